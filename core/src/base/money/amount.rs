//! Amounts of money in one currency.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::base::from_text;

/// A currency code of ISO 4217: three capital letters, such as `EUR`.
///
/// ```
/// use frontdesk::base::Currency;
/// assert_eq!(Currency::parse("EUR").unwrap().as_str(), "EUR");
/// assert!(Currency::parse("euro").is_err());
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(with = "String"))]
#[serde(try_from = "String", into = "String")]
pub struct Currency([u8; 3]);

/// The text is not a currency code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a currency is three capital letters, such as EUR")]
pub struct CurrencyError;

impl Currency {
    /// Parses a currency code.
    ///
    /// # Errors
    /// [`CurrencyError`] if the text is not three capital letters.
    pub fn parse(text: &str) -> Result<Self, CurrencyError> {
        match text.as_bytes() {
            &[a, b, c] if [a, b, c].iter().all(u8::is_ascii_uppercase) => Ok(Self([a, b, c])),
            _ => Err(CurrencyError),
        }
    }

    /// The currency code as text.
    pub fn as_str(&self) -> &str {
        std::str::from_utf8(&self.0).unwrap_or_default()
    }
}

from_text!(Currency, CurrencyError);

impl From<Currency> for String {
    fn from(currency: Currency) -> Self {
        currency.as_str().to_owned()
    }
}

/// An amount of money in minor units: 1250 and `EUR` are 12.50 euro.
///
/// ```
/// use frontdesk::base::{Currency, Money};
/// let euro = Currency::parse("EUR").unwrap();
/// let sum = Money::new(1250, euro).plus(Money::new(250, euro)).unwrap();
/// assert_eq!(sum.to_string(), "1500 EUR");
/// let dollar = Currency::parse("USD").unwrap();
/// assert!(sum.plus(Money::new(1, dollar)).is_err());
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Money {
    /// Amount in minor units of the currency, such as cents.
    pub minor: i64,
    /// Currency code of ISO 4217, such as `EUR`.
    pub currency: Currency,
}

/// Error of a calculation with amounts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum MoneyError {
    /// The amounts have different currencies.
    #[error("amounts must be of one currency")]
    Currencies,
    /// The result is larger than [`Money::MOST`].
    #[error("an amount may be at most {}", Money::MOST)]
    TooLarge,
}

impl Money {
    /// The largest amount, which all languages represent exactly: 2^53 - 1.
    pub const MOST: i64 = (1 << 53) - 1;

    /// An amount in minor units of a currency.
    pub const fn new(minor: i64, currency: Currency) -> Self {
        Self { minor, currency }
    }

    /// The sum of two amounts.
    ///
    /// # Errors
    /// [`MoneyError`] if the currencies differ or the sum is too large.
    pub fn plus(self, other: Self) -> Result<Self, MoneyError> {
        if self.currency != other.currency {
            return Err(MoneyError::Currencies);
        }
        self.with(self.minor.checked_add(other.minor))
    }

    /// The amount multiplied by a quantity.
    ///
    /// # Errors
    /// [`MoneyError::TooLarge`] if the product is too large.
    pub fn times(self, quantity: u32) -> Result<Self, MoneyError> {
        self.with(self.minor.checked_mul(i64::from(quantity)))
    }

    fn with(self, minor: Option<i64>) -> Result<Self, MoneyError> {
        let minor = minor.filter(|minor| minor.abs() <= Self::MOST);
        minor.map(|minor| Self { minor, ..self }).ok_or(MoneyError::TooLarge)
    }
}

impl fmt::Display for Money {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.minor, self.currency.as_str())
    }
}
