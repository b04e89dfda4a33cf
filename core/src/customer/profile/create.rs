//! `customer.create`: take somebody in.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::{CustomerEmail, CustomerPhone, GivenPhone};
use crate::{
    base::{Apply, Begin, Context, CustomerId, FieldProblems, Happened, PhoneId, Private},
    contact::{PersonName, WrittenName},
    customer::{Customer, CustomerChange, Policy, Reason},
};

/// Takes somebody in by name and at least one way to reach them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Create {
    /// Names the customer.
    pub customer: CustomerId,
    /// What they are called.
    pub name: WrittenName,
    /// E-mail addresses, the usual one first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub emails: Vec<Private<String>>,
    /// Phones, the one to call first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub phones: Vec<GivenPhone>,
}

/// Somebody was taken in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Created {
    /// What they are called.
    pub name: WrittenName,
    /// E-mail addresses, the usual one first.
    pub emails: Vec<CustomerEmail>,
    /// Phones.
    pub phones: BTreeMap<PhoneId, CustomerPhone>,
}

impl Create {
    fn created(&self, policy: &Policy) -> Created {
        let reading = &policy.reading;
        let phones = self.phones.iter().enumerate();
        let phone =
            |(at, given): (usize, &GivenPhone)| (given.id.clone(), given.read(at == 0, reading));
        Created {
            name: self.name.clone(),
            emails: self.emails.iter().map(|email| CustomerEmail::read(email, reading)).collect(),
            phones: phones.map(phone).collect(),
        }
    }
}

impl Begin<Customer> for Create {
    fn check(&self, context: &Context<'_, Policy>, fields: &mut FieldProblems) {
        let reading = &context.policy.reading;
        fields.check("name", PersonName::parse(&self.name, reading));
        CustomerEmail::check(&self.emails, reading, fields);
        let mut ids = BTreeSet::new();
        for (position, phone) in self.phones.iter().enumerate() {
            phone.check(format!("phones[{position}]"), reading, fields);
            if !ids.insert(&phone.id) {
                fields.note(format!("phones[{position}].id"), "is given twice");
            }
        }
        if self.emails.is_empty() && self.phones.is_empty() {
            fields.note("emails", "an e-mail address or a phone is needed");
        }
    }

    fn begin(&self, context: &Context<'_, Policy>) -> Result<Vec<CustomerChange>, Reason> {
        Ok(vec![self.created(context.policy).into()])
    }

    fn began(&self, held: &Customer) -> bool {
        let phones = self.phones.iter().map(|given| (&given.id, &given.phone));
        let emails = held.emails.iter().map(|email| &email.address);
        held.log.is_empty()
            && held.name == self.name
            && emails.eq(&self.emails)
            && phones.collect::<BTreeMap<_, _>>()
                == held.phones.iter().map(|(id, phone)| (id, &phone.written)).collect()
    }
}

impl Apply<Customer> for Created {
    /// Only the first event takes somebody in; see `Customer::from_event`.
    fn apply(&self, _: &Happened<'_>, _: &mut Customer) {}
}
