//! The latest events, which a desk keeps if its policy says so.

use std::collections::VecDeque;

use serde::{Deserialize, Serialize};

use super::{Desk, Event, rewritten};
use crate::{
    base::EventNumber,
    desk::{compact::erases, reaction::forget_values},
};

/// How much of the log the desk keeps. The host stores the log; a desk that keeps a part of it
/// answers `desk.events`.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default, deny_unknown_fields)]
pub struct LogPolicy {
    /// Number of the latest events that are kept in memory; none unless set. A snapshot has none of
    /// them.
    pub keep: u32,
}

/// The latest events, in the order of their numbers.
#[derive(Debug, Default)]
pub(in crate::desk) struct KeptEvents {
    events: VecDeque<Event>,
    holds_erased: bool,
}

impl KeptEvents {
    /// Adds an event, and drops the oldest if there are more than `most`.
    pub(in crate::desk) fn push(&mut self, event: &Event, most: u32) {
        if most == 0 {
            return;
        }
        let mut event = event.clone();
        forget_values(&mut event);
        self.holds_erased |= erases(&event);
        self.events.push_back(event);
        if self.events.len() as u64 > u64::from(most) {
            self.events.pop_front();
        }
    }

    /// Removes the values of erased persons. Without its beginning a log cannot be rewritten: then
    /// all events up to the erasure go.
    pub(in crate::desk) fn forget_erased(&mut self) {
        if !std::mem::take(&mut self.holds_erased) {
            return;
        }
        let events = Vec::from(std::mem::take(&mut self.events));
        let is_whole = events.first().and_then(Event::number) == Some(EventNumber::FIRST);
        if is_whole {
            self.events = rewritten(events).into();
        }
    }
}

impl Desk {
    /// The kept events after a number, in order; none if the next one is not kept, or the number
    /// not reached. All of them are kept only if the policy says so.
    pub fn events_after(&self, after: Option<EventNumber>) -> Option<impl Iterator<Item = &Event>> {
        let next = after.map_or(EventNumber::FIRST, EventNumber::next);
        let last = self.last_number().map_or(0, EventNumber::get);
        let kept = self.kept.events.len() as u64;
        let first = last + 1 - kept;
        let skipped = next.get().checked_sub(first).filter(|skipped| *skipped <= kept)?;
        Some(self.kept.events.iter().skip(usize::try_from(skipped).ok()?))
    }
}
