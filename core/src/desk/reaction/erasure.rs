//! Reaction to the erasure of a customer: flags that were raised from them are erased or retained
//! for a limited time, and other flags forget them.

use crate::{
    base::{CustomerId, EventMeta, FlagId},
    customer::Erased,
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
        let forget = || FlagChange::CustomerForgotten { customer: customer.clone() };
        let mut changes: Vec<(FlagId, FlagChange)> = Vec::new();
        for flag in self.flags.iter() {
            let is_theirs = self.is_from(flag, customer);
            let is_kept = !is_theirs || erased.flags.is_some();
            let forget = (flag.speaks_of(customer) && is_kept).then(forget);
            let own = is_theirs.then(change);
            changes.extend(forget.into_iter().chain(own).map(|change| (flag.id.clone(), change)));
        }
        let event = |(flag, change)| FlagEvent { at: meta.at, by: meta.by.clone(), flag, change };
        changes.into_iter().map(|change| event(change).into()).collect()
    }

    /// Whether a flag was raised from a customer or from one of their appointments.
    fn is_from(&self, flag: &Flag, customer: &CustomerId) -> bool {
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
