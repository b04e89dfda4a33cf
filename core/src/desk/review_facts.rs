//! The facts that review requests read of other areas.

use chrono::{DateTime, Utc};

use super::Desk;
use crate::{
    appointment::{self, Status},
    base::{AppointmentId, LinkId},
    review::{self, Outcome, Policy, Suppression},
};

impl review::Facts for Desk {
    fn is_link_used(&self, link: &LinkId) -> bool {
        appointment::Facts::is_link_used(self, link)
    }

    fn may_be_written_to(&self, appointment: &AppointmentId) -> bool {
        let record = self.appointments.get(appointment);
        record.is_some_and(|record| {
            let person = record.customer.as_ref();
            let customer = person.and_then(|customer| self.customers.survivor(customer));
            let mut against = Suppression::against(record, customer);
            against.remove(&Suppression::OutcomeCorrected);
            against.is_empty()
        })
    }

    fn has_access(&self, appointment: &AppointmentId) -> bool {
        let record = self.appointments.get(appointment);
        let customer = record.and_then(|record| record.customer.as_ref());
        customer.is_none_or(|customer| appointment::Facts::has_access(self, customer))
    }

    fn outcome(
        &self,
        appointment: &AppointmentId,
        with: Option<&Policy>,
        at: DateTime<Utc>,
    ) -> Option<Outcome> {
        let record = self.appointments.get(appointment)?;
        let request = self.reviews.get(appointment);
        let person = self.person_of(record);
        Some(match with {
            Some(policy) => {
                let decided_at = request.map_or(at, |request| request.at);
                let most = policy.counted_asks();
                let asks = self.reviews.latest_asks(&person, appointment, decided_at, most);
                let candidate = self.candidate(record, &person, decided_at);
                let candidate = review::Candidate { asks, ..candidate };
                candidate.outcome_with(request, policy, at)
            }
            None => {
                let candidate = self.candidate(record, &person, at);
                candidate.outcome(request, &self.policy().review, at)
            }
        })
    }

    fn completed_after(&self, after: Option<&AppointmentId>) -> Vec<&AppointmentId> {
        let all = self.appointments.iter().filter(|record| record.status == Status::Completed);
        all.map(|record| &record.id).filter(|id| after.is_none_or(|after| *id > after)).collect()
    }
}
