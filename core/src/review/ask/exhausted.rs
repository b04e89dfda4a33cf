//! The end of a request without a review.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use crate::{
    base::{Apply, EventMeta},
    review::{ReviewRequest, ReviewState, Suppression},
};

/// The request ended without a review: all asks were sent and some time has passed, or it is too
/// late for the next ask.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Exhausted {
    /// Reasons why no further ask is sent; empty if all were sent.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    pub reasons: BTreeSet<Suppression>,
}

impl Exhausted {
    /// It is too late for the next ask.
    pub(in crate::review) fn too_late() -> Self {
        Self { reasons: BTreeSet::from([Suppression::TooLate]) }
    }
}

impl Apply<ReviewRequest> for Exhausted {
    fn apply(&self, _: &EventMeta<'_>, request: &mut ReviewRequest) {
        request.state = ReviewState::Exhausted { reasons: self.reasons.clone() };
    }
}
