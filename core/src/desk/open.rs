//! The values of open appointments, read only when a flag asks for them.

use std::fmt;

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
    stale: Vec<AppointmentId>,
    most_stale: usize,
}

impl OpenIndex {
    pub(super) fn new(policy: Policy) -> Self {
        Self { index: OpenAppointments::new(policy), stale: Vec::new(), most_stale: 1024 }
    }

    /// Notes that an appointment has to be read again, or forgotten.
    pub(super) fn note(&mut self, event: &AppointmentEvent) {
        let of_a_match = matches!(
            event.change,
            AppointmentChange::MatchOpened(_)
                | AppointmentChange::MatchCleared(_)
                | AppointmentChange::MatchDecided(_)
        );
        if !of_a_match && self.stale.last() != Some(&event.appointment) {
            self.stale.push(event.appointment.clone());
            // However long no flag asks, each appointment is noted twice at most, as a rule (C9).
            if self.stale.len() > self.most_stale {
                self.forget_repeats();
                self.most_stale = self.stale.len() * 2 + 1024;
            }
        }
    }

    fn forget_repeats(&mut self) {
        self.stale.sort_unstable();
        self.stale.dedup();
    }

    /// The index as of now.
    pub(super) fn settled(&mut self, appointments: &Appointments) -> &mut OpenAppointments {
        self.forget_repeats();
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
