//! Why somebody is not asked for a review.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use crate::{
    appointment::{Appointment, Status},
    customer::{Channel, Customer, CustomerStatus, MessageCategory},
};

/// Why somebody is not asked for a review. What they might say is never a reason (I-9).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Suppression {
    /// The appointment did not take place after all.
    OutcomeCorrected,
    /// The customer does not want to be asked.
    OptedOut,
    /// Nothing is sent to the customer by itself.
    NoAutomatedMessages,
    /// The customer is blocked.
    Blocked,
    /// The customer is archived.
    Archived,
    /// The customer is erased.
    Erased,
    /// There is no e-mail address to send it to.
    NoAddress,
    /// The customer is being asked about another appointment (I-7).
    AskedAlready,
}

impl Suppression {
    /// All reasons against asking about an appointment, but for another request. The customer is
    /// the one it is of, if they are on record.
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
