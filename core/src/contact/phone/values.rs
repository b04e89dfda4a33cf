//! From and to the values of the `phonenumber` crate, for hosts that already hold them.
//!
//! Only values are converted. Reading the spellings of the oracle's table, `phonenumber` 0.3.10
//! gives another number in 3 071 of 30 160 cases, mostly where a region is given for a number of
//! another country; a test counts them. Ours differs in none.

use phonenumber::PhoneNumber;

use super::{Country, Digits, Phone, PhoneError};

/// Why a number cannot become one of the other crate.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NotConvertible {
    /// Its country code is not known.
    #[error("the country of the phone number is not known")]
    CountryUnknown,
    /// The other crate cannot hold it.
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
        // The only door into the other type is its parser; without a region it keeps a full
        // number, and where it does not, nothing wrong may come out.
        let number = phonenumber::parse(None, text).map_err(|_| NotConvertible::Unrepresentable)?;
        let same = number.code().value() == code
            && number.national().value() == phone.national().value()
            && usize::from(number.national().zeros()) == phone.national().zeros();
        same.then_some(number).ok_or(NotConvertible::Unrepresentable)
    }
}
