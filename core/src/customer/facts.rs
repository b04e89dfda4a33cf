//! What customers read of other areas.

use chrono::{DateTime, Utc};

use super::CustomerStatus;
use crate::base::{AppointmentId, CustomerId, NoFacts};

/// What the commands of customers read of other areas; evaluated only where a decision needs them.
pub trait Facts {
    /// The first open appointment of the customer that is not over at this time.
    fn open_appointment(
        &self,
        _customer: &CustomerId,
        _now: DateTime<Utc>,
    ) -> Option<AppointmentId> {
        None
    }

    /// The status of another customer's record.
    fn customer_status(&self, _customer: &CustomerId) -> Option<CustomerStatus> {
        None
    }
}

impl Facts for NoFacts {}
