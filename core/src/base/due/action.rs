//! Due actions.

use chrono::{DateTime, Utc};
use serde::Serialize;

use super::{Code, DueKey, Subject};

/// An action that is due from a time on, or the reasons why it is suppressed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Due {
    /// Idempotency key: report it when the action is done; the same key is never due again.
    pub key: DueKey,
    /// Kind of the action, such as `auto_cancel`.
    pub kind: Code,
    /// The record that the action is due for.
    pub subject: Subject,
    /// Time from which the action is due (UTC).
    pub at: DateTime<Utc>,
    /// Time from which the action is no longer useful (UTC); missing if there is no such time.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(default))]
    pub until: Option<DateTime<Utc>>,
    /// Time before `until` from which this line is not listed any more (UTC), because quiet hours
    /// begin, the action is late, or a later reminder replaces it; missing if there is none.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(default))]
    pub listed_until: Option<DateTime<Utc>>,
    /// Whether a person has to do it, so that it is on the work list; if false, the host does it.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    #[cfg_attr(feature = "schema", schemars(default))]
    pub task: bool,
    /// Cause of a task, such as `resent`; of another action, that it is `late`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(default))]
    pub why: Option<Code>,
    /// Name of the command that the host gives before it does the action, such as
    /// `check_in.prepare`; missing if none is needed.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(default))]
    pub needs: Option<&'static str>,
    /// Reasons why the action is suppressed and must not be done, such as `booked_late`; missing if
    /// it is not suppressed.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "schema", schemars(default))]
    pub reasons: Vec<Code>,
}

impl Due {
    /// An action that the host does, due from a time on.
    pub fn new(key: DueKey, at: DateTime<Utc>) -> Self {
        let (kind, subject) = (key.kind.clone(), key.subject.clone());
        let (until, listed_until) = (None, None);
        let (task, why, needs, reasons) = (false, None, None, Vec::new());
        Self { key, kind, subject, at, until, listed_until, task, why, needs, reasons }
    }

    /// The same action, listed until a time at most.
    pub fn listed_until(self, until: DateTime<Utc>) -> Self {
        let listed_until = Some(until).filter(|until| self.until.is_none_or(|end| *until < end));
        Self { listed_until, ..self }
    }

    /// Whether the line is listed at `now`, even if the action is suppressed.
    pub fn is_current(&self, now: DateTime<Utc>) -> bool {
        let until = self.listed_until.or(self.until);
        self.at <= now && until.is_none_or(|until| now < until)
    }

    /// Whether the action is to be done now: current, and not suppressed.
    pub fn is_due(&self, now: DateTime<Utc>) -> bool {
        self.is_current(now) && self.reasons.is_empty()
    }
}
