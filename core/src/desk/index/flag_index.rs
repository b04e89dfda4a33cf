//! Index of flags by the customers whose records they may be about (S0-21, I-18).

use std::collections::BTreeSet;

use crate::{
    appointment::{AppointmentChange, AppointmentEvent},
    base::{AppointmentId, CustomerId, DecisionId, FlagId},
    desk::Desk,
    flag::{Exempt, Flag, FlagChange, FlagEvent, FlagSource, MatchDecision, Verdict},
};

/// Flags by the customers and appointments that they were raised from or have decisions about. A
/// flag of an appointment is also listed under the customer of that appointment.
#[derive(Debug, Default, PartialEq, Eq)]
pub(in crate::desk) struct FlagIndex(BTreeSet<(Exempt, Option<FlagId>)>);

impl FlagIndex {
    /// Ids of the flags of a customer or an appointment, in id order.
    pub(in crate::desk) fn of(&self, subject: Exempt) -> impl Iterator<Item = &FlagId> {
        let from = (subject, None);
        let found = self.0.range(&from..);
        found.take_while(move |(of, _)| *of == from.0).filter_map(|(_, flag)| flag.as_ref())
    }

    /// Ids of the flags of an appointment, in id order.
    pub(in crate::desk) fn of_appointment(&self, appointment: &AppointmentId) -> Vec<FlagId> {
        match self.0.is_empty() {
            true => Vec::new(),
            false => self.of(Exempt::Appointment(appointment.clone())).cloned().collect(),
        }
    }

    fn change(&mut self, flag: &FlagId, before: BTreeSet<Exempt>, now: BTreeSet<Exempt>) {
        for subject in before {
            self.0.remove(&(subject, Some(flag.clone())));
        }
        self.0.extend(now.into_iter().map(|subject| (subject, Some(flag.clone()))));
    }
}

impl Desk {
    /// Applies an event of a flag, and updates the entries of the flag.
    pub(in crate::desk) fn index_while_applied(&mut self, event: &FlagEvent) {
        match &event.change {
            // A new decision only adds entries.
            FlagChange::MatchDecided { decision, made, .. }
                if !self.has_decision(&event.flag, decision) =>
            {
                self.flags.apply(event);
                if self.flags.get(&event.flag).is_some() {
                    let subjects = self.with_customers(made.exempt().into_iter().collect());
                    self.flag_index.change(&event.flag, BTreeSet::new(), subjects);
                }
            }
            _ if changes_subjects(event) => {
                let flag = std::slice::from_ref(&event.flag);
                self.index_flags_while(flag, |desk| desk.flags.apply(event));
            }
            _ => self.flags.apply(event),
        }
    }

    fn has_decision(&self, flag: &FlagId, decision: &DecisionId) -> bool {
        self.flags.get(flag).is_some_and(|flag| flag.decisions.contains_key(decision))
    }

    /// Applies a change, and updates the entries of the flags that it concerns.
    pub(in crate::desk) fn index_flags_while(
        &mut self,
        flags: &[FlagId],
        apply: impl FnOnce(&mut Self),
    ) {
        let subjects = |desk: &Self| flags.iter().map(|flag| desk.subjects_of(flag)).collect();
        let before: Vec<_> = subjects(self);
        apply(self);
        let now: Vec<_> = subjects(self);
        for (flag, (before, now)) in flags.iter().zip(before.into_iter().zip(now)) {
            self.flag_index.change(flag, before, now);
        }
    }

    /// The index, built from the flags.
    pub(in crate::desk) fn built_flag_index(&self) -> FlagIndex {
        let mut index = FlagIndex::default();
        for flag in self.flags.iter() {
            index.change(&flag.id, BTreeSet::new(), self.subjects_of(&flag.id));
        }
        index
    }

    /// The customers and appointments of a flag, and the customers of these appointments.
    pub(in crate::desk) fn subjects_of(&self, flag: &FlagId) -> BTreeSet<Exempt> {
        self.with_customers(self.flags.get(flag).map(Flag::subjects).unwrap_or_default())
    }

    /// Some customers and appointments, and the customers of these appointments.
    fn with_customers(&self, subjects: BTreeSet<Exempt>) -> BTreeSet<Exempt> {
        let customer = |subject: &Exempt| match subject {
            Exempt::Appointment(id) => self.appointments.get(id)?.customer.clone(),
            Exempt::Customer(_) => None,
        };
        let customers: Vec<_> = subjects.iter().filter_map(customer).collect();
        subjects.into_iter().chain(customers.into_iter().map(Exempt::Customer)).collect()
    }

    /// The ids of one person: that of the surviving record, and those merged into it.
    pub(in crate::desk) fn ids_of(&self, customer: &CustomerId) -> Vec<CustomerId> {
        let survivor = self.customers.survivor(customer).map_or(customer, |record| &record.id);
        let merged = self.customers.with_merged(survivor);
        let others = merged.into_iter().map(|part| &part.id).filter(|id| *id != survivor);
        std::iter::once(survivor).chain(others).cloned().collect()
    }

    /// The flags that were raised from the record of a customer or have a decision about it, in id
    /// order.
    pub(in crate::desk) fn flags_concerning(&self, customer: &CustomerId) -> BTreeSet<&FlagId> {
        self.ids_of(customer).iter().flat_map(|id| self.flags_that_mention(id)).collect()
    }

    /// The active flags that are about the record of a customer, in id order: raised from it, or
    /// decided to be about the customer, and not otherwise since.
    pub(in crate::desk) fn flags_of_record(&self, customer: &CustomerId) -> Vec<FlagId> {
        let ids = self.ids_of(customer);
        let flags = self.flags_concerning(customer).into_iter();
        let flags = flags.filter_map(|flag| self.flags.get(flag));
        let about = flags.filter(|flag| !flag.is_lifted() && self.is_about_record(flag, &ids));
        about.map(|flag| flag.id.clone()).collect()
    }

    fn is_about_record(&self, flag: &Flag, ids: &[CustomerId]) -> bool {
        let is_them = |customer: &CustomerId| ids.contains(customer);
        let is_theirs = |appointment: &AppointmentId| {
            let record = self.appointments.get(appointment);
            record.and_then(|record| record.customer.as_ref()).is_some_and(is_them)
        };
        let verdict = flag.verdict_on(ids, is_theirs);
        let source = || self.source_customer(flag).is_some_and(is_them);
        verdict.map_or_else(source, |verdict| verdict == Verdict::SamePerson)
    }

    /// The customer that a decision is about: the given one, else that of the appointment.
    pub(in crate::desk) fn customer_of<'a>(
        &'a self,
        made: &'a MatchDecision,
    ) -> Option<&'a CustomerId> {
        let record = || self.appointments.get(made.appointment.as_ref()?)?.customer.as_ref();
        made.customer.as_ref().or_else(record)
    }

    /// The customer that a flag was raised from, or the customer of the appointment.
    pub(in crate::desk) fn source_customer<'a>(&'a self, flag: &'a Flag) -> Option<&'a CustomerId> {
        match &flag.source {
            FlagSource::Customer { customer } => Some(customer),
            FlagSource::Appointment { appointment } => {
                self.appointments.get(appointment)?.customer.as_ref()
            }
            FlagSource::Hand {} => None,
        }
    }
}

/// Whether an event may change the subjects of its flag.
fn changes_subjects(event: &FlagEvent) -> bool {
    matches!(
        event.change,
        FlagChange::Raised { .. }
            | FlagChange::MatchDecided { .. }
            | FlagChange::Retained { .. }
            | FlagChange::CustomerForgotten { .. }
            | FlagChange::Erased {}
    )
}

/// Whether an event may change the customer of its appointment.
pub(in crate::desk) fn changes_customer(event: &AppointmentEvent) -> bool {
    matches!(
        event.change,
        AppointmentChange::Requested(_)
            | AppointmentChange::CustomerChanged(_)
            | AppointmentChange::Erased(_)
    )
}
