//! What a host stores: the log of events, and snapshots.

mod rewrite;
mod snapshot;

pub use rewrite::rewritten;
pub use snapshot::SnapshotError;

use super::{Desk, Event, Policy, call::DoneCommands};
