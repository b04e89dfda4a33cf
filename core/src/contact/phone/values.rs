//! Conversions from and to the types of the `phonenumber` crate, for hosts that use it.
//!
//! Only values are converted; texts are not parsed by that crate. For the spellings in
//! `tests/oracle/phones.tsv`, `phonenumber` 0.3.10 parses 3,071 of 30,160 wrongly, mostly numbers
//! of another country than the given region; a test counts them. Our parser has no errors there.

use phonenumber::PhoneNumber;

use super::{Country, Digits, Phone, PhoneError};

/// Why a number cannot be converted to the other type.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NotConvertible {
    /// The country code is unknown.
    #[error("the country of the phone number is not known")]
    CountryUnknown,
    /// The other type cannot represent the number.
    #[error("the phone number does not fit the other type")]
    Unrepresentable,
}

impl TryFrom<&PhoneNumber> for Phone {
    type Error = PhoneError;

    fn try_from(number: &PhoneNumber) -> Result<Self, PhoneError> {
        let zeros = usize::from(number.national().zeros());
        let national = Digits::new(zeros, number.national().value()).ok_or(PhoneError::TooLong)?;
        let phone = Self {
            raw: number.to_string().into(),
            country: Country::Written(number.code().value()),
            national,
            extension: number.extension().map(|extension| extension.to_string().into()),
        };
        let written = format!("+{}{national}", number.code().value());
        phone.checked(&written)
    }
}

impl TryFrom<&Phone> for PhoneNumber {
    type Error = NotConvertible;

    fn try_from(phone: &Phone) -> Result<Self, NotConvertible> {
        let code = phone.code().ok_or(NotConvertible::CountryUnknown)?;
        let extension = phone.extension().map(|digits| format!(" ext. {digits}"));
        let text = format!("+{code}{}{}", phone.national(), extension.unwrap_or_default());
        // The other type can only be created by its parser. Without a region that should keep a
        // full number; if it does not, return an error instead of a wrong number.
        let number = phonenumber::parse(None, text).map_err(|_| NotConvertible::Unrepresentable)?;
        let same = number.code().value() == code
            && number.national().value() == phone.national().value()
            && usize::from(number.national().zeros()) == phone.national().zeros();
        same.then_some(number).ok_or(NotConvertible::Unrepresentable)
    }
}
