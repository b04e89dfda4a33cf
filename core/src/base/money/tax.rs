//! Rates in basis points, prices with tax, and special sales tax of customers.

use serde::{Deserialize, Deserializer, Serialize};

use super::{Money, MoneyError};
use crate::base::{Remark, tagged, whole_number};

/// A rate in basis points, hundredths of a per cent, from 0 to 10000: 1500 is 15 %.
///
/// ```
/// use frontdesk::base::BasisPoints;
/// let rate = BasisPoints::new(2100).unwrap();
/// assert_eq!(rate.of(995), 209); // 208.95, rounded half away from zero
/// assert!(BasisPoints::new(10_001).is_err());
/// ```
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(with = "u16"))]
#[serde(into = "u16")]
pub struct BasisPoints(u16);

impl<'de> Deserialize<'de> for BasisPoints {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        whole_number(deserializer, (0, Self::WHOLE.0)).map(Self)
    }
}

/// The number is not a rate.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a rate is 0 to 10000 basis points")]
pub struct BasisPointsError;

impl BasisPoints {
    /// A rate of this number of basis points.
    ///
    /// # Errors
    /// [`BasisPointsError`] if there are more than 10000.
    pub const fn new(points: u16) -> Result<Self, BasisPointsError> {
        if points <= 10_000 { Ok(Self(points)) } else { Err(BasisPointsError) }
    }

    /// 15 %, the discount that is offered to keep a customer (S4-14, S4-18).
    pub const FIFTEEN_PER_CENT: Self = Self(1500);

    /// The whole amount: 100 %.
    pub const WHOLE: Self = Self(10_000);

    /// The number of basis points.
    pub fn get(self) -> u16 {
        self.0
    }

    /// The rate of an amount in minor units, rounded half away from zero (R-5).
    pub fn of(self, minor: i64) -> i64 {
        let product = i128::from(minor) * i128::from(self.0);
        let half = 5_000 * product.signum();
        // Never larger than `minor`, because the rate is at most 100 %.
        i64::try_from((product + half) / 10_000).unwrap_or(minor)
    }
}

impl TryFrom<u16> for BasisPoints {
    type Error = BasisPointsError;
    fn try_from(points: u16) -> Result<Self, BasisPointsError> {
        Self::new(points)
    }
}

impl From<BasisPoints> for u16 {
    fn from(rate: BasisPoints) -> Self {
        rate.0
    }
}

/// A price before tax, and its tax rate.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Price {
    /// Price before tax.
    pub net: Money,
    /// Tax rate in basis points, 0 to 10000.
    pub vat_basis_points: BasisPoints,
}

impl Price {
    /// The price with tax; each price is rounded separately (R-5).
    ///
    /// # Errors
    /// [`MoneyError::TooLarge`] if the result is too large.
    pub fn gross(&self) -> Result<Money, MoneyError> {
        self.net.plus(Money::new(self.vat_basis_points.of(self.net.minor), self.net.currency))
    }
}

tagged! {
    "kind" or "type", "SpecialTax";
    /// A special sales tax of a customer, in place of the usual one (S1-18, S1-19).
    #[serde(rename_all = "snake_case", deny_unknown_fields)]
    pub enum SpecialTax {
        /// A rate other than the usual one.
        Rate {
            /// Rate in basis points, 0 to 10000.
            basis_points: BasisPoints,
            /// Description of the rate.
            description: Remark,
        },
        /// Exemption from sales tax; documents show "exempt".
        Exempt {
            /// Reason of the exemption.
            reason: Remark,
        },
    }
}

impl SpecialTax {
    /// The rate to apply; zero for an exemption.
    pub fn rate(&self) -> BasisPoints {
        match self {
            Self::Rate { basis_points, .. } => *basis_points,
            Self::Exempt { .. } => BasisPoints::default(),
        }
    }
}
