//! Facts: what commands of appointments read of other areas and of other appointments.

use chrono::{DateTime, Utc};

use super::{
    Appointment, Reason,
    query::{CheckInItemView, CheckInSummary, CheckInView, ValuePair},
};
use crate::{
    base::{
        Actor, AppointmentId, Context, CouponId, CustomerId, FlagId, LinkId, NoFacts, Private,
        SortedMap,
    },
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

    /// Whether the customer has a record.
    fn knows_customer(&self, _customer: &CustomerId) -> bool {
        true
    }

    /// Whether the appointment exists and the actor may name it: customers only their own.
    fn knows_appointment_of(&self, _appointment: &AppointmentId, _by: &Actor) -> bool {
        true
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
    fn evidence(&self, _appointment: &Appointment) -> SortedMap<FlagId, Vec<ValuePair>> {
        SortedMap::new()
    }

    /// Whether a link with the id was ever sent, for any appointment.
    fn is_link_used(&self, _link: &LinkId) -> bool {
        false
    }

    /// Whether a coupon with the id was ever issued, for any appointment.
    fn is_coupon_used(&self, _coupon: &CouponId) -> bool {
        false
    }

    /// Whether the customer may use their record: it is active and not blocked (S1-22).
    fn has_access(&self, _customer: &CustomerId) -> bool {
        true
    }

    /// Another appointment, by its id.
    fn appointment(&self, _appointment: &AppointmentId) -> Option<&Appointment> {
        None
    }

    /// The online check-in of an appointment, for its row.
    fn check_in(&self, _appointment: &AppointmentId) -> Option<CheckInSummary> {
        None
    }

    /// The open appointments with a check-in item that nobody has handled, in id order (S3-25).
    fn with_open_check_in(&self) -> Vec<&Appointment> {
        Vec::new()
    }

    /// The online check-in of an appointment, for its details.
    fn check_in_view(&self, _appointment: &AppointmentId) -> Option<CheckInView<'_>> {
        None
    }

    /// The open and handled items of the check-in, in id order (S3-27).
    fn check_in_items(&self, _appointment: &AppointmentId) -> Vec<CheckInItemView<'_>> {
        Vec::new()
    }

    /// The remarks of the check-in that the technician sees, in id order (S3-34).
    fn shared_remarks(&self, _appointment: &AppointmentId) -> Vec<CheckInItemView<'_>> {
        Vec::new()
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

/// Requires that the customers in the fields of a command have a record, except the one whom the
/// command creates.
pub(super) fn require_records<'a>(
    context: &Context<'_, Appointment>,
    customers: impl IntoIterator<Item = &'a CustomerId>,
    created: Option<&CustomerId>,
) -> Result<(), Reason> {
    let is_known = |id: &CustomerId| Some(id) == created || context.facts.knows_customer(id);
    match customers.into_iter().find(|id| !is_known(id)) {
        Some(customer) => Err(Reason::CustomerUnknown { customer: customer.clone() }),
        None => Ok(()),
    }
}

/// Requires that the appointment which is replaced by a new one exists, and is the customer's.
pub(super) fn require_replaced(
    context: &Context<'_, Appointment>,
    replaced: Option<&AppointmentId>,
) -> Result<(), Reason> {
    match replaced.filter(|id| !context.facts.knows_appointment_of(id, context.by)) {
        Some(id) => Err(Reason::ReplacedUnknown { appointment: id.clone() }),
        None => Ok(()),
    }
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
