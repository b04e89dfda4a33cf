//! Reactions about review requests: a completed appointment queues one (S0-9), and requests that
//! may no longer be sent are stopped.

use std::collections::BTreeSet;

use chrono::{DateTime, Utc};

use crate::{
    appointment::Appointment,
    base::{AppointmentId, CustomerId, EventMeta},
    customer::Customer,
    desk::{Desk, Event},
    review::{Queued, ReviewChange, ReviewEvent, Stopped, Suppressed, Suppression},
};

impl Desk {
    /// Reacts to the outcome of an appointment, or to its correction.
    pub(super) fn outcome_known(
        &self,
        appointment: &AppointmentId,
        meta: &EventMeta<'_>,
    ) -> Vec<Event> {
        let Some(record) = self.appointments.get(appointment) else {
            return Vec::new();
        };
        let now = meta.at;
        let mut events = self.too_late(&self.others_queued(record), meta);
        let change = match self.reviews.get(appointment) {
            Some(known) if known.is_queued() => {
                self.stopped_if_suppressed(record, &self.others_asked(record, now), now)
            }
            Some(known) if !known.may_begin_again() => None,
            _ => self.queued_or_suppressed(record, now),
        };
        events.extend(change.map(|change| review_event(appointment, change, meta)));
        events
    }

    /// Stops those of some queued requests for which it is too late.
    fn too_late(&self, queued: &[AppointmentId], meta: &EventMeta<'_>) -> Vec<Event> {
        let late = queued.iter().filter(|id| self.is_too_late(id, meta.at));
        let stop = |id| {
            let record = self.appointments.get(id)?;
            let change = self.stopped_if_suppressed(record, &[], meta.at)?;
            Some(review_event(id, change, meta))
        };
        late.filter_map(stop).collect()
    }

    fn is_too_late(&self, appointment: &AppointmentId, now: DateTime<Utc>) -> bool {
        let request = self.reviews.get(appointment);
        let policy = &self.policy().review;
        request.is_some_and(|of| policy.is_too_late(of.completed_at(), of.zone, now))
    }

    /// Stops the review requests of a changed customer that may no longer be sent. Of several
    /// requests for one person, one is left.
    pub(super) fn stop_review_requests(
        &self,
        customer: &CustomerId,
        meta: &EventMeta<'_>,
    ) -> Vec<Event> {
        let mut stopped = BTreeSet::new();
        let mut events = Vec::new();
        for appointment in self.queued_for(customer) {
            let Some(record) = self.appointments.get(&appointment) else {
                continue;
            };
            let mut others = self.others_asked(record, meta.at);
            others.retain(|other| !stopped.contains(other));
            if let Some(change) = self.stopped_if_suppressed(record, &others, meta.at) {
                events.push(review_event(&appointment, change, meta));
                stopped.insert(appointment);
            }
        }
        events
    }

    /// The queued requests of a customer and of those merged into them.
    fn queued_for(&self, customer: &CustomerId) -> Vec<AppointmentId> {
        if !self.reviews.has_queued() {
            return Vec::new();
        }
        let queued =
            self.merged_into(customer).into_iter().filter_map(|id| self.reviews.queued_of(id));
        queued.map(|queued| queued.appointment.clone()).collect()
    }

    /// A customer and those merged into them.
    fn merged_into<'a>(&'a self, customer: &'a CustomerId) -> BTreeSet<&'a CustomerId> {
        let parts = self.customers.with_merged(customer).into_iter().map(|part| &part.id);
        parts.chain([customer]).collect()
    }

    /// The customer of an appointment and those merged into them.
    fn parts_of<'a>(&'a self, record: &'a Appointment) -> BTreeSet<&'a CustomerId> {
        let customer = self.asked_customer(record).map(|customer| &customer.id);
        let customer = customer.or(record.customer.as_ref());
        customer.map(|customer| self.merged_into(customer)).unwrap_or_default()
    }

    fn queued_or_suppressed(
        &self,
        record: &Appointment,
        now: DateTime<Utc>,
    ) -> Option<ReviewChange> {
        let customer = self.asked_customer(record).map(|customer| customer.id.clone());
        let customer = customer.or(record.customer.clone());
        match self.suppressions(record, &self.others_asked(record, now), now) {
            reasons if reasons.contains(&Suppression::OutcomeCorrected) => None,
            reasons if reasons.is_empty() => {
                let completed_at = completed_at(record).filter(|at| *at != now);
                Some(Queued { customer, completed_at, zone: record.zone }.into())
            }
            reasons => Some(Suppressed { customer, reasons }.into()),
        }
    }

    fn stopped_if_suppressed(
        &self,
        record: &Appointment,
        others: &[AppointmentId],
        now: DateTime<Utc>,
    ) -> Option<ReviewChange> {
        let reasons = self.suppressions(record, others, now);
        (!reasons.is_empty()).then(|| Stopped { reasons }.into())
    }

    fn suppressions(
        &self,
        record: &Appointment,
        others: &[AppointmentId],
        now: DateTime<Utc>,
    ) -> BTreeSet<Suppression> {
        let policy = &self.policy().review;
        let zone = record.zone;
        let too_late = completed_at(record).is_some_and(|at| policy.is_too_late(at, zone, now));
        let mut asked =
            self.parts_of(record).into_iter().filter_map(|id| self.reviews.last_asked(id));
        let cools_down = asked.any(|at| policy.is_cooling_down(at, zone, now));
        let more = [
            (Suppression::AskedAlready, !others.is_empty()),
            (Suppression::CoolDown, cools_down),
            (Suppression::TooLate, too_late),
            (Suppression::FeatureOff, !policy.enabled),
        ];
        let mut reasons = Suppression::against(record, self.asked_customer(record));
        reasons.extend(more.into_iter().filter(|(_, holds)| *holds).map(|(reason, _)| reason));
        reasons
    }

    /// The other queued requests of the customer of an appointment that can still be sent.
    fn others_asked(&self, record: &Appointment, now: DateTime<Utc>) -> Vec<AppointmentId> {
        let mut others = self.others_queued(record);
        others.retain(|other| !self.is_too_late(other, now));
        others
    }

    /// The other queued requests of the customer of an appointment.
    fn others_queued(&self, record: &Appointment) -> Vec<AppointmentId> {
        let queued = self.parts_of(record).into_iter().filter_map(|id| self.reviews.queued_of(id));
        let others = queued.map(|queued| queued.appointment.clone());
        others.filter(|other| *other != record.id).collect()
    }

    /// The customer of the appointment, or the survivor of their merge.
    fn asked_customer(&self, record: &Appointment) -> Option<&Customer> {
        record.customer.as_ref().and_then(|customer| self.customers.survivor(customer))
    }
}

/// Time at which an appointment was completed (UTC).
fn completed_at(record: &Appointment) -> Option<DateTime<Utc>> {
    record.completion.as_ref().map(|completion| completion.completed_at)
}

fn review_event(appointment: &AppointmentId, change: ReviewChange, meta: &EventMeta<'_>) -> Event {
    let (at, by, appointment) = (meta.at, meta.by.clone(), appointment.clone());
    Event::Review(ReviewEvent { at, by, number: None, appointment, change })
}
