//! What a host stores of a desk: its log of events, and snapshots.

mod rewrite;
mod snapshot;

pub use rewrite::rewritten;
pub use snapshot::SnapshotError;

use super::{Desk, Event, Policy, call::DoneCommands};
