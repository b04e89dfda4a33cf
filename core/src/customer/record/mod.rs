//! Lifecycle of a customer: blocked, archived, erased; and the referrer.

mod archive;
mod block;
mod erase;
mod set_referrer;

pub use archive::{Archive, Archived, Unarchive, Unarchived};
pub use block::{Block, BlockState, Blocked, Unblock, Unblocked};
pub use erase::{Erase, Erased, FlagsRetained, RetainFlags, SuppressionRetained};
pub use set_referrer::{ReferrerSet, SetReferrer};
