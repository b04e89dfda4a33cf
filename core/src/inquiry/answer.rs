//! `inquiry.answer`: record the reply to an inquiry (S2-22).

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use super::{Decided, Inquiry, InquiryChannel, Reason};
use crate::base::{
    Actor, Apply, Command, Context, EventMeta, FieldErrors, InquiryId, Private, Remark,
};

/// Records the reply to an inquiry, which closes it. The host has sent the reply, or somebody of
/// the office has talked to the person.
///
/// # Errors
/// The first of these that holds:
/// 1. `forbidden`
/// 2. `invalid`: the text is blank or too long
/// 3. `inquiry_unknown`
/// 4. `wrong_status`: the person was erased
/// 5. `answered_already`: another reply was recorded
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "AnswerInquiry"))]
#[serde(deny_unknown_fields)]
pub struct Answer {
    /// Id of the inquiry.
    pub inquiry: InquiryId,
    /// Channel of the reply; that of the inquiry if missing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub channel: Option<InquiryChannel>,
    /// Text of the reply, or a summary of a conversation: 1 to 1000 characters.
    pub text: Private<String>,
}

/// The inquiry was answered.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(rename = "InquiryAnswered"))]
pub struct Answered {
    /// Channel of the reply.
    pub channel: InquiryChannel,
    /// Text of the reply; missing after an erasure.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<Remark>,
}

/// The reply to an inquiry.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct InquiryReply {
    /// Time at which the reply was recorded (UTC).
    pub at: DateTime<Utc>,
    /// The actor who recorded the reply.
    pub by: Actor,
    /// Channel of the reply.
    pub channel: InquiryChannel,
    /// Text of the reply; missing after an erasure.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<Remark>,
}

impl Command<Inquiry> for Answer {
    type Parsed = Remark;

    fn parse(&self, _: &Context<'_, Inquiry>, errors: &mut FieldErrors) -> Option<Remark> {
        errors.check("text", Remark::parse(self.text.reveal()))
    }

    fn decide(&self, text: Remark, _: &Context<'_, Inquiry>, inquiry: &Inquiry) -> Decided {
        let (channel, text) = (self.channel.unwrap_or(inquiry.channel), Some(text));
        match &inquiry.reply {
            None => Ok(vec![Answered { channel, text }.into()]),
            Some(known) if (known.channel, &known.text) == (channel, &text) => Ok(Vec::new()),
            Some(_) => Err(Reason::AnsweredAlready),
        }
    }
}

impl Apply<Inquiry> for Answered {
    fn apply(&self, meta: &EventMeta<'_>, inquiry: &mut Inquiry) {
        let (at, by, channel) = (meta.at, meta.by.clone(), self.channel);
        inquiry.reply = Some(InquiryReply { at, by, channel, text: self.text.clone() });
    }
}
