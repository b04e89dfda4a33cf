//! Something that is to be done from a time on.

use chrono::{DateTime, Utc};
use serde::Serialize;

use super::{Code, DueKey, Subject};

/// Something that is to be done from a time on, or the reasons for which it is suppressed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Due {
    /// Key for the report that it is done; the same key is never due again.
    pub key: DueKey,
    /// Kind of the action, such as `auto_cancel`.
    pub kind: Code,
    /// The record that it is due for.
    pub subject: Subject,
    /// First time at which it is to be done (UTC).
    pub at: DateTime<Utc>,
    /// First time at which it is pointless (UTC); it has no end if this is left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(default))]
    pub until: Option<DateTime<Utc>>,
    /// Whether a person has to do it: it is on the work list. The host does all else by itself.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    #[cfg_attr(feature = "schema", schemars(default))]
    pub task: bool,
    /// Cause of a task, such as `resent`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(default))]
    pub why: Option<Code>,
    /// All reasons for which it is suppressed, such as `booked_late`: then it is not to be done.
    /// It is to be done if this is left out.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "schema", schemars(default))]
    pub reasons: Vec<Code>,
}

impl Due {
    /// Something that the host does by itself, from a time on.
    pub fn new(key: DueKey, at: DateTime<Utc>) -> Self {
        let (kind, subject) = (key.kind.clone(), key.subject.clone());
        Self { key, kind, subject, at, until: None, task: false, why: None, reasons: Vec::new() }
    }

    /// Whether its time has come and is not over, suppressed or not.
    pub fn is_current(&self, now: DateTime<Utc>) -> bool {
        self.at <= now && self.until.is_none_or(|until| now < until)
    }

    /// Whether it is to be done at a time.
    pub fn is_due(&self, now: DateTime<Utc>) -> bool {
        self.is_current(now) && self.reasons.is_empty()
    }
}
