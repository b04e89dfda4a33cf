//! What a business may set.

use serde::{Deserialize, Serialize};

use super::ClockPolicy;
use crate::{appointment, customer, screening};

/// What a business may set, area by area; whatever is left out is as usual.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default, deny_unknown_fields)]
pub struct Policy {
    /// How requests are screened.
    pub screening: screening::Policy,
    /// What holds for customers.
    pub customer: customer::Policy,
    /// What holds for appointments.
    pub appointment: appointment::Policy,
    /// How far the time of a call may differ from that of the latest event.
    pub clock: ClockPolicy,
}

impl Policy {
    /// The same, with all areas reading phone numbers and e-mail addresses as screening does.
    pub(super) fn with_one_reading(mut self) -> Self {
        self.customer.reading = self.screening.reading;
        self.appointment.reading = self.screening.reading;
        self
    }
}
