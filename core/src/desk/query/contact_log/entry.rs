//! The entries of the contact log.

use chrono::{DateTime, Utc};
use serde::Serialize;

use crate::{
    appointment::{ContactOutcome, LinkReason},
    base::{Actor, AppointmentId, Code, DueKey, EntryId, InformationId, InquiryId, Label, Remark},
    check_in::ContactChange,
    customer::Channel,
    inquiry::{InquiryChannel, InquiryStatus},
    review::Rating,
};

/// Direction of a contact.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum ContactDirection {
    /// From the business to the customer.
    Out,
    /// From the customer to the business.
    In,
}

/// Channel of a contact.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum ContactChannel {
    /// An e-mail.
    Email,
    /// A text message.
    Sms,
    /// A phone call.
    Phone,
    /// A page of the business.
    Web,
    /// A visit to the office.
    InPerson,
}

/// Status of a message in the contact log.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum MessageStatus {
    /// The host sent the message.
    Sent,
    /// Sending failed.
    Failed,
    /// The message was left out, or suppressed for the reasons of the entry.
    Skipped,
}

/// What a contact was about.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(tag = "kind", rename_all = "snake_case")]
#[non_exhaustive]
pub enum Contact<'a> {
    /// An automated message about an appointment, as the host reported it.
    Message {
        /// Kind of the message, such as `reminder`.
        message: &'a Code,
        /// Key of the due action that the host reported.
        due: &'a DueKey,
        /// Status of the message.
        status: MessageStatus,
        /// Reasons why the message was suppressed, if it was.
        #[serde(skip_serializing_if = "<[Code]>::is_empty")]
        #[cfg_attr(feature = "schema", schemars(default))]
        reasons: &'a [Code],
    },
    /// An e-mail from a member of the office.
    DirectMessage {
        /// Id of the message.
        message: &'a EntryId,
        /// Subject of the message.
        subject: &'a Label,
        /// Text of the message.
        text: &'a Remark,
    },
    /// A call to the customer.
    Call {
        /// Outcome of the call.
        outcome: ContactOutcome,
        /// Whether a message was left on the voicemail.
        #[serde(skip_serializing_if = "std::ops::Not::not")]
        #[cfg_attr(feature = "schema", schemars(default))]
        voicemail_left: bool,
        /// Note about the call.
        #[serde(skip_serializing_if = "Option::is_none")]
        #[cfg_attr(feature = "schema", schemars(default))]
        note: Option<&'a Remark>,
    },
    /// A link to the page of suggested time frames.
    TimeFrameLink {
        /// Reason of the link.
        reason: LinkReason,
    },
    /// Questions to the customer.
    InformationRequest {
        /// Id of the set of questions.
        information: &'a InformationId,
    },
    /// Answers of the customer to such questions.
    InformationAnswer {
        /// Id of the set of questions.
        information: &'a InformationId,
    },
    /// A reply that the customer gave on a page: to suggested time frames, or a confirmation.
    Reply {
        /// Name of the event of the reply, such as `appointment.suggestion_accepted`.
        event: &'static str,
    },
    /// The customer opened the page of the online check-in for the first time.
    CheckInOpened {},
    /// The customer answered the online check-in.
    CheckInAnswer {
        /// Id of the answer.
        submission: &'a EntryId,
    },
    /// The customer changed their contact data in the online check-in (S3-19).
    ContactDataChanged {
        /// Id of the answer.
        submission: &'a EntryId,
        /// The old and the new value.
        change: &'a ContactChange,
    },
    /// The customer was asked for a review.
    ReviewAsk {
        /// Number of the ask, from 1.
        step: u32,
    },
    /// The review of the customer.
    Review {
        /// Rating from 1 (worst) to 5 (best).
        rating: Rating,
        /// Text of the review.
        #[serde(skip_serializing_if = "Option::is_none")]
        #[cfg_attr(feature = "schema", schemars(default))]
        text: Option<&'a Remark>,
    },
    /// The reply of the business to a review.
    ReviewReply {
        /// Text of the reply.
        #[serde(skip_serializing_if = "Option::is_none")]
        #[cfg_attr(feature = "schema", schemars(default))]
        text: Option<&'a Remark>,
    },
    /// The thanks of the business for a review.
    ReviewThanks {},
    /// An inquiry.
    Inquiry {
        /// Id of the inquiry.
        inquiry: &'a InquiryId,
        /// Status of the inquiry.
        status: InquiryStatus,
        /// Text of the inquiry.
        #[serde(skip_serializing_if = "Option::is_none")]
        #[cfg_attr(feature = "schema", schemars(default))]
        text: Option<&'a Remark>,
    },
    /// The reply to an inquiry.
    InquiryReply {
        /// Id of the inquiry.
        inquiry: &'a InquiryId,
        /// Text of the reply.
        #[serde(skip_serializing_if = "Option::is_none")]
        #[cfg_attr(feature = "schema", schemars(default))]
        text: Option<&'a Remark>,
    },
}

/// One entry of the contact log.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ContactLine<'a> {
    /// Key of the entry: the next page begins after it.
    pub key: String,
    /// Time of the contact, or of the report about it (UTC).
    pub at: DateTime<Utc>,
    /// Direction of the contact.
    pub direction: ContactDirection,
    /// Channel of the contact; absent if it is not known.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(default))]
    pub channel: Option<ContactChannel>,
    /// Id of the appointment, if the contact was about one.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(default))]
    pub appointment: Option<&'a AppointmentId>,
    /// The actor who recorded the contact; absent if it is not known.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(default))]
    pub by: Option<&'a Actor>,
    /// What the contact was about.
    #[serde(flatten)]
    pub what: Contact<'a>,
}

impl From<Channel> for ContactChannel {
    fn from(channel: Channel) -> Self {
        match channel {
            Channel::Email => Self::Email,
            Channel::Sms => Self::Sms,
        }
    }
}

impl From<InquiryChannel> for ContactChannel {
    fn from(channel: InquiryChannel) -> Self {
        match channel {
            InquiryChannel::Email => Self::Email,
            InquiryChannel::Sms => Self::Sms,
            InquiryChannel::Phone => Self::Phone,
            InquiryChannel::Web => Self::Web,
            InquiryChannel::InPerson => Self::InPerson,
        }
    }
}
