//! Inquiries: questions of customers, or of persons without a record, that the office answers
//! within a time (S2-22).
//!
//! An open [`Inquiry`] is a line of the work list, at the time by which it is to be answered. The
//! reply that is recorded closes it. An erasure of the person removes sender and texts.

mod answer;
mod command;
mod erased;
mod event;
mod facts;
mod inquiries;
mod policy;
pub mod query;
mod reason;
mod record;
mod sender;
mod state;

pub use answer::{Answer as AnswerInquiry, Answered, InquiryReply};
pub use command::Command;
pub use erased::Erased;
pub use event::{InquiryChange, InquiryEvent};
pub use facts::Facts;
pub use inquiries::Inquiries;
pub use policy::Policy;
pub use query::{Answer, Query};
pub use reason::Reason;
pub use record::{Record, Recorded};
pub use sender::{InquiryChannel, Sender};
pub use state::{Inquiry, InquiryStatus};

/// Refusal of a command about an inquiry.
pub type Refusal = crate::base::Refusal<Reason>;

/// Result of a decision: the changes, or the reason of the refusal.
type Decided = Result<Vec<InquiryChange>, Reason>;
