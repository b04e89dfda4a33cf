//! Two customers became one, or two again: their appointments go along (S1-5, requirements 4.10).

use super::said;
use crate::{
    appointment::{Appointment, CustomerChanged},
    base::{AppointmentId, CustomerId, Happened},
    desk::{Desk, Event},
};

impl Desk {
    /// What was the one's is the other's.
    pub(super) fn became_one(
        &mut self,
        from: &CustomerId,
        into: &CustomerId,
        happened: &Happened<'_>,
    ) -> Vec<Event> {
        let mut events = self.moved((from, into), |_| true, happened);
        events.extend(self.seen_anew(into, happened));
        events
    }

    /// What came along with the one is theirs again.
    pub(super) fn became_two(
        &mut self,
        from: &CustomerId,
        into: &CustomerId,
        happened: &Happened<'_>,
    ) -> Vec<Event> {
        let came_along = |held: &Appointment| held.came_from() == Some(from);
        let mut events = self.moved((into, from), came_along, happened);
        events.extend(self.seen_anew(from, happened));
        events.extend(self.seen_anew(into, happened));
        events
    }

    fn moved(
        &mut self,
        (old, new): (&CustomerId, &CustomerId),
        goes: impl Fn(&Appointment) -> bool,
        happened: &Happened<'_>,
    ) -> Vec<Event> {
        let changed = CustomerChanged { old: old.clone(), new: new.clone() };
        let theirs = self.appointments.of_customer(old).filter(|held| goes(held));
        self.draw(theirs.map(|held| said(held, happened, changed.clone())).collect())
    }

    /// The tax of a customer, and what was decided about them, holds for what is not over yet.
    fn seen_anew(&mut self, customer: &CustomerId, happened: &Happened<'_>) -> Vec<Event> {
        let mut events = self.draw(self.taxed_again(customer, happened));
        let theirs = self.appointments.of_customer(customer);
        let open = theirs.filter(|held| held.status.is_open());
        let open: Vec<AppointmentId> = open.map(|held| held.id.clone()).collect();
        for appointment in open {
            let screened = self.screened(&appointment, happened);
            events.extend(self.draw(screened));
        }
        events
    }
}
