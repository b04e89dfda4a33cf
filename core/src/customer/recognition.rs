//! Whom a booking is for: a customer who is known, or a new one (requirements 4.10, S2-1).

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::{Customer, Customers, Record, email_key, phone_key};
use crate::{
    base::{CustomerId, Private},
    contact::{PersonName, Reading, WrittenName, WrittenPhone},
};

/// What somebody says of themselves when they book.
#[derive(Debug, Clone, Copy)]
pub struct Visitor<'a> {
    /// Who they are, if they have logged in, or the office knows.
    pub customer: Option<&'a CustomerId>,
    /// What they are called.
    pub name: &'a WrittenName,
    /// Their e-mail addresses.
    pub emails: &'a [Private<String>],
    /// Their phones.
    pub phones: &'a [WrittenPhone],
}

/// Something that two have in common.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(tag = "kind", content = "key", rename_all = "snake_case")]
pub enum Shared {
    /// An e-mail address, by its key.
    Email(Private<String>),
    /// A phone, by its key.
    Phone(Private<String>),
}

/// A customer who may be the same person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct DuplicateCandidate {
    /// The customer.
    pub customer: CustomerId,
    /// Where their record is in its life: a retired one could be taken up again (requirements 4.6).
    pub record: Record,
    /// Whether both are called the same.
    pub same_name: bool,
    /// What they have in common: e-mail addresses, then phones, each by its key.
    pub shared: BTreeSet<Shared>,
}

/// Whom a booking is for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Recognised {
    /// A customer who is known.
    Existing(CustomerId),
    /// Somebody new; these share an e-mail address or a phone with them, in id order.
    New(Vec<DuplicateCandidate>),
}

/// Whom a booking is for, and who of them is blocked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Recognition {
    /// Whom it is for.
    pub who: Recognised,
    /// The blocked customers it is known to come from, by id, e-mail address or phone, in id
    /// order (S1-23).
    pub blocked: BTreeSet<CustomerId>,
}

impl Customers {
    /// Recognises somebody who books; changes nothing.
    ///
    /// A known e-mail address or phone and the same name are a known customer; with another name
    /// it is somebody new of the same household or firm (requirements 4.15, vector 12).
    pub fn recognise(&self, visitor: &Visitor<'_>, reading: &Reading) -> Recognition {
        let candidates = self.candidates(visitor, reading);
        let named = visitor.customer.and_then(|customer| self.stands_for(customer));
        let sharing = candidates.iter().filter_map(|candidate| self.get(&candidate.customer));
        let blocked = sharing.chain(named).filter(|customer| customer.block.is_some());
        let blocked = blocked.map(|customer| customer.id.clone()).collect();
        let known = |candidate: &&DuplicateCandidate| {
            candidate.same_name && candidate.record == Record::Active
        };
        // Of several, the one who has most in common; of those, the first in id order.
        let alike = candidates.iter().filter(known).rev();
        let alike = alike.max_by_key(|candidate| candidate.shared.len());
        let named = named.filter(|customer| customer.record == Record::Active);
        let existing = named.map(|customer| &customer.id).or(alike.map(|one| &one.customer));
        let who = match existing {
            Some(customer) => Recognised::Existing(customer.clone()),
            None => Recognised::New(candidates),
        };
        Recognition { who, blocked }
    }

    /// Who may be the same person as a customer, in id order.
    pub fn duplicates_of(&self, customer: &Customer, reading: &Reading) -> Vec<DuplicateCandidate> {
        let emails = customer.email_keys().map(str::to_owned);
        let phones = customer.phone_keys().map(str::to_owned);
        let mut candidates = self.sharing(emails.collect(), phones.collect());
        candidates.remove(&customer.id);
        self.told(candidates, &customer.name, reading)
    }

    fn candidates(&self, visitor: &Visitor<'_>, reading: &Reading) -> Vec<DuplicateCandidate> {
        let emails = visitor.emails.iter().filter_map(|email| email_key(email.reveal(), reading));
        let phones = visitor.phones.iter().filter_map(|phone| phone_key(phone, reading));
        let emails = emails.map(Private::into_revealed).collect();
        let phones = phones.map(Private::into_revealed).collect();
        self.told(self.sharing(emails, phones), visitor.name, reading)
    }

    /// Who has one of these keys, and which.
    fn sharing(
        &self,
        emails: Vec<String>,
        phones: Vec<String>,
    ) -> BTreeMap<CustomerId, BTreeSet<Shared>> {
        let mut found: BTreeMap<CustomerId, BTreeSet<Shared>> = BTreeMap::new();
        let mut note = |customer: &CustomerId, shared: Shared| {
            found.entry(customer.clone()).or_default().insert(shared);
        };
        for key in emails {
            let shared = Shared::Email(Private::new(key.clone()));
            self.with_email(&key).for_each(|customer| note(customer, shared.clone()));
        }
        for key in phones {
            let shared = Shared::Phone(Private::new(key.clone()));
            self.with_phone(&key).for_each(|customer| note(customer, shared.clone()));
        }
        found
    }

    fn told(
        &self,
        found: BTreeMap<CustomerId, BTreeSet<Shared>>,
        name: &WrittenName,
        reading: &Reading,
    ) -> Vec<DuplicateCandidate> {
        let forms = name_forms(name, reading);
        let told = |(id, shared): (CustomerId, BTreeSet<Shared>)| {
            let customer = self.get(&id)?;
            let same_name = !forms.is_disjoint(&name_forms(&customer.name, reading));
            Some(DuplicateCandidate { customer: id, record: customer.record, same_name, shared })
        };
        found.into_iter().filter_map(told).collect()
    }

    /// The id of the customer, or of whom they have become part of; the id itself for somebody who
    /// is not on record.
    pub fn now(&self, customer: &CustomerId) -> Option<CustomerId> {
        match self.get(customer) {
            None => Some(customer.clone()),
            Some(_) => self.stands_for(customer).map(|held| held.id.clone()),
        }
    }

    /// The customer, or whom they have become part of.
    pub fn stands_for(&self, customer: &CustomerId) -> Option<&Customer> {
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

/// The words of each form of a name, sorted: two names are equivalent when they share one
/// (requirements 4.10).
fn name_forms(name: &WrittenName, reading: &Reading) -> BTreeSet<Vec<String>> {
    let readings = PersonName::parse(name, reading).map(|name| name.readings());
    let sorted = |form: String| {
        let mut words: Vec<String> = form.split(' ').map(str::to_owned).collect();
        words.sort();
        words
    };
    readings.unwrap_or_default().into_iter().map(sorted).collect()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::customer::CustomerEvent;

    /// A desk of customers: id, name, e-mail address; and what else has happened.
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
    ) -> Recognition {
        let (who, name) = (who.map(id), WrittenName::full(name));
        let emails = [Private::new(email.to_owned())];
        let visitor = Visitor { customer: who.as_ref(), name: &name, emails: &emails, phones: &[] };
        customers.recognise(&visitor, &Reading::default())
    }

    #[test]
    fn s2_1_the_same_name_and_mailbox_are_the_same_customer() {
        let customers = customers(&[("c1", "Jan de Boer", "jan@x.nl")], &[]);
        let known = Recognised::Existing(id("c1"));
        assert_eq!(recognised(&customers, None, "de Boer, JAN", "Jan+shop@X.nl").who, known);
        assert_eq!(
            recognised(&customers, None, "Jan de Boer", "j@x.nl").who,
            Recognised::New(vec![])
        );
    }

    #[test]
    fn s2_1_a_shared_inbox_is_two_customers_and_one_candidate() {
        let customers = customers(&[("c1", "Anna Smit", "info@firm.nl")], &[]);
        let Recognised::New(candidates) =
            recognised(&customers, None, "Bert Smit", "info@firm.nl").who
        else {
            panic!("Bert is not Anna");
        };
        assert_eq!(candidates.len(), 1);
        assert_eq!((&candidates[0].customer, candidates[0].same_name), (&id("c1"), false));
        assert_eq!(
            candidates[0].shared,
            BTreeSet::from([Shared::Email(Private::new("info@firm.nl".to_owned()))])
        );
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
            let found = recognised(&customers, who, name, email);
            assert_eq!(found.blocked, BTreeSet::from([id("c1")]));
        }
        assert!(recognised(&customers, None, "Jan de Boer", "other@x.nl").blocked.is_empty());
    }

    #[test]
    fn s1_25_an_archived_customer_is_a_candidate_only() {
        let archived = json!({ "event": "customer.archived", "customer": "c1" });
        let customers = customers(&[("c1", "Jan de Boer", "jan@x.nl")], &[archived]);
        let found = recognised(&customers, None, "Jan de Boer", "jan@x.nl");
        let Recognised::New(candidates) = found.who else { panic!("archived") };
        assert_eq!((candidates[0].record, candidates[0].same_name), (Record::Archived, true));
    }

    #[test]
    fn s1_5_who_is_part_of_another_is_the_other() {
        let merged = [
            json!({ "event": "customer.merged_into", "customer": "c1", "into": "c2" }),
            json!({ "event": "customer.merged", "customer": "c2", "from": "c1", "taken": {
                "emails": [{ "address": "jan@x.nl", "key": "jan@x.nl" }] } }),
        ];
        let two = [("c1", "Jan de Boer", "jan@x.nl"), ("c2", "Jan de Boer", "jan@y.nl")];
        let customers = customers(&two, &merged);
        let known = Recognised::Existing(id("c2"));
        assert_eq!(recognised(&customers, Some("c1"), "J", "z@z.nl").who, known);
        assert_eq!(recognised(&customers, None, "Jan de Boer", "jan@x.nl").who, known);
    }
}
