//! When somebody has to see to a flag: whether it is still needed, or that its time is over.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use crate::{base::FlagId, flag::Flag};

/// What has to be done about a flag.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum FlagTask {
    /// Look whether it is still needed: `flag.review_retention`, or lift it.
    Review,
    /// Erase it: the time is over for which it outlived the erasure of its person.
    Erase,
}

/// Something that has to be done about a flag, from a time on.
///
/// It is due until it is done; there is nothing to report.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct FlagDue {
    /// The flag.
    pub flag: FlagId,
    /// From when on.
    pub at: DateTime<Utc>,
    /// What.
    pub task: FlagTask,
}

impl Flag {
    /// What has to be done about it next; nothing for a lifted flag that nobody is erased from.
    pub fn due(&self) -> Option<FlagDue> {
        let due = |at, task| Some(FlagDue { flag: self.id.clone(), at, task });
        match &self.retained {
            Some(kept) => due(kept.until, FlagTask::Erase),
            None if self.is_lifted() => None,
            None => due(self.review_due, FlagTask::Review),
        }
    }
}
