//! Review requests: which customers are asked for a review (S0-9), how often and when, and the
//! reviews that they leave.
//!
//! Every completed appointment has one [`ReviewRequest`]. It is queued, or suppressed with the
//! reasons; an active request is stopped when such a reason arises later. The asks of a sequence
//! are due actions, one after another, until the customer leaves a review. No decision about asking
//! reads a rating or a flag (I-9).

mod ask;
mod command;
mod decision;
mod due;
mod event;
mod facts;
mod feedback;
mod index;
mod outcome;
mod policy;
pub mod query;
mod reason;
mod request;
mod requests;
mod state;
mod suppression;

pub use ask::*;
pub use command::Command;
pub use decision::Outcome;
pub(crate) use decision::{Candidate, PersonAsk};
pub use event::{ReviewChange, ReviewEvent};
pub use facts::Facts;
pub use feedback::*;
pub(crate) use index::PersonRef;
pub use policy::Policy;
pub use query::{Answer, Query};
pub use reason::Reason;
pub use request::{Queued, ReviewRequest, Suppressed};
pub use requests::{PublishedShare, ReviewRequests};
pub use state::{ReviewState, ReviewStatus};
pub use suppression::Suppression;

/// Refusal of a command about a review request.
pub type Refusal = crate::base::Refusal<Reason>;

/// Result of a decision: the changes, or the reason of the refusal.
type Decided = Result<Vec<ReviewChange>, Reason>;
