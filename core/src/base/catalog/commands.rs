//! The macro that lists the commands of an area.

/// Defines the commands of an area: the enum, the rules, and the dispatch to each command.
macro_rules! commands {
    (
        $(#[doc = $doc:literal])*
        for $aggregate:ident by $id:ident, event $event:ident;
        $(
            create $(#[doc = $create_doc:literal])*
            $create_name:literal => $create:ident, roles $create_roles:expr,
            reasons [$($create_reason:ident),* $(,)?];
        )*
        $(
            $(#[doc = $line:literal])*
            $name:literal => $command:ident, roles $roles:expr, $(owned_by $owned:expr,)?
            $(by_link $link:ident,)? in $statuses:expr, $(guard $guard:expr,)?
            $(changes $changes:expr,)?
            reasons [$($reason:ident),* $(,)?];
        )*
    ) => {
        $(#[doc = $doc])*
        #[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        #[non_exhaustive]
        pub enum Command {
            $($(#[doc = $create_doc])* #[serde(rename = $create_name)] $create(Box<$create>),)*
            $($(#[doc = $line])* #[serde(rename = $name)] $command(Box<$command>),)*
        }

        impl Command {
            /// The rules of all commands of this area, in the order in which they are offered.
            pub const CATALOG: &'static [crate::base::CommandRule<$aggregate>] =
                &[$($create::RULE,)* $($command::RULE,)*];

            /// Id of the record that the command is about.
            pub fn subject(&self) -> &<$aggregate as crate::base::Aggregate>::Id {
                match self {
                    $(Self::$create(command) => &command.$id,)*
                    $(Self::$command(command) => &command.$id,)*
                }
            }

            /// Whether the actor may give it for the record of its id.
            pub fn permits(&self, by: &crate::base::Actor, state: Option<&$aggregate>) -> bool {
                match (self, state) {
                    $((Self::$create(command), _) => {
                        $create::RULE.roles.contains(&by.role)
                            && crate::base::Creation::is_allowed_for(&**command, by)
                    })*
                    $((Self::$command(command), state) => {
                        $command::RULE.permits_with(by, state, self.link())
                            && crate::base::Command::is_allowed_for(&**command, by)
                    })*
                }
            }

            /// The link that the customer followed, if the command has one.
            pub fn link(&self) -> Option<&crate::base::LinkId> {
                match self {
                    $(Self::$create(_) => None,)*
                    $(Self::$command(_command) => commands!(@link _command $($link)?),)*
                }
            }

            /// Decides the command; changes nothing.
            ///
            /// `state` is the record with the id in the command, if there is one.
            ///
            /// # Errors
            /// The refusal of the command.
            pub fn decide(
                &self,
                context: &crate::base::Context<'_, $aggregate>,
                state: Option<&$aggregate>,
            ) -> Result<
                Vec<<$aggregate as crate::base::Aggregate>::Change>,
                crate::base::Refusal<<$aggregate as crate::base::Aggregate>::Reason>,
            > {
                match self {
                    $(Self::$create(command) => crate::base::begin(
                        &$create::RULE, &**command, &command.$id, context, state,
                    ),)*
                    $(Self::$command(command) => crate::base::decide(
                        &$command::RULE, (&**command, self.link()), &command.$id, context, state,
                    ),)*
                }
            }

            /// Decides the command, and returns the events for the host to store.
            ///
            /// # Errors
            /// The refusal of the command.
            pub fn events(
                &self,
                context: &crate::base::Context<'_, $aggregate>,
                state: Option<&$aggregate>,
            ) -> Result<
                Vec<$event>,
                crate::base::Refusal<<$aggregate as crate::base::Aggregate>::Reason>,
            > {
                let (at, $id) = (context.now, self.subject());
                let event = |change| {
                    let (by, $id) = (context.by.clone(), $id.clone());
                    $event { at, by, number: None, $id, change }
                };
                Ok(self.decide(context, state)?.into_iter().map(event).collect())
            }

            /// Decides the command and applies its events, for a host that stores records itself.
            ///
            /// # Errors
            /// The refusal of the command; the state is then unchanged.
            pub fn handle(
                &self,
                context: &crate::base::Context<'_, $aggregate>,
                state: &mut Option<$aggregate>,
            ) -> Result<
                Vec<$event>,
                crate::base::Refusal<<$aggregate as crate::base::Aggregate>::Reason>,
            > {
                let events = self.events(context, state.as_ref())?;
                for event in &events {
                    match state {
                        Some(state) => state.apply(event),
                        None => *state = $aggregate::from_event(event),
                    }
                }
                Ok(events)
            }

            /// Rule of the command: its line in the catalog.
            pub fn rule(&self) -> &'static crate::base::CommandRule<$aggregate> {
                match self {
                    $(Self::$create(_) => &$create::RULE,)*
                    $(Self::$command(_) => &$command::RULE,)*
                }
            }
        }

        $(impl From<$create> for Command {
            fn from(command: $create) -> Self {
                Self::$create(Box::new(command))
            }
        })*
        $(impl From<$command> for Command {
            fn from(command: $command) -> Self {
                Self::$command(Box::new(command))
            }
        })*

        $(impl $create {
            /// Rule of the command: its line in the catalog.
            pub const RULE: crate::base::CommandRule<$aggregate> = crate::base::CommandRule {
                name: $create_name,
                about: concat!($($create_doc),*),
                roles: $create_roles,
                owned_by: <$aggregate as crate::base::Aggregate>::belongs_to,
                by_link: false,
                statuses: &[],
                guard: crate::base::no_guard,
                changes: |_| true,
                reasons: &[$(stringify!($create_reason)),*],
            };
        })*
        $(impl $command {
            /// Rule of the command: its line in the catalog.
            pub const RULE: crate::base::CommandRule<$aggregate> = crate::base::CommandRule {
                name: $name,
                about: concat!($($line),*),
                roles: $roles,
                owned_by: commands!(@owned $aggregate $($owned)?),
                by_link: commands!(@by_link $($link)?),
                statuses: $statuses,
                guard: commands!(@guard $($guard)?),
                changes: commands!(@changes $($changes)?),
                reasons: &[$(stringify!($reason)),*],
            };
        })*

        /// A reason that no command lists is never given; one that is listed exists.
        #[cfg(test)]
        #[test]
        fn every_reason_is_listed_by_a_command() {
            type Reason = <$aggregate as crate::base::Aggregate>::Reason;
            type Names = std::collections::BTreeSet<&'static str>;
            let listed = Command::CATALOG.iter().flat_map(|rule| rule.reasons.iter().copied());
            let listed: Names = listed.filter(|reason| *reason != "invalid").collect();
            let all: Names = <Reason as strum::VariantNames>::VARIANTS.iter().copied().collect();
            assert_eq!(listed, all);
        }
    };
    (@owned $aggregate:ident) => { <$aggregate as crate::base::Aggregate>::belongs_to };
    (@owned $aggregate:ident $owned:expr) => { $owned };
    (@by_link) => { false };
    (@by_link $link:ident) => { true };
    (@link $command:ident) => { None };
    (@link $command:ident $link:ident) => { $command.$link.as_ref() };
    (@changes) => { |_| true };
    (@changes $changes:expr) => { $changes };
    (@guard) => { crate::base::no_guard };
    (@guard $guard:expr) => { $guard };
}
pub(crate) use commands;
