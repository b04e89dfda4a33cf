//! The life of a record: blocked, archived, merged, and back.

mod block;

pub use block::{Block, BlockState, Blocked, Unblock, Unblocked};
