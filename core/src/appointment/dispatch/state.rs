//! Who goes, or who is being looked for.

use serde::{Deserialize, Serialize};

use crate::{
    appointment::FrameChanged,
    base::{TechnicianId, named},
};

named! {
    "state", "Assignment";
    /// Who goes, or who is being looked for (requirements 4.4.2).
    #[serde(rename_all = "snake_case")]
    pub enum Assignment {
        /// Nobody yet.
        Unassigned {},
        /// Technicians were asked.
        Broadcast {},
        /// A technician goes.
        Assigned {
            /// Who.
            technician: TechnicianId,
        },
        /// Technicians were asked again, as a rule after one gave it back: it is alive, and not
        /// cancelled by a timer (S4-25).
        Resent {},
    }
}

/// Who goes, and what is suggested to the customer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Dispatch {
    /// Who goes, or who is being looked for.
    pub assignment: Assignment,
}

impl Default for Dispatch {
    fn default() -> Self {
        Self { assignment: Assignment::Unassigned {} }
    }
}

impl Dispatch {
    /// The technician who goes.
    pub fn technician(&self) -> Option<&TechnicianId> {
        match &self.assignment {
            Assignment::Assigned { technician } => Some(technician),
            _ => None,
        }
    }

    /// A new time frame begins a new round; who is assigned may stay (requirements 4.4.2).
    pub(in crate::appointment) fn frame_changed(&mut self, change: &FrameChanged) {
        if !(change.keep_technician && self.technician().is_some()) {
            self.assignment = Assignment::Unassigned {};
        }
    }
}
