//! Every command, event, refusal and query of all areas, one line an area.

use serde::Serialize;

use crate::{flag, screening};

/// Everything that can be asked to be done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Command {
    /// To flags.
    Flag(flag::Command),
}

/// Everything that happens.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(untagged)]
pub enum Event {
    /// To flags.
    Flag(flag::FlagEvent),
}

/// Why a command is refused: a code that never changes, a sentence, and typed fields.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error, Serialize)]
#[error(transparent)]
#[serde(untagged)]
pub enum Refusal {
    /// Of flags.
    Flag(#[from] flag::Refusal),
}

/// Everything that can be asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Query {
    /// About flags.
    Flag(flag::Query),
    /// About a request.
    Screening(screening::Query),
}

/// What is told.
#[derive(Debug, Serialize)]
#[serde(untagged)]
pub enum Told<'a> {
    /// About flags.
    Flag(flag::Told<'a>),
    /// About a request.
    Screening(screening::Told),
}

/// Why nothing is told.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error, Serialize)]
#[error(transparent)]
#[serde(untagged)]
pub enum QueryRefusal {
    /// Of flags.
    Flag(#[from] flag::QueryRefusal),
    /// Of screening.
    Screening(#[from] screening::QueryRefusal),
}

impl Refusal {
    /// The code: `area.verb.reason`.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Flag(no) => no.code(),
        }
    }

    /// All codes that a command may be refused with.
    pub fn codes() -> impl Iterator<Item = &'static str> {
        flag::Refusal::codes()
    }
}

impl QueryRefusal {
    /// The code: `area.noun.reason`.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Flag(no) => no.code(),
            Self::Screening(no) => no.code(),
        }
    }

    /// All codes that a question may be refused with.
    pub fn codes() -> impl Iterator<Item = &'static str> {
        flag::QueryRefusal::codes().chain(screening::QueryRefusal::codes())
    }
}
