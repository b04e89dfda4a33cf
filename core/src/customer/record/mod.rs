//! The life of a record: blocked, archived, and back; and who sent them.

mod archive;
mod block;
mod set_referrer;

pub use archive::{Archive, Archived, Unarchive, Unarchived};
pub use block::{Block, BlockState, Blocked, Unblock, Unblocked};
pub use set_referrer::{ReferrerSet, SetReferrer};
