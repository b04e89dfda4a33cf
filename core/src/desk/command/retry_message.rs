//! `desk.retry_message`: makes a message due again whose sending failed (4.8, rule 8).

use serde::{Deserialize, Serialize};

use super::DeskRule;
use crate::base::{DueKey, OFFICE_OR_SYSTEM};

/// Makes a message due again that was reported as failed. It is sent if it is still useful.
///
/// An ask for a review is due again until the end of its time, unless the customer may not be asked
/// any more, for example because they were asked about another appointment in the meantime.
///
/// A repeated command changes nothing.
///
/// # Errors
/// The first of these that holds:
/// 1. `forbidden`: only timers and the office may retry
/// 2. `not_failed`: no message with the key was reported as failed
/// 3. `suppressed`: the customer may not be asked for a review any more, for all the reasons
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct RetryMessage {
    /// Key of the message.
    pub key: DueKey,
}

impl RetryMessage {
    /// The rule of this command.
    pub const RULE: DeskRule = DeskRule {
        name: "desk.retry_message",
        about: "Makes a message due again whose sending failed.",
        roles: OFFICE_OR_SYSTEM,
        reasons: &["not_failed", "suppressed"],
    };
}
