//! The customer of an appointment changes when one is attached, and when customers are merged or
//! unmerged.

use serde::{Deserialize, Serialize};

use crate::{
    appointment::{Appointment, AppointmentChange},
    base::{Apply, CustomerId, EventMeta},
};

/// The appointment got a customer, or moved to another one by a merge or its undoing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct CustomerChanged {
    /// Id of the former customer, if there was one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub old: Option<CustomerId>,
    /// Id of the new customer.
    pub new: CustomerId,
}

impl Appointment {
    /// Id of the customer before the last merge that has not been undone.
    pub fn came_from(&self) -> Option<&CustomerId> {
        self.former_customers().pop()
    }

    /// Ids of the customers before each merge that has not been undone, oldest first.
    pub(in crate::appointment) fn former_customers(&self) -> Vec<&CustomerId> {
        let mut former = Vec::new();
        for event in &self.log {
            if let AppointmentChange::CustomerChanged(changed) = &event.change {
                let CustomerChanged { old, new } = changed.as_ref();
                match former.last() {
                    Some(last) if *last == new => drop(former.pop()),
                    _ => former.extend(old),
                }
            }
        }
        former
    }
}

impl Apply<Appointment> for CustomerChanged {
    fn apply(&self, _: &EventMeta<'_>, appointment: &mut Appointment) {
        appointment.customer = Some(self.new.clone());
    }
}
