//! `flag.details`: one flag with its whole state (S0-24).

use serde::{Deserialize, Serialize};

use super::Source;
use crate::{
    base::{Actor, Aggregate, FlagId, QueryReason},
    flag::{Flag, MatchedAppointment},
};

/// Returns one flag: its items with their state changes, the decisions about matches, and the
/// appointments that match it or did, in id order.
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

/// A flag with the appointments that match it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct FlagWithMatches<'a> {
    /// The flag.
    #[serde(flatten)]
    pub flag: &'a Flag,
    /// The appointments that match the flag or did, in id order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub matches: Vec<MatchedAppointment>,
    /// Number of these matches that are open.
    pub open_matches: usize,
}

impl Details {
    pub(crate) fn answer<'a>(
        &self,
        _: &Actor,
        Source { flags, facts }: Source<'a>,
    ) -> Result<FlagWithMatches<'a>, QueryReason> {
        let unknown = || QueryReason::unknown(Flag::KIND, &self.flag);
        let flag = flags.get(&self.flag).ok_or_else(unknown)?;
        let (matches, open_matches) =
            (facts.matched_appointments(&self.flag), facts.open_matches(&self.flag));
        Ok(FlagWithMatches { flag, matches, open_matches })
    }
}
