//! A review request: that a customer is to be asked what they thought of an appointment.

use std::collections::BTreeSet;

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use super::{ReviewChange, ReviewEvent, Suppression};
use crate::base::{Apply, AppointmentId, CustomerId, EventMeta, tagged};

tagged! {
    "is", "ReviewState";
    /// Where a review request is in its life.
    #[serde(rename_all = "snake_case")]
    pub enum ReviewState {
        /// The customer is to be asked.
        Queued {},
        /// The customer is not asked.
        Suppressed {
            /// All that speaks against it.
            reasons: BTreeSet<Suppression>,
        },
        /// The customer is not asked any more.
        Stopped {
            /// All that speaks against it.
            reasons: BTreeSet<Suppression>,
        },
    }
}

/// That a customer is to be asked what they thought of an appointment, or why not; at most one an
/// appointment (I-7, I-8).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ReviewRequest {
    /// The appointment, which also names the request.
    pub appointment: AppointmentId,
    /// Who is asked, if they are on record.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub customer: Option<CustomerId>,
    /// When the appointment was said to be completed.
    pub at: DateTime<Utc>,
    /// Where it is in its life.
    pub state: ReviewState,
}

/// The customer is to be asked for a review.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Queued {
    /// Who is asked, if they are on record.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub customer: Option<CustomerId>,
}

/// The customer is not asked for a review.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Suppressed {
    /// Who is not asked, if they are on record.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub customer: Option<CustomerId>,
    /// All that speaks against it.
    pub reasons: BTreeSet<Suppression>,
}

/// The customer is not asked any more.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Stopped {
    /// All that speaks against it.
    pub reasons: BTreeSet<Suppression>,
}

impl ReviewRequest {
    /// The request that an event begins; none for another event.
    pub fn from_event(event: &ReviewEvent) -> Option<Self> {
        let customer = match &event.change {
            ReviewChange::Queued(queued) => queued.customer.clone(),
            ReviewChange::Suppressed(suppressed) => suppressed.customer.clone(),
            ReviewChange::Stopped(_) => return None,
        };
        let (appointment, at) = (event.appointment.clone(), event.at);
        let mut request = Self { appointment, customer, at, state: ReviewState::Queued {} };
        request.apply(event);
        Some(request)
    }

    /// Takes in what has meta to this request. Never refuses: events are facts.
    pub fn apply(&mut self, event: &ReviewEvent) {
        event.change.apply(&EventMeta { at: event.at, by: &event.by }, self);
    }

    /// Whether the customer is to be asked.
    pub fn is_queued(&self) -> bool {
        self.state == ReviewState::Queued {}
    }

    /// Whether it ended only since the appointment had not taken place: it may begin again.
    pub(crate) fn may_begin_again(&self) -> bool {
        let corrected = BTreeSet::from([Suppression::OutcomeCorrected]);
        self.state == ReviewState::Stopped { reasons: corrected }
    }
}

impl Apply<ReviewRequest> for Queued {
    fn apply(&self, meta: &EventMeta<'_>, request: &mut ReviewRequest) {
        request.at = meta.at;
        request.customer.clone_from(&self.customer);
        request.state = ReviewState::Queued {};
    }
}

impl Apply<ReviewRequest> for Suppressed {
    fn apply(&self, meta: &EventMeta<'_>, request: &mut ReviewRequest) {
        request.at = meta.at;
        request.state = ReviewState::Suppressed { reasons: self.reasons.clone() };
    }
}

impl Apply<ReviewRequest> for Stopped {
    fn apply(&self, _: &EventMeta<'_>, request: &mut ReviewRequest) {
        request.state = ReviewState::Stopped { reasons: self.reasons.clone() };
    }
}
