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

    /// The customer, or whom they have become part of.
    fn stands_for(&self, customer: &CustomerId) -> Option<&Customer> {
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
