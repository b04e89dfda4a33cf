//! Assignment of technicians, suggested time frames, links.
//!
//! - `suggestion/`: the time frames that technicians suggest, and the answers of the customer.
//! - `link/`: calls to the customer, and the links that are sent to them.

mod assign;
mod auto_cancel;
mod broadcast;
mod link;
mod reassign;
mod rebroadcast;
mod release;
mod seeking;
mod state;
mod suggestion;

pub use assign::{Assign, Assigned};
pub use auto_cancel::AutoCancel;
pub use broadcast::{Broadcast, SentOut};
pub use link::{
    AskCustomerToReschedule, ContactAttempt, ContactAttempted, ContactOutcome, LinkReason,
    LinkState, RecordContactAttempt, SendTimeFrameLink, TimeFrameLink, TimeFrameLinkSent,
};
pub use reassign::{Reassign, Reassigned};
pub use rebroadcast::{Rebroadcast, Resent};
pub use release::{Release, ReleaseRecord, Released};
pub use state::{Assignment, Dispatch};
pub use suggestion::{
    AcceptSuggestion, AddSuggestion, DeclineSuggestion, HoursDeclined, NoneWorks, OpenSuggestion,
    ReleasedBefore, Suggestion, SuggestionAccepted, SuggestionAdded, SuggestionState,
    SuggestionsDeclined, SuggestionsWithdrawn, TimeFrameChoice, TimeFramePage, WithdrawSuggestion,
    Withdrawal,
};
