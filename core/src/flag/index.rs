//! Index of flags by the customers and appointments that they mention, for erasures.

use std::collections::BTreeSet;

use super::{Flag, FlagChange, FlagEvent, FlagSource, MatchDecision};
use crate::base::{AppointmentId, CustomerId, FlagId};

/// The index keys of flags: the records that they were raised from or have decisions about.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Mentions {
    customers: BTreeSet<(CustomerId, Option<FlagId>)>,
    appointments: BTreeSet<(AppointmentId, Option<FlagId>)>,
}

/// A record that a flag mentions.
enum Mentioned<'a> {
    Customer(&'a CustomerId),
    Appointment(&'a AppointmentId),
}

impl Mentions {
    /// The flags that mention a customer, in id order.
    pub(super) fn of_customer(&self, customer: &CustomerId) -> impl Iterator<Item = &FlagId> {
        of(&self.customers, customer)
    }

    /// The flags that mention an appointment, in id order.
    pub(super) fn of_appointment(&self, id: &AppointmentId) -> impl Iterator<Item = &FlagId> {
        of(&self.appointments, id)
    }

    /// Inserts or removes all records that a flag mentions.
    pub(super) fn put(&mut self, flag: &Flag, insert: bool) {
        let made = flag.decisions.values().flat_map(|earlier| in_decision(&earlier.made));
        let source = match &flag.source {
            FlagSource::Customer { customer } => Some(Mentioned::Customer(customer)),
            FlagSource::Appointment { appointment } => Some(Mentioned::Appointment(appointment)),
            FlagSource::Hand {} => None,
        };
        made.chain(source).for_each(|mentioned| self.put_one(mentioned, &flag.id, insert));
    }

    /// Inserts the records that a new decision mentions.
    pub(super) fn add(&mut self, flag: &FlagId, made: &MatchDecision) {
        in_decision(made).for_each(|mentioned| self.put_one(mentioned, flag, true));
    }

    fn put_one(&mut self, mentioned: Mentioned<'_>, flag: &FlagId, insert: bool) {
        let flag = Some(flag.clone());
        match (mentioned, insert) {
            (Mentioned::Customer(id), true) => self.customers.insert((id.clone(), flag)),
            (Mentioned::Customer(id), false) => self.customers.remove(&(id.clone(), flag)),
            (Mentioned::Appointment(id), true) => self.appointments.insert((id.clone(), flag)),
            (Mentioned::Appointment(id), false) => self.appointments.remove(&(id.clone(), flag)),
        };
    }
}

/// How an event changes the records that its flag mentions.
pub(super) enum Change<'a> {
    /// It mentions the same ones.
    None,
    /// It has one more decision.
    Decided(&'a MatchDecision),
    /// It may mention others.
    Any,
}

impl<'a> Change<'a> {
    /// The change by an event of a flag.
    pub(super) fn by(event: &'a FlagEvent, flag: &Flag) -> Self {
        match &event.change {
            FlagChange::MatchDecided { decision, made, .. } => {
                match flag.decisions.contains_key(decision) {
                    true => Self::Any,
                    false => Self::Decided(made),
                }
            }
            FlagChange::Retained { .. } | FlagChange::CustomerForgotten { .. } => Self::Any,
            _ => Self::None,
        }
    }
}

fn in_decision(made: &MatchDecision) -> impl Iterator<Item = Mentioned<'_>> {
    let customer = made.customer.iter().map(Mentioned::Customer);
    customer.chain(made.appointment.iter().map(Mentioned::Appointment))
}

fn of<'a, Of: Ord + Clone>(
    index: &'a BTreeSet<(Of, Option<FlagId>)>,
    id: &Of,
) -> impl Iterator<Item = &'a FlagId> {
    let from = (id.clone(), None);
    let found = index.range(&from..).take_while(move |(known, _)| *known == from.0);
    found.filter_map(|(_, flag)| flag.as_ref())
}
