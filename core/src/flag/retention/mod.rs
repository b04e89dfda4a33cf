//! How long a flag is kept: looked at again in time, kept on a ground, erased.

mod due;
mod erase;
mod review_retention;

pub use due::DueKind;
pub use erase::{Erase, Retention};
pub use review_retention::ReviewRetention;
