//! Refusal reasons of inquiries.

use serde::Serialize;
use strum::{IntoStaticStr, VariantNames};

use crate::base::{AppointmentId, CustomerId};

/// Refusal reasons of commands about inquiries, in addition to the common ones.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error, IntoStaticStr, VariantNames, Serialize)]
#[strum(serialize_all = "snake_case")]
#[serde(untagged)]
#[non_exhaustive]
pub enum Reason {
    /// There is no such customer.
    #[error("there is no customer {customer}")]
    CustomerUnknown {
        /// Id of the customer in the command.
        customer: CustomerId,
    },
    /// The customer, or the person of the appointment, was erased.
    #[error("the customer was erased")]
    CustomerErased,
    /// There is no such appointment, or it is that of another customer.
    #[error("there is no appointment {appointment}")]
    AppointmentUnknown {
        /// Id of the appointment in the command.
        appointment: AppointmentId,
    },
    /// Another answer was recorded.
    #[error("another answer was recorded")]
    AnsweredAlready,
}
