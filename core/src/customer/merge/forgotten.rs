//! Erasure of a customer from the log of earlier merge survivors (requirements 4.11).

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use crate::{
    base::{Apply, CustomerId, EventMeta, Forgotten},
    customer::{Customer, CustomerChange, CustomerEvent, Customers, Record},
};

/// A customer who was merged in earlier was erased: the events of the merged time are reduced to
/// their names, as they may have the erased customer's data. The event has the whole customer;
/// earlier events are not needed to restore them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct MergeForgotten {
    /// Ids of the erased customers.
    pub from: BTreeSet<CustomerId>,
    /// The customer, with the reduced log.
    pub kept: Customer,
}

/// Follows a log: the ids of the customers who are merged in.
#[derive(Default)]
pub(crate) struct Parts<'a>(BTreeSet<&'a CustomerId>);

impl<'a> Parts<'a> {
    /// The customers merged in at the time of the event, including one merged or unmerged by it.
    pub(crate) fn at(&mut self, event: &'a CustomerEvent) -> BTreeSet<&'a CustomerId> {
        if let CustomerChange::Merged(merged) = &event.change {
            self.0.insert(&merged.from);
        }
        let now = self.0.clone();
        if let CustomerChange::Unmerged(unmerged) = &event.change {
            self.0.remove(&unmerged.from);
        }
        now
    }
}

impl Customer {
    /// Events of the time when another customer was merged in.
    fn while_part<'a>(&'a self, from: &CustomerId) -> impl Iterator<Item = &'a CustomerEvent> {
        let mut parts = Parts::default();
        self.log.iter().filter(move |event| parts.at(event).contains(from))
    }

    /// The customer with the reduced log. A message of the merged time may have gone to the address
    /// of the erased customer, so its contact entry is removed.
    fn without(&self, from: &BTreeSet<CustomerId>, meta: &EventMeta<'_>) -> Self {
        let mut left = self.clone();
        let mut parts = Parts::default();
        for (event, left_of_it) in self.log.iter().zip(&mut left.log) {
            if parts.at(event).into_iter().any(|part| from.contains(part)) {
                *left_of_it = event.forgotten();
                if let CustomerChange::MessageSent(sent) = &event.change {
                    left.contacts.remove(&sent.message);
                }
            }
        }
        let change = Forgotten::only("customer.merge_forgotten").into();
        let (at, by, customer) = (meta.at, meta.by.clone(), self.id.clone());
        left.log.push(CustomerEvent { at, by, customer, change });
        left
    }
}

impl Customers {
    /// Events of earlier merge survivors of the erased customers.
    pub(in crate::customer) fn once_survivors<'a>(
        &'a self,
        erased: &[&'a Customer],
        meta: &EventMeta<'_>,
    ) -> Vec<(&'a CustomerId, CustomerChange)> {
        let mut told: BTreeMap<&CustomerId, BTreeSet<CustomerId>> = BTreeMap::new();
        for part in erased {
            part.log.iter().for_each(|event| self.tell_on(part, event, &mut told));
        }
        let is_left = |id: &&CustomerId| erased.iter().all(|part| part.id != **id);
        let left = told.into_iter().filter(|(id, _)| is_left(id));
        let held = left.filter_map(|(id, from)| Some((self.get(id)?, from)));
        let held = held.filter(|(held, _)| held.record != Record::Erased);
        let forgotten = |(held, from): (&'a Customer, BTreeSet<CustomerId>)| {
            let kept = held.without(&from, meta);
            (&held.id, MergeForgotten { from, kept }.into())
        };
        held.map(forgotten).collect()
    }

    /// Collects the survivors a customer was merged into, and the survivors of those at that time.
    fn tell_on<'a>(
        &'a self,
        of: &'a Customer,
        event: &'a CustomerEvent,
        told: &mut BTreeMap<&'a CustomerId, BTreeSet<CustomerId>>,
    ) {
        let CustomerChange::MergedInto(merged) = &event.change else {
            return;
        };
        if !told.entry(&merged.into).or_default().insert(of.id.clone()) {
            return;
        }
        if let Some(into) = self.get(&merged.into) {
            into.while_part(&of.id).for_each(|event| self.tell_on(into, event, told));
        }
    }
}

impl Apply<Customer> for MergeForgotten {
    fn apply(&self, _: &EventMeta<'_>, held: &mut Customer) {
        *held = self.kept.clone();
    }
}
