//! The settings of a business.

use serde::{Deserialize, Serialize};

use super::{ClockPolicy, LogPolicy};
use crate::{appointment, check_in, customer, inquiry, message, review, screening};

/// The settings of a business, by area; a field that is left out has its default.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default, deny_unknown_fields)]
pub struct Policy {
    /// Settings of screening.
    pub screening: screening::Policy,
    /// Settings of customers.
    pub customer: customer::Policy,
    /// Settings of appointments.
    pub appointment: appointment::Policy,
    /// Settings of the online check-in.
    pub check_in: check_in::Policy,
    /// Settings of review requests.
    pub review: review::Policy,
    /// Settings of inquiries.
    pub inquiry: inquiry::Policy,
    /// Settings of messages to customers.
    pub message: message::Policy,
    /// How far the time of a call may differ from that of the latest event.
    pub clock: ClockPolicy,
    /// How much of the log the desk keeps.
    pub log: LogPolicy,
}

impl Policy {
    /// Makes all areas parse phone numbers and e-mail addresses as screening does.
    pub(super) fn with_one_reading(mut self) -> Self {
        self.customer.reading = self.screening.reading;
        self.appointment.reading = self.screening.reading;
        self.check_in.reading = self.screening.reading;
        self.inquiry.reading = self.screening.reading;
        self
    }
}
