//! `desk.due`: the actions that are due, and the time of the next query.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use crate::{
    base::{self, Actor, QueryReason},
    desk::Desk,
    message::Message,
};

/// Answers with the actions that are due at a time, for all records, sorted by time and key.
///
/// They are computed from the state: an action of a moved or cancelled appointment is not due,
/// however late the query. A repeated query is harmless; an action that was done is reported with
/// `desk.report_done`.
///
/// # Errors
/// `forbidden`: only timers and the office may ask.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "AskDue"))]
#[serde(deny_unknown_fields)]
pub struct Due {
    /// Time of the query (UTC).
    #[serde(deserialize_with = "crate::base::instant")]
    pub at: DateTime<Utc>,
}

/// The due actions, and the time of the next query.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct DueNow {
    /// Actions that are due, sorted by time and key. An action with `reasons` is suppressed: the
    /// host does not do it, and may report it as skipped.
    pub due: Vec<DueLine>,
    /// Next time at which an action becomes due if no command is given before (UTC); absent if
    /// there is none. Any command may change it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(default))]
    pub wakes_at: Option<DateTime<Utc>>,
}

/// An action that is due, with the message if it is to send one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct DueLine {
    /// The action that is due.
    #[serde(flatten)]
    pub action: base::Due,
    /// The message to send; missing if the action is another one, or is suppressed.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(default))]
    pub message: Option<Message>,
}

impl Due {
    pub(crate) fn answer(&self, _: &Actor, desk: &Desk) -> Result<DueNow, QueryReason> {
        Ok(DueNow { due: desk.due_lines(self.at), wakes_at: desk.wakes_at(self.at) })
    }
}

impl Desk {
    /// The actions that are due at a time, suppressed ones included, sorted by time and key. The
    /// cost grows with the number of due actions.
    pub fn due(&self, now: DateTime<Utc>) -> Vec<base::Due> {
        let reached = self.due_index.reached(now).into_iter();
        let due = reached.flat_map(|subject| self.schedule(subject).due);
        let due = due.filter(|due| due.is_current(now) && self.is_needed(due));
        let mut due: Vec<base::Due> = due.collect();
        due.sort_by(|a, b| (a.at, &a.key).cmp(&(b.at, &b.key)));
        due
    }

    /// The same with the messages to send.
    pub fn due_lines(&self, now: DateTime<Utc>) -> Vec<DueLine> {
        let line = |action: base::Due| DueLine { message: self.message_of(&action), action };
        self.due(now).into_iter().map(line).collect()
    }
}
