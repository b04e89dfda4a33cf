//! Facts of other areas that flags depend on.

use super::MatchedAppointment;
use crate::base::{AppointmentId, CustomerId, FlagId, NoFacts};

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

    /// Whether the flag was raised from the record of a customer or has a decision about it.
    fn concerns_record(&self, _flag: &FlagId, _customer: &CustomerId) -> bool {
        false
    }

    /// Number of appointments that have an open match with a flag (S0-17).
    fn open_matches(&self, _flag: &FlagId) -> usize {
        0
    }

    /// The appointments that match a flag or did, in id order (S0-24).
    fn matched_appointments(&self, _flag: &FlagId) -> Vec<MatchedAppointment> {
        Vec::new()
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
