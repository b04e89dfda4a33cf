//! Facts of other areas that flags depend on.

use crate::base::{AppointmentId, CustomerId, NoFacts};

/// Facts of other areas that commands about flags depend on, read only when needed.
pub trait Facts {
    /// Whether the customer has a record, or an appointment names them.
    fn knows_customer(&self, _customer: &CustomerId) -> bool {
        true
    }

    /// Whether there is an appointment with that id.
    fn knows_appointment(&self, _appointment: &AppointmentId) -> bool {
        true
    }

    /// Whether the appointment has a customer: any, or any other than the given one. Customers who
    /// are merged count as one.
    fn has_customer_besides(
        &self,
        _appointment: &AppointmentId,
        _customer: Option<&CustomerId>,
    ) -> bool {
        false
    }

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
