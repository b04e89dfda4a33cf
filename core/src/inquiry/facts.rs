//! Facts of other areas that inquiries depend on.

use crate::{
    base::{Actor, AppointmentId, CustomerId, NoFacts},
    customer::CustomerStatus,
};

/// Facts of other areas that commands and queries about inquiries depend on, read only when needed.
pub trait Facts {
    /// Status of a customer, or of the survivor of their merge; none if the customer is unknown.
    fn customer_status(&self, _customer: &CustomerId) -> Option<CustomerStatus> {
        None
    }

    /// Whether an appointment exists that the actor may know of.
    fn knows_appointment_of(&self, _appointment: &AppointmentId, _by: &Actor) -> bool {
        false
    }

    /// Whether the person who booked an appointment was erased.
    fn is_appointment_erased(&self, _appointment: &AppointmentId) -> bool {
        false
    }

    /// Whether an actor is the customer with an id, or the survivor of their merge.
    fn is_customer(&self, customer: &CustomerId, by: &Actor) -> bool {
        by.is_customer(customer)
    }

    /// Whether an appointment is that of the actor, who is a customer.
    fn has_appointment(&self, _appointment: &AppointmentId, _by: &Actor) -> bool {
        false
    }
}

impl Facts for NoFacts {}
