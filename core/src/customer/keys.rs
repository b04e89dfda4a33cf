//! By what names, e-mail addresses and phones are known again, read once, when they are taken in.

use std::collections::BTreeSet;

use crate::{
    base::Private,
    contact::{EmailAddress, PersonName, Phone, Reading, WrittenName, WrittenPhone},
};

/// The words of each form of a name, sorted: two names are equivalent when they share one
/// . None when there is no name in it; however phones and mailboxes are read,
/// a name is read the same.
pub(super) fn name_keys(name: &WrittenName) -> BTreeSet<String> {
    let name = PersonName::parse(name, &Reading::default());
    let sorted = |form: String| {
        let mut words: Vec<&str> = form.split(' ').collect();
        words.sort_unstable();
        words.join(" ")
    };
    name.iter().flat_map(PersonName::readings).map(sorted).collect()
}

/// By what an e-mail address is known again; none when it cannot be read.
pub fn email_key(email: &str, reading: &Reading) -> Option<Private<String>> {
    let email = EmailAddress::parse(email, reading).ok()?;
    Some(Private::new(email.key().to_owned()))
}

/// By what a phone is known again; none when it cannot be read.
pub fn phone_key(phone: &WrittenPhone, reading: &Reading) -> Option<Private<String>> {
    let phone = Phone::parse(phone, reading).ok()?;
    Some(Private::new(phone.key().to_string()))
}
