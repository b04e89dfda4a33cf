//! `flag.reinstate`: undo the lifting of a flag.

use serde::{Deserialize, Serialize};

use super::{Decided, Flag, FlagChange};
use crate::base::{Command, Context, FieldErrors, FlagId};

/// Undoes the lifting of a flag: the items that it released become active again.
///
/// Items that were released before the lifting stay released. If the flag is active already, the
/// command is accepted and changes nothing.
///
/// # Errors
/// The first of these that holds:
/// 1. `forbidden`
/// 2. `flag_unknown`
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Reinstate {
    /// Id of the flag.
    pub flag: FlagId,
}

impl Command<Flag> for Reinstate {
    type Parsed = ();

    fn parse(&self, _: &Context<'_, Flag>, _: &mut FieldErrors) -> Option<()> {
        Some(())
    }

    fn decide(&self, (): (), _: &Context<'_, Flag>, flag: &Flag) -> Decided {
        let items = flag.lifted.as_ref().map(|lifted| lifted.items.clone());
        let reinstated = items.map(|items| FlagChange::Reinstated { items });
        Ok(reinstated.into_iter().collect())
    }
}
