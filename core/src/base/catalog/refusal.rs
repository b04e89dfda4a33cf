//! Refusal reasons: those common to all commands, and those of one area.

use std::borrow::Cow;

use serde::{Serialize, Serializer, ser::SerializeMap};

use crate::base::FieldErrors;

/// A reason that any command may be refused for.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum CommonReason {
    /// The actor may not give the command, or not for this record.
    #[error("not permitted")]
    Forbidden,
    /// Some fields break a rule.
    #[error("{fields}")]
    Invalid {
        /// Every field that breaks a rule.
        fields: FieldErrors,
    },
    /// No record has that id.
    #[error("there is no {kind} `{id}`")]
    Unknown {
        /// Kind of the record, such as `customer`.
        kind: &'static str,
        /// Id in the command.
        id: String,
    },
    /// Another record has that id.
    #[error("{kind} `{id}` is there already, and differs")]
    Exists {
        /// Kind of the record, such as `customer`.
        kind: &'static str,
        /// Id in the command.
        id: String,
    },
    /// The status of the record does not allow the command.
    #[error("it is {status}")]
    WrongStatus {
        /// Status of the record.
        status: &'static str,
    },
}

impl CommonReason {
    /// The last part of the code, such as `appointment_unknown`.
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

/// Serializes the details: none, `fields`, the id under its kind, or `status`.
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

/// Why a command is refused: a code that never changes, a sentence, and typed fields.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error, Serialize)]
#[error("{reason}")]
#[serde(transparent)]
pub struct Refusal<R> {
    /// The name of the command on the wire.
    #[serde(skip)]
    pub command: &'static str,
    /// The reason.
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
    /// The code: `area.verb.reason`.
    pub fn code(&self) -> String {
        let reason = match &self.reason {
            RefusalReason::Common(reason) => reason.name(),
            RefusalReason::Area(reason) => Cow::Borrowed(reason.into()),
        };
        format!("{}.{reason}", self.command)
    }
}
