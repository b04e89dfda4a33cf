//! Amounts, prices and tax, in whole minor units and basis points (R-5, I-21).

mod amount;
mod tax;

pub use amount::{Currency, CurrencyError, Money, MoneyError};
pub use tax::{BasisPoints, BasisPointsError, Price, SpecialTax};
