//! Erasure of a customer from the log of earlier merge survivors.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use crate::{
    base::{Apply, CustomerId, EventMeta, Forgotten},
    customer::{Customer, CustomerChange, CustomerEvent, CustomerStatus, Customers},
};

/// A customer who was once merged into this one was erased. The events from the time of the merge
/// are reduced to their names, because they may contain data of the erased customer. The event
/// contains the whole state: earlier events are not needed to restore it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct MergeForgotten {
    /// Ids of the erased customers, and of survivors that had taken over their values.
    pub from: BTreeSet<CustomerId>,
    /// The customer, with the reduced log.
    pub kept: Customer,
}

/// Ids of the customers who are merged in at the current event of a log.
#[derive(Default)]
struct MergedIds<'a>(BTreeSet<&'a CustomerId>);

impl<'a> MergedIds<'a> {
    /// Applies the next event; returns the ids of the customers merged in at that time, including
    /// one merged or unmerged by the event.
    fn at(&mut self, event: &'a CustomerEvent) -> BTreeSet<&'a CustomerId> {
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
    /// Events from the time when another customer was merged in.
    fn events_while_merged<'a>(
        &'a self,
        from: &CustomerId,
    ) -> impl Iterator<Item = &'a CustomerEvent> {
        let mut merged = MergedIds::default();
        self.log.iter().filter(move |event| merged.at(event).contains(from))
    }

    /// The customer with the reduced log. Messages from the time of the merge may have been sent to
    /// the address of the erased customer, so their contact entries are removed.
    fn with_reduced_log(&self, from: &BTreeSet<CustomerId>, meta: &EventMeta<'_>) -> Self {
        let mut reduced = self.clone();
        let mut merged = MergedIds::default();
        for (event, entry) in self.log.iter().zip(&mut reduced.log) {
            if merged.at(event).into_iter().any(|id| from.contains(id)) {
                *entry = event.forgotten();
                if let CustomerChange::MessageSent(sent) = &event.change {
                    reduced.contacts.remove(&sent.message);
                }
            }
        }
        let change = Forgotten::only("customer.merge_forgotten").into();
        let (at, by, customer) = (meta.at, meta.by.clone(), self.id.clone());
        reduced.log.push(CustomerEvent { at, by, number: None, customer, change });
        reduced
    }
}

impl Customers {
    /// Events of earlier merge survivors of the erased customers.
    pub(in crate::customer) fn events_of_earlier_survivors<'a>(
        &'a self,
        erased: &[&'a Customer],
        meta: &EventMeta<'_>,
    ) -> Vec<(&'a CustomerId, CustomerChange)> {
        let mut survivors: BTreeMap<&CustomerId, BTreeSet<CustomerId>> = BTreeMap::new();
        for customer in erased {
            let events = customer.log.iter();
            events.for_each(|event| self.collect_survivors(customer, event, &mut survivors));
        }
        let is_left = |id: &&CustomerId| erased.iter().all(|customer| customer.id != **id);
        let left = survivors.into_iter().filter(|(id, _)| is_left(id));
        let left = left.filter_map(|(id, from)| Some((self.get(id)?, from)));
        let left = left.filter(|(survivor, _)| survivor.record != CustomerStatus::Erased);
        let forgotten = |(survivor, from): (&'a Customer, BTreeSet<CustomerId>)| {
            let kept = survivor.with_reduced_log(&from, meta);
            (&survivor.id, MergeForgotten { from, kept }.into())
        };
        left.map(forgotten).collect()
    }

    /// Collects the survivors a customer was merged into and, from that time, their own survivors.
    fn collect_survivors<'a>(
        &'a self,
        of: &'a Customer,
        event: &'a CustomerEvent,
        survivors: &mut BTreeMap<&'a CustomerId, BTreeSet<CustomerId>>,
    ) {
        let CustomerChange::MergedInto(merged) = &event.change else {
            return;
        };
        if !survivors.entry(&merged.into).or_default().insert(of.id.clone()) {
            return;
        }
        if let Some(into) = self.get(&merged.into) {
            let events = into.events_while_merged(&of.id);
            events.for_each(|event| self.collect_survivors(into, event, survivors));
        }
    }
}

impl Apply<Customer> for MergeForgotten {
    fn apply(&self, _: &EventMeta<'_>, customer: &mut Customer) {
        *customer = self.kept.clone();
    }
}
