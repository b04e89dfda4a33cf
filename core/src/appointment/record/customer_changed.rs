//! Whose it is, when two customers become one, or two again.

use serde::{Deserialize, Serialize};

use crate::{
    appointment::{Appointment, AppointmentChange},
    base::{Apply, CustomerId, EventMeta},
};

/// It is another customer's: two became one, or two again.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct CustomerChanged {
    /// Whose it was.
    pub old: CustomerId,
    /// Whose it is.
    pub new: CustomerId,
}

impl Appointment {
    /// Whose it was before they became part of the customer, if that has not been undone.
    pub fn came_from(&self) -> Option<&CustomerId> {
        let mut before: Vec<&CustomerId> = Vec::new();
        for event in &self.log {
            if let AppointmentChange::CustomerChanged(changed) = &event.change {
                match before.last() {
                    Some(last) if **last == changed.new => drop(before.pop()),
                    _ => before.push(&changed.old),
                }
            }
        }
        before.pop()
    }
}

impl Apply<Appointment> for CustomerChanged {
    fn apply(&self, _: &EventMeta<'_>, held: &mut Appointment) {
        held.customer = Some(self.new.clone());
    }
}
