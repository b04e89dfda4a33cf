//! Facts of other areas that flags depend on.

use crate::base::{AppointmentId, CustomerId, NoFacts};

/// Facts of other areas that commands about flags depend on, read only when needed.
pub trait Facts {
    /// Whether the customer is erased (S1-28).
    fn is_customer_erased(&self, _customer: &CustomerId) -> bool {
        false
    }

    /// Whether the person of the appointment is erased.
    fn is_appointment_erased(&self, _appointment: &AppointmentId) -> bool {
        false
    }
}

impl Facts for NoFacts {}
