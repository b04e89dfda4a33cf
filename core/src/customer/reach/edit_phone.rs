//! `customer.edit_phone`: another number, or another use of it (S1-9).

use serde::{Deserialize, Serialize};

use super::{CustomerPhone, GivenPhone};
use crate::{
    base::{Apply, Changed, Context, CustomerId, Decide, EventMeta, FieldProblems, PhoneId},
    customer::{Customer, Decided, Reason},
};

/// Puts a phone in the place of the one that has its id.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct EditPhone {
    /// The customer.
    pub customer: CustomerId,
    /// The phone, with all that holds from now on.
    pub phone: GivenPhone,
}

/// A phone is another one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct PhoneEdited {
    /// Names the phone.
    pub phone: PhoneId,
    /// What it was, and what it is.
    pub change: Changed<CustomerPhone>,
}

impl Decide<Customer> for EditPhone {
    fn check(&self, context: &Context<'_, Customer>, fields: &mut FieldProblems) {
        self.phone.check("phone", &context.policy.reading, fields);
    }

    fn decide(&self, context: &Context<'_, Customer>, held: &Customer) -> Decided {
        let phone = self.phone.id.clone();
        let Some(old) = held.phones.get(&phone) else {
            return Err(Reason::PhoneUnknown { phone });
        };
        let new = self.phone.read(self.phone.primary, &context.policy.reading);
        held.has_no_other(&phone, &new)?;
        let change = Changed::between(old, Some(&new));
        Ok(change.map(|change| PhoneEdited { phone, change }.into()).into_iter().collect())
    }
}

impl Apply<Customer> for PhoneEdited {
    fn apply(&self, _: &EventMeta<'_>, held: &mut Customer) {
        held.put_phone(&self.phone, &self.change.new);
    }
}
