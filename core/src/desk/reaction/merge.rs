//! Two customers became one, or two again: their appointments go along (S1-5, R-26).

use super::appointment_event;
use crate::{
    appointment::{Appointment, AppointmentEvent, CustomerChanged},
    base::{CustomerId, EventMeta},
    desk::Desk,
};

impl Desk {
    /// The appointments of the one become the other's; what was the other's is looked at again.
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

    /// What came along with the one is theirs again; what stays is looked at again.
    pub(super) fn customers_unmerged(
        &self,
        from: &CustomerId,
        into: &CustomerId,
        meta: &EventMeta<'_>,
    ) -> Vec<AppointmentEvent> {
        let came_along = |record: &Appointment| record.came_from() == Some(from);
        let mut events = self.moved((into, from), came_along, meta);
        events.extend(self.rescreen_open(from, |_| true, meta));
        events.extend(self.rescreen_open(into, |record| !came_along(record), meta));
        events
    }

    /// Each appointment that moves is taxed and screened as its new customer's in reaction to this.
    fn moved(
        &self,
        (old, new): (&CustomerId, &CustomerId),
        moves: impl Fn(&Appointment) -> bool,
        meta: &EventMeta<'_>,
    ) -> Vec<AppointmentEvent> {
        let changed = CustomerChanged { old: old.clone(), new: new.clone() };
        let theirs = self.appointments.of_customer(old).filter(|record| moves(record));
        theirs.map(|record| appointment_event(record, meta, changed.clone())).collect()
    }

    /// The tax of a customer, and what was decided about them, holds for what is not over yet.
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
