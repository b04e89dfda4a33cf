//! Idempotency key of a due action (I-13).

use std::{fmt, str::FromStr};

use serde::{Deserialize, Serialize};

use super::{Code, Subject};

/// Idempotency key of a due action: `kind:subject:id:sequence:step`.
///
/// The sequence increases with the subject, for example with each new time frame: actions that were
/// done for the old time frame are due again for the new one (R-21).
///
/// ```
/// use frontdesk::base::DueKey;
/// let key: DueKey = "contact_retry:appointment:a:1:0:2".parse().unwrap();
/// assert_eq!((key.kind.as_str(), key.subject.kind.as_str()), ("contact_retry", "appointment"));
/// assert_eq!((key.subject.id.as_str(), key.sequence, key.step), ("a:1", 0, 2));
/// assert_eq!(key.to_string(), "contact_retry:appointment:a:1:0:2");
/// ```
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(with = "String"))]
#[serde(try_from = "String", into = "String")]
pub struct DueKey {
    /// Kind of the action, such as `contact_retry`.
    pub kind: Code,
    /// The record that the action is due for.
    pub subject: Subject,
    /// Sequence number of the record: of its time frames or its retention reviews.
    pub sequence: u32,
    /// Number of the action among several of the same kind, from 1.
    pub step: u32,
}

/// The text is not a key of a due action.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("expected `kind:subject:id:sequence:step`")]
pub struct DueKeyError;

impl FromStr for DueKey {
    type Err = DueKeyError;
    fn from_str(text: &str) -> Result<Self, DueKeyError> {
        let (kind, rest) = text.split_once(':').ok_or(DueKeyError)?;
        let (rest, step) = rest.rsplit_once(':').ok_or(DueKeyError)?;
        let (subject, sequence) = rest.rsplit_once(':').ok_or(DueKeyError)?;
        Ok(Self {
            kind: kind.parse().map_err(|_| DueKeyError)?,
            subject: Subject::parse(subject).ok_or(DueKeyError)?,
            sequence: sequence.parse().map_err(|_| DueKeyError)?,
            step: step.parse().map_err(|_| DueKeyError)?,
        })
    }
}

impl fmt::Display for DueKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}:{}:{}", self.kind, self.subject, self.sequence, self.step)
    }
}

impl TryFrom<String> for DueKey {
    type Error = DueKeyError;
    fn try_from(text: String) -> Result<Self, DueKeyError> {
        text.parse()
    }
}

impl From<DueKey> for String {
    fn from(key: DueKey) -> Self {
        key.to_string()
    }
}
