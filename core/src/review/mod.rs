//! Review requests: which customers are asked for a review (S0-9).
//!
//! Every completed appointment has one [`ReviewRequest`]. It is queued, or suppressed with the
//! reasons; a queued request is stopped when such a reason arises later.

mod event;
pub mod query;
mod request;
mod requests;
mod suppression;

pub use event::{ReviewChange, ReviewEvent};
pub use query::{Answer, Query};
pub use request::{Queued, ReviewRequest, ReviewState, Stopped, Suppressed};
pub use requests::ReviewRequests;
pub use suppression::Suppression;
