//! Events: facts that change an aggregate.

use chrono::{DateTime, Utc};

use crate::base::Actor;

/// When an event happened, and who caused it.
#[derive(Debug, Clone, Copy)]
pub struct EventMeta<'a> {
    /// Time of the event (UTC).
    pub at: DateTime<Utc>,
    /// The actor whose command caused it.
    pub by: &'a Actor,
}

/// A fact that changes an aggregate. It is never refused (I-20).
pub trait Apply<A> {
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
        crate::base::named! {
            "event", $own;
            $(#[doc = $doc])*
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
