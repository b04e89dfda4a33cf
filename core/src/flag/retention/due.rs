//! Due tasks of flags: review and erasure.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use crate::{base::FlagId, flag::Flag};

/// Task that is due for a flag.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum FlagTask {
    /// Decide whether it is still needed: `flag.review_retention`, or `flag.lift`.
    Review,
    /// Erase it: its retention is over.
    Erase,
}

/// A task that is due for a flag.
///
/// It stays due until its command is given; it is not reported.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct FlagDue {
    /// Id of the flag.
    pub flag: FlagId,
    /// Time from which it is due (UTC).
    pub at: DateTime<Utc>,
    /// The task.
    pub task: FlagTask,
}

impl Flag {
    /// The next due task; none for a lifted flag that is not retained.
    pub fn due(&self) -> Option<FlagDue> {
        let due = |at, task| Some(FlagDue { flag: self.id.clone(), at, task });
        match &self.retained {
            Some(kept) => due(kept.until, FlagTask::Erase),
            None if self.is_lifted() => None,
            None => due(self.review_due, FlagTask::Review),
        }
    }
}
