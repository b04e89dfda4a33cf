//! Is this request from somebody we flagged, and how do we know?
//!
//! [`compare`](compare::compare) says how alike two values are; [`Alert`] what follows;
//! [`Screener`] answers for a whole list of flags.
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
pub use evidence::{Evidence, FlagFinding, NotCompared, Screening};
pub use grade::{Grade, Likeness};
pub use index::{Full, LoadError};
pub use policy::{KindPolicy, Policy};
pub use query::{Answer, Query};
pub use request::Request;
pub use rule::Rule;
pub use screener::{
    AddError, Built, Explanation, Findings, ReadValue, Screener, UnreadValue, Workspace,
};
