//! `flag.reinstate`: undo the lifting of a flag.

use serde::{Deserialize, Serialize};

use super::{Decided, Flag, FlagChange};
use crate::base::{Command, Context, FieldErrors, FlagId};

/// Undoes the lifting of a flag: the items that were active until then are active again.
///
/// Items that had been released one by one before stay released. A flag that is active already
/// is accepted and nothing changes.
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
        let reinstated = flag.lifted.as_ref();
        let items = reinstated.map(|lifted| FlagChange::Reinstated { items: lifted.items.clone() });
        Ok(items.into_iter().collect())
    }
}
