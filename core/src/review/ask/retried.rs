//! Asks that are due again after sending failed (4.8, rule 8).

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use crate::{
    base::{Apply, EventMeta},
    review::{ReviewRequest, ReviewState, Suppression},
};

/// An ask whose sending failed is due again, until the end of its time.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct AskRetried {
    /// Number of the ask, from 1.
    pub step: u32,
}

/// An ask that failed and was made due again.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct RetriedAsk {
    /// Number of the ask, from 1.
    pub step: u32,
    /// Time at which it was last made due again (UTC).
    pub at: DateTime<Utc>,
}

impl ReviewRequest {
    /// Whether the host reported that sending the next ask failed, and the customer is still known.
    pub(crate) fn has_failed_ask(&self) -> bool {
        let has_failed = match &self.state {
            ReviewState::Stopped { reasons, .. } => reasons.contains(&Suppression::SendingFailed),
            _ => false,
        };
        has_failed && self.erased_at.is_none()
    }
}

impl Apply<ReviewRequest> for AskRetried {
    fn apply(&self, meta: &EventMeta<'_>, request: &mut ReviewRequest) {
        let Self { step } = *self;
        request.retried.retain(|ask| ask.step != step);
        request.retried.push(RetriedAsk { step, at: meta.at });
        request.state = request.going_on();
    }
}
