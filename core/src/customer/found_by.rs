//! By what customers are found: values that several may have, each with those who have it.
//!
//! However many share a mailbox, who of them is called the same is looked up, not looked for: who
//! books from the mailbox of a firm does not wait for everybody else in it.

use std::collections::BTreeSet;

use super::{
    Customer, Record, Shared,
    keys::{name_keys, parse_name},
};
use crate::{base::CustomerId, contact::WrittenName};

/// Customers by what is known of them, each list in id order.
#[derive(Clone, Default, PartialEq, Eq)]
pub(super) struct FoundBy {
    shared: Index<Shared>,
    named: Index<(Shared, String)>,
    blocked: Index<Shared>,
    referrer: Index<CustomerId>,
}

/// By what one customer is found.
#[derive(PartialEq, Eq)]
pub(super) struct Findable {
    shared: BTreeSet<Shared>,
    name: WrittenName,
    is_blocked: bool,
    referrer: Option<CustomerId>,
}

/// What several may have, and who has it.
#[derive(Clone, PartialEq, Eq)]
struct Index<K>(BTreeSet<(K, Option<CustomerId>)>);

impl FoundBy {
    /// Those who have an e-mail address or a phone.
    pub(super) fn shared(&self, key: Shared) -> impl Iterator<Item = &CustomerId> {
        self.shared.of(key)
    }

    /// Those who have an e-mail address or a phone, and a name in one of its forms.
    pub(super) fn named(&self, key: Shared, name: String) -> impl Iterator<Item = &CustomerId> {
        self.named.of((key, name))
    }

    /// Those who have an e-mail address or a phone, and are blocked.
    pub(super) fn blocked(&self, key: Shared) -> impl Iterator<Item = &CustomerId> {
        self.blocked.of(key)
    }

    /// Those whom a customer has sent.
    pub(super) fn referrer(&self, referrer: CustomerId) -> impl Iterator<Item = &CustomerId> {
        self.referrer.of(referrer)
    }

    /// Notes by what a customer is found from now on, in place of before.
    pub(super) fn change(&mut self, id: &CustomerId, before: Option<Findable>, after: Findable) {
        // Most events leave a customer to be found by the same values.
        if before.as_ref() != Some(&after) {
            before.into_iter().for_each(|before| self.put(id, before, false));
            self.put(id, after, true);
        }
    }

    fn put(&mut self, id: &CustomerId, of: Findable, is_found: bool) {
        let names = parse_name(&of.name).as_ref().map(name_keys).unwrap_or_default();
        for key in of.shared {
            for name in &names {
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

impl Findable {
    pub(super) fn of(customer: &Customer) -> Self {
        Self {
            shared: customer.shared(),
            name: customer.name.clone(),
            is_blocked: customer.block.is_some(),
            referrer: customer.referrer.clone(),
        }
    }
}

impl<K: Ord> Index<K> {
    fn of(&self, key: K) -> impl Iterator<Item = &CustomerId> {
        let from = (key, None);
        let found = self.0.range(&from..);
        found.take_while(move |(held, _)| *held == from.0).filter_map(|(_, id)| id.as_ref())
    }

    fn put(&mut self, key: K, id: &CustomerId, is_found: bool) {
        let entry = (key, Some(id.clone()));
        match is_found {
            true => self.0.insert(entry),
            false => self.0.remove(&entry),
        };
    }
}

impl<K> Default for Index<K> {
    fn default() -> Self {
        Self(BTreeSet::new())
    }
}

impl Customer {
    /// By what their e-mail addresses and phones are known again: who is part of another is found
    /// as the other.
    pub(super) fn shared(&self) -> BTreeSet<Shared> {
        if !matches!(self.record, Record::Active | Record::Archived) {
            return BTreeSet::new();
        }
        let emails = self.emails.iter().filter_map(|email| email.key.clone()).map(Shared::Email);
        let phones = self.phones.values().filter_map(|phone| phone.key.clone());
        emails.chain(phones.map(Shared::Phone)).collect()
    }
}
