//! What a record of an area has to say about what is due.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use strum::IntoStaticStr;

use super::{Due, DueKey};
use crate::base::Aggregate;

/// Result of an action that was due.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum DueResult {
    /// It was done.
    Done,
    /// It could not be done, and is not tried again.
    Failed,
    /// It was left out on purpose, or because it was suppressed.
    Skipped,
}

/// Reason for which a report is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error, IntoStaticStr, Serialize)]
#[strum(serialize_all = "snake_case")]
#[serde(untagged)]
pub enum ReportReason {
    /// It is not due, or its record is unknown.
    #[error("this is not due")]
    NotDue,
    /// A command about the record ends it: it is not reported.
    #[error("a command of its own ends this, not a report")]
    NeedsCommand,
}

/// A record for which something may be due.
pub trait Schedules: Aggregate {
    /// What is or will be due and was not reported, by time and key: suppressed actions included.
    fn due(&self, policy: &Self::Policy) -> Vec<Due>;

    /// Another time (UTC) at which lists of it change, although nothing happens until then.
    fn next_change(&self, _policy: &Self::Policy) -> Option<DateTime<Utc>> {
        None
    }

    /// Whether a person has to look at it, at any time.
    fn is_waiting(&self) -> bool {
        false
    }

    /// Whether an action was reported.
    fn is_reported(&self, _key: &DueKey) -> bool {
        false
    }

    /// The event that records a report; none if commands of its own end all that is due for it.
    fn reported(_key: &DueKey, _result: DueResult) -> Option<Self::Change> {
        None
    }

    /// Decides a report that an action is done; changes nothing. No event for a repeated report.
    ///
    /// # Errors
    /// The first [`ReportReason`] that holds.
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

    /// All that lists of what is due show of it.
    fn schedule(&self, policy: &Self::Policy) -> Schedule {
        let (due, next_change) = (self.due(policy), self.next_change(policy));
        Schedule { due, next_change, is_waiting: self.is_waiting() }
    }
}

/// What lists of what is due show of one record.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Schedule {
    /// What is or will be due.
    pub due: Vec<Due>,
    /// Another time at which lists of it change (UTC).
    pub next_change: Option<DateTime<Utc>>,
    /// Whether a person has to look at it, at any time.
    pub is_waiting: bool,
}

impl Schedule {
    /// The times at which lists of it change, in no special order.
    pub fn times(&self) -> impl Iterator<Item = DateTime<Utc>> + '_ {
        self.due.iter().map(|due| due.at).chain(self.next_change)
    }
}
