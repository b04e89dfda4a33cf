//! Reaction to the erasure of a customer: flags that were raised from them, or that staff decided
//! to be about them, are erased or retained for a limited time, and other flags forget them.

use std::collections::BTreeSet;

use crate::{
    base::{AppointmentId, CustomerId, EventMeta, FlagId},
    customer::{CustomerStatus, Erased},
    desk::{Desk, Event},
    flag::{Exempt, Flag, FlagChange, FlagEvent},
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
        let mentioned = self.flags_that_mention(customer);
        for flag in mentioned.into_iter().filter_map(|flag| self.flags.get(flag)) {
            let is_decided = || {
                let is_them = |of: &CustomerId| of == customer;
                self.is_decided_to_be(flag, is_them) && !self.is_about_another(flag, is_them)
            };
            let is_theirs = self.source_customer(flag) == Some(customer) || is_decided();
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
        let event = |(flag, change)| {
            let (at, by) = (meta.at, meta.by.clone());
            FlagEvent { at, by, number: None, flag, change }
        };
        changes.into_iter().map(|change| event(change).into()).collect()
    }

    /// The flags that were raised from a customer or one of their appointments, or have a decision
    /// about them, in id order.
    pub(in crate::desk) fn flags_that_mention(&self, customer: &CustomerId) -> BTreeSet<&FlagId> {
        self.flag_index.of(Exempt::Customer(customer.clone())).collect()
    }

    /// Whether staff decided that the flag is about a customer (I-18).
    pub(in crate::desk) fn is_decided_to_be(
        &self,
        flag: &Flag,
        is_them: impl Fn(&CustomerId) -> bool,
    ) -> bool {
        flag.is_decided_to_be(|made| self.customer_of(made).is_some_and(&is_them))
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
        let source = self.source_customer(flag);
        source.is_some_and(is_other) || self.is_decided_to_be(flag, is_other)
    }
}
