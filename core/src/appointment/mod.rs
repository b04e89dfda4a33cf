//! Appointments: what is asked for, promised, sent out, and done.
//!
//! An [`Appointment`] is a value with commands and events of its own; [`Appointments`] are all of
//! them. Each command is one file named after it, with what it does to the state beside it;
//! [`Command`] lists them all, and [`AppointmentChange`] what may come of them.
//!
//! - `intake/`: asked for, looked at, accepted or declined.
//! - `schedule/`: moved, put off, cancelled, begun, completed.
//! - `record/`: notes, work items, pins, money.
//! - `dispatch/`: who goes, and which time frames are suggested.
//! - `question/`: what each role may see of it.

mod appointments;
mod command;
mod details;
mod dispatch;
mod due;
mod event;
mod facts;
#[cfg(feature = "ical")]
mod ical;
mod intake;
mod offer;
mod parsed_details;
mod policy;
pub mod query;
mod reason;
mod record;
mod schedule;
mod state;
mod status;
mod totals;

pub use appointments::Appointments;
pub use command::Command;
pub use details::{
    Details, DetailsInput, Party, PartyRole, Priority, ServiceLine, ServiceLineInput,
};
// dispatch
pub use dispatch::{
    AcceptSuggestion, AddSuggestion, AskCustomerToReschedule, Assign, Assigned, Assignment,
    AutoCancel, Broadcast, ContactAttempt, ContactAttempted, ContactOutcome, DeclineSuggestion,
    Dispatch, HoursDeclined, LinkReason, LinkState, NoneWorks, OpenSuggestion, Reassign,
    Reassigned, Rebroadcast, RecordContactAttempt, Release, ReleaseRecord, Released,
    ReleasedBefore, Resent, SendTimeFrameLink, SentOut, Suggestion, SuggestionAccepted,
    SuggestionAdded, SuggestionState, SuggestionsDeclined, SuggestionsWithdrawn, TimeFrameChoice,
    TimeFrameLink, TimeFrameLinkSent, TimeFramePage, WithdrawSuggestion, Withdrawal,
};
pub use event::{AppointmentChange, AppointmentEvent};
pub use facts::Facts;
// due
pub use due::{DueKind, ManualUpdate, ReportedDone, Suppression};
// intake
pub use intake::{
    Accept, AcknowledgeMatch, AcknowledgeScreening, Acknowledgement, Book, Declination, Decline,
    Declined, Edit, Edited, Feasibility, FeasibilitySet, FlagMatch, IncompleteScreening,
    InformationProvided, InformationRequest, InformationRequested, InformationState,
    InformationWaived, MatchAcknowledged, MatchCleared, MatchDecided, MatchOpened, MatchState,
    MatchedItem, Origin, ProvideInformation, Removable, Request, RequestInformation, Requested,
    Scheduled, ScreeningAcknowledged, ScreeningCompleted, ScreeningIncomplete, SetFeasibility,
    WaiveInformation,
};
// offers
pub use offer::{
    AcceptOffer, Coupon, CouponIssued, CouponRedeemed, CouponRevoked, CouponState, DeclineOffer,
    DiscountGiven, GiveDiscount, Offer, OfferAcceptance, OfferAccepted, OfferCause, OfferDeclined,
    OfferKind, OfferState, Offers, OffersProposed, Proposal, ProposeOffers, Rebooked, RedeemCoupon,
    RevokeCoupon, offers,
};
pub use parsed_details::ParsedDetails;
pub(crate) use parsed_details::PartyValues;
pub use policy::{OnMatch, Policy};
pub use query::{
    Answer, AppointmentView, Awaiting, CancellationView, CustomerView, FlagAlert, NoteView,
    OfficeView, PinnedBy, Query, Row, TechnicianView, WorkItemView,
};
pub use reason::Reason;
// record
pub use record::{
    AddNote, AddWorkItem, CompleteWorkItem, CustomerChanged, Erased, ManualPin, Note, NoteAdded,
    PartyForgotten, Pin, Pinned, RecordRefund, Refund, RefundRecorded, RemoveWorkItem,
    ReopenWorkItem, TaxSet, Unpin, Unpinned, Visibility, Work, WorkItem, WorkItemAdded,
    WorkItemCompleted, WorkItemRemoved, WorkItemReopened, WorkOrigin,
};
// schedule
pub use schedule::{
    Cancel, CancelCause, Cancellation, Cancelled, CancelledBy, Complete, Completed, Completion,
    ConfirmByCustomer, ConfirmedByCustomer, CorrectOutcome, CorrectTo, Defer, Deferral, Deferred,
    FrameChanged, FrameSource, HeldOnSchedule, Hold, HoldOnSchedule, HoldReleased, MarkNoShow,
    MarkedNoShow, NoShow, NoShowParty, Outcome, OutcomeCorrected, PreviousFrame, ReleaseHold,
    Reschedule, Restore, Restored, Resumed, Start, Started,
};
pub use state::Appointment;
pub use status::Status;
pub use totals::Totals;

/// The events of a command, or the reason why it is refused.
type Decided = Result<Vec<AppointmentChange>, Reason>;

/// Refusal of a command about an appointment.
pub type Refusal = crate::base::Refusal<Reason>;
