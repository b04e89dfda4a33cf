//! E-mail addresses of a customer, with what they are known again by.

use serde::{Deserialize, Serialize};

use crate::{
    base::{FieldProblems, Private},
    contact::{EmailAddress, Reading},
    customer::{Customer, email_key},
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

impl CustomerEmail {
    /// An address, and what it is known again by.
    pub fn read(address: &Private<String>, reading: &Reading) -> Self {
        Self { address: address.clone(), key: email_key(address.reveal(), reading) }
    }

    /// Whether both are one mailbox.
    pub fn is_same(&self, other: &Self) -> bool {
        self.address == other.address || (self.key.is_some() && self.key == other.key)
    }

    /// Notes the addresses that are none, or are there twice.
    pub(in crate::customer) fn check(
        emails: &[Private<String>],
        reading: &Reading,
        fields: &mut FieldProblems,
    ) {
        let mut before: Vec<Self> = Vec::new();
        for (position, email) in emails.iter().enumerate() {
            let at = format!("emails[{position}]");
            fields.check(at.clone(), EmailAddress::parse(email.reveal(), reading));
            let email = Self::read(email, reading);
            if before.iter().any(|known| known.is_same(&email)) {
                fields.note(at, "is given twice");
            }
            before.push(email);
        }
    }
}

impl Customer {
    /// The e-mail address that is written to.
    pub fn usual_email(&self) -> Option<&CustomerEmail> {
        self.emails.first()
    }
}
