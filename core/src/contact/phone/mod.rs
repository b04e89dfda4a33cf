//! Phone numbers, each parsed into one integer.

mod digits;
mod keys;
mod library;
mod plain;
mod read;
#[cfg(feature = "phonenumber")]
mod values;

#[cfg(test)]
mod tests;

pub use digits::Digits;
pub(crate) use keys::{LOCAL, MOST_ZEROS, e164};
#[cfg(feature = "phonenumber")]
pub use values::NotConvertible;

use super::{
    ParseOptions, WrittenPhone,
    bytes::{put_bytes, take_array, take_byte, take_text},
    fold,
};
use crate::base::Region;

/// Maximum length of a text in bytes (C1).
const MOST_BYTES: usize = 250;

/// Why a phone number cannot be parsed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum PhoneError {
    /// The text is empty.
    #[error("there is no phone number")]
    Blank,
    /// The text is not a phone number.
    #[error("the text is not a phone number")]
    NotANumber,
    /// The number has fewer than six digits.
    #[error("the phone number has fewer than six digits")]
    TooShort,
    /// The number has more digits than any country uses.
    #[error("the phone number has too many digits")]
    TooLong,
    /// The number is a placeholder: one repeated digit, or a sequence such as 1234567890.
    #[error("the phone number is a placeholder")]
    Placeholder,
}

/// The country code of a number, and its source.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Country {
    /// The code is part of the written number.
    Written(u16),
    /// The code is that of the region given for the number.
    Assumed(u16, Region),
    /// The country code is unknown.
    Unknown,
}

/// A parsed phone number, with its match key.
///
/// ```
/// use frontdesk::contact::{Phone, ParseOptions, WrittenPhone};
/// use frontdesk::base::Region;
/// let default_region = Region::parse("NL").ok();
/// let dutch = ParseOptions { default_region, ..ParseOptions::default() };
/// let national = Phone::parse(&WrittenPhone::new("06-24 68 10 12"), &dutch)?;
/// let full = Phone::parse(&WrittenPhone::new("+31 6 24681012"), &ParseOptions::default())?;
/// assert_eq!(national.key(), full.key());
/// # Ok::<(), frontdesk::contact::PhoneError>(())
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct Phone {
    raw: Box<str>,
    country: Country,
    national: Digits,
    extension: Option<Box<str>>,
}

impl std::fmt::Debug for Phone {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Phone(private)")
    }
}

impl Phone {
    /// Parses a phone number, with its own region or the default one.
    ///
    /// Splits the number into its parts, without validating that it exists (M7).
    ///
    /// # Errors
    /// [`PhoneError`] if the text has no usable number.
    pub fn parse(written: &WrittenPhone, options: &ParseOptions) -> Result<Self, PhoneError> {
        let raw = written.number.reveal().trim();
        #[cfg(test)]
        super::parse_count::count(super::ItemKind::Phone, raw);
        if let Some((code, national)) = plain::read(raw) {
            let phone = Self {
                raw: raw.into(),
                country: Country::Written(code),
                national,
                extension: None,
            };
            return phone.checked(raw);
        }
        if raw.is_empty() {
            return Err(PhoneError::Blank);
        }
        if raw.len() > MOST_BYTES {
            return Err(PhoneError::TooLong);
        }
        let text = fold::plain(raw);
        let number = read::read(&text, written.region.or(options.default_region))?;
        let phone = Self {
            raw: raw.into(),
            country: number.country,
            national: number.national,
            extension: number.extension,
        };
        phone.checked(&text)
    }

    /// Appends the parsed number, without its raw text.
    pub(crate) fn put_digest(&self, out: &mut Vec<u8>) {
        let (kind, region) = match self.country {
            Country::Unknown => (0, None),
            Country::Written(_) => (1, None),
            Country::Assumed(_, region) => (2, Some(region)),
        };
        out.push(kind);
        out.extend(self.code().unwrap_or_default().to_le_bytes());
        out.extend(region.iter().flat_map(|region| region.as_str().bytes()));
        out.push(self.national.zeros() as u8);
        out.extend(self.national.value().to_le_bytes());
        if let Some(extension) = &self.extension {
            put_bytes(out, extension.as_bytes());
        }
    }

    /// Decodes a parsed number and adds its raw text.
    pub(crate) fn from_digest(raw: &str, mut bytes: &[u8]) -> Option<Self> {
        let rest = &mut bytes;
        let kind = take_byte(rest)?;
        let code = u16::from_le_bytes(take_array(rest)?);
        let country = match kind {
            0 => Country::Unknown,
            1 => Country::Written(code),
            _ => {
                let region = take_array::<2>(rest)?;
                let region = Region::parse(std::str::from_utf8(&region).ok()?).ok()?;
                Country::Assumed(code, region)
            }
        };
        let zeros = usize::from(take_byte(rest)?);
        let national = Digits::new(zeros, u64::from_le_bytes(take_array(rest)?))?;
        let extension = if rest.is_empty() { None } else { Some(take_text(rest)?.into()) };
        Some(Self { raw: raw.into(), country, national, extension })
    }

    fn checked(self, text: &str) -> Result<Self, PhoneError> {
        let digits = text.bytes().filter(u8::is_ascii_digit);
        let all = self.country_digits() + self.national.count();
        let given = match self.country {
            Country::Assumed(..) => self.national.count(),
            _ => all,
        };
        if given < 6 {
            Err(PhoneError::TooShort)
        } else if all > 18 {
            Err(PhoneError::TooLong)
        } else if is_run(digits) || self.national.is_one_digit() {
            Err(PhoneError::Placeholder)
        } else {
            Ok(self)
        }
    }

    fn country_digits(&self) -> usize {
        match self.code() {
            Some(0..=9) => 1,
            Some(10..=99) => 2,
            Some(_) => 3,
            None => 0,
        }
    }

    /// The number as written, without surrounding white space.
    pub fn raw(&self) -> &str {
        &self.raw
    }

    /// The country code and its source.
    pub fn country(&self) -> Country {
        self.country
    }

    /// The country code, whether written or assumed.
    pub fn code(&self) -> Option<u16> {
        match self.country {
            Country::Written(code) | Country::Assumed(code, _) => Some(code),
            Country::Unknown => None,
        }
    }

    /// The national number; all written digits if the country is unknown.
    pub fn national(&self) -> Digits {
        self.national
    }

    /// The digits of the extension.
    pub fn extension(&self) -> Option<&str> {
        self.extension.as_deref()
    }

    /// The match key: country code and national number in one integer, without the extension.
    pub fn key(&self) -> u64 {
        keys::key(self.code(), self.national)
    }

    /// The number in the form of E.164, such as `+31612345678`, without its extension; none if the
    /// country is unknown, or the number has more than 15 digits.
    ///
    /// ```
    /// use frontdesk::contact::{Phone, ParseOptions, WrittenPhone};
    /// let options = ParseOptions::default();
    /// let full = Phone::parse(&WrittenPhone::new("0031 (0)6 24-68 10 12"), &options)?;
    /// assert_eq!(full.e164().as_deref(), Some("+31624681012"));
    /// let national = Phone::parse(&WrittenPhone::new("06-24 68 10 12"), &options)?;
    /// assert_eq!(national.e164(), None);
    /// # Ok::<(), frontdesk::contact::PhoneError>(())
    /// ```
    pub fn e164(&self) -> Option<String> {
        keys::e164(self.key())
    }

    /// Whether the number is complete enough to identify a subscriber (GRADE-5).
    pub fn is_distinctive(&self) -> bool {
        self.national.core().count() > 8 || self.code().is_some()
    }
}

/// Whether the digits count up from 0 or 1, or down from 9 or 0, as in 1234567890.
fn is_run(digits: impl Iterator<Item = u8> + Clone) -> bool {
    let first = digits.clone().next().unwrap_or_default();
    let pairs = digits.clone().zip(digits.skip(1));
    let by = |step: u8| {
        let mut pairs = pairs.clone();
        pairs.all(|(a, b)| b - b'0' == (a - b'0' + step) % 10)
    };
    (matches!(first, b'0' | b'1') && by(1)) || (matches!(first, b'9' | b'0') && by(9))
}
