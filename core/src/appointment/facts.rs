//! What appointments read of other areas.

use crate::{
    base::{CustomerId, NoFacts},
    customer::CustomerStatus,
};

/// What the commands of appointments read of other areas; asked only where a decision needs it.
pub trait Facts {
    /// The status of the customer's record; of one who became part of another, that of the other.
    fn customer_status(&self, _customer: &CustomerId) -> Option<CustomerStatus> {
        None
    }
}

impl Facts for NoFacts {}
