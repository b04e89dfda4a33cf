//! `review.list`: the queue of review requests (S0-9).

use serde::{Deserialize, Serialize};

use crate::{
    base::{Actor, QueryReason},
    review::{ReviewRequest, ReviewRequests},
};

/// Lists the queued review requests, oldest first, or all review requests, in order of the
/// appointment ids.
///
/// # Errors
/// `forbidden` for all but the office.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "ReviewList"))]
#[serde(deny_unknown_fields)]
pub struct List {
    /// Whether to list suppressed and stopped requests, too.
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
