//! `customer.send_message`: write to a customer directly (S1-11, S1-12, S1-13).

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use crate::{
    base::{
        Actor, Apply, Context, CustomerId, Decide, EntryId, EventMeta, FieldProblems, Label,
        Private, Remark,
    },
    contact::{EmailAddress, Reading},
    customer::{Channel, Customer, Decided, Reason},
};

/// Sends an e-mail from somebody of the office; answers go back to them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct SendMessage {
    /// The customer.
    pub customer: CustomerId,
    /// Names the message.
    pub message: EntryId,
    /// The e-mail address of whoever sends it, as the host knows them.
    pub from: Private<String>,
    /// What it is about.
    pub subject: Private<String>,
    /// What it says.
    pub text: Private<String>,
    /// Why it is sent although the customer wants no e-mail.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub override_reason: Option<Private<String>>,
}

/// A message is on its way: the host sends it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct MessageSent {
    /// Names the message.
    pub message: EntryId,
    /// By what way.
    pub channel: Channel,
    /// The e-mail address of the customer.
    pub to: Private<String>,
    /// The e-mail address of whoever sends it (S1-12).
    pub from: Private<String>,
    /// Where answers go: to whoever sends it (S1-13).
    pub reply_to: Private<String>,
    /// What it is about.
    pub subject: Label,
    /// What it says.
    pub text: Remark,
    /// Why it is sent although the customer wants no e-mail.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub override_reason: Option<Remark>,
}

/// One entry of the contact log (S2-10).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ContactEntry {
    /// When.
    pub at: DateTime<Utc>,
    /// By whom.
    pub by: Actor,
    /// What was sent.
    pub sent: MessageSent,
}

/// A message needs somewhere to go.
pub(in crate::customer) fn has_email(
    _: &Context<'_, Customer>,
    held: &Customer,
) -> Result<(), Reason> {
    held.usual_email().map(|_| ()).ok_or(Reason::NoEmail)
}

impl SendMessage {
    /// The message, ready to be sent; none when a field is not what it has to be.
    fn sent(&self, held: &Customer) -> Option<MessageSent> {
        let override_reason = self.override_reason.as_ref();
        Some(MessageSent {
            message: self.message.clone(),
            channel: Channel::Email,
            to: held.usual_email()?.address.clone(),
            from: self.from.clone(),
            reply_to: self.from.clone(),
            subject: Label::parse(self.subject.reveal()).ok()?,
            text: Remark::parse(self.text.reveal()).ok()?,
            override_reason: override_reason.and_then(|text| Remark::parse(text.reveal()).ok()),
        })
    }
}

impl Decide<Customer> for SendMessage {
    fn check(&self, _: &Context<'_, Customer>, fields: &mut FieldProblems) {
        let from = EmailAddress::parse(self.from.reveal(), &Reading::default());
        fields.check("from", from);
        fields.check("subject", Label::parse(self.subject.reveal()));
        fields.check("text", Remark::parse(self.text.reveal()));
        if let Some(reason) = &self.override_reason {
            fields.check("override_reason", Remark::parse(reason.reveal()));
        }
    }

    fn decide(&self, _: &Context<'_, Customer>, held: &Customer) -> Decided {
        let sent = self.sent(held).ok_or(Reason::NoEmail)?;
        match held.contacts.get(&self.message) {
            Some(known) if known.sent.says_as_much_as(&sent) => Ok(Vec::new()),
            Some(_) => Err(Reason::MessageExists { message: self.message.clone() }),
            None if held.preferences.has_opted_out(Channel::Email)
                && sent.override_reason.is_none() =>
            {
                Err(Reason::OptedOut)
            }
            None => Ok(vec![sent.into()]),
        }
    }
}

impl MessageSent {
    /// Whether both are one message; the customer may have another address by now.
    fn says_as_much_as(&self, other: &Self) -> bool {
        (&self.from, &self.subject, &self.text, &self.override_reason)
            == (&other.from, &other.subject, &other.text, &other.override_reason)
    }
}

impl Apply<Customer> for MessageSent {
    fn apply(&self, happened: &EventMeta<'_>, held: &mut Customer) {
        let (at, by) = (happened.at, happened.by.clone());
        held.contacts.insert(self.message.clone(), ContactEntry { at, by, sent: self.clone() });
    }
}
