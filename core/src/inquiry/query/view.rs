//! Inquiries as the office and the customer see them.

use chrono::{DateTime, Utc};
use serde::Serialize;

use crate::{
    base::{Aggregate, AppointmentId, InquiryId, Remark},
    inquiry::{Inquiry, InquiryChannel, InquiryStatus, Policy},
};

/// An inquiry as the office sees it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct InquiryLine<'a> {
    /// Fields of the inquiry.
    #[serde(flatten)]
    pub inquiry: &'a Inquiry,
    /// Status of the inquiry.
    pub status: InquiryStatus,
    /// Time by which the inquiry is to be answered (UTC).
    pub due_at: DateTime<Utc>,
    /// Whether the inquiry is open, and this time is over.
    pub overdue: bool,
}

/// An inquiry as the customer who asked sees it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct OwnInquiry<'a> {
    /// Id of the inquiry.
    pub inquiry: &'a InquiryId,
    /// Id of the appointment that the inquiry is about.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(default))]
    pub appointment: Option<&'a AppointmentId>,
    /// Channel by which the inquiry came.
    pub channel: InquiryChannel,
    /// Text of the inquiry.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(default))]
    pub text: Option<&'a Remark>,
    /// Time of the receipt (UTC).
    pub received_at: DateTime<Utc>,
    /// Status of the inquiry.
    pub status: InquiryStatus,
    /// The reply, if it is answered.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(default))]
    pub reply: Option<OwnInquiryReply<'a>>,
}

/// The reply to an inquiry as the customer sees it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct OwnInquiryReply<'a> {
    /// Time at which the reply was recorded (UTC).
    pub at: DateTime<Utc>,
    /// Channel of the reply.
    pub channel: InquiryChannel,
    /// Text of the reply.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(default))]
    pub text: Option<&'a Remark>,
}

/// An inquiry, with the fields that the actor may see.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(untagged)]
pub enum InquiryView<'a> {
    /// The inquiry that the office sees.
    Office(InquiryLine<'a>),
    /// The inquiry that the customer sees.
    Own(OwnInquiry<'a>),
}

impl<'a> InquiryLine<'a> {
    pub(crate) fn of(inquiry: &'a Inquiry, policy: &Policy, now: DateTime<Utc>) -> Self {
        Self {
            status: inquiry.status(),
            due_at: inquiry.due_at(policy),
            overdue: inquiry.is_overdue(now, policy),
            inquiry,
        }
    }
}

impl<'a> OwnInquiry<'a> {
    pub(super) fn of(inquiry: &'a Inquiry) -> Self {
        let reply = inquiry.reply.as_ref().map(|reply| OwnInquiryReply {
            at: reply.at,
            channel: reply.channel,
            text: reply.text.as_ref(),
        });
        Self {
            inquiry: &inquiry.inquiry,
            appointment: inquiry.appointment.as_ref(),
            channel: inquiry.channel,
            text: inquiry.text.as_ref(),
            received_at: inquiry.received_at,
            status: inquiry.status(),
            reply,
        }
    }
}
