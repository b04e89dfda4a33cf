//! Time frame, deferral, cancellation, start and outcome.

mod cancel;
mod complete;
mod confirm_by_customer;
mod correct_outcome;
mod defer;
mod hold_on_schedule;
mod mark_no_show;
mod overlap;
mod reschedule;
mod start;

pub use cancel::{Cancel, CancelCause, Cancellation, Cancelled, CancelledBy, Restore, Restored};
pub use complete::{Complete, Completed, Completion};
pub use confirm_by_customer::{ConfirmByCustomer, ConfirmedByCustomer};
pub use correct_outcome::{CorrectOutcome, CorrectTo, Outcome, OutcomeCorrected};
pub use defer::{Defer, Deferral, Deferred};
pub use hold_on_schedule::{HeldOnSchedule, Hold, HoldOnSchedule, HoldReleased, ReleaseHold};
pub use mark_no_show::{MarkNoShow, MarkedNoShow, NoShow, NoShowParty};
pub use overlap::{Overlap, OverlapFound};
pub use reschedule::{FrameChanged, FrameSource, PreviousFrame, Reschedule, Resumed};
pub use start::{Start, Started};
