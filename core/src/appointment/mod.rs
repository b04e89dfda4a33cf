//! Floor 3: what is asked for, promised, sent out, and done.
//!
//! An [`Appointment`] is a value with commands and events of its own; [`Appointments`] are all of
//! them. Each command is one file named after it, with what it does to the state beside it;
//! [`Command`] lists them all, and [`AppointmentChange`] what may come of them.
//!
//! - `intake/`: asked for, looked at, accepted or declined.
//! - `schedule/`: moved, put off, cancelled, begun, completed.
//! - `dispatch/`: who goes, and which time frames are suggested.

mod appointments;
mod command;
mod details;
mod dispatch;
mod event;
mod intake;
mod policy;
mod reason;
mod schedule;
mod state;
mod status;

pub use appointments::Appointments;
pub use command::Command;
pub use details::{Details, Party, PartyRole, ServiceLine};
pub use dispatch::{
    AcceptSuggestion, AddSuggestion, AskCustomerToReschedule, AskedToReschedule, Assign, Assigned,
    Assignment, Broadcast, ContactAttempt, ContactAttempted, ContactOutcome, DeclineSuggestion,
    Dispatch, HoursDeclined, LinkState, NoneWorks, OpenSuggestion, Reassign, Reassigned,
    Rebroadcast, RecordContactAttempt, Release, ReleaseRecord, Released, ReleasedBefore, Resent,
    SendTimeFrameLink, SentOut, Suggestion, SuggestionAccepted, SuggestionAdded, SuggestionState,
    SuggestionsDeclined, SuggestionsWithdrawn, TimeFrameLink, TimeFrameLinkSent, TimeFramePage,
    WithdrawSuggestion, Withdrawal,
};
pub use event::{AppointmentChange, AppointmentEvent};
pub use intake::{
    Accept, FlagMatch, MatchCleared, MatchDecided, MatchOpened, MatchState, MatchedItem, Origin,
    Request, Requested, Scheduled,
};
pub use policy::{OnMatch, Policy};
pub use reason::Reason;
pub use schedule::{FrameChanged, FrameRecord, Reschedule};
pub use state::Appointment;
pub use status::Status;

/// Why a command about an appointment is refused.
pub type Refusal = crate::base::Refusal<Reason>;
