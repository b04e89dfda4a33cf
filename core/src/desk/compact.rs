//! Removes the values of erased persons from memory: indexes have them until they are rebuilt
//! (threat P6).

use super::{Desk, Event};
use crate::{base::Forget, screening::Workspace};

/// Largest number of values for which indexes are rebuilt within the erasure itself, which takes a
/// few hundredths of a second.
const MAX_REBUILT_AT_ONCE: usize = 10_000;

impl Desk {
    /// Whether memory may still have values of erased persons. They match nothing, and are in no
    /// answer and no snapshot.
    pub fn holds_erased(&self) -> bool {
        self.holds_erased
    }

    /// Rebuilds the indexes that have values of erased persons: about three microseconds for each
    /// flagged value, after any number of erasures. Changes no answer.
    pub fn compact(&mut self) {
        let is_built = self.open.get_mut().stored() > 0;
        self.rebuild_indexes();
        if is_built {
            // Now, so that raising the next flag is not slow.
            self.open.get_mut().up_to_date(&self.appointments, &self.customers);
        }
    }

    fn rebuild_indexes(&mut self) {
        if self.screener.erased_items() > 0 {
            self.screener = self.screener.rebuilt();
        }
        *self.workspace.get_mut() = Workspace::default();
        self.record_values.get_mut().clear();
        self.open.get_mut().clear();
        self.holds_erased = false;
    }

    /// The same if the desk is small; a larger one asks the host with the effect `compact`.
    pub(super) fn compact_if_small(&mut self) {
        let values = self.screener.stored() + self.open.get_mut().stored();
        if self.holds_erased && values <= MAX_REBUILT_AT_ONCE {
            self.rebuild_indexes();
        }
    }
}

/// Whether an event erases a person.
pub(super) fn erases(event: &Event) -> bool {
    !event.erases().is_empty()
}
