//! Appointments: state, commands, events and queries.
//!
//! [`Appointment`] is one appointment, [`Appointments`] is the collection of all. Each command has
//! a file named after it, which also holds its events and how they change the state. [`Command`]
//! lists all commands, [`AppointmentChange`] all events.
//!
//! - `intake/`: requests, their review, acceptance and declination.
//! - `schedule/`: time frame, cancellation, start and outcome.
//! - `record/`: notes, work items, pins, refunds, taxes, erasure.
//! - `dispatch/`: technicians, suggested time frames, links, calls.
//! - `offer/`: offers that keep a customer, and coupons.
//! - `due/`: actions whose time has come.
//! - `query/`: the queries, and what each role may see.

mod appointments;
mod command;
mod details;
mod dispatch;
mod due;
mod event;
mod facts;
#[cfg(feature = "ical")]
mod ical;
mod index;
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
pub use facts::{Facts, OnRecord};
// due
pub use due::{DueKind, ManualUpdate, Report, ReportedDone, Retried, Suppression};
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
pub(crate) use parsed_details::ParsedValues;
pub(crate) use parsed_details::PartyValues;
pub use policy::{OnMatch, Policy};
pub use query::{
    Answer, AppointmentView, AskedView, Awaiting, CancellationView, CustomerView, FlagAlert,
    NoteView, OfferView, OfficeView, PinnedBy, PlaceView, Query, Row, ServiceView, TechnicianView,
    WorkItemView,
};
pub use reason::Reason;
// record
pub use record::{
    AddNote, AddWorkItem, CompleteWorkItem, CustomerChanged, Erased, ManualPin, Note, NoteAdded,
    PartyErased, PartyForgotten, Pin, Pinned, RecordRefund, Refund, RefundRecorded, RemoveWorkItem,
    ReopenWorkItem, SetCustomer, TaxSet, Unpin, Unpinned, Visibility, Work, WorkItem,
    WorkItemAdded, WorkItemCompleted, WorkItemRemoved, WorkItemReopened, WorkOrigin,
};
// schedule
pub use schedule::{
    Cancel, CancelCause, Cancellation, Cancelled, CancelledBy, Complete, Completed, Completion,
    ConfirmByCustomer, ConfirmedByCustomer, CorrectOutcome, CorrectTo, Defer, Deferral, Deferred,
    FrameChanged, FrameSource, HeldOnSchedule, Hold, HoldOnSchedule, HoldReleased, MarkNoShow,
    MarkedNoShow, NoShow, NoShowParty, Outcome, OutcomeCorrected, Overlap, OverlapFound,
    PreviousFrame, ReleaseHold, Reschedule, Restore, Restored, Resumed, Start, Started,
};
pub use state::Appointment;
pub use status::Status;
pub use totals::{PricedLine, Totals};

/// The changes of a command, or the reason why it is refused.
type Decided = Result<Vec<AppointmentChange>, Reason>;

/// Refusal of a command about an appointment.
pub type Refusal = crate::base::Refusal<Reason>;
