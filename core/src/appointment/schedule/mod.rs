//! Time frame, deferral, cancellation, start and outcome.

mod cancel;
mod complete;
mod correct_outcome;
mod defer;
mod hold;
mod reschedule;
mod start;

pub use cancel::{Cancel, CancelCause, Cancellation, Cancelled, CancelledBy, Restore, Restored};
pub use complete::{
    Complete, Completed, Completion, MarkNoShow, MarkedNoShow, NoShow, NoShowParty,
};
pub use correct_outcome::{CorrectOutcome, CorrectTo, Outcome, OutcomeCorrected};
pub use defer::{Defer, Deferral, Deferred};
pub use hold::{HeldOnSchedule, Hold, HoldOnSchedule, HoldReleased, ReleaseHold};
pub use reschedule::{FrameChanged, FrameSource, PreviousFrame, Reschedule, Resumed};
pub use start::{ConfirmByCustomer, ConfirmedByCustomer, Start, Started};
