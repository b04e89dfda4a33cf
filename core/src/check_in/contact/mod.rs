//! Changes of contact data that a customer gives with an answer, as proposals (S3-17 to S3-20).

mod accept_change;
mod change;
mod decline_change;
mod propose;

pub use accept_change::{AcceptChange, ChangeAccepted};
pub use change::{ChangeState, ContactChange, ContactField, Proposal};
pub use decline_change::{ChangeDeclined, DeclineChange};
pub use propose::ChangesProposed;
