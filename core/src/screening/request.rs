//! The input of a screening.

use serde::{Deserialize, Serialize};

use crate::{
    base::{AppointmentId, CustomerId, Region},
    contact::WrittenContact,
};

/// A request to screen: an appointment, or any other contact with an id.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Request {
    /// Id of the appointment; repeated in the answer.
    pub appointment: AppointmentId,
    /// Id of the customer, if known: exemptions of this customer apply; without one, those of
    /// appointments without a customer (S0-25).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub customer: Option<CustomerId>,
    /// Ids of customers merged into this one: their exemptions apply as well.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub merged: Vec<CustomerId>,
    /// Names, e-mail addresses, addresses, phone numbers and remarks, as written.
    pub contact: WrittenContact,
    /// Country of phone numbers and addresses that name none (ISO 3166-1 alpha-2); the policy's
    /// default region if absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub region: Option<Region>,
}

impl Request {
    /// Creates a request without a customer or a region.
    pub fn new(appointment: AppointmentId, contact: WrittenContact) -> Self {
        Self { appointment, customer: None, merged: Vec::new(), contact, region: None }
    }
}
