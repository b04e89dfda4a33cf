//! Rates in basis points, prices with tax, and what a customer may have instead.

use serde::{Deserialize, Serialize};

use super::{Money, MoneyError};
use crate::base::{Remark, tagged};

/// A rate in hundredths of a per cent: 1500 is 15 %. From 0 to 10000.
///
/// ```
/// use frontdesk::base::BasisPoints;
/// let rate = BasisPoints::new(2100).unwrap();
/// assert_eq!(rate.of(995), 209); // 208.95, rounded half away from zero
/// assert!(BasisPoints::new(10_001).is_err());
/// ```
#[derive(
    Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(with = "u16"))]
#[serde(try_from = "u16", into = "u16")]
pub struct BasisPoints(u16);

/// The number is no rate.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a rate is 0 to 10000 basis points")]
pub struct BasisPointsError;

impl BasisPoints {
    /// A rate.
    ///
    /// # Errors
    /// [`BasisPointsError`] beyond 10000.
    pub const fn new(points: u16) -> Result<Self, BasisPointsError> {
        if points <= 10_000 { Ok(Self(points)) } else { Err(BasisPointsError) }
    }

    /// 15 %: what is offered to keep a customer (S4-14, S4-18).
    pub const FIFTEEN_PER_CENT: Self = Self(1500);

    /// All of it: 100 %.
    pub const WHOLE: Self = Self(10_000);

    /// The number of basis points.
    pub fn get(self) -> u16 {
        self.0
    }

    /// So much of an amount, rounded half away from zero (R-5).
    pub fn of(self, minor: i64) -> i64 {
        let product = i128::from(minor) * i128::from(self.0);
        let half = 5_000 * product.signum();
        // At most as large as `minor`, since the rate is at most the whole.
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

/// A price before tax, and its rate of tax.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Price {
    /// Before tax.
    pub net: Money,
    /// The rate of tax.
    pub vat_bp: BasisPoints,
}

impl Price {
    /// The price with tax: each line is rounded by itself (R-5).
    ///
    /// # Errors
    /// [`MoneyError::TooLarge`].
    pub fn gross(&self) -> Result<Money, MoneyError> {
        self.net.plus(Money::new(self.vat_bp.of(self.net.minor), self.net.currency))
    }
}

tagged! {
    "type", "SpecialTax";
    /// What replaces the usual sales tax of a customer (S1-18, S1-19).
    #[serde(rename_all = "snake_case", deny_unknown_fields)]
    pub enum SpecialTax {
        /// Another rate.
        Rate {
            /// The rate.
            rate_bp: BasisPoints,
            /// What it is.
            description: Remark,
        },
        /// No tax, shown as exempt.
        Exempt {
            /// Why.
            reason: Remark,
        },
    }
}

impl SpecialTax {
    /// The rate that holds.
    pub fn rate(&self) -> BasisPoints {
        match self {
            Self::Rate { rate_bp, .. } => *rate_bp,
            Self::Exempt { .. } => BasisPoints::default(),
        }
    }
}
