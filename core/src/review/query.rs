//! `review.list`: the review request queue, as the office reads it (S0-9).

use serde::{Deserialize, Serialize};
use strum::{IntoStaticStr, VariantNames};

use super::{ReviewRequest, ReviewRequests};
use crate::base::Actor;

/// Asks for the review requests that are queued, who waits longest first, or for all of them, in
/// the order of the appointments' ids.
///
/// # Errors
/// [`Forbidden`](ListRefusal::Forbidden): only the office sees whom it asks.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "ReviewList"))]
#[serde(deny_unknown_fields)]
pub struct List {
    /// Whether those are told as well who are not asked, or not any more.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub all: bool,
}

/// Why the review requests are not told.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error, IntoStaticStr, VariantNames, Serialize)]
#[strum(serialize_all = "snake_case", prefix = "review.list.")]
#[serde(untagged)]
pub enum ListRefusal {
    /// Only the office sees whom it asks.
    #[error("not permitted")]
    Forbidden,
}

/// Everything that can be asked about review requests.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum Query {
    /// The review request queue.
    #[serde(rename = "review.list")]
    List(List),
}

/// What is told.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(untagged)]
pub enum Told<'a> {
    /// The review requests that were asked for.
    List(Vec<&'a ReviewRequest>),
}

/// Why nothing is told.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error, Serialize)]
#[error(transparent)]
#[serde(untagged)]
pub enum QueryRefusal {
    /// Of `review.list`.
    List(#[from] ListRefusal),
}

impl Query {
    /// Tells; changes nothing.
    ///
    /// # Errors
    /// The [`QueryRefusal`] of the question.
    pub fn ask<'a>(
        &self,
        by: &Actor,
        requests: &'a ReviewRequests,
    ) -> Result<Told<'a>, QueryRefusal> {
        let Self::List(list) = self;
        if !by.is_office() {
            return Err(ListRefusal::Forbidden.into());
        }
        Ok(Told::List(match list.all {
            true => requests.iter().collect(),
            false => requests.queue().collect(),
        }))
    }
}

impl QueryRefusal {
    /// The code: `review.list.reason`.
    pub fn code(&self) -> &'static str {
        let Self::List(no) = self;
        no.into()
    }

    /// All codes that a question about review requests may be refused with.
    pub fn codes() -> impl Iterator<Item = &'static str> {
        ListRefusal::VARIANTS.iter().copied()
    }
}
