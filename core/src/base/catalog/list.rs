//! The list of an area's commands.

/// Lists the commands of an area, and sends each its way.
macro_rules! catalog {
    (
        $(#[doc = $doc:literal])*
        for $aggregate:ident by $id:ident, told as $event:ident;
        $(
            begin $(#[doc = $begin_doc:literal])*
            $begin_name:literal => $begin:ident, by $begin_by:expr,
            unless [$($begin_unless:ident),* $(,)?];
        )*
        $(
            $(#[doc = $line:literal])*
            $name:literal => $ask:ident, by $by:expr, $(own $own:expr,)? during $during:expr,
            $(given $given:expr,)? unless [$($unless:ident),* $(,)?];
        )*
    ) => {
        $(#[doc = $doc])*
        #[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        pub enum Command {
            $($(#[doc = $begin_doc])* #[serde(rename = $begin_name)] $begin(Box<$begin>),)*
            $($(#[doc = $line])* #[serde(rename = $name)] $ask(Box<$ask>),)*
        }

        impl Command {
            /// All commands of this area, in the order in which they are offered.
            pub const CATALOG: &'static [crate::base::Entry<$aggregate>] =
                &[$($begin::ENTRY,)* $($ask::ENTRY,)*];

            /// What it is about.
            pub fn subject(&self) -> &<$aggregate as crate::base::Aggregate>::Id {
                match self {
                    $(Self::$begin(ask) => &ask.$id,)*
                    $(Self::$ask(ask) => &ask.$id,)*
                }
            }

            /// Decides; changes nothing. `held` is what has the id, if there is anything.
            ///
            /// # Errors
            /// The refusal of the command.
            pub fn decide(
                &self,
                context: &crate::base::Context<'_, <$aggregate as crate::base::Aggregate>::Policy>,
                held: Option<&$aggregate>,
            ) -> Result<
                Vec<<$aggregate as crate::base::Aggregate>::Change>,
                crate::base::Refusal<<$aggregate as crate::base::Aggregate>::Reason>,
            > {
                match self {
                    $(Self::$begin(ask) => $begin::ENTRY.begin(&**ask, &ask.$id, context, held),)*
                    $(Self::$ask(ask) => $ask::ENTRY.decide(&**ask, &ask.$id, context, held),)*
                }
            }

            /// The same, as events: what the host stores.
            ///
            /// # Errors
            /// The refusal of the command.
            pub fn tell(
                &self,
                context: &crate::base::Context<'_, <$aggregate as crate::base::Aggregate>::Policy>,
                held: Option<&$aggregate>,
            ) -> Result<
                Vec<$event>,
                crate::base::Refusal<<$aggregate as crate::base::Aggregate>::Reason>,
            > {
                let (at, $id) = (context.now, self.subject());
                let event =
                    |change| $event { at, by: context.by.clone(), $id: $id.clone(), change };
                Ok(self.decide(context, held)?.into_iter().map(event).collect())
            }

            /// Decides and takes in what happens: all that a host with rows of its own needs.
            ///
            /// # Errors
            /// The refusal of the command; what is held is then as it was.
            pub fn handle(
                &self,
                context: &crate::base::Context<'_, <$aggregate as crate::base::Aggregate>::Policy>,
                held: &mut Option<$aggregate>,
            ) -> Result<
                Vec<$event>,
                crate::base::Refusal<<$aggregate as crate::base::Aggregate>::Reason>,
            > {
                let events = self.tell(context, held.as_ref())?;
                for event in &events {
                    match held {
                        Some(held) => held.apply(event),
                        None => *held = $aggregate::from_event(event),
                    }
                }
                Ok(events)
            }

            /// Its line in the catalog.
            pub fn entry(&self) -> &'static crate::base::Entry<$aggregate> {
                match self {
                    $(Self::$begin(_) => &$begin::ENTRY,)*
                    $(Self::$ask(_) => &$ask::ENTRY,)*
                }
            }
        }

        $(impl From<$begin> for Command {
            fn from(ask: $begin) -> Self {
                Self::$begin(Box::new(ask))
            }
        })*
        $(impl From<$ask> for Command {
            fn from(ask: $ask) -> Self {
                Self::$ask(Box::new(ask))
            }
        })*

        $(impl $begin {
            /// Its line in the catalog.
            pub const ENTRY: crate::base::Entry<$aggregate> = crate::base::Entry {
                name: $begin_name,
                by: $begin_by,
                own: <$aggregate as crate::base::Aggregate>::belongs_to,
                during: &[],
                given: crate::base::always,
                unless: &[$(stringify!($begin_unless)),*],
            };
        })*
        $(impl $ask {
            /// Its line in the catalog.
            pub const ENTRY: crate::base::Entry<$aggregate> = crate::base::Entry {
                name: $name,
                by: $by,
                own: catalog!(@own $aggregate $($own)?),
                during: $during,
                given: catalog!(@given $($given)?),
                unless: &[$(stringify!($unless)),*],
            };
        })*
    };
    (@own $aggregate:ident) => { <$aggregate as crate::base::Aggregate>::belongs_to };
    (@own $aggregate:ident $own:expr) => { $own };
    (@given) => { crate::base::always };
    (@given $given:expr) => { $given };
}
pub(crate) use catalog;
