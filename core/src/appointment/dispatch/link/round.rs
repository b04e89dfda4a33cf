//! Time of the next call to the customer (S4-5).

use chrono::{DateTime, Utc};

use super::{ContactAttempt, ContactOutcome};
use crate::appointment::{Appointment, Policy, Status};

impl Appointment {
    /// Time of the next call (UTC): on the local day after a call that did not reach the customer,
    /// if nothing was agreed since and the time frame starts later (S4-5).
    pub fn next_contact_round(&self, policy: &Policy) -> Option<DateTime<Utc>> {
        if !Status::AHEAD.contains(&self.status) {
            return None;
        }
        let last = self.dispatch.last_missed_call()?;
        let next = self.zone.next_day_at(last.at, policy.contact_retry_at);
        let ahead = self.frame.is_none_or(|frame| next < frame.start());
        ahead.then_some(next)
    }
}

impl super::super::Dispatch {
    /// The latest call, if it did not reach the customer and nothing was agreed since.
    fn last_missed_call(&self) -> Option<&ContactAttempt> {
        let last = self.attempts.get(self.last_attempt.as_ref()?)?;
        let missed = last.outcome != ContactOutcome::Reached;
        let settled = self.agreed_at.max(self.frame_since);
        let open = settled.is_none_or(|settled| settled < last.at);
        (missed && open).then_some(last)
    }
}
