//! Why a command is refused: what may stand in the way of any, and what only its area knows.

use serde::Serialize;
use strum::{IntoStaticStr, VariantNames};

use crate::base::FieldProblems;

/// What may stand in the way of any command.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error, IntoStaticStr, VariantNames, Serialize)]
#[strum(serialize_all = "snake_case")]
#[serde(untagged)]
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

/// Why a command is refused: a code that never changes, a sentence, and typed fields.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error, Serialize)]
#[error("{reason}")]
pub struct Refusal<R> {
    /// The name of the command on the wire.
    #[serde(skip)]
    pub command: &'static str,
    /// What stands in the way.
    #[serde(flatten)]
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
            Why::Any(obstacle) => obstacle.into(),
            Why::Own(reason) => reason.into(),
        };
        format!("{}.{reason}", self.command)
    }
}
