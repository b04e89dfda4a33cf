//! `customer.add_phone`, `customer.remove_phone`: add or remove a phone (S1-9).

use serde::{Deserialize, Serialize};

use super::{CustomerPhone, GivenPhone};
use crate::{
    base::{Apply, Command, Context, CustomerId, EventMeta, FieldErrors, PhoneId},
    customer::{Customer, Decided, Reason},
};

/// Adds a phone; a number that another phone of the customer has is refused (S1-9, I-16).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct AddPhone {
    /// Id of the customer.
    pub customer: CustomerId,
    /// The phone to add.
    pub phone: GivenPhone,
}

/// Removes a phone.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct RemovePhone {
    /// Id of the customer.
    pub customer: CustomerId,
    /// Id of the phone.
    pub phone: PhoneId,
}

/// A phone was added.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct PhoneAdded {
    /// Id of the phone.
    pub phone: PhoneId,
    /// The added phone.
    pub new: CustomerPhone,
}

/// A phone was removed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct PhoneRemoved {
    /// Id of the phone.
    pub phone: PhoneId,
    /// The removed phone.
    pub old: CustomerPhone,
}

impl Command<Customer> for AddPhone {
    type Parsed = CustomerPhone;

    fn parse(
        &self,
        context: &Context<'_, Customer>,
        errors: &mut FieldErrors,
    ) -> Option<CustomerPhone> {
        Some(self.phone.parse("phone", &context.policy.reading, errors))
    }

    fn decide(
        &self,
        new: CustomerPhone,
        _: &Context<'_, Customer>,
        customer: &Customer,
    ) -> Decided {
        let phone = self.phone.id.clone();
        if let Some(known) = customer.phones.get(&phone) {
            return match self.phone.is_stored_as(known) {
                true => Ok(Vec::new()),
                false => Err(Reason::PhoneExists { phone }),
            };
        }
        customer.require_unused_number(&phone, &new)?;
        customer.require_room("phones", customer.phones.len() + 1)?;
        let new = CustomerPhone { primary: new.primary || customer.phones.is_empty(), ..new };
        Ok(vec![PhoneAdded { phone, new }.into()])
    }
}

impl Apply<Customer> for PhoneAdded {
    fn apply(&self, _: &EventMeta<'_>, customer: &mut Customer) {
        customer.put_phone(&self.phone, &self.new);
    }
}

impl Command<Customer> for RemovePhone {
    type Parsed = ();

    fn parse(&self, _: &Context<'_, Customer>, _: &mut FieldErrors) -> Option<()> {
        Some(())
    }

    fn decide(&self, (): (), _: &Context<'_, Customer>, customer: &Customer) -> Decided {
        let old = customer.phones.get(&self.phone).cloned();
        let removed = old.map(|old| PhoneRemoved { phone: self.phone.clone(), old }.into());
        Ok(removed.into_iter().collect())
    }
}

impl Apply<Customer> for PhoneRemoved {
    fn apply(&self, _: &EventMeta<'_>, customer: &mut Customer) {
        customer.phones.remove(&self.phone);
    }
}
