//! The values of open appointments, read only when a flag asks for them.

use std::fmt;

use crate::{
    appointment::{AppointmentChange, AppointmentEvent, Appointments},
    base::AppointmentId,
    screening::{OpenAppointments, Policy, Request},
};

/// An index over open appointments that is made when a flag first asks, and brought up to date when
/// one asks again: a log of years is taken in without reading the contacts of appointments that
/// are long over.
pub(super) struct OpenIndex {
    policy: Policy,
    index: Option<OpenAppointments>,
    stale: Vec<AppointmentId>,
    most_stale: usize,
}

impl OpenIndex {
    pub(super) fn new(policy: Policy) -> Self {
        Self { policy, index: None, stale: Vec::new(), most_stale: 0 }
    }

    /// Notes that an appointment has to be read again, or forgotten.
    pub(super) fn note(&mut self, event: &AppointmentEvent) {
        let of_screening = matches!(
            event.change,
            AppointmentChange::MatchOpened(_)
                | AppointmentChange::MatchCleared(_)
                | AppointmentChange::MatchDecided(_)
                | AppointmentChange::ScreeningIncomplete(_)
                | AppointmentChange::ScreeningCompleted(_)
        );
        let noted = self.stale.last() == Some(&event.appointment);
        if self.index.is_some() && !of_screening && !noted {
            self.stale.push(event.appointment.clone());
            self.forget_if_long();
        }
    }

    /// Forgets all of them until a flag asks again.
    pub(super) fn forget(&mut self) {
        (self.index, self.stale) = (None, Vec::new());
    }

    /// How many values are in memory.
    pub(super) fn stored(&self) -> usize {
        self.index.as_ref().map_or(0, OpenAppointments::stored)
    }

    /// However long no flag asks, no more is noted than reading all of them again costs (C9).
    fn forget_if_long(&mut self) {
        if self.stale.len() > self.most_stale {
            self.forget();
        }
    }

    /// The index as of now.
    pub(super) fn settled(&mut self, appointments: &Appointments) -> &mut OpenAppointments {
        let mut stale = std::mem::take(&mut self.stale);
        stale.sort_unstable();
        stale.dedup();
        let index = self.index.get_or_insert_with(|| {
            let open = appointments.iter().filter(|record| record.status.is_open());
            stale = open.map(|record| record.id.clone()).collect();
            self.most_stale = appointments.iter().count() + 1024;
            OpenAppointments::new(self.policy.clone())
        });
        for appointment in stale {
            match appointments.get(&appointment) {
                Some(record) if record.status.is_open() => {
                    index.put(&Request::new(appointment, record.details.contact()));
                }
                _ => index.remove(&appointment),
            }
        }
        index
    }
}

impl fmt::Debug for OpenIndex {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("OpenIndex").finish_non_exhaustive()
    }
}
