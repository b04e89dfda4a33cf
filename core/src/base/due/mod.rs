//! Due actions: computed from the state of records, and done once each (R-23, I-13).
//!
//! Each area defines the kinds of actions and the reasons to suppress them; this module defines the
//! types.

mod action;
mod code;
mod key;
mod schedule;
mod subject;

pub use action::Due;
pub use code::{Code, CodeError};
pub use key::{DueKey, DueKeyError};
pub use schedule::{DueResult, ReportReason, Schedule, Schedules};
pub use subject::Subject;
