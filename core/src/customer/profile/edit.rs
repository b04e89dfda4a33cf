//! `customer.edit`: change name, language or e-mail addresses (S1-7).

use serde::{Deserialize, Serialize};

use crate::{
    base::{Apply, Changed, Command, Context, CustomerId, EventMeta, FieldErrors, Label, Private},
    contact::WrittenName,
    customer::{Customer, CustomerEmail, CustomerName, Decided, Language, Reason},
};

/// Changes name, preferred name, language or e-mail addresses; missing fields are not changed.
///
/// A change of the first e-mail address makes the login unconfirmed, unless the policy says
/// otherwise (S1-7).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Edit {
    /// Id of the customer.
    pub customer: CustomerId,
    /// New name of the customer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<WrittenName>,
    /// New preferred name in messages: 1 to 200 characters; an empty text removes it. It is
    /// compared with flags like the name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub preferred_name: Option<Private<String>>,
    /// New language of messages: a tag of RFC 5646, such as `nl`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub language: Option<Language>,
    /// New e-mail addresses, the one for messages first; they replace all old ones.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub emails: Option<Vec<Private<String>>>,
}

/// Name, preferred name, language or e-mail addresses were changed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Edited {
    /// Name of the customer, before and after.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<Changed<CustomerName>>,
    /// Preferred name in messages, before and after.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub preferred_name: Option<Changed<Option<Label>>>,
    /// Language of messages, before and after.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub language: Option<Changed<Option<Language>>>,
    /// E-mail addresses, before and after.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub emails: Option<Changed<Vec<CustomerEmail>>>,
}

/// The parsed texts of [`Edit`].
pub(crate) struct EditTexts {
    name: Option<CustomerName>,
    preferred_name: Option<Option<Label>>,
    emails: Option<Vec<CustomerEmail>>,
}

impl Edit {
    fn has_no_field(&self) -> bool {
        self.name.is_none()
            && self.preferred_name.is_none()
            && self.language.is_none()
            && self.emails.is_none()
    }

    /// The fields that differ from the customer.
    fn edited(&self, texts: &EditTexts, customer: &Customer) -> Edited {
        let language = self.language.clone().map(Some);
        Edited {
            name: Changed::between(&customer.name, texts.name.as_ref()),
            preferred_name: Changed::between(
                &customer.preferred_name,
                texts.preferred_name.as_ref(),
            ),
            language: Changed::between(&customer.language, language.as_ref()),
            emails: Changed::between(&customer.emails, texts.emails.as_ref()),
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

impl Command<Customer> for Edit {
    type Parsed = EditTexts;

    fn parse(
        &self,
        context: &Context<'_, Customer>,
        errors: &mut FieldErrors,
    ) -> Option<EditTexts> {
        let reading = &context.policy.reading;
        let name = self.name.as_ref().and_then(|name| CustomerName::parse(name, reading, errors));
        let preferred = self.preferred_name.as_ref().map(|name| name.reveal().trim());
        let preferred_name = preferred.map(|name| match name.is_empty() {
            true => None,
            false => errors.check("preferred_name", Label::parse(name)),
        });
        let emails = self.emails.as_ref();
        let emails = emails.map(|emails| CustomerEmail::parse_all(emails, reading, errors));
        Some(EditTexts { name, preferred_name, emails })
    }

    fn decide(
        &self,
        texts: EditTexts,
        context: &Context<'_, Customer>,
        customer: &Customer,
    ) -> Decided {
        if self.has_no_field() {
            return Err(Reason::NothingGiven);
        }
        let edited = self.edited(&texts, customer);
        if edited.is_nothing() {
            return Ok(Vec::new());
        }
        let emails = edited.emails.as_ref();
        let unconfirmed = emails.and_then(|emails| {
            let (old, new) = (emails.old.first(), emails.new.first());
            customer.login.after_new_email(old, new, context.policy)
        });
        let unconfirmed = unconfirmed.map(Into::into);
        Ok([edited.into()].into_iter().chain(unconfirmed).collect())
    }
}

impl Apply<Customer> for Edited {
    fn apply(&self, _: &EventMeta<'_>, customer: &mut Customer) {
        Changed::put(&self.name, &mut customer.name);
        Changed::put(&self.preferred_name, &mut customer.preferred_name);
        Changed::put(&self.language, &mut customer.language);
        Changed::put(&self.emails, &mut customer.emails);
    }
}
