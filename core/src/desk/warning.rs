//! Warnings after a command: one match arm for each rule.

use std::collections::BTreeSet;

use chrono::{DateTime, Utc};

use super::{Command, Desk, Event, warning_list::WarningList};
use crate::{
    appointment::{
        self, Appointment, AppointmentChange as Change, AppointmentEvent, Feasibility, Origin,
        Status,
    },
    base::{AppointmentId, Code, CustomerId, EntryId, FlagId, Role, TechnicianId, tagged},
    contact::ItemKind,
    customer::{Customer, CustomerChange, CustomerEvent},
    screening::Alert,
};

tagged! {
    "warning", "Warning";
    /// A warning to the actor who gave the command; the command is done all the same.
    #[serde(rename_all = "snake_case")]
    #[non_exhaustive]
    pub enum Warning {
        /// A command with this id was done before, and is not done again.
        AlreadyDone {},
        /// The time of the call is before that of the latest event (I-22).
        ClockWentBack {
            /// Time that the call counts as (UTC): that of the latest event, or its own if it is
            /// far behind.
            counts_as: DateTime<Utc>,
        },
        /// The booking stays a request until staff review it (A2).
        HeldForReview {
            /// Id of the appointment.
            appointment: AppointmentId,
        },
        /// The appointment matches a flag (S0-28).
        FlagMatch {
            /// Id of the appointment.
            appointment: AppointmentId,
            /// Id of the flag.
            flag: FlagId,
            /// Alert of the match: `match` (red) or `possible` (amber).
            alert: Alert,
            /// Whether the flag is about the record of the customer.
            #[serde(default, skip_serializing_if = "std::ops::Not::not")]
            same_record: bool,
            /// Kinds of the matching items, each once.
            kinds: BTreeSet<ItemKind>,
        },
        /// The screening reached its limits: the appointment may match more flags than are listed
        /// (threat C2).
        IncompleteScreening {
            /// Id of the appointment.
            appointment: AppointmentId,
        },
        /// Flags stay that were not raised from the erased customer, but have an equal value: staff
        /// should check whether these are about the same person (threat P7).
        StillFlagged {
            /// Id of the customer.
            customer: CustomerId,
            /// Ids of the flags, in order.
            flags: Vec<FlagId>,
            /// Those of the flags that staff decided to be about the customer: they stay because
            /// they are about another customer, too (I-18).
            #[serde(default, skip_serializing_if = "Vec::is_empty")]
            decided: Vec<FlagId>,
        },
        /// The customer is blocked, or a party has the e-mail address or phone of a blocked one;
        /// the office may book nevertheless (S1-23).
        CustomerBlocked {
            /// Id of the blocked customer.
            customer: CustomerId,
        },
        /// The customer has a service preference that is shown when booking (S2-9).
        ServicePreference {
            /// Id of the customer.
            customer: CustomerId,
            /// Id of the service preference.
            preference: EntryId,
        },
        /// An existing customer has the same e-mail address or phone number as the new one.
        DuplicateCandidate {
            /// Id of the new customer.
            customer: CustomerId,
            /// Id of the existing customer.
            candidate: CustomerId,
        },
        /// Another appointment of the customer overlaps the time frame.
        OverlapsOwnAppointment {
            /// Id of the other appointment.
            appointment: AppointmentId,
        },
        /// Another appointment of the assigned technician overlaps the time frame.
        TechnicianOverlap {
            /// Id of the technician.
            technician: TechnicianId,
            /// Id of the other appointment.
            appointment: AppointmentId,
        },
        /// The customer was not reached: leave a voicemail now (S4-2).
        LeaveVoicemail {
            /// Id of the appointment.
            appointment: AppointmentId,
        },
        /// The appointment is scheduled, but its feasibility was not assessed (S4-33).
        FeasibilityUnknown {
            /// Id of the appointment.
            appointment: AppointmentId,
        },
        /// There are more than 20 warnings of one kind, of which the answer has 20 (threat C1).
        MoreWarnings {
            /// Kind of the warnings that are left out, such as `duplicate_candidate`.
            kind: Code,
        },
    }
}

impl Desk {
    /// The warnings of a command after its events are applied. Only the office is warned of flags,
    /// blocks and other customers (I-17); a customer is warned of their own appointments.
    pub(super) fn warnings_after(&self, command: &Command, events: &[Event]) -> Vec<Warning> {
        let mut warnings = WarningList::default();
        warnings.extend(self.held_for_review(command));
        for event in events {
            // A booking is a request and its acceptance, which warn of the same.
            match event {
                Event::Appointment(event) if event.by.is_office() => {
                    warnings.extend(self.about_appointment(event));
                }
                Event::Appointment(event) => warnings.extend(self.about_own_appointment(event)),
                Event::Customer(event) if event.by.is_office() => {
                    warnings.extend(self.about_customer(event));
                }
                _ => {}
            }
        }
        warnings.into_all()
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
        let some = WarningList::MOST_OF_A_KIND + 1;
        let candidates = self.customers.duplicates_after(customer, None, some).into_iter();
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
                same_record: opened.same_record,
                kinds: opened.items.iter().map(|item| item.kind).collect(),
            }],
            Change::ScreeningIncomplete(_) => vec![Warning::IncompleteScreening { appointment }],
            Change::Requested(requested) => {
                let customer = record.customer.as_ref();
                let blocked = self.blocked_bookers(&requested.details, customer).into_iter();
                let blocked = blocked.map(|customer| Warning::CustomerBlocked { customer });
                let customer = customer.and_then(|id| self.customers.get(id));
                let preferences = customer.map(preferences_for_booking).unwrap_or_default();
                blocked.chain(preferences).chain(self.overlaps(record)).collect()
            }
            Change::FrameChanged(_) | Change::Restored(_) | Change::OutcomeCorrected(_)
                if record.status.is_open() =>
            {
                let technician = self.technician_overlaps(record).into_iter();
                self.overlaps(record).into_iter().chain(technician).collect()
            }
            Change::Assigned(_) | Change::Reassigned(_) => self.technician_overlaps(record),
            Change::ContactAttempted(attempt) if attempt.leave_voicemail => {
                vec![Warning::LeaveVoicemail { appointment }]
            }
            Change::Scheduled(_) => {
                let is_unknown = record.feasibility == Feasibility::Unknown;
                let unknown = is_unknown.then_some(Warning::FeasibilityUnknown { appointment });
                // A customer who requests a time frame without a login is not warned.
                self.overlaps(record).into_iter().chain(unknown).collect()
            }
            _ => Vec::new(),
        }
    }

    /// The warnings of a customer who has a login: their own appointments that overlap.
    fn about_own_appointment(&self, event: &AppointmentEvent) -> Vec<Warning> {
        let placed = matches!(event.change, Change::Requested(_) | Change::FrameChanged(_));
        let record = self.appointments.get(&event.appointment).filter(|_| placed);
        let is_own = |record: &&Appointment| {
            record.customer.as_ref().is_some_and(|customer| event.by.is_customer(customer))
        };
        record.filter(is_own).map(|record| self.overlaps(record)).unwrap_or_default()
    }

    fn overlaps(&self, record: &Appointment) -> Vec<Warning> {
        let others = self.overlaps_of_customer(record).into_iter();
        others.map(|appointment| Warning::OverlapsOwnAppointment { appointment }).collect()
    }

    fn technician_overlaps(&self, record: &Appointment) -> Vec<Warning> {
        let technician = record.dispatch.technician();
        let others = self.overlaps_of_technician(record).into_iter();
        let warning = |(technician, appointment): (&TechnicianId, AppointmentId)| {
            Warning::TechnicianOverlap { technician: technician.clone(), appointment }
        };
        technician.into_iter().cycle().zip(others).map(warning).collect()
    }

    /// Open appointments of the customer that overlap an appointment, in id order; one more than
    /// the most warnings of a kind.
    pub(super) fn overlaps_of_customer(&self, record: &Appointment) -> Vec<AppointmentId> {
        let (Some(customer), Some(frame)) = (&record.customer, record.frame) else {
            return Vec::new();
        };
        // One may be the appointment itself.
        let some = WarningList::MOST_OF_A_KIND + 2;
        others_than(record, self.appointments.some_overlapping(customer, &frame, some))
    }

    /// The same of the assigned technician.
    pub(super) fn overlaps_of_technician(&self, record: &Appointment) -> Vec<AppointmentId> {
        let (Some(technician), Some(frame)) = (record.dispatch.technician(), record.frame) else {
            return Vec::new();
        };
        let some = WarningList::MOST_OF_A_KIND + 2;
        let overlapping =
            self.appointments.some_overlapping_of_technician(technician, &frame, some);
        others_than(record, overlapping)
    }
}

/// The ids of appointments besides one.
fn others_than(record: &Appointment, found: Vec<&Appointment>) -> Vec<AppointmentId> {
    let others = found.into_iter().filter(|other| other.id != record.id);
    others.map(|other| other.id.clone()).collect()
}

fn preferences_for_booking(customer: &Customer) -> Vec<Warning> {
    let known = customer.service_preferences.iter().filter(|(_, known)| known.alert_on_booking);
    let known = known.take(WarningList::MOST_OF_A_KIND + 1).map(|(preference, _)| {
        Warning::ServicePreference { customer: customer.id.clone(), preference: preference.clone() }
    });
    known.collect()
}
