//! Lifecycle of a customer: blocked, archived, erased.

mod archive;
mod block;
mod erase;
mod erase_person;

pub use archive::{Archive, Archived, Unarchive, Unarchived};
pub use block::{Block, BlockState, Blocked, Unblock, Unblocked};
pub use erase::{Erase, Erased, FlagsRetained, RetainFlags, SuppressionRetained};
pub use erase_person::ErasePerson;
