//! Match keys of e-mail addresses and phones.

use crate::{
    base::Private,
    contact::{EmailAddress, ParseOptions, Phone, WrittenPhone},
};

/// Match key of an e-mail address.
pub(crate) fn key_of_email(email: &EmailAddress) -> Private<String> {
    Private::new(email.key().to_owned())
}

/// Match key of a phone.
pub(crate) fn key_of_phone(phone: &Phone) -> Private<String> {
    Private::new(phone.key().to_string())
}

/// Match key of an e-mail address as written; none if it is invalid.
pub fn email_key(email: &str, reading: &ParseOptions) -> Option<Private<String>> {
    EmailAddress::parse(email, reading).ok().as_ref().map(key_of_email)
}

/// Match key of a phone as written; none if it is invalid.
pub fn phone_key(phone: &WrittenPhone, reading: &ParseOptions) -> Option<Private<String>> {
    Phone::parse(phone, reading).ok().as_ref().map(key_of_phone)
}
