//! Reasons why a customer is not asked for a review.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};
use strum::IntoStaticStr;

use crate::{
    appointment::{Appointment, Status},
    customer::{Channel, Customer, CustomerStatus, MessageCategory},
};

/// Reason why a customer is not asked for a review. The expected rating is never a reason (I-9).
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, IntoStaticStr,
)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
#[strum(serialize_all = "snake_case")]
#[non_exhaustive]
pub enum Suppression {
    /// The outcome was corrected: the appointment is not completed.
    OutcomeCorrected,
    /// The customer opted out of feedback messages.
    OptedOut,
    /// The customer gets no automated messages.
    NoAutomatedMessages,
    /// The customer is blocked.
    Blocked,
    /// The customer is archived.
    Archived,
    /// The customer is erased.
    Erased,
    /// The customer has no e-mail address.
    NoAddress,
    /// A request about another appointment of the customer is queued (I-7).
    AskedAlready,
    /// The person was asked about another appointment a short time ago: the cool-down since the
    /// last ask that was sent is not over.
    CoolDown,
    /// The person was asked as often as the policy allows within a year.
    AsksUsedUp,
    /// The appointment was completed before the time from which the business asks, such as an
    /// imported one.
    BeforeWatermark,
    /// The appointment was completed too long ago, or it is too late for a further ask.
    TooLate,
    /// Customers are not asked for reviews, by the policy of the business.
    FeatureOff,
    /// The host reported that sending the ask failed.
    SendingFailed,
    /// The host reported that it skipped the ask.
    Skipped,
    /// Staff stopped the request.
    StoppedByOffice,
    /// Staff have paused the asks.
    Held,
    /// The customer left a review.
    Reviewed,
    /// No request was queued: the completion was applied from a log without one.
    NotQueued,
}

impl Suppression {
    /// All reasons in the records of an appointment and its customer, if there is one; reasons of
    /// other requests, of time and of the policy are not among them.
    pub fn against(appointment: &Appointment, customer: Option<&Customer>) -> BTreeSet<Self> {
        let has_address = match customer {
            Some(customer) => customer.usual_email().is_some(),
            None => appointment.details.booker().is_some_and(|booker| !booker.emails.is_empty()),
        };
        let is = |record| customer.is_some_and(|customer| customer.record == record);
        let wishes = customer.map(|customer| &customer.preferences);
        let opted_out = |feedback| wishes.is_some_and(|of| !of.allows(Channel::Email, feedback));
        let all = [
            (Self::OutcomeCorrected, appointment.status != Status::Completed),
            (Self::OptedOut, opted_out(MessageCategory::Feedback)),
            (Self::NoAutomatedMessages, wishes.is_some_and(|of| of.no_automated_messages)),
            (Self::Blocked, customer.is_some_and(|customer| customer.block.is_some())),
            (Self::Archived, is(CustomerStatus::Archived)),
            (Self::Erased, is(CustomerStatus::Erased)),
            (Self::NoAddress, !has_address),
        ];
        all.into_iter().filter(|(_, holds)| *holds).map(|(reason, _)| reason).collect()
    }
}
