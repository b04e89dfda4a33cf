//! General parser for all spellings, by the library.

use rlibphonenumber::{CountryCodeSource, ParseError, PhoneNumber};

use super::{Country, Digits, PhoneError, library::parse};
use crate::base::Region;

/// A country code after which the library removes no prefix: that of international freephone.
const NO_COUNTRY: &str = "+800";

/// The parts of a parsed number.
pub(super) struct Number {
    pub(super) country: Country,
    pub(super) national: Digits,
    pub(super) extension: Option<Box<str>>,
}

/// Parses a number, with a region for numbers without a country code.
pub(super) fn read(text: &str, region: Option<Region>) -> Result<Number, PhoneError> {
    match parse(text, region) {
        Ok(number) => {
            let number = parts(number, region)?;
            match number.country {
                Country::Assumed(..) => Ok(abroad(text).unwrap_or(number)),
                _ => Ok(number),
            }
        }
        Err(ParseError::InvalidCountryCode) => match abroad(text) {
            Some(number) => Ok(number),
            None => without_country(text),
        },
        Err(problem) => Err(refused(&problem)),
    }
}

/// Parses a number that begins with `00` as a number with `+`, because no national number begins
/// so.
fn abroad(text: &str) -> Option<Number> {
    let digits = text.trim_start_matches(|c: char| !c.is_alphanumeric());
    let digits = digits.strip_prefix("00").filter(|rest| !rest.starts_with('0'))?;
    if digits.bytes().filter(u8::is_ascii_digit).count() < 8 {
        return None;
    }
    parts(parse(&format!("+{digits}"), None).ok()?, None).ok()
}

/// Parses the digits of a number of unknown country, so that no prefix can be removed.
fn without_country(text: &str) -> Result<Number, PhoneError> {
    let text = text.split_once("tel:").map_or(text, |(_, number)| number);
    let text = [";isub=", ";phone-context="]
        .into_iter()
        .filter_map(|parameter| text.split_once(parameter))
        .map(|(number, _)| number)
        .min_by_key(|number| number.len())
        .unwrap_or(text);
    let number = text.trim_start_matches(|c: char| !c.is_ascii_digit());
    if number.is_empty() {
        return Err(PhoneError::NotANumber);
    }
    match parse(&format!("{NO_COUNTRY}{number}"), None) {
        Ok(number) => Ok(Number { country: Country::Unknown, ..parts(number, None)? }),
        Err(problem) => Err(refused(&problem)),
    }
}

fn parts(number: PhoneNumber, region: Option<Region>) -> Result<Number, PhoneError> {
    let code = u16::try_from(number.country_code).map_err(|_| PhoneError::NotANumber)?;
    let country = match (number.country_code_source(), region) {
        (CountryCodeSource::FromDefaultCountry, Some(region)) => Country::Assumed(code, region),
        _ => Country::Written(code),
    };
    let zeros = match number.italian_leading_zero() {
        true => usize::try_from(number.number_of_leading_zeros()).unwrap_or(1),
        false => 0,
    };
    let national = Digits::new(zeros, number.national_number).ok_or(PhoneError::TooLong)?;
    let extension = number.extension.filter(|extension| !extension.is_empty());
    Ok(Number { country, national, extension: extension.map(String::into_boxed_str) })
}

fn refused(problem: &ParseError) -> PhoneError {
    match problem {
        ParseError::TooLongNsn => PhoneError::TooLong,
        ParseError::TooShortNsn | ParseError::TooShortAfterIdd => PhoneError::TooShort,
        _ => PhoneError::NotANumber,
    }
}
