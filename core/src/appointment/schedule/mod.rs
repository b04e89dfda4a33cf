//! Moved, put off, cancelled, begun, completed.

mod cancel;
mod complete;
mod correct_outcome;
mod defer;
mod hold;
mod reschedule;
mod start;

pub use cancel::{Cancel, CancelCause, Cancellation, Cancelled, Restore, Restored, Side};
pub use complete::{Absentee, Complete, Completed, Completion, MarkNoShow, MarkedNoShow, NoShow};
pub use correct_outcome::{CorrectOutcome, CorrectTo, Outcome, OutcomeCorrected};
pub use defer::{Defer, Deferral, Deferred};
pub use hold::{HeldOnSchedule, Hold, HoldOnSchedule, HoldReleased, ReleaseHold};
pub use reschedule::{FrameChanged, FrameRecord, Reschedule, Resumed, Via};
pub use start::{ConfirmByCustomer, ConfirmedByCustomer, Start, Started};
