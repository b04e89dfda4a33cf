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

/// Follows a log, and says at which events one of some customers was merged in.
struct WhileMerged<'a, 'of> {
    of: &'of BTreeSet<CustomerId>,
    merged: BTreeSet<&'a CustomerId>,
}

impl<'a, 'of> WhileMerged<'a, 'of> {
    fn new(of: &'of BTreeSet<CustomerId>) -> Self {
        Self { of, merged: BTreeSet::new() }
    }

    /// Whether one of the customers is merged in at the next event, or was until this event.
    fn at(&mut self, event: &'a CustomerEvent) -> bool {
        if let CustomerChange::Merged(merged) = &event.change
            && self.of.contains(&merged.from)
        {
            self.merged.insert(&merged.from);
        }
        let is_merged = !self.merged.is_empty();
        if let CustomerChange::Unmerged(unmerged) = &event.change {
            self.merged.remove(&unmerged.from);
        }
        is_merged
    }
}

impl Customer {
    /// Ids of the survivors that this customer was merged into while one of `of` was merged in.
    fn survivors_while_merged(&self, of: &BTreeSet<CustomerId>) -> Vec<&CustomerId> {
        let mut merged = WhileMerged::new(of);
        self.log.iter().filter(|event| merged.at(event)).filter_map(survivor).collect()
    }

    /// The customer with the reduced log. Messages from the time of the merge may have been sent to
    /// the address of the erased customer, so their contact entries are removed.
    fn with_reduced_log(&self, from: &BTreeSet<CustomerId>, meta: &EventMeta<'_>) -> Self {
        let mut reduced = self.clone();
        let mut merged = WhileMerged::new(from);
        for (event, entry) in self.log.iter().zip(&mut reduced.log) {
            if merged.at(event) {
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

/// The survivor, if the event is `customer.merged_into`.
fn survivor(event: &CustomerEvent) -> Option<&CustomerId> {
    match &event.change {
        CustomerChange::MergedInto(merged) => Some(&merged.into),
        _ => None,
    }
}

/// Earlier survivors, each with the customers whose values it had taken over.
type Survivors<'a> = BTreeMap<&'a CustomerId, BTreeSet<CustomerId>>;

impl Customers {
    /// Events of earlier merge survivors of the erased customers.
    pub(in crate::customer) fn events_of_earlier_survivors<'a>(
        &'a self,
        erased: &[&'a Customer],
        meta: &EventMeta<'_>,
    ) -> Vec<(&'a CustomerId, CustomerChange)> {
        let ids: BTreeSet<&CustomerId> = erased.iter().map(|customer| &customer.id).collect();
        let left = self.survivors_of(erased).into_iter().filter(|(id, _)| !ids.contains(*id));
        let left = left.filter_map(|(id, from)| Some((self.get(id)?, from)));
        let left = left.filter(|(survivor, _)| survivor.record != CustomerStatus::Erased);
        let forgotten = |(survivor, from): (&'a Customer, BTreeSet<CustomerId>)| {
            let kept = survivor.with_reduced_log(&from, meta);
            (&survivor.id, MergeForgotten { from, kept }.into())
        };
        left.map(forgotten).collect()
    }

    /// The survivors that the customers were merged into and, from that time, the survivors of
    /// those. Each log is read once for all customers that are found at the same distance.
    fn survivors_of<'a>(&'a self, erased: &[&'a Customer]) -> Survivors<'a> {
        let mut all = Survivors::new();
        let mut latest = Survivors::new();
        for customer in erased {
            for into in customer.log.iter().filter_map(survivor) {
                latest.entry(into).or_default().insert(customer.id.clone());
            }
        }
        while !latest.is_empty() {
            let mut next = Survivors::new();
            for (id, mut from) in latest {
                let known = all.entry(id).or_default();
                from.retain(|of| known.insert(of.clone()));
                let Some(record) = self.get(id) else { continue };
                for into in record.survivors_while_merged(&from) {
                    next.entry(into).or_default().insert(id.clone());
                }
            }
            latest = next;
        }
        all
    }
}

impl Apply<Customer> for MergeForgotten {
    fn apply(&self, _: &EventMeta<'_>, customer: &mut Customer) {
        *customer = self.kept.clone();
    }
}
