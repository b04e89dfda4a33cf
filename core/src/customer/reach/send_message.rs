//! `customer.send_message`: write to a customer directly (S1-11, S1-12, S1-13).

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use crate::{
    base::{
        Actor, Apply, Command, Context, CustomerId, EntryId, EventMeta, FieldProblems, Label,
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

    fn parse(&self, _: &Context<'_, Customer>, errors: &mut FieldProblems) -> Option<MessageTexts> {
        errors.check("from", EmailAddress::parse(self.from.reveal(), &Reading::default()));
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
            Some(known) if known.sent.says_as_much_as(&sent) => Ok(Vec::new()),
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
    /// Whether both are one message; the customer may have another address by now.
    fn says_as_much_as(&self, other: &Self) -> bool {
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
