//! Match keys of names, e-mail addresses and phones.

use std::collections::BTreeSet;

use crate::{
    base::Private,
    contact::{EmailAddress, PersonName, Phone, Reading, WrittenName, WrittenPhone},
};

/// Match keys of a name: the words of each of its forms, sorted. Two names are equivalent when they
/// share a key. None when the name cannot be read; the settings for phones and
/// mailboxes do not matter.
pub(super) fn name_keys(name: &WrittenName) -> BTreeSet<String> {
    let name = PersonName::parse(name, &Reading::default());
    let sorted = |form: String| {
        let mut words: Vec<&str> = form.split(' ').collect();
        words.sort_unstable();
        words.join(" ")
    };
    name.iter().flat_map(PersonName::readings).map(sorted).collect()
}

/// Match key of an e-mail address; none when it cannot be read.
pub fn email_key(email: &str, reading: &Reading) -> Option<Private<String>> {
    let email = EmailAddress::parse(email, reading).ok()?;
    Some(Private::new(email.key().to_owned()))
}

/// Match key of a phone; none when it cannot be read.
pub fn phone_key(phone: &WrittenPhone, reading: &Reading) -> Option<Private<String>> {
    let phone = Phone::parse(phone, reading).ok()?;
    Some(Private::new(phone.key().to_string()))
}
