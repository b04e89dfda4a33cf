//! Inquiries and their states.

use std::collections::BTreeSet;

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use strum::IntoStaticStr;

use super::{
    Facts, InquiryChange, InquiryChannel, InquiryEvent, InquiryReply, Policy, Reason, Sender,
};
use crate::{
    base::{
        Actor, Aggregate, AppointmentId, Code, CustomerId, Due, DueKey, EventMeta, InquiryId,
        Remark, Schedules, Subject, Zone,
    },
    customer::Shared,
};

/// To answer an inquiry; a task.
const INQUIRY_REPLY: Code = Code::of("inquiry_reply");

/// An inquiry of a customer, or of a person without a record (S2-22).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Inquiry {
    /// Id of the inquiry.
    pub inquiry: InquiryId,
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
    /// The actor who recorded the inquiry.
    pub by: Actor,
    /// The reply, if it is answered.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reply: Option<InquiryReply>,
    /// Time at which the person was erased (UTC).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub erased_at: Option<DateTime<Utc>>,
}

/// Status of an inquiry.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, IntoStaticStr,
)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
#[strum(serialize_all = "snake_case")]
pub enum InquiryStatus {
    /// The inquiry waits for an answer.
    Open,
    /// The inquiry was answered.
    Answered,
    /// The person who asked was erased.
    Erased,
}

impl Aggregate for Inquiry {
    const KIND: &'static str = "inquiry";
    const STATUSES: &'static [InquiryStatus] =
        &[InquiryStatus::Open, InquiryStatus::Answered, InquiryStatus::Erased];
    type Id = InquiryId;
    type Status = InquiryStatus;
    type Policy = Policy;
    type Facts = dyn Facts;
    type Change = InquiryChange;
    type Reason = Reason;

    fn status(&self) -> InquiryStatus {
        match (self.erased_at, &self.reply) {
            (Some(_), _) => InquiryStatus::Erased,
            (None, Some(_)) => InquiryStatus::Answered,
            (None, None) => InquiryStatus::Open,
        }
    }

    fn belongs_to(&self, by: &Actor) -> bool {
        self.customer.as_ref().is_some_and(|customer| by.is_customer(customer))
    }
}

impl Inquiry {
    /// The inquiry that an event creates; `None` for other events.
    pub fn from_event(event: &InquiryEvent) -> Option<Self> {
        let InquiryChange::Recorded(recorded) = &event.change else {
            return None;
        };
        Some(Self {
            inquiry: event.inquiry.clone(),
            customer: recorded.customer.clone(),
            appointment: recorded.appointment.clone(),
            from: recorded.from.clone(),
            person: recorded.person.clone(),
            channel: recorded.channel,
            text: recorded.text.clone(),
            received_at: recorded.received_at,
            by: event.by.clone(),
            reply: None,
            erased_at: None,
        })
    }

    /// Applies an event of this inquiry. Never refuses: events are facts.
    pub fn apply(&mut self, event: &InquiryEvent) {
        event.change.apply(&EventMeta { at: event.at, by: &event.by }, self);
    }

    /// Whether the inquiry waits for an answer.
    pub fn is_open(&self) -> bool {
        self.status() == InquiryStatus::Open
    }

    /// Whether the person who asked is not erased.
    pub(crate) fn is_known(&self) -> bool {
        self.erased_at.is_none()
    }

    /// Whether the person who booked the appointment asks: no other person is named.
    pub(crate) fn is_of_booker(&self) -> bool {
        self.customer.is_none() && self.from.is_none()
    }

    /// Time by which the inquiry is to be answered (UTC).
    pub fn due_at(&self, policy: &Policy) -> DateTime<Utc> {
        policy.answer_within.after(self.received_at, Zone::UTC)
    }

    /// Whether the inquiry waits for an answer longer than the policy wants.
    pub fn is_overdue(&self, now: DateTime<Utc>, policy: &Policy) -> bool {
        self.is_open() && self.due_at(policy) <= now
    }
}

/// The task of an open inquiry; `inquiry.answer` ends it.
impl Schedules for Inquiry {
    fn due(&self, policy: &Policy) -> Vec<Due> {
        let subject = Subject::of::<Self>(&self.inquiry);
        let key = DueKey { kind: INQUIRY_REPLY, subject, sequence: 0, step: 1 };
        let task = || Due { task: true, ..Due::new(key, self.due_at(policy)) };
        self.is_open().then(task).into_iter().collect()
    }
}
