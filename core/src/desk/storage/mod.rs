//! What a host stores: the log of events with their numbers, and snapshots.

mod kept_events;
mod numbers;
mod rewrite;
mod snapshot;

pub(super) use kept_events::KeptEvents;
pub use kept_events::LogPolicy;
pub(super) use numbers::EventNumbers;
pub use numbers::{Applied, LogError};
pub use rewrite::rewritten;
pub use snapshot::SnapshotError;

use super::{Desk, Event, Policy, call::DoneCommands};
