//! `customer.send_message`: send an e-mail to a customer (S1-11, S1-12, S1-13).

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use crate::{
    base::{
        Actor, Apply, Command, Context, CustomerId, EntryId, EventMeta, FieldErrors, Label,
        Private, Remark,
    },
    contact::{EmailAddress, ParseOptions},
    customer::{Channel, Customer, Decided, Reason},
};

/// Sends an e-mail from a member of the office; replies go to them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct SendMessage {
    /// Id of the customer.
    pub customer: CustomerId,
    /// Id of the message, unique within the customer.
    pub message: EntryId,
    /// E-mail address of the sender, set by the host.
    pub from: Private<String>,
    /// Subject of the message: 1 to 200 characters.
    pub subject: Private<String>,
    /// Text of the message: 1 to 1000 characters.
    pub text: Private<String>,
    /// Reason to send it although the customer has opted out of e-mail: 1 to 1000 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub override_reason: Option<Private<String>>,
}

/// The host is to send a message.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct MessageSent {
    /// Id of the message, unique within the customer.
    pub message: EntryId,
    /// Channel of the message.
    pub channel: Channel,
    /// E-mail address of the recipient.
    pub to: Private<String>,
    /// E-mail address of the sender (S1-12).
    pub from: Private<String>,
    /// E-mail address for replies: the sender's (S1-13).
    pub reply_to: Private<String>,
    /// Subject of the message: 1 to 200 characters.
    pub subject: Label,
    /// Text of the message: 1 to 1000 characters.
    pub text: Remark,
    /// Reason to send it although the customer has opted out of e-mail.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub override_reason: Option<Remark>,
}

/// One entry of the contact log (S2-10).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ContactEntry {
    /// Time when the message was sent (UTC).
    pub at: DateTime<Utc>,
    /// The actor who sent the message.
    pub by: Actor,
    /// The message as it was sent.
    pub sent: MessageSent,
}

/// A guard: the customer has an e-mail address.
pub(in crate::customer) fn has_email(
    _: &Context<'_, Customer>,
    customer: &Customer,
) -> Result<(), Reason> {
    customer.usual_email().map(|_| ()).ok_or(Reason::NoEmail)
}

/// The parsed texts of [`SendMessage`].
pub(crate) struct MessageTexts {
    subject: Label,
    text: Remark,
    override_reason: Option<Remark>,
}

impl Command<Customer> for SendMessage {
    type Parsed = MessageTexts;

    fn parse(&self, _: &Context<'_, Customer>, errors: &mut FieldErrors) -> Option<MessageTexts> {
        errors.check("from", EmailAddress::parse(self.from.reveal(), &ParseOptions::default()));
        let subject = errors.check("subject", Label::parse(self.subject.reveal()));
        let text = errors.check("text", Remark::parse(self.text.reveal()));
        let reason = self.override_reason.as_ref();
        let override_reason = errors.check_given("override_reason", reason, Remark::parse);
        Some(MessageTexts { subject: subject?, text: text?, override_reason })
    }

    fn decide(
        &self,
        texts: MessageTexts,
        _: &Context<'_, Customer>,
        customer: &Customer,
    ) -> Decided {
        let MessageTexts { subject, text, override_reason } = texts;
        let sent = MessageSent {
            message: self.message.clone(),
            channel: Channel::Email,
            to: customer.usual_email().ok_or(Reason::NoEmail)?.address.clone(),
            from: self.from.clone(),
            reply_to: self.from.clone(),
            subject,
            text,
            override_reason,
        };
        match customer.contacts.get(&self.message) {
            Some(known) if known.sent.is_same_message(&sent) => Ok(Vec::new()),
            Some(_) => Err(Reason::MessageExists { message: self.message.clone() }),
            None if customer.preferences.has_opted_out(Channel::Email)
                && sent.override_reason.is_none() =>
            {
                Err(Reason::OptedOut)
            }
            None => Ok(vec![sent.into()]),
        }
    }
}

impl MessageSent {
    /// Whether both are the same message; the customer's address may have changed meanwhile.
    fn is_same_message(&self, other: &Self) -> bool {
        (&self.from, &self.subject, &self.text, &self.override_reason)
            == (&other.from, &other.subject, &other.text, &other.override_reason)
    }
}

impl Apply<Customer> for MessageSent {
    fn apply(&self, meta: &EventMeta<'_>, customer: &mut Customer) {
        let (at, by) = (meta.at, meta.by.clone());
        customer.contacts.insert(self.message.clone(), ContactEntry { at, by, sent: self.clone() });
    }
}
