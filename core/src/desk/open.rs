//! The values of open appointments, read only when a flag asks for them.

use std::{collections::BTreeSet, fmt};

use super::follow::request;
use crate::{
    appointment::{AppointmentChange, AppointmentEvent, Appointments},
    base::AppointmentId,
    screening::{OpenAppointments, Policy},
};

/// An index over open appointments that is brought up to date when it is used: a log of years is
/// taken in without reading the contacts of appointments that are long over.
pub(super) struct OpenIndex {
    index: OpenAppointments,
    stale: BTreeSet<AppointmentId>,
}

impl OpenIndex {
    pub(super) fn new(policy: Policy) -> Self {
        Self { index: OpenAppointments::new(policy), stale: BTreeSet::new() }
    }

    /// Notes that an appointment has to be read again, or forgotten.
    pub(super) fn note(&mut self, event: &AppointmentEvent) {
        let of_a_match = matches!(
            event.change,
            AppointmentChange::MatchOpened(_)
                | AppointmentChange::MatchCleared(_)
                | AppointmentChange::MatchDecided(_)
        );
        if !of_a_match {
            self.stale.insert(event.appointment.clone());
        }
    }

    /// The index as of now.
    pub(super) fn settled(&mut self, appointments: &Appointments) -> &mut OpenAppointments {
        for appointment in std::mem::take(&mut self.stale) {
            match appointments.get(&appointment) {
                Some(held) if held.status.is_open() => self.index.put(&request(held)),
                _ => self.index.remove(&appointment),
            }
        }
        &mut self.index
    }
}

impl fmt::Debug for OpenIndex {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("OpenIndex").finish_non_exhaustive()
    }
}
