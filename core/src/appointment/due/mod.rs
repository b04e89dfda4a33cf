//! What is to be done, and when: computed from the state, and done once (4.9, I-13).

mod key;
mod list;
mod report_done;

pub use key::{DueKey, DueKeyProblem, DueKind};
pub use list::{Due, ManualUpdate, SkippedBecause};
pub use report_done::{DueResult, ReportDone, ReportedDone};
