//! What has happened: facts that change what is there.

use chrono::{DateTime, Utc};

use crate::base::Actor;

/// When something happened, and who did it.
#[derive(Debug, Clone, Copy)]
pub struct Happened<'a> {
    /// When.
    pub at: DateTime<Utc>,
    /// Who.
    pub by: &'a Actor,
}

/// A fact that changes what is there. It never refuses.
pub trait Apply<A> {
    /// Takes it in.
    fn apply(&self, happened: &Happened<'_>, held: &mut A);
}

/// Lists the events of an area, and takes each in.
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
            /// Takes in what has happened. Never refuses: events are facts (I-20).
            pub fn apply(&self, happened: &crate::base::Happened<'_>, held: &mut $aggregate) {
                match self {
                    $(Self::$event(event) => {
                        crate::base::Apply::<$aggregate>::apply(&**event, happened, held);
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
