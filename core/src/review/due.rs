//! The due action of a review request: to ask the customer (S0-10).

use chrono::{DateTime, Utc};

use super::{AskSent, Policy, ReviewChange, ReviewRequest, ReviewState, Stopped, Suppression};
use crate::base::{Code, Due, DueKey, DueResult, ReportReason, Schedules, Subject};

/// Kind of the due action.
const REVIEW_ASK: Code = Code::of("review_ask");

impl Schedules for ReviewRequest {
    /// The ask of a queued request. From the time on at which it is too late, it is suppressed: the
    /// host reports it as skipped.
    fn due(&self, policy: &Policy) -> Vec<Due> {
        if !self.is_queued() || !policy.enabled {
            return Vec::new();
        }
        let until = policy.ask_within.after(self.completed_at(), self.zone);
        let ask = Due { until: Some(until), ..Due::new(self.ask_key(), self.ask_from(policy)) };
        let reasons = vec![Suppression::TooLate.into()];
        let too_late = Due { reasons, ..Due::new(self.ask_key(), until) };
        vec![ask, too_late]
    }

    fn is_reported(&self, key: &DueKey) -> bool {
        let was_reported = match &self.state {
            ReviewState::Sent { .. } => true,
            ReviewState::Stopped { reasons } => {
                let unsent = [Suppression::SendingFailed, Suppression::Skipped];
                unsent.iter().any(|reason| reasons.contains(reason))
            }
            ReviewState::Queued {} | ReviewState::Suppressed { .. } => false,
        };
        was_reported && *key == self.ask_key()
    }

    /// Only an ask that was sent counts for the cool-down; a request that was not sent is stopped.
    /// An ask may be reported as sent although the request was stopped in the meantime.
    fn report(
        &self,
        key: &DueKey,
        result: DueResult,
        now: DateTime<Utc>,
        policy: &Policy,
    ) -> Result<Vec<ReviewChange>, ReportReason> {
        if self.is_reported(key) {
            return Ok(Vec::new());
        }
        let may_be_sent = match self.state {
            ReviewState::Queued {} => policy.enabled,
            ReviewState::Stopped { .. } => result == DueResult::Done,
            ReviewState::Suppressed { .. } | ReviewState::Sent { .. } => false,
        };
        if !may_be_sent || *key != self.ask_key() || now < self.ask_from(policy) {
            return Err(ReportReason::NotDue);
        }
        let too_late = policy.is_too_late(self.completed_at(), self.zone, now);
        let stopped = |reason| {
            let too_late = too_late.then_some(Suppression::TooLate);
            Stopped { reasons: [reason].into_iter().chain(too_late).collect() }.into()
        };
        Ok(vec![match result {
            DueResult::Done => AskSent { step: key.step }.into(),
            DueResult::Failed => stopped(Suppression::SendingFailed),
            DueResult::Skipped => stopped(Suppression::Skipped),
        }])
    }
}

impl ReviewRequest {
    /// Time from which the first ask is due (UTC).
    fn ask_from(&self, policy: &Policy) -> DateTime<Utc> {
        policy.ask_after.after(self.completed_at(), self.zone)
    }

    /// Key of the first ask. Its step is the number of the ask, so that further asks have keys.
    fn ask_key(&self) -> DueKey {
        let subject = Subject::of::<Self>(&self.appointment);
        DueKey { kind: REVIEW_ASK, subject, sequence: 0, step: 1 }
    }
}

impl From<Suppression> for Code {
    fn from(reason: Suppression) -> Self {
        Self::of(reason.into())
    }
}
