//! States of review requests.

use std::collections::BTreeSet;

use chrono::{DateTime, Utc};
use strum::IntoStaticStr;

use super::Suppression;
use crate::base::{Remark, tagged};

tagged! {
    "kind" or "is", "ReviewState", former "sent" => "asking";
    /// State of a review request.
    #[serde(rename_all = "snake_case")]
    pub enum ReviewState {
        /// The customer is to be asked.
        Queued {},
        /// The customer was asked, and may be asked again.
        Asking {
            /// Number of the last ask that was sent, from 1.
            step: u32,
            /// Time at which the ask was reported as sent (UTC).
            at: DateTime<Utc>,
        },
        /// The office has paused the asks.
        Held {
            /// Reason of the hold.
            #[serde(default, skip_serializing_if = "Option::is_none")]
            reason: Option<Remark>,
        },
        /// The customer left a review.
        Reviewed {},
        /// The request ended without a review.
        Exhausted {
            /// Reasons why no further ask was sent; empty if all were sent.
            #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
            reasons: BTreeSet<Suppression>,
        },
        /// Suppressed: the customer is not asked.
        Suppressed {
            /// Reasons why the customer is not asked.
            reasons: BTreeSet<Suppression>,
        },
        /// The customer is not asked any more: a reason arose after the request was queued.
        Stopped {
            /// Reasons why the customer is not asked.
            reasons: BTreeSet<Suppression>,
            /// Reason given by staff, if they stopped the request.
            #[serde(default, skip_serializing_if = "Option::is_none")]
            reason: Option<Remark>,
        },
    }
}

/// Status of a review request: its state without reasons and times.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, IntoStaticStr)]
#[strum(serialize_all = "snake_case")]
pub enum ReviewStatus {
    /// The customer is to be asked.
    Queued,
    /// The customer was asked, and may be asked again.
    Asking,
    /// The office has paused the asks.
    Held,
    /// The customer left a review.
    Reviewed,
    /// The request ended without a review.
    Exhausted,
    /// The customer is not asked.
    Suppressed,
    /// The customer is not asked any more.
    Stopped,
}

impl ReviewStatus {
    /// All statuses.
    pub const ALL: &'static [Self] = &[
        Self::Queued,
        Self::Asking,
        Self::Held,
        Self::Reviewed,
        Self::Exhausted,
        Self::Suppressed,
        Self::Stopped,
    ];
    /// The statuses of a request whose customer is or may still be asked.
    pub const ACTIVE: &'static [Self] = &[Self::Queued, Self::Asking, Self::Held];
}

impl ReviewState {
    /// The state without reasons and times.
    pub fn status(&self) -> ReviewStatus {
        match self {
            Self::Queued {} => ReviewStatus::Queued,
            Self::Asking { .. } => ReviewStatus::Asking,
            Self::Held { .. } => ReviewStatus::Held,
            Self::Reviewed {} => ReviewStatus::Reviewed,
            Self::Exhausted { .. } => ReviewStatus::Exhausted,
            Self::Suppressed { .. } => ReviewStatus::Suppressed,
            Self::Stopped { .. } => ReviewStatus::Stopped,
        }
    }

    /// Reasons why the customer is not asked, or not any more.
    pub fn reasons(&self) -> BTreeSet<Suppression> {
        match self {
            Self::Queued {} | Self::Asking { .. } => BTreeSet::new(),
            Self::Held { .. } => BTreeSet::from([Suppression::Held]),
            Self::Reviewed {} => BTreeSet::from([Suppression::Reviewed]),
            Self::Exhausted { reasons }
            | Self::Suppressed { reasons }
            | Self::Stopped { reasons, .. } => reasons.clone(),
        }
    }
}
