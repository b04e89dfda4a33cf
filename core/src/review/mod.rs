//! Floor 5: who is to be asked for a review, and who is not (S0-9).
//!
//! Every completed appointment has one [`ReviewRequest`], which is queued or says why nobody is
//! asked. Who may not be asked any more is taken from the queue.

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
