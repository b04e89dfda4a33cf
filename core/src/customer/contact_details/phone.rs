//! Phones of a customer, with their match keys.

use serde::{Deserialize, Serialize};

use crate::{
    base::{FieldErrors, PhoneId, Private},
    contact::{ParseOptions, Phone, WrittenPhone, phone::e164},
    customer::{Customer, Reason},
};

/// A phone of a customer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct CustomerPhone {
    /// The number as it was written.
    #[serde(flatten)]
    pub written: WrittenPhone,
    /// Match key: all spellings of one number have the same key. Missing if the number is invalid.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub key: Option<Private<String>>,
    /// Whether it is the primary phone; a customer has at most one (I-16).
    #[serde(default)]
    pub primary: bool,
    /// Whether text messages are sent to it; a customer has at most one such phone (S1-9).
    #[serde(default)]
    pub sms: bool,
}

/// A phone in a command.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct GivenPhone {
    /// Id of the phone, unique within the customer.
    pub id: PhoneId,
    /// The number as it is written, with its country if that is not the default country.
    pub phone: WrittenPhone,
    /// Whether it is the primary phone; the first phone is, unless another has `primary` set.
    #[serde(default)]
    pub primary: bool,
    /// Whether text messages are sent to it.
    #[serde(default)]
    pub sms: bool,
}

impl CustomerPhone {
    /// The number to which messages are sent: in the form of E.164, such as `+31612345678`, by its
    /// match key; as written if its country was unknown when it was recorded, because it was
    /// written without one and the policy had no default region.
    pub fn number(&self) -> Private<String> {
        let key = self.key.as_ref().and_then(|key| key.reveal().parse().ok());
        key.and_then(e164).map_or_else(|| self.written.number.clone(), Private::new)
    }

    /// Whether both are the same number.
    pub fn is_same(&self, other: &Self) -> bool {
        self.written == other.written || (self.key.is_some() && self.key == other.key)
    }
}

impl GivenPhone {
    /// Parses the phone. An invalid number is recorded as an error and has no match key.
    pub(in crate::customer) fn parse(
        &self,
        field: impl Into<String>,
        reading: &ParseOptions,
        errors: &mut FieldErrors,
    ) -> CustomerPhone {
        let phone = errors.check(field, Phone::parse(&self.phone, reading));
        let key = phone.map(|phone| Private::new(phone.key().to_string()));
        let (written, primary, sms) = (self.phone.clone(), self.primary, self.sms);
        CustomerPhone { written, key, primary, sms }
    }

    /// Whether a stored phone is the one of this command. The first phone becomes primary even if
    /// the command does not set `primary`.
    pub(in crate::customer) fn is_stored_as(&self, known: &CustomerPhone) -> bool {
        known.written == self.phone && known.sms == self.sms && (known.primary || !self.primary)
    }
}

impl Customer {
    /// The number that text messages are sent to, as [`CustomerPhone::number`] gives it.
    pub fn sms_number(&self) -> Option<Private<String>> {
        let phone = self.phones.values().find(|phone| phone.sms);
        phone.map(CustomerPhone::number)
    }

    /// Stores a phone. If it is primary or receives text messages, no other phone does (I-16).
    pub(in crate::customer) fn put_phone(&mut self, id: &PhoneId, phone: &CustomerPhone) {
        for other in self.phones.values_mut() {
            other.primary &= !phone.primary;
            other.sms &= !phone.sms;
        }
        self.phones.insert(id.clone(), phone.clone());
    }

    /// Refuses a number that another phone of the customer has (S1-9).
    pub(in crate::customer) fn require_unused_number(
        &self,
        id: &PhoneId,
        phone: &CustomerPhone,
    ) -> Result<(), Reason> {
        let mut others = self.phones.iter().filter(|(other, _)| *other != id);
        match others.find(|(_, other)| other.is_same(phone)) {
            Some((other, _)) => Err(Reason::NumberExists { phone: other.clone() }),
            None => Ok(()),
        }
    }
}
