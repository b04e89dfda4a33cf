//! Online check-ins: the customer looks at an appointment before it begins, orders optional
//! services and leaves remarks; staff handle each of them (S3-1 to S3-46).
//!
//! An appointment has at most one [`CheckIn`], with the id of the appointment (I-7). The customer
//! opens it by a link, without an account.
//!
//! - `answer/`: what the customer gives: the opening, drafts, and the answer itself.
//! - `contact/`: changed contact data, as proposals.
//! - `item/`: orders and remarks, and how staff handle them.
//! - `policy/`: settings, with the services and agreements that the page offers.

mod answer;
mod check_ins;
mod command;
mod contact;
mod erase;
mod event;
mod facts;
mod item;
mod lifecycle;
mod policy;
pub mod query;
mod reason;
mod state;
mod status;
mod view;

pub use answer::{
    AcceptedAgreement, Answer as GivenAnswer, Attachment, AttachmentKind, Draft, DraftSaved,
    GivenAgreement, GivenAttachment, GivenRemark, GivenService, MediaType, MediaTypeError, Open,
    Opened, SaveDraft, Sha256, Sha256Error, Submission, Submit, Submitted, SubmittedItem,
};
pub use check_ins::CheckIns;
pub use command::Command;
pub use contact::{
    AcceptChange, ChangeAccepted, ChangeDeclined, ChangeState, ChangesProposed, ContactChange,
    ContactField, DeclineChange, Proposal,
};
pub use erase::Erased;
pub use event::{CheckInChange, CheckInEvent};
pub use facts::{Facts, KnownContact, takes_answers};
pub use item::{
    CheckInItem, FinishHandling, Handled, Handling, How, ItemHandled, ItemReopened, ItemReturned,
    ItemState, MarkHandled, OrderedService, Remarked, ReopenItem, ServiceAnswer,
    ShareWithTechnician, Shared, What,
};
pub use lifecycle::{Closed, Invited, Prepare, Prepared, Replanned, Resumed};
pub use policy::{
    Agreement, AttachmentLimits, ContactChanges, HttpsUrl, HttpsUrlError, LateInvite, OnChange,
    OptionalService, Policy,
};
pub use query::{Answer, PageAnswer, Query};
pub use reason::Reason;
pub use state::CheckIn;
pub use status::CheckInStatus;

/// The changes of a command, or the reason why it is refused.
type Decided = Result<Vec<CheckInChange>, Reason>;

/// Refusal of a command about a check-in.
pub type Refusal = crate::base::Refusal<Reason>;
