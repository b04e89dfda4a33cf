//! Recognition of the customer of a booking (R-25, S2-1).

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

use serde::{Deserialize, Serialize};

use super::{
    Customer, CustomerStatus, Customers,
    match_keys::{key_of_email, key_of_phone},
    name::name_keys,
};
use crate::{
    base::{CustomerId, Private},
    contact::{EmailAddress, PersonName, Phone},
};

/// Details of the person who books an appointment.
#[derive(Debug, Clone)]
pub struct Visitor<'a> {
    /// Id of the customer, if the customer is logged in or named by the office.
    pub customer: Option<&'a CustomerId>,
    /// Name of the person, if it is valid.
    pub name: Option<&'a PersonName>,
    /// Valid e-mail addresses of the person.
    pub emails: Vec<&'a EmailAddress>,
    /// Valid phone numbers of the person.
    pub phones: Vec<&'a Phone>,
}

/// A match key that two customers share.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(tag = "kind", content = "key", rename_all = "snake_case")]
pub enum Shared {
    /// Match key of an e-mail address.
    Email(Private<String>),
    /// Match key of a phone.
    Phone(Private<String>),
}

/// Keys by which a person without a record is found.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct PersonKeys {
    /// Match keys of e-mail addresses and phones.
    pub(crate) shared: BTreeSet<Shared>,
    /// Keys of the name; empty if no name is given.
    pub(crate) names: BTreeSet<String>,
}

/// A customer who may be the same person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct DuplicateCandidate {
    /// Id of the customer.
    pub customer: CustomerId,
    /// Status of the customer; an archived customer can be made active again.
    pub record: CustomerStatus,
    /// Whether the names of both are equivalent.
    pub same_name: bool,
    /// Match keys that both have: of e-mail addresses, then of phones.
    pub shared: BTreeSet<Shared>,
}

/// The customer whom a booking is for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Recognised {
    /// An existing customer, by id.
    Existing(CustomerId),
    /// A new customer, not yet created.
    New,
}

/// Result of recognising the customer of a booking.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Recognition {
    /// The customer whom the booking is for.
    pub who: Recognised,
    /// Ids of blocked customers who have the given id, or share an e-mail address or a phone with
    /// the person, in id order (S1-23). Of many who share one value, the first
    /// [`MOST_OF_A_VALUE`](Customers::MOST_OF_A_VALUE) are listed.
    pub blocked: BTreeSet<CustomerId>,
}

/// A part of the customers who share a value, in id order.
#[derive(Clone, Copy)]
struct Part<'a> {
    after: Option<&'a CustomerId>,
    /// A customer who is left out.
    besides: Option<&'a CustomerId>,
    most: usize,
}

impl Part<'_> {
    const ALL: Self = Self { after: None, besides: None, most: usize::MAX };
}

impl Customers {
    /// The most customers who share one e-mail address or phone and are compared with a person, so
    /// that a booking costs the same however many share it (C1).
    pub const MOST_OF_A_VALUE: usize = 100;

    /// Recognises the customer of a booking; changes nothing.
    ///
    /// An existing customer is recognised by id, or by an e-mail address or a phone together with
    /// an equivalent name. With another name the person is a new customer of the same household or
    /// firm (V-12). The names of merged customers are names of the survivor. Of many with the same
    /// value and name, the first [`MOST_OF_A_VALUE`](Self::MOST_OF_A_VALUE) in id order are
    /// compared.
    pub fn recognise(&self, visitor: &Visitor<'_>) -> Recognition {
        let keys = visitor.keys();
        let named = visitor.customer.and_then(|customer| self.survivor(customer));
        let blocked = self.blocked_with(&keys, named);
        let namesakes = self.namesakes(&keys, &visitor.name_keys());
        // The customer with the most shared keys; among equals, the first in id order.
        let alike = namesakes.into_iter().rev();
        let alike = alike.max_by_key(|(_, shared)| shared.len()).map(|(id, _)| id);
        let named = named.filter(|customer| customer.record == CustomerStatus::Active);
        let existing = named.map(|customer| &customer.id).or(alike);
        let who = existing.cloned().map_or(Recognised::New, Recognised::Existing);
        Recognition { who, blocked }
    }

    /// The blocked customers of [`recognise`](Self::recognise) alone.
    pub(crate) fn blocked(&self, visitor: &Visitor<'_>) -> BTreeSet<CustomerId> {
        let named = visitor.customer.and_then(|customer| self.survivor(customer));
        self.blocked_with(&visitor.keys(), named)
    }

    /// The blocked customers with one of these keys, and the named one if blocked.
    fn blocked_with(
        &self,
        keys: &BTreeSet<Shared>,
        named: Option<&Customer>,
    ) -> BTreeSet<CustomerId> {
        let most = Self::MOST_OF_A_VALUE;
        let sharing = keys.iter().flat_map(|key| self.index.blocked(key.clone()).take(most));
        let named = named.filter(|customer| customer.block.is_some());
        sharing.chain(named.map(|customer| &customer.id)).cloned().collect()
    }

    /// Customers who share an e-mail address or a phone with the person who books, in id order.
    pub fn candidates(&self, visitor: &Visitor<'_>) -> Vec<DuplicateCandidate> {
        self.sharing(&visitor.keys(), &visitor.name_keys(), Part::ALL)
    }

    /// Ids of the customers with one of the e-mail addresses or phones of a person, in id order.
    pub(crate) fn with_keys(&self, person: &PersonKeys) -> BTreeSet<&CustomerId> {
        person.shared.iter().flat_map(|key| self.index.shared(key.clone())).collect()
    }

    /// Other customers who may be the same person as this customer, in id order.
    pub fn duplicates_of(&self, customer: &Customer) -> Vec<DuplicateCandidate> {
        self.duplicates_after(customer, None, usize::MAX)
    }

    /// At most `most` of them, behind an id. The cost grows with `most`, not with the number of
    /// customers who share a value.
    pub fn duplicates_after(
        &self,
        customer: &Customer,
        after: Option<&CustomerId>,
        most: usize,
    ) -> Vec<DuplicateCandidate> {
        let part = Part { after, besides: Some(&customer.id), most };
        let names: Vec<String> =
            customer.names().flat_map(|name| name.keys().iter()).cloned().collect();
        self.sharing(&customer.shared(), &names, part)
    }

    /// The customers behind an id who share a value with a customer of a later id, in id order.
    pub(super) fn with_later_duplicates(
        &self,
        after: Option<&CustomerId>,
    ) -> impl Iterator<Item = &Customer> {
        self.index.followed(after).filter_map(|id| self.get(id))
    }

    /// The active customers with one of these keys and an equivalent name, each with the shared
    /// keys: the first of each key.
    fn namesakes<'a>(
        &'a self,
        keys: &'a BTreeSet<Shared>,
        names: &[String],
    ) -> BTreeMap<&'a CustomerId, BTreeSet<&'a Shared>> {
        let mut found: BTreeMap<_, BTreeSet<_>> = BTreeMap::new();
        for name in names {
            for key in keys {
                let named = self.index.named(key.clone(), name.clone());
                for customer in named.take(Self::MOST_OF_A_VALUE) {
                    found.entry(customer).or_default().insert(key);
                }
            }
        }
        found
    }

    /// Some customers with one of these keys, in id order.
    fn sharing(
        &self,
        keys: &BTreeSet<Shared>,
        names: &[String],
        Part { after, besides, most }: Part<'_>,
    ) -> Vec<DuplicateCandidate> {
        let mut found: BTreeMap<&CustomerId, BTreeSet<Shared>> = BTreeMap::new();
        for key in keys {
            // The first of all keys together are among the first of each key.
            let others = self.index.shared_after(key.clone(), after);
            for customer in others.filter(|id| Some(*id) != besides).take(most) {
                found.entry(customer).or_default().insert(key.clone());
            }
        }
        let candidate = |(id, shared): (&CustomerId, BTreeSet<Shared>)| {
            let known = self.get(id)?;
            let mut own = known.names().flat_map(|name| name.keys().iter());
            let same_name = own.any(|name| names.contains(name));
            let (customer, record) = (id.clone(), known.record);
            Some(DuplicateCandidate { customer, record, same_name, shared })
        };
        found.into_iter().take(most).filter_map(candidate).collect()
    }

    /// Id of the customer or, if merged, of the survivor; an unknown id is returned unchanged.
    pub fn surviving_id(&self, customer: &CustomerId) -> Option<CustomerId> {
        match self.get(customer) {
            None => Some(customer.clone()),
            Some(_) => self.survivor(customer).map(|survivor| survivor.id.clone()),
        }
    }

    /// The customer or, if merged, the survivor. None if the id is unknown.
    pub fn survivor(&self, customer: &CustomerId) -> Option<&Customer> {
        let mut customer = self.get(customer)?;
        let mut seen = BTreeSet::new();
        while let Some(into) = &customer.merged_into {
            if !seen.insert(into) {
                return None;
            }
            customer = self.get(into)?;
        }
        Some(customer)
    }
}

impl Visitor<'_> {
    /// Match keys of the e-mail addresses and phones.
    pub(in crate::customer) fn keys(&self) -> BTreeSet<Shared> {
        let emails = self.emails.iter().map(|email| key_of_email(email));
        let phones = self.phones.iter().map(|phone| key_of_phone(phone));
        emails.map(Shared::Email).chain(phones.map(Shared::Phone)).collect()
    }

    pub(in crate::customer) fn name_keys(&self) -> Arc<[String]> {
        self.name.map(name_keys).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::{
        contact::{ParseOptions, WrittenName},
        customer::CustomerEvent,
    };

    /// Customers with id, name and e-mail address, after applying `more` events.
    fn customers(created: &[(&str, &str, &str)], more: &[serde_json::Value]) -> Customers {
        let mut customers = Customers::default();
        let mut apply = |mut event: serde_json::Value| {
            event["at"] = json!("2026-03-01T09:00:00Z");
            event["by"] = json!({ "role": "staff", "id": "u1" });
            let event: CustomerEvent = serde_json::from_value(event).unwrap();
            customers.apply(&event);
        };
        for (id, name, email) in created {
            apply(json!({
                "event": "customer.created", "customer": id, "source": "staff",
                "name": { "full": name }, "emails": [{ "address": email, "key": email }],
                "phones": {},
            }));
        }
        more.iter().cloned().for_each(apply);
        customers
    }

    fn id(text: &str) -> CustomerId {
        CustomerId::parse(text).unwrap()
    }

    fn recognised(
        customers: &Customers,
        who: Option<&str>,
        name: &str,
        email: &str,
    ) -> (Recognition, Vec<DuplicateCandidate>) {
        let reading = ParseOptions::default();
        let name = PersonName::parse(&WrittenName::full(name), &reading).ok();
        let who = who.map(id);
        let email = EmailAddress::parse(email, &reading).ok();
        let (customer, name) = (who.as_ref(), name.as_ref());
        let visitor =
            Visitor { customer, name, emails: email.iter().collect(), phones: Vec::new() };
        (customers.recognise(&visitor), customers.candidates(&visitor))
    }

    #[test]
    fn s2_1_the_same_name_and_mailbox_are_the_same_customer() {
        let customers = customers(&[("c1", "Jan de Boer", "jan@x.nl")], &[]);
        let known = Recognised::Existing(id("c1"));
        assert_eq!(recognised(&customers, None, "de Boer, JAN", "Jan+shop@X.nl").0.who, known);
        let (found, candidates) = recognised(&customers, None, "Jan de Boer", "j@x.nl");
        assert_eq!((found.who, candidates.len()), (Recognised::New, 0));
    }

    #[test]
    fn s2_1_a_shared_inbox_is_two_customers_and_one_candidate() {
        let customers = customers(&[("c1", "Anna Smit", "info@firm.nl")], &[]);
        let (found, candidates) = recognised(&customers, None, "Bert Smit", "info@firm.nl");
        assert_eq!((found.who, candidates.len()), (Recognised::New, 1));
        assert_eq!((&candidates[0].customer, candidates[0].same_name), (&id("c1"), false));
        assert_eq!(candidates[0].shared, BTreeSet::from([Shared::Email("info@firm.nl".into())]));
    }

    #[test]
    fn s1_23_a_blocked_customer_is_known_by_id_and_by_mailbox() {
        let blocked = json!({ "event": "customer.blocked", "customer": "c1", "reason": "threats" });
        let customers = customers(&[("c1", "Jan de Boer", "jan@x.nl")], &[blocked]);
        for (who, name, email) in [
            (Some("c1"), "Somebody Else", "other@x.nl"),
            (None, "Somebody Else", "jan@x.nl"),
            (None, "Jan de Boer", "jan@x.nl"),
        ] {
            let (found, _) = recognised(&customers, who, name, email);
            assert_eq!(found.blocked, BTreeSet::from([id("c1")]));
        }
        let (found, _) = recognised(&customers, None, "Jan de Boer", "other@x.nl");
        assert!(found.blocked.is_empty());
    }

    #[test]
    fn s1_25_an_archived_customer_is_a_candidate_only() {
        let archived = json!({ "event": "customer.archived", "customer": "c1" });
        let customers = customers(&[("c1", "Jan de Boer", "jan@x.nl")], &[archived]);
        let (found, candidates) = recognised(&customers, None, "Jan de Boer", "jan@x.nl");
        assert_eq!(found.who, Recognised::New);
        assert_eq!(
            (candidates[0].record, candidates[0].same_name),
            (CustomerStatus::Archived, true)
        );
    }

    #[test]
    fn s1_5_a_merged_customer_is_recognised_as_the_survivor() {
        let merged = [
            json!({ "event": "customer.merged_into", "customer": "c1", "into": "c2" }),
            json!({ "event": "customer.merged", "customer": "c2", "from": "c1", "taken": {
                "emails": [{ "address": "jan@x.nl", "key": "jan@x.nl" }] } }),
        ];
        let two = [("c1", "Jan de Boer", "jan@x.nl"), ("c2", "Jan de Boer", "jan@y.nl")];
        let customers = customers(&two, &merged);
        let known = Recognised::Existing(id("c2"));
        assert_eq!(recognised(&customers, Some("c1"), "J", "z@z.nl").0.who, known);
        assert_eq!(recognised(&customers, None, "Jan de Boer", "jan@x.nl").0.who, known);
    }
}
