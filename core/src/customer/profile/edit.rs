//! `customer.edit`: another name, other e-mail addresses (S1-7).

use serde::{Deserialize, Serialize};

use super::CustomerEmail;
use crate::{
    base::{Apply, Changed, Context, CustomerId, Decide, FieldProblems, Happened, Private},
    contact::{PersonName, WrittenName},
    customer::{Customer, CustomerChange, Policy, Reason},
};

/// Changes what is given, and nothing else.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Edit {
    /// The customer.
    pub customer: CustomerId,
    /// What they are called.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<WrittenName>,
    /// E-mail addresses, the usual one first.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub emails: Option<Vec<Private<String>>>,
}

/// What changed, old and new.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Edited {
    /// What they are called.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<Changed<WrittenName>>,
    /// E-mail addresses.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub emails: Option<Changed<Vec<CustomerEmail>>>,
}

impl Decide<Customer> for Edit {
    fn check(&self, context: &Context<'_, Policy>, fields: &mut FieldProblems) {
        let reading = &context.policy.reading;
        if let Some(name) = &self.name {
            fields.check("name", PersonName::parse(name, reading));
        }
        CustomerEmail::check(self.emails.as_deref().unwrap_or_default(), reading, fields);
    }

    fn decide(
        &self,
        context: &Context<'_, Policy>,
        held: &Customer,
    ) -> Result<Vec<CustomerChange>, Reason> {
        if self.name.is_none() && self.emails.is_none() {
            return Err(Reason::NothingGiven);
        }
        let read = |email| CustomerEmail::read(email, &context.policy.reading);
        let emails = self.emails.as_ref().map(|emails| emails.iter().map(read).collect());
        let edited = Edited {
            name: Changed::between(&held.name, self.name.as_ref()),
            emails: Changed::between(&held.emails, emails.as_ref()),
        };
        let is_so_already = edited.name.is_none() && edited.emails.is_none();
        Ok(if is_so_already { Vec::new() } else { vec![edited.into()] })
    }
}

impl Apply<Customer> for Edited {
    fn apply(&self, _: &Happened<'_>, held: &mut Customer) {
        Changed::put(&self.name, &mut held.name);
        Changed::put(&self.emails, &mut held.emails);
    }
}
