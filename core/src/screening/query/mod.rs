//! The questions of this area, one line each.

mod explain;
mod screen;

use serde::{Deserialize, Serialize};
use strum::VariantNames;

pub use explain::{Explain, ExplainRefusal};
pub use screen::{Screen, ScreenRefusal};

use super::{Explanation, Screener, Screening};
use crate::base::Actor;

/// Everything that can be asked about requests.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum Query {
    /// Which flagged items a request matches.
    #[serde(rename = "screening.screen")]
    Screen(Screen),
    /// The same, step by step.
    #[serde(rename = "screening.explain")]
    Explain(Explain),
}

/// What is told.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(untagged)]
pub enum Told {
    /// The items that matched.
    Screen(Screening),
    /// How that came about.
    Explain(Explanation),
}

/// Why nothing is told.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error, Serialize)]
#[error(transparent)]
#[serde(untagged)]
pub enum QueryRefusal {
    /// Of `screening.screen`.
    Screen(#[from] ScreenRefusal),
    /// Of `screening.explain`.
    Explain(#[from] ExplainRefusal),
}

impl Query {
    /// Tells; changes nothing.
    ///
    /// # Errors
    /// The [`QueryRefusal`] of the question.
    pub fn ask(&self, by: &Actor, screener: &Screener) -> Result<Told, QueryRefusal> {
        Ok(match self {
            Self::Screen(screen) => Told::Screen(screen.ask(by, screener)?),
            Self::Explain(explain) => Told::Explain(explain.ask(by, screener)?),
        })
    }
}

impl QueryRefusal {
    /// The code: `area.noun.reason`.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Screen(no) => no.into(),
            Self::Explain(no) => no.into(),
        }
    }

    /// All codes that a question of this area may be refused with.
    pub fn codes() -> impl Iterator<Item = &'static str> {
        let codes = [ScreenRefusal::VARIANTS, ExplainRefusal::VARIANTS];
        codes.into_iter().flatten().copied()
    }
}
