//! What a customer forgets of somebody who was part of them once, and is erased (requirements
//! 4.11).

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use crate::{
    base::{Apply, CustomerId, EventMeta, Forgotten},
    customer::{Customer, CustomerChange, CustomerEvent, Customers, Record},
};

/// Somebody who was part of the customer once is erased: what happened meanwhile is forgotten, as
/// it may tell what they had. This is the customer as they are; what happened before is not
/// needed any more to bring them back.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct MergeForgotten {
    /// Who is erased, or had taken it over from them.
    pub from: BTreeSet<CustomerId>,
    /// The customer, with what is left of their log.
    pub kept: Customer,
}

/// Follows a log: who is part of whom.
#[derive(Default)]
pub(crate) struct Parts<'a>(BTreeSet<&'a CustomerId>);

impl<'a> Parts<'a> {
    /// Who is part of the customer when an event happens to them, or becomes so, or ends to be.
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
    /// What happened to them while somebody was part of them.
    fn while_part<'a>(&'a self, from: &CustomerId) -> impl Iterator<Item = &'a CustomerEvent> {
        let mut parts = Parts::default();
        self.log.iter().filter(move |event| parts.at(event).contains(from))
    }

    /// The customer with what is left of their log; a message that was sent meanwhile may have
    /// gone to the address of whoever is erased.
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
    /// What those have to say of whom somebody was part once who is erased now.
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

    /// Notes whom a customer became part of, and whom those became part of meanwhile.
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
