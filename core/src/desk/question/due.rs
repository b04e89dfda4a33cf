//! `desk.due`: what the host has to do now, and when to ask again.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use strum::{IntoStaticStr, VariantNames};

use crate::{
    base::{Actor, Due, Role},
    desk::Desk,
};

/// Answers with what is due at a time for any record, by time and key.
///
/// It is computed from the state: what was moved or cancelled is not due, however late the query.
/// A repeated query is harmless; what was done is reported with `desk.report_done`.
///
/// # Errors
/// [`Forbidden`](AskDueRefusal::Forbidden): only for timers and the office.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct AskDue {
    /// Time of the query (UTC).
    pub at: DateTime<Utc>,
}

/// What is due, and the time of the next query.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct DueNow {
    /// What is due now, by time and key. What has `reasons` is suppressed: it is not done, and
    /// may be reported as skipped.
    pub due: Vec<Due>,
    /// The next time at which something becomes due, although nothing happens until then (UTC).
    /// Any command may change it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(default))]
    pub wakes_at: Option<DateTime<Utc>>,
}

/// Reasons for which the query is refused.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error, IntoStaticStr, VariantNames, Serialize)]
#[strum(serialize_all = "snake_case", prefix = "desk.due.")]
#[serde(untagged)]
pub enum AskDueRefusal {
    /// Only timers and the office may ask.
    #[error("not permitted")]
    Forbidden,
}

impl AskDue {
    /// Answers; changes nothing.
    ///
    /// # Errors
    /// See [`AskDue`].
    pub fn ask(&self, by: &Actor, desk: &Desk) -> Result<DueNow, AskDueRefusal> {
        if !(by.is_office() || by.role == Role::System) {
            return Err(AskDueRefusal::Forbidden);
        }
        Ok(DueNow { due: desk.due(self.at), wakes_at: desk.wakes_at(self.at) })
    }
}

impl Desk {
    /// What is due at a time, by time and key, suppressed actions included. Its cost is that of
    /// what is due.
    pub fn due(&self, now: DateTime<Utc>) -> Vec<Due> {
        let reached = self.due_index.reached(now).into_iter();
        let mut due: Vec<Due> = reached.flat_map(|subject| self.schedule(subject).due).collect();
        due.retain(|due| due.is_current(now));
        due.sort_by(|a, b| (a.at, &a.key).cmp(&(b.at, &b.key)));
        due
    }
}
