//! All customers, by id, e-mail address and phone.

use std::{
    borrow::Borrow,
    collections::{BTreeMap, BTreeSet},
    fmt,
};

use super::{Command, Customer, CustomerChange, CustomerEvent, Policy, Reason, Record, Refusal};
use crate::base::{Aggregate, Context, CustomerId, Happened, Obstacle, Why};

/// All customers of one business.
///
/// Whatever finds somebody by a value costs the same however many there are.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Customers {
    all: BTreeMap<CustomerId, Box<Customer>>,
    by_email: BTreeMap<String, BTreeSet<CustomerId>>,
    by_phone: BTreeMap<String, BTreeSet<CustomerId>>,
    by_referrer: BTreeMap<CustomerId, BTreeSet<CustomerId>>,
}

/// No name, address or number is shown, and the indexes are made of nothing else.
impl fmt::Debug for Customers {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_map().entries(&self.all).finish()
    }
}

impl Customers {
    /// The customer of that id.
    pub fn get(&self, customer: &CustomerId) -> Option<&Customer> {
        self.all.get(customer).map(Box::as_ref)
    }

    /// All customers, in id order.
    pub fn iter(&self) -> impl Iterator<Item = &Customer> {
        self.all.values().map(Box::as_ref)
    }

    /// Those who have an e-mail address, by its key, in id order.
    pub fn with_email(&self, key: &str) -> impl Iterator<Item = &CustomerId> {
        self.by_email.get(key).into_iter().flatten()
    }

    /// Those who have a phone, by its key, in id order.
    pub fn with_phone(&self, key: &str) -> impl Iterator<Item = &CustomerId> {
        self.by_phone.get(key).into_iter().flatten()
    }

    /// Those whom a customer has sent, in id order (S1-35).
    pub fn sent_by(&self, referrer: &CustomerId) -> impl Iterator<Item = &CustomerId> {
        self.by_referrer.get(referrer).into_iter().flatten()
    }

    /// Decides a command; changes nothing.
    ///
    /// # Errors
    /// The refusal of the command.
    pub fn decide(
        &self,
        context: &Context<'_, Policy>,
        command: &Command,
    ) -> Result<Vec<CustomerEvent>, Refusal> {
        let customer = command.subject();
        let changes = command.decide(context, self.get(customer))?;
        let others = match changes.is_empty() {
            true => Vec::new(),
            false => self
                .asks_others(context, command)
                .map_err(|reason| Refusal { command: command.entry().name, reason })?,
        };
        let own = changes.into_iter().map(|change| (customer, change));
        let event = |(customer, change): (&CustomerId, CustomerChange)| CustomerEvent {
            at: context.now,
            by: context.by.clone(),
            customer: customer.clone(),
            change,
        };
        Ok(own.chain(others).map(event).collect())
    }

    /// What other customers have to say to a command: the one who stays when two become one, the
    /// one who is said to have sent somebody, or those who are part of somebody who is erased.
    fn asks_others<'a>(
        &'a self,
        context: &Context<'_, Policy>,
        command: &'a Command,
    ) -> Result<Vec<(&'a CustomerId, CustomerChange)>, Why<Reason>> {
        Ok(match command {
            Command::Merge(ask) => {
                let (of, into) = (self.known(&ask.customer)?, self.known(&ask.into)?);
                vec![(&into.id, ask.survive(of, into).map_err(Why::Own)?)]
            }
            Command::Unmerge(ask) => {
                let of = self.known(&ask.customer)?;
                let into = of.merged_into.as_ref().map(|into| self.known(into)).transpose()?;
                let said = into.map(|into| Ok((&into.id, ask.survive(into)?))).transpose();
                said.map_err(Why::Own)?.into_iter().collect()
            }
            Command::SetReferrer(ask) => {
                ask.referrer.as_ref().map(|referrer| self.known(referrer)).transpose()?;
                Vec::new()
            }
            Command::Erase(ask) => {
                let all = self.with_parts(&ask.customer);
                let erasing = |part: &&'a Customer| {
                    let id = &part.id;
                    ask.erasing(context, part).into_iter().map(move |change| (id, change))
                };
                let parts = all.iter().skip(1).flat_map(erasing);
                let happened = Happened { at: context.now, by: context.by };
                parts.chain(self.once_survivors(&all, &happened)).collect()
            }
            _ => Vec::new(),
        })
    }

    /// A customer, and after them all who became part of them, or of those.
    pub fn with_parts(&self, customer: &CustomerId) -> Vec<&Customer> {
        let mut found: Vec<&Customer> = self.get(customer).into_iter().collect();
        let mut seen = 0;
        while let Some(held) = found.get(seen) {
            let parts =
                held.merged.keys().filter(|part| found.iter().all(|known| known.id != **part));
            let parts: Vec<&Customer> = parts.filter_map(|part| self.get(part)).collect();
            found.extend(parts);
            seen += 1;
        }
        found
    }

    fn known(&self, customer: &CustomerId) -> Result<&Customer, Obstacle> {
        let unknown = || Obstacle::Unknown { kind: Customer::KIND, id: customer.to_string() };
        self.get(customer).ok_or_else(unknown)
    }

    /// Takes in what has happened. An event of a customer who is not there is passed over.
    pub fn apply(&mut self, event: &CustomerEvent) {
        let Some(customer) = self.all.get_mut(&event.customer) else {
            Customer::from_event(event).into_iter().for_each(|customer| self.put(customer));
            return;
        };
        let before = Keys::of(customer);
        customer.apply(event);
        let after = Keys::of(customer);
        // Most events leave a customer to be found by the same values.
        if before != after {
            self.forget(&event.customer, &before);
            self.note(&event.customer, after);
        }
    }

    /// Takes in a customer as a host kept them.
    pub fn put(&mut self, customer: Customer) {
        let (id, keys) = (customer.id.clone(), Keys::of(&customer));
        if let Some(known) = self.all.insert(id.clone(), Box::new(customer)) {
            self.forget(&id, &Keys::of(&known));
        }
        self.note(&id, keys);
    }

    fn note(&mut self, customer: &CustomerId, keys: Keys) {
        for key in keys.emails {
            self.by_email.entry(key).or_default().insert(customer.clone());
        }
        for key in keys.phones {
            self.by_phone.entry(key).or_default().insert(customer.clone());
        }
        if let Some(referrer) = keys.referrer {
            self.by_referrer.entry(referrer).or_default().insert(customer.clone());
        }
    }

    fn forget(&mut self, customer: &CustomerId, keys: &Keys) {
        keys.emails.iter().for_each(|key| forget(&mut self.by_email, key, customer));
        keys.phones.iter().for_each(|key| forget(&mut self.by_phone, key, customer));
        keys.referrer.iter().for_each(|key| forget(&mut self.by_referrer, key, customer));
    }
}

/// By what a customer is found.
#[derive(PartialEq, Eq)]
struct Keys {
    emails: Vec<String>,
    phones: Vec<String>,
    referrer: Option<CustomerId>,
}

impl Keys {
    fn of(customer: &Customer) -> Self {
        Self {
            emails: customer.email_keys().map(str::to_owned).collect(),
            phones: customer.phone_keys().map(str::to_owned).collect(),
            referrer: customer.referrer.clone(),
        }
    }
}

fn forget<K: Ord + Borrow<Q>, Q: Ord + ?Sized>(
    index: &mut BTreeMap<K, BTreeSet<CustomerId>>,
    key: &Q,
    customer: &CustomerId,
) {
    if let Some(customers) = index.get_mut(key) {
        customers.remove(customer);
        if customers.is_empty() {
            index.remove(key);
        }
    }
}

impl Customer {
    /// Whether they are found by a value: who is part of another is found as the other.
    fn is_found(&self) -> bool {
        matches!(self.record, Record::Active | Record::Archived)
    }

    /// By what their e-mail addresses are known again, if they are found at all.
    pub(super) fn email_keys(&self) -> impl Iterator<Item = &str> {
        let emails = self.emails.iter().filter(|_| self.is_found());
        emails.filter_map(|email| email.key.as_ref()).map(|key| key.reveal().as_str())
    }

    /// By what their phones are known again, if they are found at all.
    pub(super) fn phone_keys(&self) -> impl Iterator<Item = &str> {
        let phones = self.phones.values().filter(|_| self.is_found());
        phones.filter_map(|phone| phone.key.as_ref()).map(|key| key.reveal().as_str())
    }
}
