//! What is due for an appointment, computed from its state and done once (4.9, I-13).

mod kind;
mod list;
mod report_done;

pub use kind::{DueKind, ManualUpdate, Suppression};
pub use report_done::{ReportDone, ReportedDone};
