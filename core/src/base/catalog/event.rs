//! Events: facts that change an aggregate.

use chrono::{DateTime, Utc};

use crate::base::{Actor, Json, Malformed};

/// When an event happened, and who caused it.
#[derive(Debug, Clone, Copy)]
pub struct EventMeta<'a> {
    /// Time of the event (UTC).
    pub at: DateTime<Utc>,
    /// The actor whose command caused it.
    pub by: &'a Actor,
}

/// A fact that changes an aggregate. It is never refused (I-20).
pub(crate) trait Apply<A> {
    /// Changes the aggregate.
    fn apply(&self, meta: &EventMeta<'_>, state: &mut A);
}

/// Lists the events of an area: their enum, how each is applied, and their names.
macro_rules! events {
    (
        $own:literal;
        $(#[doc = $doc:literal])*
        pub enum $name:ident for $aggregate:ident;
        $($(#[doc = $line:literal])* $wire:literal => $event:ident;)*
    ) => {
        crate::base::tagged! {
            "event", $own;
            $(#[doc = $doc])*
            #[non_exhaustive]
            pub enum $name {
                $($(#[doc = $line])* #[serde(rename = $wire)] $event(Box<$event>),)*
            }
        }

        impl $name {
            /// Applies the event. It is never refused: events are facts (I-20).
            pub fn apply(&self, meta: &crate::base::EventMeta<'_>, state: &mut $aggregate) {
                match self {
                    $(Self::$event(event) => {
                        crate::base::Apply::<$aggregate>::apply(&**event, meta, state);
                    })*
                }
            }

            /// Its name on the wire.
            pub fn name(&self) -> &'static str {
                match self {
                    $(Self::$event(_) => $wire,)*
                }
            }
        }

        $(impl From<$event> for $name {
            fn from(event: $event) -> Self {
                Self::$event(Box::new(event))
            }
        })*
    };
}
pub(crate) use events;

/// Version of the events that this library writes and reads. It rises for an event whose known
/// fields mean something else; a field that is added changes nothing.
const VERSION: u32 = 1;

/// Checks the field `v`, the version of an event. It is not written while it is 1.
///
/// # Errors
/// [`Malformed`] for any other version: events are facts, and none is read in a wrong sense.
pub(crate) fn check_version(event: &mut Json) -> Result<(), Malformed> {
    match event.take_optional("v")?.unwrap_or(VERSION) {
        VERSION => Ok(()),
        _ => {
            let text =
                format_args!("is another version of the event; this library reads {VERSION}");
            Err(Malformed::new(text).in_field("v"))
        }
    }
}

/// Defines the event of an area: when, who, which record, what happened.
macro_rules! envelope {
    (
        $(#[doc = $doc:literal])*
        pub struct $event:ident($change:ident) $(of $id:ident: $id_type:ty, $id_doc:literal)?;
    ) => {
        $(#[doc = $doc])*
        #[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        pub struct $event {
            /// Time of the event (UTC).
            pub at: chrono::DateTime<chrono::Utc>,
            /// The actor whose command caused it.
            pub by: crate::base::Actor,
            $(#[doc = $id_doc] pub $id: $id_type,)?
            /// What happened.
            #[serde(flatten)]
            pub change: $change,
        }

        impl $event {
            /// Time and actor.
            pub fn meta(&self) -> crate::base::EventMeta<'_> {
                crate::base::EventMeta { at: self.at, by: &self.by }
            }

            /// Name of the event on the wire.
            pub fn name(&self) -> &'static str {
                self.change.name()
            }

            /// Reads an event. Fields that a later version has added are ignored, at every depth;
            /// a later version of the event itself is an error (U-11).
            pub(crate) fn read(
                fields: crate::base::Json,
            ) -> Result<Self, crate::base::Malformed> {
                let mut fields = fields.stored();
                crate::base::check_version(&mut fields)?;
                Ok(Self {
                    at: fields.take_field("at")?,
                    by: fields.take_field("by")?,
                    $($id: fields.take_field(stringify!($id))?,)?
                    change: $change::read(fields)?,
                })
            }
        }

        impl<'de> serde::Deserialize<'de> for $event {
            fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
                crate::base::from_json(from, Self::read)
            }
        }
    };
}
pub(crate) use envelope;
