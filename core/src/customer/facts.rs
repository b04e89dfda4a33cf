//! Facts of other areas that customers depend on.

use chrono::{DateTime, Utc};

use super::{Customer, CustomerStatus, PersonKeys};
use crate::base::{AppointmentId, CustomerId, InquiryId, LinkId, NoFacts};

/// Facts of other areas that commands about customers depend on, read only when needed.
pub trait Facts {
    /// The first open appointment of the customer whose time frame has not ended at `now`.
    fn open_appointment(
        &self,
        _customer: &CustomerId,
        _now: DateTime<Utc>,
    ) -> Option<AppointmentId> {
        None
    }

    /// Status of another customer; none if the customer is unknown.
    fn customer_status(&self, _customer: &CustomerId) -> Option<CustomerStatus> {
        None
    }

    /// Whether a link was sent before to confirm the account of a customer. Without an index of
    /// links, the log of the customer is read.
    fn is_confirm_link_used(&self, customer: &Customer, link: &LinkId) -> bool {
        customer.confirm_links().any(|sent| sent == link)
    }

    /// Whether a person without a record takes part in an appointment or sent an inquiry.
    fn has_contacted(&self, _person: &PersonKeys) -> bool {
        false
    }

    /// Ids of the open inquiries of the customer, by time of the receipt, then by id.
    fn open_inquiries(&self, _customer: &CustomerId) -> Vec<InquiryId> {
        Vec::new()
    }
}

impl Facts for NoFacts {}
