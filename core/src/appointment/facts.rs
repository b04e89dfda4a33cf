//! Facts: what commands of appointments read of other areas and of other appointments.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};

use super::{Appointment, Reason, query::ValuePair};
use crate::{
    base::{AppointmentId, Context, CustomerId, FlagId, NoFacts, Private},
    contact::{WrittenAddress, WrittenName, WrittenPhone},
    customer::{CustomerStatus, ServicePreference},
};

/// What commands of appointments read besides their own appointment; called only where a decision
/// needs it. A host with its own tables implements this trait over them.
pub trait Facts {
    /// Status of the customer's record; for a merged customer, that of the survivor.
    fn customer_status(&self, _customer: &CustomerId) -> Option<CustomerStatus> {
        None
    }

    /// Id of the customer or, if merged, of the survivor; none if the customer has no record.
    fn surviving_customer(&self, customer: &CustomerId) -> Option<CustomerId> {
        Some(customer.clone())
    }

    /// Whether the customer has a coupon from another appointment that can still be redeemed
    /// (S4-14).
    fn has_live_coupon(
        &self,
        _customer: &CustomerId,
        _besides: &AppointmentId,
        _now: DateTime<Utc>,
    ) -> bool {
        false
    }

    /// Whether the customer's record has an e-mail address or a phone for text messages (S4-3).
    fn can_be_written_to(&self, _customer: &CustomerId) -> bool {
        false
    }

    /// Contact data of the customer's record, which a booking copies (S1-30).
    fn on_record(&self, _customer: &CustomerId) -> Option<OnRecord> {
        None
    }

    /// The values of the matches of an appointment, by flag, each in the order of its items.
    fn evidence(&self, _appointment: &Appointment) -> BTreeMap<FlagId, Vec<ValuePair>> {
        BTreeMap::new()
    }

    /// Another appointment, by its id.
    fn appointment(&self, _appointment: &AppointmentId) -> Option<&Appointment> {
        None
    }

    /// Service preferences of the customer that are shared with technicians, in id order (S2-27).
    fn shared_with_technician(&self, _customer: &CustomerId) -> Vec<&ServicePreference> {
        Vec::new()
    }
}

impl Facts for NoFacts {}

/// Contact data of a customer's record: what a booking copies where it is not given.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OnRecord {
    /// Full name of the customer.
    pub name: WrittenName,
    /// E-mail addresses, the one for messages first.
    pub emails: Vec<Private<String>>,
    /// Phones, the primary one first.
    pub phones: Vec<WrittenPhone>,
    /// Service address, if the record says which one it is.
    pub address: Option<WrittenAddress>,
}

impl Appointment {
    /// A guard: the customer's record is not archived.
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
