//! `desk.due`: what the host has to do now, and when to ask again.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use crate::{
    base::{self, Actor, QueryReason},
    desk::Desk,
};

/// Answers with what is due at a time for any record, by time and key.
///
/// It is computed from the state: what was moved or cancelled is not due, however late the query.
/// A repeated query is harmless; what was done is reported with `desk.report_done`.
///
/// # Errors
/// `forbidden`: only for timers and the office.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "AskDue"))]
#[serde(deny_unknown_fields)]
pub struct Due {
    /// Time of the query (UTC).
    pub at: DateTime<Utc>,
}

/// What is due, and the time of the next query.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct DueNow {
    /// What is due now, by time and key. What has `reasons` is suppressed: it is not done, and
    /// may be reported as skipped.
    pub due: Vec<base::Due>,
    /// The next time at which something becomes due, although nothing happens until then (UTC).
    /// Any command may change it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(default))]
    pub wakes_at: Option<DateTime<Utc>>,
}

impl Due {
    pub(crate) fn answer(&self, _: &Actor, desk: &Desk) -> Result<DueNow, QueryReason> {
        Ok(DueNow { due: desk.due(self.at), wakes_at: desk.wakes_at(self.at) })
    }
}

impl Desk {
    /// What is due at a time, by time and key, suppressed actions included. Its cost is that of
    /// what is due.
    pub fn due(&self, now: DateTime<Utc>) -> Vec<base::Due> {
        let reached = self.due_index.reached(now).into_iter();
        let due = reached.flat_map(|subject| self.schedule(subject).due);
        let mut due: Vec<base::Due> = due.filter(|due| due.is_current(now)).collect();
        due.sort_by(|a, b| (a.at, &a.key).cmp(&(b.at, &b.key)));
        due
    }
}
