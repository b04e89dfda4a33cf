//! Events, which change the state of an aggregate.

use chrono::{DateTime, Utc};

use crate::base::{Actor, Json, Malformed};

/// Time and actor of an event.
#[derive(Debug, Clone, Copy)]
pub struct EventMeta<'a> {
    /// Time of the event (UTC).
    pub at: DateTime<Utc>,
    /// The actor whose command caused it.
    pub by: &'a Actor,
}

/// An event that changes an aggregate. It is never refused (I-20).
pub(crate) trait Apply<A> {
    /// Applies the event to the state of the aggregate.
    fn apply(&self, meta: &EventMeta<'_>, state: &mut A);
}

/// Defines the events of an area: the enum, the dispatch to each event, and the names.
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
            /// Applies the event. An event is never refused (I-20).
            pub fn apply(&self, meta: &crate::base::EventMeta<'_>, state: &mut $aggregate) {
                match self {
                    $(Self::$event(event) => {
                        crate::base::Apply::<$aggregate>::apply(&**event, meta, state);
                    })*
                }
            }

            /// Name of the event on the wire.
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

/// Version of the events that this library writes and reads. It is increased when the meaning of an
/// existing field changes, not when a field is added.
const VERSION: u32 = 1;

/// Checks the field `v`, the version of an event; if missing, it is 1.
///
/// # Errors
/// [`Malformed`] for any other version, because the event could be misunderstood.
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

/// Defines the event of an area, with time, actor, id of the record and change.
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
            /// Number of the event in the log of the desk: 1, 2, 3 and so on, without gaps. Absent
            /// in a log from before events had numbers, and where no desk made the event.
            #[serde(skip_serializing_if = "Option::is_none")]
            #[cfg_attr(feature = "schema", schemars(default))]
            pub number: Option<crate::base::EventNumber>,
            $(#[doc = $id_doc] pub $id: $id_type,)?
            /// Name of the event and its fields.
            #[serde(flatten)]
            pub change: $change,
        }

        impl $event {
            /// Time and actor of the event.
            pub fn meta(&self) -> crate::base::EventMeta<'_> {
                crate::base::EventMeta { at: self.at, by: &self.by }
            }

            /// Name of the event on the wire.
            pub fn name(&self) -> &'static str {
                self.change.name()
            }

            /// Parses an event. Unknown fields are ignored at every depth, because a later version
            /// of the library may have added them; another version of the event is an error (U-11).
            pub(crate) fn read(
                fields: crate::base::Json,
            ) -> Result<Self, crate::base::Malformed> {
                let mut fields = fields.stored();
                crate::base::check_version(&mut fields)?;
                Ok(Self {
                    at: fields.take_field("at")?,
                    by: fields.take_field("by")?,
                    number: fields.take_optional("number")?,
                    $($id: fields.take_field(stringify!($id))?,)?
                    change: $change::read(fields)?,
                })
            }
        }

        impl crate::base::Numbered for $event {
            fn number(&self) -> Option<crate::base::EventNumber> {
                self.number
            }

            fn set_number(&mut self, number: Option<crate::base::EventNumber>) {
                self.number = number;
            }

            fn lasting(&self) -> crate::base::Lasting<'_> {
                let (at, by) = (self.at, &self.by);
                crate::base::Lasting { at, by, record: [$(self.$id.as_str(),)? ""][0] }
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
