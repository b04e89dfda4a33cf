//! Secondary indexes of customers: by e-mail address or phone, by that and the name among active
//! customers, by that among blocked customers, and by referrer.
//!
//! Customers who share a mailbox are found by one look-up, without a scan.

use std::{
    collections::{BTreeMap, BTreeSet},
    ops::Bound,
};

use super::{Customer, CustomerChange, CustomerName, CustomerStatus, Shared, Taken};
use crate::base::{CustomerId, LinkId};

/// The indexes; each look-up returns ids in id order.
#[derive(Clone, Default, PartialEq, Eq)]
pub(super) struct CustomerIndex {
    shared: IdsByKey<Shared>,
    /// The number of keys that a customer shares with customers of a later id.
    followed: BTreeMap<CustomerId, usize>,
    named: IdsByKey<(Shared, String)>,
    blocked: IdsByKey<Shared>,
    referrer: IdsByKey<CustomerId>,
    /// Customers who were merged after others were merged into them, by survivor.
    nested: IdsByKey<CustomerId>,
    confirm_links: BTreeSet<(CustomerId, Option<LinkId>)>,
}

/// The index keys of one customer.
#[derive(PartialEq, Eq)]
pub(super) struct IndexKeys {
    shared: BTreeSet<Shared>,
    names: Vec<CustomerName>,
    is_active: bool,
    is_blocked: bool,
    referrer: Option<CustomerId>,
    nested_in: Option<CustomerId>,
}

/// Ids by a key that several customers may share.
#[derive(Clone, PartialEq, Eq)]
struct IdsByKey<K>(BTreeSet<(K, Option<CustomerId>)>);

impl CustomerIndex {
    /// Ids of the customers with this e-mail address or phone.
    pub(super) fn shared(&self, key: Shared) -> impl Iterator<Item = &CustomerId> {
        self.shared.of(key)
    }

    /// Like [`shared`](Self::shared), for ids after the given one.
    pub(super) fn shared_after(
        &self,
        key: Shared,
        id: Option<&CustomerId>,
    ) -> impl Iterator<Item = &CustomerId> {
        self.shared.after(key, id)
    }

    /// Ids after the given one of customers who share an e-mail address or a phone with a customer
    /// of a later id.
    pub(super) fn followed(&self, after: Option<&CustomerId>) -> impl Iterator<Item = &CustomerId> {
        let from = after.map_or(Bound::Unbounded, Bound::Excluded);
        self.followed.range::<CustomerId, _>((from, Bound::Unbounded)).map(|(id, _)| id)
    }

    /// Ids of the active customers with this e-mail address or phone, and this key of a name.
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

    /// Whether a link was sent before to confirm the account of a customer.
    pub(super) fn is_confirm_link_used(&self, customer: &CustomerId, link: &LinkId) -> bool {
        self.confirm_links.contains(&(customer.clone(), Some(link.clone())))
    }

    /// Updates the links of a customer after a change.
    pub(super) fn note_links(&mut self, customer: &Customer, change: &CustomerChange) {
        match change {
            CustomerChange::ConfirmAccountSent(sent)
                if customer.record != CustomerStatus::Erased =>
            {
                let link = sent.link.clone();
                self.confirm_links.extend(link.map(|link| (customer.id.clone(), Some(link))));
            }
            CustomerChange::Erased(_) | CustomerChange::MergeForgotten(_) => {
                self.read_links(customer);
            }
            _ => {}
        }
    }

    /// Replaces the links of a customer by those in the log.
    pub(super) fn read_links(&mut self, customer: &Customer) {
        let from = (customer.id.clone(), None);
        let known = self.confirm_links.range(&from..).take_while(|(of, _)| *of == from.0);
        let known: Vec<_> = known.cloned().collect();
        known.iter().for_each(|link| _ = self.confirm_links.remove(link));
        let links = customer.confirm_links().map(|link| (from.0.clone(), Some(link.clone())));
        self.confirm_links.extend(links);
    }

    /// Ids of the customers merged into a customer who have others merged into them.
    pub(super) fn nested(&self, survivor: CustomerId) -> impl Iterator<Item = &CustomerId> {
        self.nested.of(survivor)
    }

    /// Adds the e-mail addresses and phones that a survivor took over, without reading the others.
    pub(super) fn add_values(&mut self, survivor: &Customer, taken: &Taken) {
        let keys = taken.added_keys().filter(|key| !self.shared.has(key, &survivor.id));
        let shared: BTreeSet<Shared> = keys.collect();
        if !shared.is_empty() && survivor.is_found_by_values() {
            let all = IndexKeys { shared, ..IndexKeys::without_values(survivor) };
            self.put(&survivor.id, IndexKeys { referrer: None, nested_in: None, ..all }, true);
        }
    }

    /// Removes the e-mail addresses and phones that a survivor gave back, unless the survivor has
    /// the same ones in another entry.
    pub(super) fn remove_values(&mut self, survivor: &Customer, taken: &Taken) {
        let keys = taken.added_keys().filter(|key| !survivor.has_value(key));
        let shared: BTreeSet<Shared> =
            keys.filter(|key| self.shared.has(key, &survivor.id)).collect();
        if !shared.is_empty() {
            let all = IndexKeys { shared, ..IndexKeys::without_values(survivor) };
            self.put(&survivor.id, IndexKeys { referrer: None, nested_in: None, ..all }, false);
        }
    }

    /// Replaces the index keys of a customer.
    pub(super) fn change(&mut self, id: &CustomerId, before: Option<IndexKeys>, after: IndexKeys) {
        // Most events leave the index keys as they are, or change one of them.
        match before {
            Some(before) if before == after => {}
            Some(before) if before.differ_in_values_only(&after) => {
                self.put(id, before.without(&after), false);
                self.put(id, after.without(&before), true);
            }
            before => {
                before.into_iter().for_each(|before| self.put(id, before, false));
                self.put(id, after, true);
            }
        }
    }

    /// Inserts or removes the index keys of a customer.
    fn put(&mut self, id: &CustomerId, keys: IndexKeys, insert: bool) {
        for key in keys.shared {
            let names = keys.names.iter().flat_map(|name| name.keys().iter());
            for name in names.filter(|_| keys.is_active) {
                self.named.put((key.clone(), name.clone()), id, insert);
            }
            if keys.is_blocked {
                self.blocked.put(key.clone(), id, insert);
            }
            self.put_shared(key, id, insert);
        }
        keys.referrer.into_iter().for_each(|referrer| self.referrer.put(referrer, id, insert));
        keys.nested_in.into_iter().for_each(|survivor| self.nested.put(survivor, id, insert));
    }

    /// Inserts or removes an e-mail address or a phone of a customer.
    fn put_shared(&mut self, key: Shared, id: &CustomerId, insert: bool) {
        if !insert {
            self.shared.put(key.clone(), id, false);
        }
        let has_later = self.shared.after(key.clone(), Some(id)).next().is_some();
        // Without a later customer, the last of the others is followed by this one.
        let followed = if has_later { Some(id) } else { self.shared.last_before(&key, id) };
        if let Some(followed) = followed.cloned() {
            let count = self.followed.entry(followed.clone()).or_default();
            *count = if insert { *count + 1 } else { count.saturating_sub(1) };
            if *count == 0 {
                self.followed.remove(&followed);
            }
        }
        if insert {
            self.shared.put(key, id, true);
        }
    }
}

impl IndexKeys {
    pub(super) fn of(customer: &Customer) -> Self {
        Self { shared: customer.shared(), ..Self::without_values(customer) }
    }

    fn without_values(customer: &Customer) -> Self {
        let is_nested = !customer.merged.is_empty();
        Self {
            shared: BTreeSet::new(),
            names: customer.names().cloned().collect(),
            is_active: customer.record == CustomerStatus::Active,
            is_blocked: customer.block.is_some(),
            referrer: customer.referrer.clone(),
            nested_in: customer.merged_into.clone().filter(|_| is_nested),
        }
    }

    /// Whether both have the same keys, except for e-mail addresses and phones.
    fn differ_in_values_only(&self, other: &Self) -> bool {
        let rest = |keys: &Self| (keys.is_active, keys.is_blocked);
        rest(self) == rest(other)
            && self.names == other.names
            && self.referrer == other.referrer
            && self.nested_in == other.nested_in
    }

    /// The keys without the e-mail addresses and phones of others, and without those of other
    /// customers.
    fn without(&self, others: &Self) -> Self {
        let shared = self.shared.difference(&others.shared).cloned().collect();
        let Self { names, is_active, is_blocked, .. } = self;
        let (is_active, is_blocked) = (*is_active, *is_blocked);
        Self {
            shared,
            names: names.clone(),
            is_active,
            is_blocked,
            referrer: None,
            nested_in: None,
        }
    }
}

impl<K: Ord> IdsByKey<K> {
    fn of(&self, key: K) -> impl Iterator<Item = &CustomerId> {
        self.after(key, None)
    }

    /// The ids of a key behind an id.
    fn after(&self, key: K, id: Option<&CustomerId>) -> impl Iterator<Item = &CustomerId> {
        let from = (key, id.cloned());
        let found = self.0.range((Bound::Excluded(&from), Bound::Unbounded));
        found.take_while(move |(known, _)| *known == from.0).filter_map(|(_, id)| id.as_ref())
    }

    /// Whether a key has an id.
    fn has(&self, key: &K, id: &CustomerId) -> bool
    where
        K: Clone,
    {
        self.0.contains(&(key.clone(), Some(id.clone())))
    }

    /// The last id of a key before an id.
    fn last_before(&self, key: &K, id: &CustomerId) -> Option<&CustomerId>
    where
        K: Clone,
    {
        let (known, before) = self.0.range(..(key.clone(), Some(id.clone()))).next_back()?;
        before.as_ref().filter(|_| known == key)
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
    pub(crate) fn shared(&self) -> BTreeSet<Shared> {
        if !self.is_found_by_values() {
            return BTreeSet::new();
        }
        let emails = self.emails.iter().filter_map(|email| email.key.clone()).map(Shared::Email);
        let phones = self.phones.values().filter_map(|phone| phone.key.clone());
        emails.chain(phones.map(Shared::Phone)).collect()
    }

    /// Whether an e-mail address or a phone has a match key.
    fn has_value(&self, key: &Shared) -> bool {
        match key {
            Shared::Email(key) => self.emails.iter().any(|email| email.key.as_ref() == Some(key)),
            Shared::Phone(key) => self.phones.values().any(|phone| phone.key.as_ref() == Some(key)),
        }
    }

    fn is_found_by_values(&self) -> bool {
        matches!(self.record, CustomerStatus::Active | CustomerStatus::Archived)
    }
}
