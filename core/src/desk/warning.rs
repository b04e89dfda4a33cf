//! What the person who gave a command should know: one arm a rule.

use std::collections::BTreeSet;

use super::{Desk, Event};
use crate::{
    appointment::{AppointmentChange, AppointmentEvent},
    base::{AppointmentId, CustomerId, FlagId, named},
    contact::ItemKind,
    screening::Alert,
};

named! {
    "warning", "Warning";
    /// Something to be aware of; it stands in the way of nothing.
    #[serde(rename_all = "snake_case")]
    pub enum Warning {
        /// The command was given before and has not been done again.
        AlreadyDone {},
        /// The appointment matches a flag (S0-28).
        FlagMatch {
            /// The appointment.
            appointment: AppointmentId,
            /// The flag.
            flag: FlagId,
            /// How loudly it is shown.
            alert: Alert,
            /// The kinds that match, each once.
            kinds: BTreeSet<ItemKind>,
        },
        /// The customer is blocked; the office may book for them all the same (S1-23).
        CustomerBlocked {
            /// The customer.
            customer: CustomerId,
        },
        /// The customer has another appointment at that time.
        OverlapsOwnAppointment {
            /// The other appointment.
            appointment: AppointmentId,
        },
    }
}

impl Desk {
    /// What the office should know after events that have been taken in. Nobody else learns of
    /// flags and blocks (I-17).
    pub(super) fn warnings_after(&self, events: &[Event]) -> Vec<Warning> {
        let warnings = events.iter().flat_map(|event| match event {
            Event::Appointment(event) if event.by.is_office() => self.of_appointment(event),
            _ => Vec::new(),
        });
        warnings.collect()
    }

    fn of_appointment(&self, event: &AppointmentEvent) -> Vec<Warning> {
        match &event.change {
            AppointmentChange::MatchOpened(opened) => vec![Warning::FlagMatch {
                appointment: event.appointment.clone(),
                flag: opened.flag.clone(),
                alert: opened.alert,
                kinds: opened.items.iter().map(|item| item.kind).collect(),
            }],
            AppointmentChange::Requested(_) | AppointmentChange::FrameChanged(_) => {
                let blocked = self.blocked_customer(event);
                blocked.into_iter().chain(self.overlaps(event)).collect()
            }
            _ => Vec::new(),
        }
    }

    fn blocked_customer(&self, event: &AppointmentEvent) -> Option<Warning> {
        let customer = self.appointments.get(&event.appointment)?.customer.as_ref()?;
        self.customers.get(customer)?.block.as_ref()?;
        Some(Warning::CustomerBlocked { customer: customer.clone() })
    }

    fn overlaps(&self, event: &AppointmentEvent) -> Vec<Warning> {
        let Some(held) = self.appointments.get(&event.appointment) else {
            return Vec::new();
        };
        let (Some(customer), Some(frame)) = (&held.customer, held.frame) else {
            return Vec::new();
        };
        let theirs = self.appointments.of_customer(customer);
        let others = theirs.filter(|other| other.id != held.id && other.status.is_open());
        let overlap = others.filter(|other| other.frame.is_some_and(|own| own.overlaps(&frame)));
        let warning = |other: &crate::appointment::Appointment| Warning::OverlapsOwnAppointment {
            appointment: other.id.clone(),
        };
        overlap.map(warning).collect()
    }
}
