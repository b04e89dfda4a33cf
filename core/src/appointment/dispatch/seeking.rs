//! Whether somebody is still looked for who goes.

use super::Assignment;
use crate::appointment::{Appointment, Status};

impl Appointment {
    /// Whether somebody is still looked for who goes: asked for or promised, and nobody assigned.
    pub fn seeks_technician(&self) -> bool {
        let seeks = self.details.needs_technician && self.dispatch.technician().is_none();
        seeks && Status::AHEAD.contains(&self.status)
    }

    /// Whether technicians were asked again: then it is alive, and people decide (S4-25).
    pub(in crate::appointment) fn is_resent(&self) -> bool {
        self.dispatch.assignment == Assignment::Resent {}
    }
}
