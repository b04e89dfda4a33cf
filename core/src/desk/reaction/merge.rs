//! Reaction to a merge or its undoing: appointments change their customer (S1-5, R-26).

use super::appointment_event;
use crate::{
    appointment::{Appointment, AppointmentEvent, CustomerChanged},
    base::{CustomerId, EventMeta},
    desk::Desk,
};

impl Desk {
    /// Moves the appointments of `from` to `into`, and screens the open ones of `into` again.
    pub(super) fn customers_merged(
        &self,
        from: &CustomerId,
        into: &CustomerId,
        meta: &EventMeta<'_>,
    ) -> Vec<AppointmentEvent> {
        let mut events = self.moved((from, into), |_| true, meta);
        events.extend(self.rescreen_open(into, |_| true, meta));
        events
    }

    /// Moves the appointments that came from `from` back, and screens the open ones of both again.
    pub(super) fn customers_unmerged(
        &self,
        from: &CustomerId,
        into: &CustomerId,
        meta: &EventMeta<'_>,
    ) -> Vec<AppointmentEvent> {
        let was_moved =
            |record: &Appointment| self.appointments.came_from(&record.id) == Some(from);
        let mut events = self.moved((into, from), was_moved, meta);
        events.extend(self.rescreen_open(from, |_| true, meta));
        events.extend(self.rescreen_open(into, |record| !was_moved(record), meta));
        events
    }

    /// Moves appointments to another customer. Their tax and matches follow in reaction to that
    /// event.
    fn moved(
        &self,
        (old, new): (&CustomerId, &CustomerId),
        moves: impl Fn(&Appointment) -> bool,
        meta: &EventMeta<'_>,
    ) -> Vec<AppointmentEvent> {
        let changed = CustomerChanged { old: Some(old.clone()), new: new.clone() };
        let theirs = self.appointments.of_customer(old).filter(|record| moves(record));
        theirs.map(|record| appointment_event(record, meta, changed.clone())).collect()
    }

    /// Sets the tax of the open appointments of a customer, and screens them again.
    fn rescreen_open(
        &self,
        customer: &CustomerId,
        stays: impl Fn(&Appointment) -> bool,
        meta: &EventMeta<'_>,
    ) -> Vec<AppointmentEvent> {
        let theirs = self.appointments.of_customer(customer).filter(|record| stays(record));
        theirs.flat_map(|record| self.tax_and_screen(&record.id, None, meta)).collect()
    }
}
