//! All customers, by id, e-mail address and phone.

use std::collections::{BTreeMap, BTreeSet};

use super::{Command, Customer, CustomerEvent, Policy, Refusal};
use crate::base::{Context, CustomerId};

/// All customers of one business.
///
/// Whatever finds somebody by a value costs the same however many there are.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Customers {
    all: BTreeMap<CustomerId, Customer>,
    by_email: BTreeMap<String, BTreeSet<CustomerId>>,
    by_phone: BTreeMap<String, BTreeSet<CustomerId>>,
}

impl Customers {
    /// The customer of that id.
    pub fn get(&self, customer: &CustomerId) -> Option<&Customer> {
        self.all.get(customer)
    }

    /// All customers, in id order.
    pub fn iter(&self) -> impl Iterator<Item = &Customer> {
        self.all.values()
    }

    /// Those who have an e-mail address, by its key, in id order.
    pub fn with_email(&self, key: &str) -> impl Iterator<Item = &CustomerId> {
        self.by_email.get(key).into_iter().flatten()
    }

    /// Those who have a phone, by its key, in id order.
    pub fn with_phone(&self, key: &str) -> impl Iterator<Item = &CustomerId> {
        self.by_phone.get(key).into_iter().flatten()
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
        let event = |change| CustomerEvent {
            at: context.now,
            by: context.by.clone(),
            customer: customer.clone(),
            change,
        };
        Ok(changes.into_iter().map(event).collect())
    }

    /// Takes in what has happened. An event of a customer who is not there is passed over.
    pub fn apply(&mut self, event: &CustomerEvent) {
        if let Some(customer) = self.all.remove(&event.customer) {
            self.forget_keys(&customer);
            let mut customer = customer;
            customer.apply(event);
            self.put(customer);
        } else if let Some(customer) = Customer::from_event(event) {
            self.put(customer);
        }
    }

    /// Takes in a customer as a host kept them.
    pub fn put(&mut self, customer: Customer) {
        for key in customer.email_keys() {
            self.by_email.entry(key.to_owned()).or_default().insert(customer.id.clone());
        }
        for key in customer.phone_keys() {
            self.by_phone.entry(key.to_owned()).or_default().insert(customer.id.clone());
        }
        self.all.insert(customer.id.clone(), customer);
    }

    fn forget_keys(&mut self, customer: &Customer) {
        for key in customer.email_keys() {
            forget(&mut self.by_email, key, &customer.id);
        }
        for key in customer.phone_keys() {
            forget(&mut self.by_phone, key, &customer.id);
        }
    }
}

fn forget(index: &mut BTreeMap<String, BTreeSet<CustomerId>>, key: &str, customer: &CustomerId) {
    if let Some(customers) = index.get_mut(key) {
        customers.remove(customer);
        if customers.is_empty() {
            index.remove(key);
        }
    }
}

impl Customer {
    fn email_keys(&self) -> impl Iterator<Item = &str> {
        self.emails.iter().filter_map(|email| email.key.as_ref()).map(|key| key.reveal().as_str())
    }

    fn phone_keys(&self) -> impl Iterator<Item = &str> {
        self.phones.values().filter_map(|phone| phone.key.as_ref()).map(|key| key.reveal().as_str())
    }
}
