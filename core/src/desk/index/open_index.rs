//! Index of the values of open appointments, built when a flag first needs it.

use std::fmt;

use crate::{
    appointment::{Appointment, AppointmentChange, AppointmentEvent, Appointments},
    base::AppointmentId,
    customer::Customers,
    screening::{OpenAppointments, Policy, Request},
};

/// An index of open appointments. It is built when a flag first needs it and updated when one needs
/// it again, so that applying a log of years does not parse the contacts of appointments that are
/// long over.
pub(in crate::desk) struct OpenIndex {
    policy: Policy,
    index: Option<OpenAppointments>,
    stale: Vec<AppointmentId>,
    most_stale: usize,
}

impl OpenIndex {
    pub(in crate::desk) fn new(policy: Policy) -> Self {
        Self { policy, index: None, stale: Vec::new(), most_stale: 0 }
    }

    /// Marks an appointment as changed, to be indexed again or removed.
    pub(in crate::desk) fn note(&mut self, event: &AppointmentEvent) {
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
            self.clear_if_long();
        }
    }

    /// Marks open appointments as changed whose customer's record changed.
    pub(in crate::desk) fn note_all<'a>(&mut self, changed: impl Iterator<Item = &'a Appointment>) {
        let open = changed.filter(|record| record.status.is_open());
        self.stale.extend(open.map(|record| record.id.clone()));
        self.clear_if_long();
    }

    /// Whether the index is built, so that it has to follow changes.
    pub(in crate::desk) fn is_built(&self) -> bool {
        self.index.is_some()
    }

    /// Drops the index until a flag needs it again.
    pub(in crate::desk) fn clear(&mut self) {
        (self.index, self.stale) = (None, Vec::new());
    }

    /// Number of values in memory.
    pub(in crate::desk) fn stored(&self) -> usize {
        self.index.as_ref().map_or(0, OpenAppointments::stored)
    }

    /// Drops the index once more appointments changed than building it again would index (C9).
    fn clear_if_long(&mut self) {
        if self.stale.len() > self.most_stale {
            self.clear();
        }
    }

    /// The index, updated with the appointments that changed.
    pub(in crate::desk) fn up_to_date(
        &mut self,
        appointments: &Appointments,
        customers: &Customers,
    ) -> &mut OpenAppointments {
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
                    let customer = record.customer.as_ref();
                    let written = |customer| customers.written_contact(customer);
                    let record_values = customer.map(written).unwrap_or_default();
                    let request = Request::new(appointment, record.details.contact());
                    index.put(&Request { record: record_values, ..request });
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
