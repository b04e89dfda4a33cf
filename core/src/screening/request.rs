//! What is screened.

use serde::{Deserialize, Serialize};

use crate::{
    base::{AppointmentId, CustomerId, Region},
    contact::WrittenContact,
};

/// A request to be screened: an appointment, or any other contact with an id of its own.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Request {
    /// The id that the answer carries.
    pub appointment: AppointmentId,
    /// The customer, if known: decisions about this customer are remembered (S0-25).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub customer: Option<CustomerId>,
    /// Who became part of that customer: decisions about them hold as well.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub merged: Vec<CustomerId>,
    /// What the request says of the person.
    pub contact: WrittenContact,
    /// The country of the booking, when it is not the usual one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub region: Option<Region>,
}

impl Request {
    /// A request of nobody in particular.
    pub fn new(appointment: AppointmentId, contact: WrittenContact) -> Self {
        Self { appointment, customer: None, merged: Vec::new(), contact, region: None }
    }
}
