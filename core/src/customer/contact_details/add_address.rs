//! `customer.add_address`, `customer.remove_address`: add or remove an address (S1-8).

use serde::{Deserialize, Serialize};

use super::{CustomerAddress, GivenAddress};
use crate::{
    base::{AddressId, Apply, Command, Context, CustomerId, EventMeta, FieldErrors},
    customer::{Customer, Decided, Reason},
};

/// Adds an address; it becomes the default if there is none.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct AddAddress {
    /// Id of the customer.
    pub customer: CustomerId,
    /// The address to add.
    pub address: GivenAddress,
}

/// Removes an address; appointments keep their copies (S1-8, S1-30).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct RemoveAddress {
    /// Id of the customer.
    pub customer: CustomerId,
    /// Id of the address.
    pub address: AddressId,
}

/// An address was added.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct AddressAdded {
    /// Id of the address.
    pub address: AddressId,
    /// The added address.
    pub new: CustomerAddress,
}

/// An address was removed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct AddressRemoved {
    /// Id of the address.
    pub address: AddressId,
    /// The removed address.
    pub old: CustomerAddress,
}

impl Command<Customer> for AddAddress {
    type Parsed = CustomerAddress;

    fn parse(
        &self,
        context: &Context<'_, Customer>,
        errors: &mut FieldErrors,
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
            None => {
                customer.require_room("addresses", customer.addresses.len() + 1)?;
                Ok(vec![AddressAdded { address, new }.into()])
            }
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

    fn parse(&self, _: &Context<'_, Customer>, _: &mut FieldErrors) -> Option<()> {
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
