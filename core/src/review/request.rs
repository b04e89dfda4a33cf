//! Review requests and their states.

use std::collections::BTreeSet;

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use strum::IntoStaticStr;

use super::{Policy, ReviewChange, ReviewEvent, Suppression};
use crate::base::{
    Actor, Aggregate, Apply, AppointmentId, CustomerId, EventMeta, NoFacts, Zone, tagged,
};

tagged! {
    "kind" or "is", "ReviewState";
    /// State of a review request.
    #[serde(rename_all = "snake_case")]
    pub enum ReviewState {
        /// The customer is to be asked.
        Queued {},
        /// Suppressed: the customer is not asked.
        Suppressed {
            /// Reasons why the customer is not asked.
            reasons: BTreeSet<Suppression>,
        },
        /// The customer is not asked any more: a reason arose after the request was queued.
        Stopped {
            /// Reasons why the customer is not asked.
            reasons: BTreeSet<Suppression>,
        },
        /// An ask was sent to the customer.
        Sent {
            /// Number of the last ask that was sent, from 1.
            step: u32,
            /// Time at which the ask was reported as sent (UTC).
            at: DateTime<Utc>,
        },
    }
}

/// Status of a review request: its state without reasons and times.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, IntoStaticStr)]
#[strum(serialize_all = "snake_case")]
pub enum ReviewStatus {
    /// The customer is to be asked.
    Queued,
    /// The customer is not asked.
    Suppressed,
    /// The customer is not asked any more.
    Stopped,
    /// An ask was sent to the customer.
    Sent,
}

/// A request to ask a customer for a review of an appointment, or the reasons not to; at most one
/// per appointment (I-7, I-8).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ReviewRequest {
    /// Id of the appointment, which is also the id of the request.
    pub appointment: AppointmentId,
    /// Id of the customer, if the appointment has a customer record.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub customer: Option<CustomerId>,
    /// Time at which the appointment was recorded as completed (UTC).
    pub at: DateTime<Utc>,
    /// Time of the completion (UTC), if it was recorded later.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub completed_at: Option<DateTime<Utc>>,
    /// Time zone of the appointment (IANA); absent if it is UTC.
    #[serde(default, skip_serializing_if = "Zone::is_utc")]
    pub zone: Zone,
    /// State of the request.
    pub state: ReviewState,
}

/// The request was queued: the customer is asked for a review.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Queued {
    /// Id of the customer, if the appointment has a customer record.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub customer: Option<CustomerId>,
    /// Time of the completion (UTC), if it was recorded later.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub completed_at: Option<DateTime<Utc>>,
    /// Time zone of the appointment (IANA); absent if it is UTC.
    #[serde(default, skip_serializing_if = "Zone::is_utc")]
    pub zone: Zone,
}

/// The request was suppressed: the customer is not asked for a review.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Suppressed {
    /// Id of the customer, if the appointment has a customer record.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub customer: Option<CustomerId>,
    /// Reasons why the customer is not asked.
    pub reasons: BTreeSet<Suppression>,
}

/// The customer is not asked any more: a reason arose after the request was queued.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Stopped {
    /// Reasons why the customer is not asked.
    pub reasons: BTreeSet<Suppression>,
}

/// The customer was asked: the host reported that an ask was sent.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct AskSent {
    /// Number of the ask, from 1.
    pub step: u32,
}

impl Aggregate for ReviewRequest {
    const KIND: &'static str = "review";
    const STATUSES: &'static [ReviewStatus] = &[
        ReviewStatus::Queued,
        ReviewStatus::Suppressed,
        ReviewStatus::Stopped,
        ReviewStatus::Sent,
    ];
    type Id = AppointmentId;
    type Status = ReviewStatus;
    type Policy = Policy;
    type Facts = NoFacts;
    type Change = ReviewChange;
    type Reason = std::convert::Infallible;

    fn status(&self) -> ReviewStatus {
        match self.state {
            ReviewState::Queued {} => ReviewStatus::Queued,
            ReviewState::Suppressed { .. } => ReviewStatus::Suppressed,
            ReviewState::Stopped { .. } => ReviewStatus::Stopped,
            ReviewState::Sent { .. } => ReviewStatus::Sent,
        }
    }

    /// Always false: customers and technicians never see review requests.
    fn belongs_to(&self, _: &Actor) -> bool {
        false
    }
}

impl ReviewRequest {
    /// The request that an event creates; `None` for other events.
    pub fn from_event(event: &ReviewEvent) -> Option<Self> {
        let customer = match &event.change {
            ReviewChange::Queued(queued) => queued.customer.clone(),
            ReviewChange::Suppressed(suppressed) => suppressed.customer.clone(),
            ReviewChange::Stopped(_) | ReviewChange::AskSent(_) => return None,
        };
        let (appointment, at) = (event.appointment.clone(), event.at);
        let (completed_at, zone, state) = (None, Zone::UTC, ReviewState::Queued {});
        let mut request = Self { appointment, customer, at, completed_at, zone, state };
        request.apply(event);
        Some(request)
    }

    /// Applies an event of this request. Never refuses: events are facts.
    pub fn apply(&mut self, event: &ReviewEvent) {
        event.change.apply(&EventMeta { at: event.at, by: &event.by }, self);
    }

    /// Whether the request is queued.
    pub fn is_queued(&self) -> bool {
        self.state == ReviewState::Queued {}
    }

    /// Time at which the appointment was completed (UTC).
    pub fn completed_at(&self) -> DateTime<Utc> {
        self.completed_at.unwrap_or(self.at)
    }

    /// Whether it was stopped only because the outcome was corrected; then it may be queued again.
    pub(crate) fn may_begin_again(&self) -> bool {
        let corrected = BTreeSet::from([Suppression::OutcomeCorrected]);
        self.state == ReviewState::Stopped { reasons: corrected }
    }
}

impl Apply<ReviewRequest> for Queued {
    fn apply(&self, meta: &EventMeta<'_>, request: &mut ReviewRequest) {
        request.at = meta.at;
        request.customer.clone_from(&self.customer);
        request.completed_at = self.completed_at;
        request.zone = self.zone;
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

impl Apply<ReviewRequest> for AskSent {
    fn apply(&self, meta: &EventMeta<'_>, request: &mut ReviewRequest) {
        request.state = ReviewState::Sent { step: self.step, at: meta.at };
    }
}
