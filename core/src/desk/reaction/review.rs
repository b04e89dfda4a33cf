//! Reactions about review requests: a completed appointment queues one (S0-9), and requests that
//! may no longer be sent are stopped.

use std::collections::BTreeSet;

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
        let change = match self.reviews.get(appointment) {
            Some(known) if known.is_queued() => {
                self.stopped_if_suppressed(record, &self.others_queued(record))
            }
            Some(known) if !known.may_begin_again() => None,
            _ => self.queued_or_suppressed(record),
        };
        change.map(|change| review_event(appointment, change, meta)).into_iter().collect()
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
            let mut others = self.others_queued(record);
            others.retain(|other| !stopped.contains(other));
            if let Some(change) = self.stopped_if_suppressed(record, &others) {
                events.push(review_event(&appointment, change, meta));
                stopped.insert(appointment);
            }
        }
        events
    }

    /// The queued requests of a customer and of those merged into them.
    fn queued_for(&self, customer: &CustomerId) -> Vec<AppointmentId> {
        let parts = self.customers.with_merged(customer).into_iter().map(|part| &part.id);
        let ids: BTreeSet<&CustomerId> = parts.chain([customer]).collect();
        let queued = ids.into_iter().filter_map(|id| self.reviews.queued_of(id));
        queued.map(|queued| queued.appointment.clone()).collect()
    }

    fn queued_or_suppressed(&self, record: &Appointment) -> Option<ReviewChange> {
        let customer = self.asked_customer(record).map(|customer| customer.id.clone());
        let customer = customer.or(record.customer.clone());
        match self.suppressions(record, &self.others_queued(record)) {
            reasons if reasons.contains(&Suppression::OutcomeCorrected) => None,
            reasons if reasons.is_empty() => Some(Queued { customer }.into()),
            reasons => Some(Suppressed { customer, reasons }.into()),
        }
    }

    fn stopped_if_suppressed(
        &self,
        record: &Appointment,
        others: &[AppointmentId],
    ) -> Option<ReviewChange> {
        let reasons = self.suppressions(record, others);
        (!reasons.is_empty()).then(|| Stopped { reasons }.into())
    }

    fn suppressions(
        &self,
        record: &Appointment,
        others: &[AppointmentId],
    ) -> BTreeSet<Suppression> {
        let mut reasons = Suppression::against(record, self.asked_customer(record));
        if !others.is_empty() {
            reasons.insert(Suppression::AskedAlready);
        }
        reasons
    }

    /// The other queued requests of the customer of an appointment.
    fn others_queued(&self, record: &Appointment) -> Vec<AppointmentId> {
        let customer = self.asked_customer(record).map(|customer| &customer.id);
        let queued =
            customer.or(record.customer.as_ref()).map(|customer| self.queued_for(customer));
        queued.into_iter().flatten().filter(|other| *other != record.id).collect()
    }

    /// The customer of the appointment, or the survivor of their merge.
    fn asked_customer(&self, record: &Appointment) -> Option<&Customer> {
        record.customer.as_ref().and_then(|customer| self.customers.survivor(customer))
    }
}

fn review_event(appointment: &AppointmentId, change: ReviewChange, meta: &EventMeta<'_>) -> Event {
    let (at, by, appointment) = (meta.at, meta.by.clone(), appointment.clone());
    Event::Review(ReviewEvent { at, by, number: None, appointment, change })
}
