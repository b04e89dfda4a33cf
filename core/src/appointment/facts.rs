//! What appointments read of other areas, and of each other.

use chrono::{DateTime, Utc};

use super::{Appointment, Reason};
use crate::{
    base::{AppointmentId, Context, CustomerId, NoFacts},
    customer::CustomerStatus,
};

/// What the commands of appointments read beside their own appointment; asked only where a decision
/// needs it. A host with tables of its own looks them up there.
pub trait Facts {
    /// The status of the customer's record; of a merged customer, that of the survivor.
    fn customer_status(&self, _customer: &CustomerId) -> Option<CustomerStatus> {
        None
    }

    /// Whether the customer has a live coupon from another appointment (S4-14).
    fn has_live_coupon(
        &self,
        _customer: &CustomerId,
        _besides: &AppointmentId,
        _now: DateTime<Utc>,
    ) -> bool {
        false
    }

    /// Another appointment.
    fn appointment(&self, _appointment: &AppointmentId) -> Option<&Appointment> {
        None
    }
}

impl Facts for NoFacts {}

impl Appointment {
    /// A guard: nothing is opened again for a customer whose record is archived.
    pub(in crate::appointment) fn has_active_customer(
        context: &Context<'_, Self>,
        appointment: &Self,
    ) -> Result<(), Reason> {
        let customer = appointment.customer.as_ref();
        match customer.and_then(|customer| context.facts.customer_status(customer)) {
            Some(CustomerStatus::Archived) => Err(Reason::CustomerArchived),
            _ => Ok(()),
        }
    }
}
