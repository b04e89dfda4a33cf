//! By what e-mail addresses and phones are known again, read once, when they are taken in.

use crate::{
    base::Private,
    contact::{EmailAddress, Phone, Reading, WrittenPhone},
};

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
