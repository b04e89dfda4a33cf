//! E-mail addresses and phones of a customer, with what they are known again by.

use serde::{Deserialize, Serialize};

use crate::{
    base::{FieldProblems, PhoneId, Private},
    contact::{EmailAddress, Phone, Reading, WrittenPhone},
    customer::{email_key, phone_key},
};

/// An e-mail address of a customer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct CustomerEmail {
    /// The address as written.
    pub address: Private<String>,
    /// By what it is known again.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub key: Option<Private<String>>,
}

/// A phone of a customer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct CustomerPhone {
    /// The number as written.
    #[serde(flatten)]
    pub written: WrittenPhone,
    /// By what it is known again.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub key: Option<Private<String>>,
    /// Whether it is the one to call.
    #[serde(default)]
    pub primary: bool,
    /// Whether it takes text messages.
    #[serde(default)]
    pub sms: bool,
}

/// A phone as it is given.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct GivenPhone {
    /// Names the phone.
    pub id: PhoneId,
    /// The number, with its country if that is not the usual one.
    pub phone: WrittenPhone,
    /// Whether it takes text messages.
    #[serde(default)]
    pub sms: bool,
}

impl CustomerEmail {
    /// An address, and what it is known again by.
    pub fn read(address: &Private<String>, reading: &Reading) -> Self {
        Self { address: address.clone(), key: email_key(address.reveal(), reading) }
    }

    /// Notes the addresses that are none.
    pub(in crate::customer) fn check(
        emails: &[Private<String>],
        reading: &Reading,
        fields: &mut FieldProblems,
    ) {
        for (position, email) in emails.iter().enumerate() {
            let email = EmailAddress::parse(email.reveal(), reading);
            fields.check(format!("emails[{position}]"), email);
        }
    }
}

impl GivenPhone {
    /// The phone, and what it is known again by.
    pub(in crate::customer) fn read(&self, primary: bool, reading: &Reading) -> CustomerPhone {
        let key = phone_key(&self.phone, reading);
        CustomerPhone { written: self.phone.clone(), key, primary, sms: self.sms }
    }

    /// Notes that the number is none.
    pub(in crate::customer) fn check(
        &self,
        field: impl Into<String>,
        reading: &Reading,
        fields: &mut FieldProblems,
    ) {
        fields.check(field, Phone::parse(&self.phone, reading));
    }
}
