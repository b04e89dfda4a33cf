//! `review.list`: the review request queue, as the office reads it (S0-9).

use serde::{Deserialize, Serialize};

use crate::{
    base::{Actor, QueryReason},
    review::{ReviewRequest, ReviewRequests},
};

/// Asks for the review requests that are queued, who waits longest first, or for all of them, in
/// the order of the appointments' ids.
///
/// # Errors
/// `forbidden`: only the office sees whom it asks.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "ReviewList"))]
#[serde(deny_unknown_fields)]
pub struct List {
    /// Whether suppressed and stopped requests are listed, too.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub all: bool,
}

impl List {
    pub(crate) fn answer<'a>(
        &self,
        _: &Actor,
        requests: &'a ReviewRequests,
    ) -> Result<Vec<&'a ReviewRequest>, QueryReason> {
        Ok(match self.all {
            true => requests.iter().collect(),
            false => requests.queue().collect(),
        })
    }
}
