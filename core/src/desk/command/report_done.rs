//! `desk.report_done`: reports that a due action was done, so that it is not done again (I-13).

use serde::{Deserialize, Serialize};

use super::DeskRule;
use crate::base::{DueKey, DueResult, OFFICE_OR_SYSTEM};

/// Reports the result of an action that was due, for a record of any area. The action is never due
/// again.
///
/// A suppressed action may be reported, too. A repeated report changes nothing.
///
/// # Errors
/// The first of these that holds:
/// 1. `forbidden`: only timers and the office may report
/// 2. `not_due`: the action is not due, or its record is unknown
/// 3. `needs_command`: another command completes the action, such as `flag.review_retention`
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ReportDone {
    /// Key of the action that was due.
    pub key: DueKey,
    /// Result of the action.
    pub result: DueResult,
}

impl ReportDone {
    /// The rule of this command.
    pub const RULE: DeskRule = DeskRule {
        name: "desk.report_done",
        about: "Reports the result of an action that was due (I-13).",
        roles: OFFICE_OR_SYSTEM,
        reasons: &["not_due", "needs_command"],
    };
}
