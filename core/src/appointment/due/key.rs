//! What names something that is due, so that it is done once (I-13).

use std::fmt;

use serde::{Deserialize, Serialize};
use strum::{EnumString, IntoStaticStr};

use crate::base::AppointmentId;

/// What is due (R-23).
#[derive(
    Debug,
    Clone,
    Copy,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    Serialize,
    Deserialize,
    EnumString,
    IntoStaticStr,
)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
#[strum(serialize_all = "snake_case")]
#[non_exhaustive]
pub enum DueKind {
    /// Tell the customer that a technician is still looked for (S4-31).
    AssigningStatus,
    /// Cancel it: nobody was found (S4-24).
    AutoCancel,
    /// A task: nobody was found, and no timer cancels it (S4-25, S4-26).
    ManualUpdateRequired,
    /// A task: call the customer again (S4-5).
    ContactRetry,
    /// A task: ask the customer whether they know more (S4-17).
    DeferredFollowup,
    /// A task: tell what has come of it.
    OutcomePrompt,
    /// A task: what was asked for has begun, and nobody has answered.
    RequestOverdue,
}

impl DueKind {
    /// Whether it is for a person; what is not, the host does by itself.
    pub fn is_task(self) -> bool {
        !matches!(self, Self::AssigningStatus | Self::AutoCancel)
    }
}

/// Names something that is due: `kind:appointment:sequence:step`.
///
/// It is another one when the time frame changes, so that what was done for the old one is due
/// again for the new one (R-21).
///
/// ```
/// use frontdesk::appointment::DueKey;
/// let key = DueKey::parse("contact_retry:a:1:0:2").unwrap();
/// assert_eq!((key.appointment.as_str(), key.sequence, key.step), ("a:1", 0, 2));
/// assert_eq!(key.to_string(), "contact_retry:a:1:0:2");
/// ```
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(with = "String"))]
#[serde(try_from = "String", into = "String")]
pub struct DueKey {
    /// What is due.
    pub kind: DueKind,
    /// For which appointment.
    pub appointment: AppointmentId,
    /// For which of its time frames.
    pub sequence: u32,
    /// Which of several of that kind, from 1.
    pub step: u32,
}

/// The text names nothing that can be due.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("expected kind:appointment:sequence:step")]
pub struct DueKeyError;

impl DueKey {
    /// Reads a key. An id may hold colons of its own.
    ///
    /// # Errors
    /// [`DueKeyError`] when it is none.
    pub fn parse(text: &str) -> Result<Self, DueKeyError> {
        let (kind, rest) = text.split_once(':').ok_or(DueKeyError)?;
        let (rest, step) = rest.rsplit_once(':').ok_or(DueKeyError)?;
        let (appointment, sequence) = rest.rsplit_once(':').ok_or(DueKeyError)?;
        Ok(Self {
            kind: kind.parse().map_err(|_| DueKeyError)?,
            appointment: AppointmentId::parse(appointment).map_err(|_| DueKeyError)?,
            sequence: sequence.parse().map_err(|_| DueKeyError)?,
            step: step.parse().map_err(|_| DueKeyError)?,
        })
    }
}

impl fmt::Display for DueKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let kind: &str = self.kind.into();
        write!(f, "{kind}:{}:{}:{}", self.appointment, self.sequence, self.step)
    }
}

impl TryFrom<String> for DueKey {
    type Error = DueKeyError;
    fn try_from(text: String) -> Result<Self, DueKeyError> {
        Self::parse(&text)
    }
}

impl From<DueKey> for String {
    fn from(key: DueKey) -> Self {
        key.to_string()
    }
}
