//! Who sent an inquiry, and by which channel.

use serde::{Deserialize, Serialize};

use crate::{
    base::{FieldErrors, Private},
    contact::{EmailAddress, ParseOptions, PersonName, Phone, WrittenName, WrittenPhone},
    customer::{PersonKeys, Visitor},
};

/// Channel of an inquiry or of the reply to it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum InquiryChannel {
    /// An e-mail.
    Email,
    /// A text message.
    Sms,
    /// A phone call.
    Phone,
    /// A form or chat on a page of the business.
    Web,
    /// A visit to the office.
    InPerson,
}

/// A person without a record who sent an inquiry.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "InquirySender"))]
#[serde(default, deny_unknown_fields)]
pub struct Sender {
    /// Name of the person.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<WrittenName>,
    /// E-mail address of the person, for the reply.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<Private<String>>,
    /// Phone of the person, for the reply.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone: Option<WrittenPhone>,
}

impl Sender {
    /// Notes each invalid value. An e-mail address or a phone is needed: the person is answered
    /// there, and found by it for an erasure.
    pub(super) fn check(&self, reading: &ParseOptions, errors: &mut FieldErrors) {
        if self.email.is_none() && self.phone.is_none() {
            errors.note("from", "an e-mail address or a phone is needed");
        }
        if let Some(name) = &self.name {
            errors.check("from.name", PersonName::parse(name, reading));
        }
        if let Some(email) = &self.email {
            errors.check("from.email", EmailAddress::parse(email.reveal(), reading));
        }
        if let Some(phone) = &self.phone {
            errors.check("from.phone", Phone::parse(phone, reading));
        }
    }

    /// The keys by which the person is found.
    pub(crate) fn keys(&self, reading: &ParseOptions) -> PersonKeys {
        let name = self.name.as_ref().and_then(|name| PersonName::parse(name, reading).ok());
        let email = self.email.as_ref();
        let email = email.and_then(|email| EmailAddress::parse(email.reveal(), reading).ok());
        let phone = self.phone.as_ref().and_then(|phone| Phone::parse(phone, reading).ok());
        PersonKeys::of(&Visitor {
            customer: None,
            name: name.as_ref(),
            emails: email.iter().collect(),
            phones: phone.iter().collect(),
        })
    }
}
