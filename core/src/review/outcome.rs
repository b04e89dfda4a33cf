//! Whether, when or why not the customer of a completed appointment is asked.

use std::collections::BTreeSet;

use chrono::{DateTime, Utc};

use super::{Candidate, Outcome, Policy, ReviewRequest, ReviewStatus, Suppression, due::Next};

/// Reasons that depend on the policy, and are decided again for another policy.
const OF_POLICY: &[Suppression] = &[
    Suppression::CoolDown,
    Suppression::AsksUsedUp,
    Suppression::BeforeWatermark,
    Suppression::TooLate,
    Suppression::FeatureOff,
];

impl Candidate<'_> {
    /// The outcome as it is, by the request and the policy of the business.
    pub(crate) fn outcome(
        &self,
        request: Option<&ReviewRequest>,
        policy: &Policy,
        now: DateTime<Utc>,
    ) -> Outcome {
        match request {
            Some(request) if !request.asks.is_empty() => request.asked(policy, now),
            Some(request) => request.planned_or_not(request.state.reasons(), policy, now),
            None => Outcome::Not { reasons: self.never_queued(policy, now) },
        }
    }

    /// The outcome as it would be with another policy: what does not depend on a policy stays as
    /// it was decided, the rest is decided again for the time of the decision.
    pub(crate) fn outcome_with(
        &self,
        request: Option<&ReviewRequest>,
        policy: &Policy,
        now: DateTime<Utc>,
    ) -> Outcome {
        let Some(request) = request else {
            return Outcome::Not { reasons: self.never_queued(policy, now) };
        };
        if !request.asks.is_empty() {
            return request.asked(policy, now);
        }
        let mut reasons = request.state.reasons();
        reasons.retain(|reason| !OF_POLICY.contains(reason));
        reasons.extend(self.policy_reasons(policy, request.at));
        request.planned_or_not(reasons, policy, now)
    }

    /// The reasons not to ask about an appointment without a request.
    fn never_queued(&self, policy: &Policy, now: DateTime<Utc>) -> BTreeSet<Suppression> {
        let mut reasons = self.reasons(policy, now);
        if reasons.is_empty() {
            reasons.insert(Suppression::NotQueued);
        }
        reasons
    }
}

impl ReviewRequest {
    fn asked(&self, policy: &Policy, now: DateTime<Utc>) -> Outcome {
        let goes_on = self.state.status() == ReviewStatus::Asking && policy.enabled;
        let next_at = self.next(policy).filter(|_| goes_on).and_then(|next| match next {
            Next::Ask { at, until, .. } if now < until => Some(at),
            _ => None,
        });
        Outcome::Sent { asks: self.asks.clone(), next_at }
    }

    fn planned_or_not(
        &self,
        mut reasons: BTreeSet<Suppression>,
        policy: &Policy,
        now: DateTime<Utc>,
    ) -> Outcome {
        let next = self.next(policy);
        if reasons.is_empty() {
            let too_late = next.is_none_or(|next| next.ends_at() <= now);
            reasons.extend(too_late.then_some(Suppression::TooLate));
            reasons.extend((!policy.enabled).then_some(Suppression::FeatureOff));
        }
        match next {
            Some(Next::Ask { at, .. }) if reasons.is_empty() => Outcome::Planned { at },
            _ => Outcome::Not { reasons },
        }
    }
}
