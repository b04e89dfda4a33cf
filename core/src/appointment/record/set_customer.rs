//! `appointment.set_customer`: attach a customer record to an appointment without one.

use serde::{Deserialize, Serialize};

use super::CustomerChanged;
use crate::{
    appointment::{Appointment, Decided, Reason},
    base::{AppointmentId, Command, Context, CustomerId, FieldErrors},
    customer::CustomerStatus,
};

/// Attaches a customer record to an appointment without one (S0-15).
///
/// The appointment gets the tax of the customer, is screened again, and is erased with the customer
/// (S1-28). The same command again is accepted and changes nothing.
///
/// # Errors
/// The first of these that holds:
/// 1. `forbidden`
/// 2. `appointment_unknown`
/// 3. `customer_erased`: the customer of the appointment was erased
/// 4. `customer_unknown`
/// 5. `other_customer`: the appointment has another customer
/// 6. `customer_archived`, `customer_erased`
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct SetCustomer {
    /// Id of the appointment.
    pub appointment: AppointmentId,
    /// Id of the customer; if merged, the survivor is attached.
    pub customer: CustomerId,
}

impl Command<Appointment> for SetCustomer {
    type Parsed = ();

    fn parse(&self, _: &Context<'_, Appointment>, _: &mut FieldErrors) -> Option<()> {
        Some(())
    }

    fn decide(&self, (): (), context: &Context<'_, Appointment>, state: &Appointment) -> Decided {
        let facts = context.facts;
        let Some(new) = facts.surviving_customer(&self.customer) else {
            return Err(Reason::CustomerUnknown { customer: self.customer.clone() });
        };
        // An id without a record is no other customer.
        let own = state.customer.as_ref().and_then(|own| facts.surviving_customer(own));
        match own {
            Some(own) if own == new => return Ok(Vec::new()),
            Some(_) => return Err(Reason::OtherCustomer),
            None => {}
        }
        match facts.customer_status(&new) {
            Some(CustomerStatus::Archived) => Err(Reason::CustomerArchived),
            Some(CustomerStatus::Erased) => Err(Reason::CustomerErased),
            _ => Ok(vec![CustomerChanged { old: state.customer.clone(), new }.into()]),
        }
    }
}
