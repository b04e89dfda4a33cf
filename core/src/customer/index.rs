//! Secondary indexes of customers: by e-mail address or phone, by that and the name, blocked, by
//! referrer.
//!
//! A mailbox that many customers share costs one look-up, not a scan.

use std::collections::BTreeSet;

use super::{Customer, CustomerName, CustomerStatus, Shared};
use crate::base::CustomerId;

/// The indexes; each gives ids in id order.
#[derive(Clone, Default, PartialEq, Eq)]
pub(super) struct CustomerIndex {
    shared: IdsByKey<Shared>,
    named: IdsByKey<(Shared, String)>,
    blocked: IdsByKey<Shared>,
    referrer: IdsByKey<CustomerId>,
}

/// The index keys of one customer.
#[derive(PartialEq, Eq)]
pub(super) struct IndexKeys {
    shared: BTreeSet<Shared>,
    name: CustomerName,
    is_blocked: bool,
    referrer: Option<CustomerId>,
}

/// Ids by a key that several customers may have.
#[derive(Clone, PartialEq, Eq)]
struct IdsByKey<K>(BTreeSet<(K, Option<CustomerId>)>);

impl CustomerIndex {
    /// Ids of the customers with an e-mail address or a phone.
    pub(super) fn shared(&self, key: Shared) -> impl Iterator<Item = &CustomerId> {
        self.shared.of(key)
    }

    /// Ids of the customers with an e-mail address or a phone, and a name key.
    pub(super) fn named(&self, key: Shared, name: String) -> impl Iterator<Item = &CustomerId> {
        self.named.of((key, name))
    }

    /// Ids of the blocked customers with an e-mail address or a phone.
    pub(super) fn blocked(&self, key: Shared) -> impl Iterator<Item = &CustomerId> {
        self.blocked.of(key)
    }

    /// Ids of the customers referred by a customer.
    pub(super) fn referrer(&self, referrer: CustomerId) -> impl Iterator<Item = &CustomerId> {
        self.referrer.of(referrer)
    }

    /// Replaces the index keys of a customer.
    pub(super) fn change(&mut self, id: &CustomerId, before: Option<IndexKeys>, after: IndexKeys) {
        // Most events leave the index keys as they are.
        if before.as_ref() != Some(&after) {
            before.into_iter().for_each(|before| self.put(id, before, false));
            self.put(id, after, true);
        }
    }

    fn put(&mut self, id: &CustomerId, of: IndexKeys, is_found: bool) {
        for key in of.shared {
            for name in of.name.keys() {
                self.named.put((key.clone(), name.clone()), id, is_found);
            }
            if of.is_blocked {
                self.blocked.put(key.clone(), id, is_found);
            }
            self.shared.put(key, id, is_found);
        }
        of.referrer.into_iter().for_each(|referrer| self.referrer.put(referrer, id, is_found));
    }
}

impl IndexKeys {
    pub(super) fn of(customer: &Customer) -> Self {
        Self {
            shared: customer.shared(),
            name: customer.name.clone(),
            is_blocked: customer.block.is_some(),
            referrer: customer.referrer.clone(),
        }
    }
}

impl<K: Ord> IdsByKey<K> {
    fn of(&self, key: K) -> impl Iterator<Item = &CustomerId> {
        let from = (key, None);
        let found = self.0.range(&from..);
        found.take_while(move |(known, _)| *known == from.0).filter_map(|(_, id)| id.as_ref())
    }

    fn put(&mut self, key: K, id: &CustomerId, is_found: bool) {
        let entry = (key, Some(id.clone()));
        match is_found {
            true => self.0.insert(entry),
            false => self.0.remove(&entry),
        };
    }
}

impl<K> Default for IdsByKey<K> {
    fn default() -> Self {
        Self(BTreeSet::new())
    }
}

impl Customer {
    /// Match keys of their e-mail addresses and phones; none unless the customer is active or
    /// archived: a merged customer is found as the survivor.
    pub(super) fn shared(&self) -> BTreeSet<Shared> {
        if !matches!(self.record, CustomerStatus::Active | CustomerStatus::Archived) {
            return BTreeSet::new();
        }
        let emails = self.emails.iter().filter_map(|email| email.key.clone()).map(Shared::Email);
        let phones = self.phones.values().filter_map(|phone| phone.key.clone());
        emails.chain(phones.map(Shared::Phone)).collect()
    }
}
