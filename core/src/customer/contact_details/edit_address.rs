//! `customer.edit_address`: replace an address (S1-8).

use serde::{Deserialize, Serialize};

use super::{CustomerAddress, GivenAddress};
use crate::{
    base::{AddressId, Apply, Changed, Command, Context, CustomerId, EventMeta, FieldErrors},
    customer::{Customer, Decided, Reason},
};

/// Replaces the address with that id; appointments keep their copies (S1-30).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct EditAddress {
    /// Id of the customer.
    pub customer: CustomerId,
    /// The new address; all its fields replace the old ones.
    pub address: GivenAddress,
}

/// An address was changed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct AddressEdited {
    /// Id of the address.
    pub address: AddressId,
    /// The address, before and after.
    pub change: Changed<CustomerAddress>,
}

impl Command<Customer> for EditAddress {
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
        let Some(old) = customer.addresses.get(&address) else {
            return Err(Reason::AddressUnknown { address });
        };
        let change = Changed::between(old, Some(&new));
        Ok(change.map(|change| AddressEdited { address, change }.into()).into_iter().collect())
    }
}

impl Apply<Customer> for AddressEdited {
    fn apply(&self, _: &EventMeta<'_>, customer: &mut Customer) {
        customer.addresses.insert(self.address.clone(), self.change.new.clone());
    }
}
