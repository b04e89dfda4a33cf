//! Refusal reasons: those common to all commands, and those of one area.

use std::borrow::Cow;

use serde::{Serialize, Serializer, ser::SerializeMap};

use crate::base::FieldErrors;

/// A refusal reason that is common to all commands.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum CommonReason {
    /// The actor may not give the command, or not for this record.
    #[error("not permitted")]
    Forbidden,
    /// Some fields are invalid.
    #[error("{fields}")]
    Invalid {
        /// All invalid fields, each with the problem.
        fields: FieldErrors,
    },
    /// No record has that id.
    #[error("there is no {kind} `{id}`")]
    Unknown {
        /// Kind of the record, such as `customer`.
        kind: &'static str,
        /// Id of the record in the command.
        id: String,
    },
    /// A different record has that id.
    #[error("{kind} `{id}` is there already, and differs")]
    Exists {
        /// Kind of the record, such as `customer`.
        kind: &'static str,
        /// Id of the record in the command.
        id: String,
    },
    /// The status of the record does not allow the command.
    #[error("it is {status}")]
    WrongStatus {
        /// Current status of the record.
        status: &'static str,
    },
}

impl CommonReason {
    /// Last part of the code, such as `appointment_unknown`.
    pub fn name(&self) -> Cow<'static, str> {
        match self {
            Self::Forbidden => "forbidden".into(),
            Self::Invalid { .. } => "invalid".into(),
            Self::Unknown { kind, .. } => format!("{kind}_unknown").into(),
            Self::Exists { kind, .. } => format!("{kind}_exists").into(),
            Self::WrongStatus { .. } => "wrong_status".into(),
        }
    }
}

/// Serializes the details: `fields`, `status`, or the id in a field named after its kind.
impl Serialize for CommonReason {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        match self {
            Self::Forbidden => {}
            Self::Invalid { fields } => map.serialize_entry("fields", fields)?,
            Self::Unknown { kind, id } | Self::Exists { kind, id } => {
                map.serialize_entry(kind, id)?;
            }
            Self::WrongStatus { status } => map.serialize_entry("status", status)?,
        }
        map.end()
    }
}

/// Refusal of a command: a code that never changes, a message, and typed details.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error, Serialize)]
#[error("{reason}")]
#[serde(transparent)]
pub struct Refusal<R> {
    /// Name of the command on the wire.
    #[serde(skip)]
    pub command: &'static str,
    /// Reason of the refusal.
    pub reason: RefusalReason<R>,
}

/// The reason of a refusal: one common to all commands, or one of the area.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error, Serialize)]
#[error(transparent)]
#[serde(untagged)]
pub enum RefusalReason<R> {
    /// A reason common to all commands.
    Common(#[from] CommonReason),
    /// A reason of the area.
    Area(R),
}

impl<R> Refusal<R>
where
    for<'a> &'a R: Into<&'static str>,
{
    /// Code of the refusal: `area.verb.reason`.
    pub fn code(&self) -> String {
        let reason = match &self.reason {
            RefusalReason::Common(reason) => reason.name(),
            RefusalReason::Area(reason) => Cow::Borrowed(reason.into()),
        };
        format!("{}.{reason}", self.command)
    }
}
