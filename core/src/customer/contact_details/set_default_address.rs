//! `customer.set_default_address`: set the default address (S1-8).

use serde::{Deserialize, Serialize};

use crate::{
    base::{AddressId, Apply, Changed, Command, Context, CustomerId, EventMeta, FieldErrors},
    customer::{Customer, Decided, Reason},
};

/// Makes an address the default.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct SetDefaultAddress {
    /// Id of the customer.
    pub customer: CustomerId,
    /// Id of the address.
    pub address: AddressId,
}

/// The default address was set.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct DefaultAddressSet {
    /// Id of the default address, before and after.
    pub address: Changed<Option<AddressId>>,
}

impl Command<Customer> for SetDefaultAddress {
    type Parsed = ();

    fn parse(&self, _: &Context<'_, Customer>, _: &mut FieldErrors) -> Option<()> {
        Some(())
    }

    fn decide(&self, (): (), _: &Context<'_, Customer>, customer: &Customer) -> Decided {
        if !customer.addresses.contains_key(&self.address) {
            return Err(Reason::AddressUnknown { address: self.address.clone() });
        }
        let new = Some(self.address.clone());
        let address = Changed::between(&customer.default_address, Some(&new));
        Ok(address.map(|address| DefaultAddressSet { address }.into()).into_iter().collect())
    }
}

impl Apply<Customer> for DefaultAddressSet {
    fn apply(&self, _: &EventMeta<'_>, customer: &mut Customer) {
        customer.default_address.clone_from(&self.address.new);
    }
}
