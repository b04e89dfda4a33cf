//! Amounts, prices and tax: whole minor units and basis points (R-5, I-21).

mod amount;
mod tax;

pub use amount::{Currency, CurrencyProblem, Money, MoneyProblem};
pub use tax::{BasisPoints, BasisPointsProblem, Price, SpecialTax};
