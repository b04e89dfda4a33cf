//! Why a command is refused: what may stand in the way of any, and what only its area knows.

use std::borrow::Cow;

use serde::{Serialize, Serializer, ser::SerializeMap};

use crate::base::FieldProblems;

/// What may stand in the way of any command.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Obstacle {
    /// This person may not, or what it speaks of is not theirs.
    #[error("not permitted")]
    Forbidden,
    /// Something is wrong with the fields of the call.
    #[error("{fields}")]
    Invalid {
        /// All that is wrong.
        fields: FieldProblems,
    },
    /// There is nothing of that id.
    #[error("there is no {kind} `{id}`")]
    Unknown {
        /// What was looked for.
        kind: &'static str,
        /// The id that was given.
        id: String,
    },
    /// Something else has that id.
    #[error("{kind} `{id}` is there already, and differs")]
    Exists {
        /// What was to be begun.
        kind: &'static str,
        /// The id that was given.
        id: String,
    },
    /// It is in a status that does not allow it.
    #[error("it is {status}")]
    WrongStatus {
        /// The status it is in.
        status: &'static str,
    },
}

impl Obstacle {
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

/// The fields that say more: nothing, `fields`, the id by its kind, or `status`.
impl Serialize for Obstacle {
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
    /// What stands in the way.
    pub reason: Why<R>,
}

/// What stands in the way of a command: of any, or of one of this area.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error, Serialize)]
#[error(transparent)]
#[serde(untagged)]
pub enum Why<R> {
    /// What may stand in the way of any command.
    Any(#[from] Obstacle),
    /// What only this area knows.
    Own(R),
}

impl<R> Refusal<R>
where
    for<'a> &'a R: Into<&'static str>,
{
    /// The code: `area.verb.reason`.
    pub fn code(&self) -> String {
        let reason = match &self.reason {
            Why::Any(obstacle) => obstacle.name(),
            Why::Own(reason) => Cow::Borrowed(reason.into()),
        };
        format!("{}.{reason}", self.command)
    }
}
