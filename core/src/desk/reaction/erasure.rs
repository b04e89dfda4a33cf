//! Reaction to the erasure of a customer: flags that were raised from them, or that staff decided
//! to be about them, are erased or retained for a limited time, and other flags forget them.

use crate::{
    base::{AppointmentId, CustomerId, EventMeta, FlagId},
    customer::{CustomerStatus, Erased},
    desk::{Desk, Event},
    flag::{Flag, FlagChange, FlagEvent, FlagSource},
};

impl Desk {
    pub(super) fn customer_erased(
        &self,
        customer: &CustomerId,
        erased: &Erased,
        meta: &EventMeta<'_>,
    ) -> Vec<Event> {
        let change = || match &erased.flags {
            Some(kept) => FlagChange::Retained { ground: kept.ground.clone(), until: kept.until },
            None => FlagChange::Erased {},
        };
        let theirs = |appointment: &&AppointmentId| {
            let record = self.appointments.get(appointment);
            record.is_some_and(|record| record.customer.as_ref() == Some(customer))
        };
        let mut changes: Vec<(FlagId, FlagChange)> = Vec::new();
        for flag in self.flags.iter() {
            let is_decided = || {
                let is_them = |of: &CustomerId| of == customer;
                self.is_decided_to_be(flag, is_them) && !self.is_about_another(flag, is_them)
            };
            let is_theirs = self.is_from(flag, customer) || is_decided();
            let is_kept = !is_theirs || erased.flags.is_some();
            let decided = flag.decided_appointments().into_iter().filter(theirs);
            let appointments: Vec<AppointmentId> = decided.cloned().collect();
            let speaks_of = flag.speaks_of(customer) || !appointments.is_empty();
            let customer = customer.clone();
            let forget = (speaks_of && is_kept)
                .then_some(FlagChange::CustomerForgotten { customer, appointments });
            let own = is_theirs.then(change);
            changes.extend(forget.into_iter().chain(own).map(|change| (flag.id.clone(), change)));
        }
        let event = |(flag, change)| FlagEvent { at: meta.at, by: meta.by.clone(), flag, change };
        changes.into_iter().map(|change| event(change).into()).collect()
    }

    /// Whether staff decided that the flag is about a customer (I-18).
    pub(in crate::desk) fn is_decided_to_be(
        &self,
        flag: &Flag,
        is_them: impl Fn(&CustomerId) -> bool,
    ) -> bool {
        flag.is_decided_to_be(|made| {
            let record = || self.appointments.get(made.appointment.as_ref()?)?.customer.as_ref();
            made.customer.as_ref().or_else(record).is_some_and(&is_them)
        })
    }

    /// Whether the flag was raised from another customer, or staff decided that it is about another
    /// one, whose record is not erased.
    pub(in crate::desk) fn is_about_another(
        &self,
        flag: &Flag,
        is_them: impl Fn(&CustomerId) -> bool,
    ) -> bool {
        let is_other = |id: &CustomerId| {
            let record = self.customers.survivor(id).or_else(|| self.customers.get(id));
            !is_them(id) && record.is_none_or(|record| record.record != CustomerStatus::Erased)
        };
        let source = match &flag.source {
            FlagSource::Customer { customer } => Some(customer),
            FlagSource::Appointment { appointment } => {
                self.appointments.get(appointment).and_then(|record| record.customer.as_ref())
            }
            FlagSource::Hand {} => None,
        };
        source.is_some_and(is_other) || self.is_decided_to_be(flag, is_other)
    }

    /// Whether a flag was raised from a customer or from one of their appointments.
    pub(in crate::desk) fn is_from(&self, flag: &Flag, customer: &CustomerId) -> bool {
        match &flag.source {
            FlagSource::Customer { customer: of } => of == customer,
            FlagSource::Appointment { appointment } => {
                let record = self.appointments.get(appointment);
                record.is_some_and(|record| record.customer.as_ref() == Some(customer))
            }
            FlagSource::Hand {} => false,
        }
    }
}
