//! `desk.screen_again`: screens all open appointments again (S0-21).

use serde::{Deserialize, Serialize};

use super::DeskRule;
use crate::base::OFFICE_OR_SYSTEM;

/// Screens all open appointments again, and opens and clears matches as the present policy and
/// version of the library compare.
///
/// A desk that is restored or that applies a log has the matches of the rules that found them,
/// because these are events. Give this command once after the policy of the screening or the
/// version of the library has changed. A repeated command changes nothing.
///
/// # Errors
/// `forbidden`: only timers and the office may give it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ScreenAgain {}

impl ScreenAgain {
    /// The rule of this command.
    pub const RULE: DeskRule = DeskRule {
        name: "desk.screen_again",
        about: "Screens all open appointments again (S0-21).",
        roles: OFFICE_OR_SYSTEM,
        reasons: &[],
    };
}
