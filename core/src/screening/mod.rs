//! Screening: compares the values of a request with flagged values and explains the matches.
//!
//! [`compare`](compare::compare) grades how similar two values are, [`Alert`] sums the evidence of
//! a flag up, and [`Screener`] screens requests against a whole list of flags.
//!
#![doc = include_str!("MATCHING.md")]

pub mod compare;

mod affected;
mod alert;
mod evidence;
mod find;
mod grade;
mod index;
mod policy;
pub mod query;
mod request;
mod rule;
mod screener;
mod trace;

pub use affected::OpenAppointments;
pub use alert::Alert;
pub use evidence::{Evidence, FlagFinding, NotCompared, Screening, ValueSource};
pub use grade::{Grade, Likeness};
pub use index::{Full, LoadError};
pub use policy::{KindPolicy, Policy};
pub use query::{Answer, Query};
pub use request::Request;
pub use rule::Rule;
pub use screener::{
    AddError, Built, Explanation, Findings, ReadValue, Screener, UnreadValue, Workspace,
};
