//! `customer.add_phone`, `customer.remove_phone`: one phone more, or one less (S1-9).

use serde::{Deserialize, Serialize};

use super::{CustomerPhone, GivenPhone};
use crate::{
    base::{Apply, Context, CustomerId, Decide, EventMeta, FieldProblems, PhoneId},
    customer::{Customer, Decided, Reason},
};

/// Adds a phone; a number that is there already is refused (S1-9, I-16).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct AddPhone {
    /// The customer.
    pub customer: CustomerId,
    /// The phone.
    pub phone: GivenPhone,
}

/// Takes a phone away.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct RemovePhone {
    /// The customer.
    pub customer: CustomerId,
    /// The phone.
    pub phone: PhoneId,
}

/// There is a phone more.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct PhoneAdded {
    /// Names the phone.
    pub phone: PhoneId,
    /// What it is.
    pub new: CustomerPhone,
}

/// There is a phone less.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct PhoneRemoved {
    /// Names the phone.
    pub phone: PhoneId,
    /// What it was.
    pub old: CustomerPhone,
}

impl Decide<Customer> for AddPhone {
    fn check(&self, context: &Context<'_, Customer>, fields: &mut FieldProblems) {
        self.phone.check("phone", &context.policy.reading, fields);
    }

    fn decide(&self, context: &Context<'_, Customer>, held: &Customer) -> Decided {
        let given = &self.phone;
        if let Some(known) = held.phones.get(&given.id) {
            return match given.tells(known) {
                true => Ok(Vec::new()),
                false => Err(Reason::PhoneExists { phone: given.id.clone() }),
            };
        }
        let primary = given.primary || held.phones.is_empty();
        let new = given.read(primary, &context.policy.reading);
        held.has_no_other(&given.id, &new)?;
        Ok(vec![PhoneAdded { phone: given.id.clone(), new }.into()])
    }
}

impl Apply<Customer> for PhoneAdded {
    fn apply(&self, _: &EventMeta<'_>, held: &mut Customer) {
        held.put_phone(&self.phone, &self.new);
    }
}

impl Decide<Customer> for RemovePhone {
    fn decide(&self, _: &Context<'_, Customer>, held: &Customer) -> Decided {
        let old = held.phones.get(&self.phone).cloned();
        let removed = old.map(|old| PhoneRemoved { phone: self.phone.clone(), old }.into());
        Ok(removed.into_iter().collect())
    }
}

impl Apply<Customer> for PhoneRemoved {
    fn apply(&self, _: &EventMeta<'_>, held: &mut Customer) {
        held.phones.remove(&self.phone);
    }
}
