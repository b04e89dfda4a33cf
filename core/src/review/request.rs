//! Review requests and their states.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use super::{
    Command, Facts, Policy, Reason, RetriedAsk, Review, ReviewChange, ReviewEvent, ReviewState,
    ReviewStatus, SentAsk, Suppression,
};
use crate::{
    base::{
        Actor, Aggregate, Apply, AppointmentId, Code, Context, CustomerId, EventMeta, LinkId,
        SequenceId, Zone,
    },
    customer::Shared,
};

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
    /// Id of the sequence of asks; absent if it is the last one of the policy.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sequence: Option<SequenceId>,
    /// Match keys of the person who is asked: of e-mail addresses and phones. The person is not
    /// asked again soon, under whatever record.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    pub person: BTreeSet<Shared>,
    /// Id of the link in the asks.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub link: Option<LinkId>,
    /// The asks that were sent, in order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub asks: Vec<SentAsk>,
    /// The asks that had failed and were made due again, each once, the latest last.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub retried: Vec<RetriedAsk>,
    /// Times at which the link was first followed (UTC), by the place where reviews are left.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub opened: BTreeMap<Code, DateTime<Utc>>,
    /// The review that the customer left.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub review: Option<Review>,
    /// Time at which the customer was erased (UTC).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub erased_at: Option<DateTime<Utc>>,
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
    /// Id of the sequence of asks.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sequence: Option<SequenceId>,
    /// Match keys of the person who is asked: of e-mail addresses and phones.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    pub person: BTreeSet<Shared>,
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

impl Aggregate for ReviewRequest {
    const KIND: &'static str = "review";
    const STATUSES: &'static [ReviewStatus] = ReviewStatus::ALL;
    type Id = AppointmentId;
    type Status = ReviewStatus;
    type Policy = Policy;
    type Facts = dyn Facts;
    type Change = ReviewChange;
    type Reason = Reason;

    fn status(&self) -> ReviewStatus {
        self.state.status()
    }

    /// Always false: technicians never see review requests, and customers only follow their link.
    fn belongs_to(&self, _: &Actor) -> bool {
        false
    }

    fn is_opened_by(&self, link: &LinkId) -> bool {
        self.link.as_ref() == Some(link) && self.erased_at.is_none()
    }
}

impl ReviewRequest {
    /// The request that an event creates; `None` for other events.
    pub fn from_event(event: &ReviewEvent) -> Option<Self> {
        let customer = match &event.change {
            ReviewChange::Queued(queued) => queued.customer.clone(),
            ReviewChange::Suppressed(suppressed) => suppressed.customer.clone(),
            _ => return None,
        };
        let mut request = Self {
            appointment: event.appointment.clone(),
            customer,
            at: event.at,
            completed_at: None,
            zone: Zone::UTC,
            sequence: None,
            person: BTreeSet::new(),
            link: None,
            asks: Vec::new(),
            retried: Vec::new(),
            opened: BTreeMap::new(),
            review: None,
            erased_at: None,
            state: ReviewState::Queued {},
        };
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

    /// Whether the customer is or may still be asked: queued, asking or held.
    pub fn is_active(&self) -> bool {
        ReviewStatus::ACTIVE.contains(&self.status())
    }

    /// Time at which the appointment was completed (UTC).
    pub fn completed_at(&self) -> DateTime<Utc> {
        self.completed_at.unwrap_or(self.at)
    }

    /// Whether it was stopped before any ask only because the outcome was corrected; then it may be
    /// queued again.
    pub(crate) fn may_begin_again(&self) -> bool {
        let corrected = BTreeSet::from([Suppression::OutcomeCorrected]);
        matches!(&self.state, ReviewState::Stopped { reasons, .. } if *reasons == corrected)
            && self.asks.is_empty()
    }

    /// Whether no link is set.
    pub(super) fn has_no_link(&self) -> bool {
        self.link.is_none()
    }

    /// Whether no review was recorded.
    pub(super) fn has_no_review(&self) -> bool {
        self.review.is_none()
    }

    /// Refuses if the customer was erased.
    pub(super) fn require_person(&self) -> Result<(), Reason> {
        if self.erased_at.is_some() { Err(Reason::CustomerErased) } else { Ok(()) }
    }

    /// The same as a guard.
    pub(super) fn concerns_person(_: &Context<'_, Self>, request: &Self) -> Result<(), Reason> {
        request.require_person()
    }

    /// The commands that an actor may give now, also one who follows a link.
    pub(super) fn allowed(
        &self,
        context: &Context<'_, Self>,
        link: Option<&LinkId>,
    ) -> Vec<&'static str> {
        let allowed = Command::CATALOG.iter().filter(|rule| rule.allows_with(context, self, link));
        allowed.map(|rule| rule.name).collect()
    }
}

impl Apply<ReviewRequest> for Queued {
    fn apply(&self, meta: &EventMeta<'_>, request: &mut ReviewRequest) {
        request.at = meta.at;
        request.customer.clone_from(&self.customer);
        request.completed_at = self.completed_at;
        request.zone = self.zone;
        request.sequence.clone_from(&self.sequence);
        request.person.clone_from(&self.person);
        request.state = ReviewState::Queued {};
    }
}

impl Apply<ReviewRequest> for Suppressed {
    fn apply(&self, meta: &EventMeta<'_>, request: &mut ReviewRequest) {
        request.at = meta.at;
        request.state = ReviewState::Suppressed { reasons: self.reasons.clone() };
    }
}
