//! Lets memory go of erased persons: indexes keep their values until they are built again
//! (threat P6).

use super::{Desk, Event};
use crate::{base::Forget, screening::Workspace};

/// So many values are built again within the erasure itself; it takes some hundredths of a second.
const AT_ONCE: usize = 10_000;

impl Desk {
    /// Whether memory may still hold values of somebody who is erased. They are found by nothing,
    /// and are in no answer and in nothing that is saved.
    pub fn holds_erased(&self) -> bool {
        self.holds_erased
    }

    /// Builds what holds values of erased persons again without them: about three microseconds a
    /// flagged value, after any number of erasures. Changes no answer.
    pub fn compact(&mut self) {
        let was_asked = self.open.get_mut().stored() > 0;
        self.let_go();
        if was_asked {
            // Now, rather than when the next flag is raised.
            self.open.get_mut().settled(&self.appointments);
        }
    }

    fn let_go(&mut self) {
        if self.screener.erased_items() > 0 {
            self.screener = self.screener.rebuilt();
        }
        *self.workspace.get_mut() = Workspace::default();
        self.open.get_mut().forget();
        self.holds_erased = false;
    }

    /// The same where that is done in a moment; larger desks tell the host that it is to be done.
    pub(super) fn compact_if_small(&mut self) {
        let values = self.screener.stored() + self.open.get_mut().stored();
        if self.holds_erased && values <= AT_ONCE {
            self.let_go();
        }
    }
}

/// Whether values are erased by an event.
pub(super) fn erases(event: &Event) -> bool {
    !event.erases().is_empty()
}
