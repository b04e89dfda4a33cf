//! E-mail addresses of a customer, with their match keys.

use serde::{Deserialize, Serialize};

use crate::{
    base::{FieldErrors, Private},
    contact::{EmailAddress, ParseOptions},
    customer::Customer,
};

/// An e-mail address of a customer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct CustomerEmail {
    /// The e-mail address as it was written.
    pub address: Private<String>,
    /// Match key: all addresses of one mailbox have the same key. Missing if the address is
    /// invalid.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub key: Option<Private<String>>,
}

impl CustomerEmail {
    /// Whether both are addresses of the same mailbox.
    pub fn is_same(&self, other: &Self) -> bool {
        self.address == other.address || (self.key.is_some() && self.key == other.key)
    }

    /// Parses the addresses of the field `emails`, with their match keys.
    ///
    /// An address that is invalid or given twice is recorded as an error; an invalid one has no
    /// key.
    pub(in crate::customer) fn parse_all(
        texts: &[Private<String>],
        reading: &ParseOptions,
        errors: &mut FieldErrors,
    ) -> Vec<Self> {
        Customer::check_count("emails", texts.len(), errors);
        let mut emails: Vec<Self> = Vec::new();
        for (position, text) in texts.iter().take(Customer::MOST_ENTRIES).enumerate() {
            let field = format!("emails[{position}]");
            let parsed = errors.check(field.clone(), EmailAddress::parse(text.reveal(), reading));
            let key = parsed.map(|email| Private::new(email.key().to_owned()));
            let email = Self { address: text.clone(), key };
            if emails.iter().any(|known| known.is_same(&email)) {
                errors.note(field, "is given twice");
            }
            emails.push(email);
        }
        emails
    }
}

impl Customer {
    /// The e-mail address that messages are sent to: the first one.
    pub fn usual_email(&self) -> Option<&CustomerEmail> {
        self.emails.first()
    }
}
