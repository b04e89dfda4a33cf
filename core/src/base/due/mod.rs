//! What is to be done, when, and for which record: computed from the state, done once (R-23, I-13).
//!
//! Each area owns the kinds and the reasons of what is due for its records; here is their form.

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
