//! `inquiry.record`: record an inquiry, which waits for an answer (S2-22).

use std::collections::BTreeSet;

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use super::{Decided, Inquiry, InquiryChannel, Reason, Sender};
use crate::{
    base::{
        Actor, Apply, AppointmentId, Context, Creation, CustomerId, EventMeta, FieldErrors,
        InquiryId, Private, Remark, Role,
    },
    customer::{CustomerStatus, Shared},
};

/// Records an inquiry of a customer, or of a person without a record. It is on the work list until
/// it is answered, at the time by which the policy wants the answer.
///
/// A customer may record an inquiry of their own: `customer` is then their id.
///
/// # Errors
/// The first of these that holds:
/// 1. `forbidden`
/// 2. `invalid`: the text is blank or too long, a value of the sender is invalid, nobody is named,
///    both a customer and a sender are given, or the receipt is later than now
/// 3. `inquiry_exists`
/// 4. `customer_unknown`
/// 5. `customer_erased`: the customer, or the person who booked the appointment, was erased
/// 6. `appointment_unknown`: also for the appointment of another customer
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "RecordInquiry"))]
#[serde(deny_unknown_fields)]
pub struct Record {
    /// Id of the new inquiry.
    pub inquiry: InquiryId,
    /// Id of the customer who asks.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub customer: Option<CustomerId>,
    /// Id of the appointment that the inquiry is about. Without customer and sender, the person who
    /// booked it asks.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub appointment: Option<AppointmentId>,
    /// The person who asks, if they have no record.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<Sender>,
    /// Channel by which the inquiry came.
    pub channel: InquiryChannel,
    /// Text of the inquiry: 1 to 1000 characters.
    pub text: Private<String>,
    /// Time of the receipt (UTC), not later than now; if missing, now.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "crate::base::optional_instant")]
    pub received_at: Option<DateTime<Utc>>,
}

/// An inquiry was received, and waits for an answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(rename = "InquiryRecorded"))]
pub struct Recorded {
    /// Id of the customer who asks.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub customer: Option<CustomerId>,
    /// Id of the appointment that the inquiry is about.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub appointment: Option<AppointmentId>,
    /// The person who asks, if they have no record; missing after an erasure.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<Sender>,
    /// Match keys of the person who asks, if they have no record.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    pub person: BTreeSet<Shared>,
    /// Channel by which the inquiry came.
    pub channel: InquiryChannel,
    /// Text of the inquiry; missing after an erasure.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<Remark>,
    /// Time of the receipt (UTC).
    pub received_at: DateTime<Utc>,
}

impl Record {
    fn check(&self, context: &Context<'_, Inquiry>, errors: &mut FieldErrors) {
        match (&self.from, &self.customer) {
            (Some(_), Some(_)) => errors.note("from", "the customer has a record"),
            (Some(from), None) => from.check(&context.policy.reading, errors),
            (None, None) if self.appointment.is_none() => {
                errors.note("customer", "a customer, an appointment or a sender is needed");
            }
            (None, _) => {}
        }
        if self.received_at.is_some_and(|received| received > context.now) {
            errors.note("received_at", "may not be later than now");
        }
    }

    /// Refuses an unknown or erased person.
    fn require_known(&self, context: &Context<'_, Inquiry>) -> Result<(), Reason> {
        let Context { facts, by, .. } = context;
        if let Some(customer) = &self.customer {
            match facts.customer_status(customer) {
                None => return Err(Reason::CustomerUnknown { customer: customer.clone() }),
                Some(CustomerStatus::Erased) => return Err(Reason::CustomerErased),
                Some(_) => {}
            }
        }
        match &self.appointment {
            Some(appointment) if !facts.knows_appointment_of(appointment, by) => {
                Err(Reason::AppointmentUnknown { appointment: appointment.clone() })
            }
            Some(appointment) if facts.is_appointment_erased(appointment) => {
                Err(Reason::CustomerErased)
            }
            _ => Ok(()),
        }
    }
}

impl Creation<Inquiry> for Record {
    type Parsed = Remark;

    fn parse(&self, context: &Context<'_, Inquiry>, errors: &mut FieldErrors) -> Option<Remark> {
        self.check(context, errors);
        errors.check("text", Remark::parse(self.text.reveal()))
    }

    fn is_allowed_for(&self, by: &Actor) -> bool {
        by.role != Role::Customer || self.customer.as_ref().is_some_and(|of| by.is_customer(of))
    }

    fn is_retry(&self, text: &Remark, known: &Inquiry) -> bool {
        let is_same_time = self.received_at.is_none_or(|received| received == known.received_at);
        let own = (&self.customer, &self.appointment, &self.from, self.channel, Some(text));
        let Inquiry { customer, appointment, from, channel, text, .. } = known;
        is_same_time && own == (customer, appointment, from, *channel, text.as_ref())
    }

    fn begin(&self, text: Remark, context: &Context<'_, Inquiry>) -> Decided {
        self.require_known(context)?;
        let reading = &context.policy.reading;
        let person = self.from.as_ref().map(|from| from.keys(reading).shared);
        let recorded = Recorded {
            customer: self.customer.clone(),
            appointment: self.appointment.clone(),
            from: self.from.clone(),
            person: person.unwrap_or_default(),
            channel: self.channel,
            text: Some(text),
            received_at: self.received_at.unwrap_or(context.now),
        };
        Ok(vec![recorded.into()])
    }
}

impl Apply<Inquiry> for Recorded {
    fn apply(&self, _: &EventMeta<'_>, _: &mut Inquiry) {}
}
