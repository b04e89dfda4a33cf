//! Review requests: which customers are asked for a review (S0-9).
//!
//! Every completed appointment has one [`ReviewRequest`]. It is queued, or suppressed with the
//! reasons; a queued request is stopped when such a reason arises later. The ask of a queued
//! request is a due action until the host reports that it was sent.

mod due;
mod event;
mod policy;
pub mod query;
mod request;
mod requests;
mod suppression;

pub use event::{ReviewChange, ReviewEvent};
pub use policy::Policy;
pub use query::{Answer, Query};
pub use request::{AskSent, Queued, ReviewRequest, ReviewState, ReviewStatus, Stopped, Suppressed};
pub use requests::ReviewRequests;
pub use suppression::Suppression;
