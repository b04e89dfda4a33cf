//! A completed appointment puts its customer into the review request queue (S0-9); whoever may not
//! be asked any more is taken out of it (requirements 4.4.6).

use std::collections::BTreeSet;

use crate::{
    appointment::Appointment,
    base::{AppointmentId, CustomerId, Happened},
    customer::Customer,
    desk::{Desk, Event},
    review::{Queued, ReviewChange, ReviewEvent, Stopped, Suppressed, Suppression},
};

impl Desk {
    /// Somebody has said that an appointment is completed, or that it is not after all.
    pub(super) fn after_outcome(
        &mut self,
        appointment: &AppointmentId,
        happened: &Happened<'_>,
    ) -> Vec<Event> {
        let Some(held) = self.appointments.get(appointment) else {
            return Vec::new();
        };
        let known = self.reviews.get(appointment);
        let change = match known {
            Some(known) if known.is_queued() => self.stopping(held),
            Some(known) if !known.may_begin_again() => None,
            _ => self.beginning(held),
        };
        self.tell(appointment.clone(), change, happened)
    }

    /// Something happened to a customer: perhaps they may not be asked any more.
    pub(super) fn still_asked(
        &mut self,
        customer: &CustomerId,
        happened: &Happened<'_>,
    ) -> Vec<Event> {
        let queued = self.reviews.queued_of(customer).map(|queued| &queued.appointment);
        let held = queued.and_then(|appointment| self.appointments.get(appointment));
        let Some((appointment, change)) = held.map(|held| (held.id.clone(), self.stopping(held)))
        else {
            return Vec::new();
        };
        self.tell(appointment, change, happened)
    }

    fn beginning(&self, held: &Appointment) -> Option<ReviewChange> {
        let customer = self.who_is_asked(held).map(|customer| customer.id.clone());
        let customer = customer.or(held.customer.clone());
        match self.against(held) {
            reasons if reasons.contains(&Suppression::OutcomeCorrected) => None,
            reasons if reasons.is_empty() => Some(Queued { customer }.into()),
            reasons => Some(Suppressed { customer, reasons }.into()),
        }
    }

    fn stopping(&self, held: &Appointment) -> Option<ReviewChange> {
        let reasons = self.against(held);
        (!reasons.is_empty()).then(|| Stopped { reasons }.into())
    }

    fn against(&self, held: &Appointment) -> BTreeSet<Suppression> {
        let customer = self.who_is_asked(held);
        let mut reasons = Suppression::against(held, customer);
        let id = customer.map(|customer| &customer.id).or(held.customer.as_ref());
        let queued = id.and_then(|customer| self.reviews.queued_of(customer));
        let other = queued.filter(|queued| queued.appointment != held.id);
        reasons.extend(other.map(|_| Suppression::AskedAlready));
        reasons
    }

    /// The customer on record, or whom they have become part of.
    fn who_is_asked(&self, held: &Appointment) -> Option<&Customer> {
        held.customer.as_ref().and_then(|customer| self.customers.stands_for(customer))
    }

    fn tell(
        &mut self,
        appointment: AppointmentId,
        change: Option<ReviewChange>,
        happened: &Happened<'_>,
    ) -> Vec<Event> {
        let (at, by) = (happened.at, happened.by.clone());
        let event = change.map(|change| Event::Review(ReviewEvent { at, by, appointment, change }));
        event.iter().for_each(|event| self.take_in(event));
        event.into_iter().collect()
    }
}
