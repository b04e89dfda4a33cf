//! `flag.details`: one flag with its whole state (S0-24).

use serde::{Deserialize, Serialize};

use crate::{
    base::{Actor, Aggregate, FlagId, QueryReason},
    flag::{Flag, FlagList},
};

/// Returns one flag: its items with their state changes, and the decisions about matches.
///
/// # Errors
/// The first of these that holds:
/// 1. `forbidden`
/// 2. `flag_unknown`
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Details {
    /// Id of the flag.
    pub flag: FlagId,
}

impl Details {
    pub(crate) fn answer<'a>(
        &self,
        _: &Actor,
        flags: &'a FlagList,
    ) -> Result<&'a Flag, QueryReason> {
        let unknown = || QueryReason::unknown(Flag::KIND, &self.flag);
        flags.get(&self.flag).ok_or_else(unknown)
    }
}
