//! Retention of flags: review, retention on a ground, erasure.

mod due;
mod erase;
mod review_retention;

pub use due::DueKind;
pub use erase::{Erase, Retention};
pub use review_retention::ReviewRetention;
