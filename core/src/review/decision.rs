//! The decision whom to ask: it reads records, asks and the policy, never a rating or a flag (I-9).

use std::collections::BTreeSet;

use chrono::{DateTime, Utc};

use super::{Policy, ReviewRequest, SentAsk, Suppression};
use crate::{
    appointment::Appointment,
    base::{AppointmentId, Lead, Zone},
    customer::Customer,
};

/// Days in which asks to a person are counted.
const YEAR: Lead = Lead::Days(365);

/// All that the decision reads beside the policy.
pub(crate) struct Candidate<'a> {
    /// The appointment that the customer may be asked about.
    pub(crate) appointment: &'a Appointment,
    /// The record of the customer, if there is one.
    pub(crate) customer: Option<&'a Customer>,
    /// Whether the person may still be asked about another appointment.
    pub(crate) is_asked_already: bool,
    /// The latest asks to the person about other appointments.
    pub(crate) asks: BTreeSet<PersonAsk>,
}

/// An ask to a person.
pub(crate) type PersonAsk = (DateTime<Utc>, AppointmentId, u32);

impl Policy {
    /// Number of asks to a person that the decision has to know.
    pub(crate) fn counted_asks(&self) -> usize {
        let most = self.max_asks_a_year.and_then(|most| usize::try_from(most).ok());
        most.unwrap_or_default().max(1)
    }

    /// Whether so many asks were sent to a person within a year before a time.
    pub(crate) fn are_used_up<'a>(
        &self,
        asks: impl Iterator<Item = &'a PersonAsk>,
        zone: Zone,
        now: DateTime<Utc>,
    ) -> bool {
        let recent = asks.filter(|(at, ..)| now < YEAR.after(*at, zone)).count();
        let most = self.max_asks_a_year.and_then(|most| usize::try_from(most).ok());
        most.is_some_and(|most| recent >= most)
    }
}

impl Candidate<'_> {
    /// All reasons not to ask, now.
    pub(crate) fn reasons(&self, policy: &Policy, now: DateTime<Utc>) -> BTreeSet<Suppression> {
        let mut reasons = Suppression::against(self.appointment, self.customer);
        reasons.extend(self.is_asked_already.then_some(Suppression::AskedAlready));
        reasons.extend(self.policy_reasons(policy, now));
        reasons
    }

    /// All reasons not to send a failed ask of a request again, now: those not to ask, but the time
    /// is that of the ask, and the asks of the request itself count within the year.
    pub(crate) fn reasons_against_retry(
        &self,
        request: &ReviewRequest,
        policy: &Policy,
        now: DateTime<Utc>,
    ) -> BTreeSet<Suppression> {
        let mut reasons = self.reasons(policy, now);
        let is_over = request.next(policy).is_none_or(|next| next.ends_at() <= now);
        let of_request = [
            (Suppression::TooLate, is_over),
            (Suppression::AsksUsedUp, self.are_used_up_with(request, policy, now)),
        ];
        for (reason, holds) in of_request {
            match holds {
                true => reasons.insert(reason),
                false => reasons.remove(&reason),
            };
        }
        reasons
    }

    /// Whether so many asks were sent to the person within a year, those of a request included.
    pub(crate) fn are_used_up_with(
        &self,
        request: &ReviewRequest,
        policy: &Policy,
        now: DateTime<Utc>,
    ) -> bool {
        let of = |ask: &SentAsk| (ask.at, request.appointment.clone(), ask.step);
        let own = Vec::from_iter(request.asks.iter().map(of));
        policy.are_used_up(self.asks.iter().chain(&own), self.appointment.zone, now)
    }

    /// The reasons that depend on the policy, for a decision at a time.
    pub(crate) fn policy_reasons(
        &self,
        policy: &Policy,
        now: DateTime<Utc>,
    ) -> BTreeSet<Suppression> {
        let zone = self.appointment.zone;
        let completion = self.appointment.completion.as_ref();
        let completed_at = completion.map(|completion| completion.completed_at);
        let last = self.asks.last().map(|(at, ..)| *at);
        let is_before = |from| completed_at.is_some_and(|at| at < from);
        let all = [
            (Suppression::CoolDown, last.is_some_and(|at| policy.is_cooling_down(at, zone, now))),
            (Suppression::AsksUsedUp, policy.are_used_up(self.asks.iter(), zone, now)),
            (Suppression::BeforeWatermark, policy.ask_from.is_some_and(is_before)),
            (
                Suppression::TooLate,
                completed_at.is_some_and(|at| policy.is_too_late(at, zone, now)),
            ),
            (Suppression::FeatureOff, !policy.enabled),
        ];
        all.into_iter().filter(|(_, holds)| *holds).map(|(reason, _)| reason).collect()
    }
}

/// Whether, when or why not the customer of a completed appointment is asked: exactly one of these.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "AskOutcome"))]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Outcome {
    /// The customer was asked.
    #[serde(rename = "asked")]
    Sent {
        /// The asks that were sent, in order.
        asks: Vec<SentAsk>,
        /// Time from which the next ask is due (UTC), if there is one.
        #[serde(skip_serializing_if = "Option::is_none")]
        #[cfg_attr(feature = "schema", schemars(default))]
        next_at: Option<DateTime<Utc>>,
    },
    /// The customer is to be asked.
    Planned {
        /// Time from which the first ask is due (UTC).
        at: DateTime<Utc>,
    },
    /// The customer is not asked.
    Not {
        /// All reasons why the customer is not asked.
        reasons: BTreeSet<Suppression>,
    },
}
