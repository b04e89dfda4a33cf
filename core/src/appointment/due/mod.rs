//! Due actions of an appointment, computed from its state and each done once (R-23, I-13).

mod kind;
mod list;
mod reported_done;

pub use kind::{DueKind, ManualUpdate, Suppression};
pub(super) use reported_done::reports;
pub use reported_done::{Report, ReportedDone, Retried};
