//! `customer.edit_phone`: replace a phone (S1-9).

use serde::{Deserialize, Serialize};

use super::{CustomerPhone, GivenPhone};
use crate::{
    base::{Apply, Changed, Command, Context, CustomerId, EventMeta, FieldErrors, PhoneId},
    customer::{Customer, Decided, Reason},
};

/// Replaces the phone with that id.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct EditPhone {
    /// Id of the customer.
    pub customer: CustomerId,
    /// The new phone; all its fields replace the old ones.
    pub phone: GivenPhone,
}

/// A phone was changed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct PhoneEdited {
    /// Id of the phone.
    pub phone: PhoneId,
    /// The phone, before and after.
    pub change: Changed<CustomerPhone>,
}

impl Command<Customer> for EditPhone {
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
        let Some(old) = customer.phones.get(&phone) else {
            return Err(Reason::PhoneUnknown { phone });
        };
        customer.require_unused_number(&phone, &new)?;
        let change = Changed::between(old, Some(&new));
        Ok(change.map(|change| PhoneEdited { phone, change }.into()).into_iter().collect())
    }
}

impl Apply<Customer> for PhoneEdited {
    fn apply(&self, _: &EventMeta<'_>, customer: &mut Customer) {
        customer.put_phone(&self.phone, &self.change.new);
    }
}
