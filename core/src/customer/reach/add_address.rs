//! `customer.add_address`, `customer.remove_address`: one address more, or one less (S1-8).

use serde::{Deserialize, Serialize};

use super::{CustomerAddress, GivenAddress};
use crate::{
    base::{AddressId, Apply, Context, CustomerId, Decide, EventMeta, FieldProblems},
    customer::{Customer, Decided, Reason},
};

/// Adds an address; it is the default one if there is none yet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct AddAddress {
    /// The customer.
    pub customer: CustomerId,
    /// The address.
    pub address: GivenAddress,
}

/// Takes an address away; appointments keep the copy they were made with (S1-8, S1-30).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct RemoveAddress {
    /// The customer.
    pub customer: CustomerId,
    /// The address.
    pub address: AddressId,
}

/// There is an address more.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct AddressAdded {
    /// Names the address.
    pub address: AddressId,
    /// What it is.
    pub new: CustomerAddress,
}

/// There is an address less.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct AddressRemoved {
    /// Names the address.
    pub address: AddressId,
    /// What it was.
    pub old: CustomerAddress,
}

impl Decide<Customer> for AddAddress {
    fn check(&self, context: &Context<'_, Customer>, fields: &mut FieldProblems) {
        self.address.check("address", &context.policy.reading, fields);
    }

    fn decide(&self, _: &Context<'_, Customer>, held: &Customer) -> Decided {
        let (address, new) = (self.address.id.clone(), self.address.read());
        match held.addresses.get(&address) {
            Some(known) if *known == new => Ok(Vec::new()),
            Some(_) => Err(Reason::AddressExists { address }),
            None => Ok(vec![AddressAdded { address, new }.into()]),
        }
    }
}

impl Apply<Customer> for AddressAdded {
    fn apply(&self, _: &EventMeta<'_>, held: &mut Customer) {
        held.addresses.insert(self.address.clone(), self.new.clone());
        held.default_address.get_or_insert_with(|| self.address.clone());
    }
}

impl Decide<Customer> for RemoveAddress {
    fn decide(&self, _: &Context<'_, Customer>, held: &Customer) -> Decided {
        let old = held.addresses.get(&self.address).cloned();
        let removed = old.map(|old| AddressRemoved { address: self.address.clone(), old }.into());
        Ok(removed.into_iter().collect())
    }
}

impl Apply<Customer> for AddressRemoved {
    fn apply(&self, _: &EventMeta<'_>, held: &mut Customer) {
        held.addresses.remove(&self.address);
        held.default_address.take_if(|default| *default == self.address);
    }
}
