//! `customer.edit`: another name, another language, other e-mail addresses (S1-7).

use serde::{Deserialize, Serialize};

use crate::{
    base::{Apply, Changed, Context, CustomerId, Decide, EventMeta, FieldProblems, Label, Private},
    contact::{PersonName, WrittenName},
    customer::{Customer, CustomerEmail, Decided, Language, Policy, Reason},
};

/// Changes what is given, and nothing else.
///
/// Another usual e-mail address makes the login unconfirmed again, unless the policy says
/// otherwise (S1-7).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Edit {
    /// The customer.
    pub customer: CustomerId,
    /// What they are called.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<WrittenName>,
    /// What they want to be called; an empty text takes it away.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub preferred_name: Option<Private<String>>,
    /// The language they are written to in.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub language: Option<Language>,
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
    /// What they want to be called.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub preferred_name: Option<Changed<Option<Label>>>,
    /// The language they are written to in.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub language: Option<Changed<Option<Language>>>,
    /// E-mail addresses.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub emails: Option<Changed<Vec<CustomerEmail>>>,
}

impl Edit {
    fn gives_nothing(&self) -> bool {
        self.name.is_none()
            && self.preferred_name.is_none()
            && self.language.is_none()
            && self.emails.is_none()
    }

    fn edited(&self, policy: &Policy, held: &Customer) -> Edited {
        let read = |email| CustomerEmail::read(email, &policy.reading);
        let emails = self.emails.as_ref().map(|emails| emails.iter().map(read).collect());
        let preferred = self.preferred_name.as_ref().map(|name| Label::parse(name.reveal()).ok());
        let language = self.language.clone().map(Some);
        Edited {
            name: Changed::between(&held.name, self.name.as_ref()),
            preferred_name: Changed::between(&held.preferred_name, preferred.as_ref()),
            language: Changed::between(&held.language, language.as_ref()),
            emails: Changed::between(&held.emails, emails.as_ref()),
        }
    }
}

impl Edited {
    fn is_nothing(&self) -> bool {
        self.name.is_none()
            && self.preferred_name.is_none()
            && self.language.is_none()
            && self.emails.is_none()
    }
}

impl Decide<Customer> for Edit {
    fn check(&self, context: &Context<'_, Customer>, fields: &mut FieldProblems) {
        let reading = &context.policy.reading;
        if let Some(name) = &self.name {
            fields.check("name", PersonName::parse(name, reading));
        }
        let preferred = self.preferred_name.as_ref().map(|name| name.reveal().trim());
        if let Some(name) = preferred.filter(|name| !name.is_empty()) {
            fields.check("preferred_name", Label::parse(name));
        }
        CustomerEmail::check(self.emails.as_deref().unwrap_or_default(), reading, fields);
    }

    fn decide(&self, context: &Context<'_, Customer>, held: &Customer) -> Decided {
        if self.gives_nothing() {
            return Err(Reason::NothingGiven);
        }
        let edited = self.edited(context.policy, held);
        if edited.is_nothing() {
            return Ok(Vec::new());
        }
        let emails = edited.emails.as_ref();
        let unconfirmed = emails.and_then(|emails| {
            let (old, new) = (emails.old.first(), emails.new.first());
            held.login.after_new_email(old, new, context.policy)
        });
        let unconfirmed = unconfirmed.map(Into::into);
        Ok([edited.into()].into_iter().chain(unconfirmed).collect())
    }
}

impl Apply<Customer> for Edited {
    fn apply(&self, _: &EventMeta<'_>, held: &mut Customer) {
        Changed::put(&self.name, &mut held.name);
        Changed::put(&self.preferred_name, &mut held.preferred_name);
        Changed::put(&self.language, &mut held.language);
        Changed::put(&self.emails, &mut held.emails);
    }
}
