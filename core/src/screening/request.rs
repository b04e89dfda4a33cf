//! What is screened.

use crate::{
    base::{AppointmentId, CustomerId, Region},
    contact::WrittenContact,
};

/// A request to be screened: an appointment, or any other contact with an id of its own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Request {
    /// The id that the answer carries.
    pub appointment: AppointmentId,
    /// The customer, if known: decisions about this customer are remembered (S0-25).
    pub customer: Option<CustomerId>,
    /// What the request says of the person.
    pub contact: WrittenContact,
    /// The country of the booking, when it is not the usual one.
    pub region: Option<Region>,
}
