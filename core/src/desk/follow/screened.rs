//! An appointment is compared with all flagged items.

use std::collections::BTreeSet;

use super::said;
use crate::{
    appointment::{Appointment, AppointmentEvent, MatchCleared, MatchOpened, MatchState},
    base::{AppointmentId, CustomerId, FlagId, Happened},
    contact::WrittenContact,
    desk::Desk,
    screening::Request,
};

impl Desk {
    /// What has to be said after an appointment was compared with all flagged items: what
    /// matches and was not known, and what was open and matches no longer (requirements 4.4.5).
    pub(super) fn screened(
        &mut self,
        appointment: &AppointmentId,
        happened: &Happened<'_>,
    ) -> Vec<AppointmentEvent> {
        let Some(held) = self.appointments.get(appointment) else {
            return Vec::new();
        };
        let request = self.request(held);
        let screening = self.screener.screen(&request, &mut self.workspace);
        let found: BTreeSet<&FlagId> = screening.flags.iter().map(|found| &found.flag).collect();
        let opened = screening.flags.iter().map(MatchOpened::of);
        let opened = opened.filter(|opened| !opened.is_known_to(held));
        let open = held.matches.iter().filter(|(_, known)| known.state == MatchState::Open);
        let cleared = open.filter(|(flag, _)| !found.contains(flag));
        let opened = opened.map(|opened| said(held, happened, opened));
        let cleared =
            cleared.map(|(flag, _)| said(held, happened, MatchCleared { flag: flag.clone() }));
        opened.chain(cleared).collect()
    }

    /// An appointment as screening asks about it.
    fn request(&self, held: &Appointment) -> Request {
        self.asking(held.id.clone(), held.customer.as_ref(), held.details.contact())
    }

    /// A request of a customer; what was decided about those who became part of them holds too.
    pub(in crate::desk) fn asking(
        &self,
        appointment: AppointmentId,
        customer: Option<&CustomerId>,
        contact: WrittenContact,
    ) -> Request {
        let parts = customer.map(|customer| self.customers.with_parts(customer));
        let parts = parts.into_iter().flatten().skip(1);
        let merged = parts.map(|part| part.id.clone()).collect();
        Request { customer: customer.cloned(), merged, ..Request::new(appointment, contact) }
    }
}
