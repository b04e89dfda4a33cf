//! Asks that were sent.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use crate::{
    base::{Apply, EventMeta},
    review::{ReviewRequest, ReviewState},
};

/// The customer was asked: the host reported that an ask was sent.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct AskSent {
    /// Number of the ask, from 1.
    pub step: u32,
}

/// An ask that was sent to the customer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct SentAsk {
    /// Number of the ask, from 1.
    pub step: u32,
    /// Time at which the ask was reported as sent (UTC).
    pub at: DateTime<Utc>,
}

impl Apply<ReviewRequest> for AskSent {
    /// An ask that was sent while the request was on hold or ended counts, but no step follows.
    fn apply(&self, meta: &EventMeta<'_>, request: &mut ReviewRequest) {
        let (step, at) = (self.step, meta.at);
        request.asks.push(SentAsk { step, at });
        if let ReviewState::Queued {} | ReviewState::Asking { .. } = request.state {
            request.state = ReviewState::Asking { step, at };
        }
    }
}
