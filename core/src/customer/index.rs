//! Secondary indexes of customers: by e-mail address or phone, by that and the name, by that among
//! blocked customers, and by referrer.
//!
//! Customers who share a mailbox are found by one look-up, without a scan.

use std::collections::BTreeSet;

use super::{Customer, CustomerName, CustomerStatus, Shared};
use crate::base::CustomerId;

/// The indexes; each look-up returns ids in id order.
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
    names: Vec<CustomerName>,
    is_blocked: bool,
    referrer: Option<CustomerId>,
}

/// Ids by a key that several customers may share.
#[derive(Clone, PartialEq, Eq)]
struct IdsByKey<K>(BTreeSet<(K, Option<CustomerId>)>);

impl CustomerIndex {
    /// Ids of the customers with this e-mail address or phone.
    pub(super) fn shared(&self, key: Shared) -> impl Iterator<Item = &CustomerId> {
        self.shared.of(key)
    }

    /// Ids of the customers with this e-mail address or phone, and this key of a name.
    pub(super) fn named(&self, key: Shared, name: String) -> impl Iterator<Item = &CustomerId> {
        self.named.of((key, name))
    }

    /// Ids of the blocked customers with this e-mail address or phone.
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

    /// Inserts or removes the index keys of a customer.
    fn put(&mut self, id: &CustomerId, keys: IndexKeys, insert: bool) {
        for key in keys.shared {
            for name in keys.names.iter().flat_map(CustomerName::keys) {
                self.named.put((key.clone(), name.clone()), id, insert);
            }
            if keys.is_blocked {
                self.blocked.put(key.clone(), id, insert);
            }
            self.shared.put(key, id, insert);
        }
        keys.referrer.into_iter().for_each(|referrer| self.referrer.put(referrer, id, insert));
    }
}

impl IndexKeys {
    pub(super) fn of(customer: &Customer) -> Self {
        Self {
            shared: customer.shared(),
            names: customer.names().cloned().collect(),
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

    /// Inserts or removes one id of a key.
    fn put(&mut self, key: K, id: &CustomerId, insert: bool) {
        let entry = (key, Some(id.clone()));
        match insert {
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
    /// Match keys of the e-mail addresses and phones; none unless the customer is active or
    /// archived, as a merged customer is found by the keys of the survivor.
    pub(super) fn shared(&self) -> BTreeSet<Shared> {
        if !matches!(self.record, CustomerStatus::Active | CustomerStatus::Archived) {
            return BTreeSet::new();
        }
        let emails = self.emails.iter().filter_map(|email| email.key.clone()).map(Shared::Email);
        let phones = self.phones.values().filter_map(|phone| phone.key.clone());
        emails.chain(phones.map(Shared::Phone)).collect()
    }
}
