//! `desk.report_done`: what was due has been done, and is not done again (I-13).

use serde::{Deserialize, Serialize};

use super::DeskRule;
use crate::base::{DueKey, DueResult, OFFICE_OR_SYSTEM};

/// Reports the result of an action that was due, for a record of any area: it is never due again.
///
/// A suppressed action may be reported, too. A repeated report changes nothing.
///
/// # Errors
/// The first of these that holds:
/// 1. `forbidden`: only for timers and the office
/// 2. `not_due`: it is not due, or its record is unknown
/// 3. `needs_command`: a command of its own ends it, as for flags
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
    /// Its rule: one line of the catalog.
    pub const RULE: DeskRule = DeskRule {
        name: "desk.report_done",
        roles: OFFICE_OR_SYSTEM,
        reasons: &["not_due", "needs_command"],
    };
}
