//! What waits for staff in a check-in. It has no due actions of its own.

use super::{CheckIn, Policy};
use crate::base::{Due, Schedules};

impl Schedules for CheckIn {
    fn due(&self, _: &Policy) -> Vec<Due> {
        Vec::new()
    }

    /// Whether an item or a proposed change of contact data is open.
    fn is_waiting(&self) -> bool {
        self.has_open_items() || self.has_proposals()
    }
}
