//! What the person who gave a command should know: one arm a rule.

use std::collections::BTreeSet;

use chrono::{DateTime, Utc};

use super::{Command, Desk, Event};
use crate::{
    appointment::{
        self, Appointment, AppointmentChange as Change, AppointmentEvent, Feasibility, Origin,
        Status,
    },
    base::{AppointmentId, CustomerId, EntryId, FlagId, Role, tagged},
    contact::ItemKind,
    customer::{Customer, CustomerChange, CustomerEvent},
    screening::Alert,
};

tagged! {
    "warning", "Warning";
    /// Something to be aware of; it stands in the way of nothing.
    #[serde(rename_all = "snake_case")]
    #[non_exhaustive]
    pub enum Warning {
        /// The command was given before and has not been done again.
        AlreadyDone {},
        /// The time of the call is before that of the latest event (I-22).
        ClockWentBack {
            /// Time that the call counts as (UTC): that of the latest event, or its own if it is
            /// far behind.
            counts_as: DateTime<Utc>,
        },
        /// The booking is a request for now: the office looks first (A2).
        HeldForReview {
            /// The appointment.
            appointment: AppointmentId,
        },
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
        /// The appointment has more to compare than one screening may: what it matches may not be
        /// all (threat C2).
        IncompleteScreening {
            /// The appointment.
            appointment: AppointmentId,
        },
        /// Flags that were not raised from the erased customer have a value that is equal to one of
        /// theirs: somebody should look whether they are about the same person (threat P7).
        StillFlagged {
            /// The customer.
            customer: CustomerId,
            /// The flags, in id order.
            flags: Vec<FlagId>,
        },
        /// The customer is blocked; the office may book for them all the same (S1-23).
        CustomerBlocked {
            /// The customer.
            customer: CustomerId,
        },
        /// There is something to know when booking for this customer (S2-9).
        ServicePreference {
            /// The customer.
            customer: CustomerId,
            /// What to know.
            preference: EntryId,
        },
        /// Somebody who is known shares an e-mail address or a phone with the new customer.
        DuplicateCandidate {
            /// The new customer.
            customer: CustomerId,
            /// Who is known.
            candidate: CustomerId,
        },
        /// The customer has another appointment at that time.
        OverlapsOwnAppointment {
            /// The other appointment.
            appointment: AppointmentId,
        },
        /// The customer was not reached: leave a voicemail (S4-2).
        LeaveVoicemail {
            /// The appointment.
            appointment: AppointmentId,
        },
        /// It is promised, and nobody has said whether it can be done (S4-33).
        FeasibilityUnknown {
            /// The appointment.
            appointment: AppointmentId,
        },
    }
}

impl Desk {
    /// What whoever gave a command should know after its events have been taken in. Only the
    /// office learns of flags, blocks and other customers (I-17).
    pub(super) fn warnings_after(&self, command: &Command, events: &[Event]) -> Vec<Warning> {
        let held_back = self.held_for_review(command);
        let office = events.iter().flat_map(|event| match event {
            Event::Appointment(event) if event.by.is_office() => self.about_appointment(event),
            Event::Customer(event) if event.by.is_office() => self.about_customer(event),
            _ => Vec::new(),
        });
        held_back.into_iter().chain(office).collect()
    }

    fn held_for_review(&self, command: &Command) -> Option<Warning> {
        let Command::Appointment(appointment::Command::Book(book)) = command else {
            return None;
        };
        let record = self.appointments.get(&book.appointment)?;
        let by_customer = record.created_by.role == Role::Customer;
        let is_request =
            record.status == Status::Requested && record.origin == Origin::CustomerOnline;
        let appointment = record.id.clone();
        (by_customer && is_request).then_some(Warning::HeldForReview { appointment })
    }

    fn about_customer(&self, event: &CustomerEvent) -> Vec<Warning> {
        let (CustomerChange::Created(_), Some(customer)) =
            (&event.change, self.customers.get(&event.customer))
        else {
            return Vec::new();
        };
        let candidates = self.customers.duplicates_of(customer).into_iter();
        let warning = |candidate: crate::customer::DuplicateCandidate| {
            let (customer, candidate) = (customer.id.clone(), candidate.customer);
            Warning::DuplicateCandidate { customer, candidate }
        };
        candidates.map(warning).collect()
    }

    fn about_appointment(&self, event: &AppointmentEvent) -> Vec<Warning> {
        let Some(record) = self.appointments.get(&event.appointment) else {
            return Vec::new();
        };
        let appointment = record.id.clone();
        match &event.change {
            Change::MatchOpened(opened) => vec![Warning::FlagMatch {
                appointment,
                flag: opened.flag.clone(),
                alert: opened.alert,
                kinds: opened.items.iter().map(|item| item.kind).collect(),
            }],
            Change::ScreeningIncomplete(_) => vec![Warning::IncompleteScreening { appointment }],
            Change::Requested(_) => {
                let customer = record.customer.as_ref().and_then(|id| self.customers.get(id));
                let about = customer.map(about_booking_for).unwrap_or_default();
                about.into_iter().chain(self.overlaps(record)).collect()
            }
            Change::FrameChanged(_) => self.overlaps(record),
            Change::ContactAttempted(attempt) if attempt.leave_voicemail => {
                vec![Warning::LeaveVoicemail { appointment }]
            }
            Change::Scheduled(_) if record.feasibility == Feasibility::Unknown => {
                vec![Warning::FeasibilityUnknown { appointment }]
            }
            _ => Vec::new(),
        }
    }

    fn overlaps(&self, record: &Appointment) -> Vec<Warning> {
        let (Some(customer), Some(frame)) = (&record.customer, record.frame) else {
            return Vec::new();
        };
        let overlapping = self.appointments.overlapping(customer, &frame).into_iter();
        let others = overlapping.filter(|other| other.id != record.id);
        others
            .map(|other| Warning::OverlapsOwnAppointment { appointment: other.id.clone() })
            .collect()
    }
}

fn about_booking_for(customer: &Customer) -> Vec<Warning> {
    let id = &customer.id;
    let blocked =
        customer.block.as_ref().map(|_| Warning::CustomerBlocked { customer: id.clone() });
    let known = customer.service_preferences.iter().filter(|(_, known)| known.alert_on_booking);
    let known = known.map(|(preference, _)| Warning::ServicePreference {
        customer: id.clone(),
        preference: preference.clone(),
    });
    blocked.into_iter().chain(known).collect()
}
