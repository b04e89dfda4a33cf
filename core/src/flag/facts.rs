//! What flags read of other areas.

use crate::base::{AppointmentId, CustomerId, NoFacts};

/// What the commands of flags read of other areas; evaluated only where a decision needs them.
pub trait Facts {
    /// Whether the customer is erased (S1-28).
    fn is_customer_erased(&self, _customer: &CustomerId) -> bool {
        false
    }

    /// Whether the appointment is one of an erased person.
    fn is_appointment_erased(&self, _appointment: &AppointmentId) -> bool {
        false
    }
}

impl Facts for NoFacts {}
