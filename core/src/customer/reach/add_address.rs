//! `customer.add_address`, `customer.remove_address`: one address more, or one less (S1-8).

use serde::{Deserialize, Serialize};

use super::{CustomerAddress, GivenAddress};
use crate::{
    base::{AddressId, Apply, Command, Context, CustomerId, EventMeta, FieldProblems},
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

impl Command<Customer> for AddAddress {
    type Parsed = CustomerAddress;

    fn parse(
        &self,
        context: &Context<'_, Customer>,
        errors: &mut FieldProblems,
    ) -> Option<CustomerAddress> {
        Some(self.address.parse("address", &context.policy.reading, errors))
    }

    fn decide(
        &self,
        new: CustomerAddress,
        _: &Context<'_, Customer>,
        customer: &Customer,
    ) -> Decided {
        let address = self.address.id.clone();
        match customer.addresses.get(&address) {
            Some(known) if *known == new => Ok(Vec::new()),
            Some(_) => Err(Reason::AddressExists { address }),
            None => Ok(vec![AddressAdded { address, new }.into()]),
        }
    }
}

impl Apply<Customer> for AddressAdded {
    fn apply(&self, _: &EventMeta<'_>, customer: &mut Customer) {
        customer.addresses.insert(self.address.clone(), self.new.clone());
        customer.default_address.get_or_insert_with(|| self.address.clone());
    }
}

impl Command<Customer> for RemoveAddress {
    type Parsed = ();

    fn parse(&self, _: &Context<'_, Customer>, _: &mut FieldProblems) -> Option<()> {
        Some(())
    }

    fn decide(&self, (): (), _: &Context<'_, Customer>, customer: &Customer) -> Decided {
        let old = customer.addresses.get(&self.address).cloned();
        let removed = old.map(|old| AddressRemoved { address: self.address.clone(), old }.into());
        Ok(removed.into_iter().collect())
    }
}

impl Apply<Customer> for AddressRemoved {
    fn apply(&self, _: &EventMeta<'_>, customer: &mut Customer) {
        customer.addresses.remove(&self.address);
        customer.default_address.take_if(|default| *default == self.address);
    }
}
