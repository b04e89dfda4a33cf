//! Retention of flags: review, retention on a ground, erasure.

mod due;
mod erase;
mod review_retention;

pub use due::{FlagDue, FlagTask};
pub use erase::{Erase, Retention};
pub use review_retention::ReviewRetention;
