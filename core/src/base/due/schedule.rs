//! The schedule of a record: its due actions.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use strum::IntoStaticStr;

use super::{Code, Due, DueKey};
use crate::base::Aggregate;

/// Result of a due action.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum DueResult {
    /// The action was done.
    Done,
    /// The action failed. It is not due again, except a message after `desk.retry_message`.
    Failed,
    /// The action was left out on purpose, or because it was suppressed.
    Skipped,
}

/// Reason why a report is refused.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error, IntoStaticStr, Serialize)]
#[strum(serialize_all = "snake_case")]
#[serde(untagged)]
pub enum ReportReason {
    /// The action is not due, or its record is unknown.
    #[error("this is not due")]
    NotDue,
    /// The action is ended by a command about the record, not by a report.
    #[error("a command of its own ends this, not a report")]
    NeedsCommand,
    /// The message was not reported as failed.
    #[error("this was not reported as failed")]
    NotFailed,
    /// The message must not be sent again.
    #[error("the message is suppressed: {}", listed(reasons))]
    Suppressed {
        /// Reasons why it is not sent, such as `cool_down`.
        reasons: Vec<Code>,
    },
}

fn listed(codes: &[Code]) -> String {
    codes.iter().map(Code::as_str).collect::<Vec<_>>().join(", ")
}

/// A record that can have due actions.
pub trait Schedules: Aggregate {
    /// Actions that are or will be due and were not reported, suppressed ones included, ordered by
    /// time and key.
    fn due(&self, policy: &Self::Policy) -> Vec<Due>;

    /// A further time (UTC) at which lists of due actions change without an event.
    fn next_change(&self, _policy: &Self::Policy) -> Option<DateTime<Utc>> {
        None
    }

    /// Whether an action was reported.
    fn is_reported(&self, _key: &DueKey) -> bool {
        false
    }

    /// The event that records a report; none if only commands end the due actions of the record.
    fn reported(_key: &DueKey, _result: DueResult) -> Option<Self::Change> {
        None
    }

    /// Decides a report about an action; changes nothing. Returns no event for a repeated report.
    ///
    /// # Errors
    /// [`ReportReason`]: the action is not due, or it is ended by a command.
    fn report(
        &self,
        key: &DueKey,
        result: DueResult,
        now: DateTime<Utc>,
        policy: &Self::Policy,
    ) -> Result<Vec<Self::Change>, ReportReason> {
        if self.is_reported(key) {
            return Ok(Vec::new());
        }
        let due = self.due(policy);
        let known = due.iter().find(|due| due.key == *key && due.at <= now);
        known.ok_or(ReportReason::NotDue)?;
        let reported = Self::reported(key, result).ok_or(ReportReason::NeedsCommand)?;
        Ok(vec![reported])
    }

    /// The schedule of the record, for lists of due actions.
    fn schedule(&self, policy: &Self::Policy) -> Schedule {
        let (due, next_change) = (self.due(policy), self.next_change(policy));
        Schedule { due, next_change }
    }
}

/// The due actions of one record, for lists of due actions.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Schedule {
    /// Actions that are or will be due.
    pub due: Vec<Due>,
    /// A further time (UTC) at which lists of due actions change without an event.
    pub next_change: Option<DateTime<Utc>>,
}

impl Schedule {
    /// The times at which lists of due actions change, unordered.
    pub fn times(&self) -> impl Iterator<Item = DateTime<Utc>> + '_ {
        self.due.iter().map(|due| due.at).chain(self.next_change)
    }

    /// Time from which no action is useful any more, and lists do not change without an event
    /// (UTC); none if there is no such time.
    pub fn ends(&self) -> Option<DateTime<Utc>> {
        let ends = self.due.iter().map(|due| due.until.map(|until| until.max(due.at)));
        let ends = ends.chain(self.next_change.map(Some));
        ends.collect::<Option<Vec<_>>>()?.into_iter().max()
    }
}
