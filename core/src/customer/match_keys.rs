//! Match keys of names, e-mail addresses and phones.

use std::collections::BTreeSet;

use crate::{
    base::Private,
    contact::{EmailAddress, ParseOptions, PersonName, Phone, WrittenName, WrittenPhone},
};

/// Parses a name; the parse options do not affect names. None if it is invalid.
pub(super) fn parse_name(name: &WrittenName) -> Option<PersonName> {
    PersonName::parse(name, &ParseOptions::default()).ok()
}

/// Match keys of a name: for each way to read it, its words, sorted. Two names are equivalent if
/// they share a key.
pub(super) fn name_keys(name: &PersonName) -> BTreeSet<String> {
    let sorted = |form: String| {
        let mut words: Vec<&str> = form.split(' ').collect();
        words.sort_unstable();
        words.join(" ")
    };
    name.readings().into_iter().map(sorted).collect()
}

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
