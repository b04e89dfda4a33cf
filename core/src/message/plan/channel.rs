//! Rule 6 of 4.8: the channel of a message.

use crate::{
    base::Private,
    customer::{Channel, Customer, CustomerPhone, MessageCategory},
    message::{Facts, Finding, MessageKind, Policy, Reason, Recipient},
};

/// Channel and address of a message.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Route<'a> {
    /// Channel of the message.
    pub channel: Channel,
    /// E-mail address or phone number of the customer.
    pub to: Destination<'a>,
}

/// E-mail address or phone to which a message goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Destination<'a> {
    /// An e-mail address, as written.
    Email(&'a Private<String>),
    /// A phone of the customer.
    Phone(&'a CustomerPhone),
    /// The missing address of a message that is explained as if there were one.
    Assumed,
}

impl Destination<'_> {
    /// The e-mail address, or the phone number as [`CustomerPhone::number`] gives it.
    pub fn text(self) -> Private<String> {
        match self {
            Self::Email(address) => address.clone(),
            Self::Phone(phone) => phone.number(),
            Self::Assumed => Private::new(String::new()),
        }
    }
}

/// The channel and address of a message, with the reasons against the channels before it; or the
/// reasons against all channels. `lifted` is a reason that is assumed not to hold.
pub(in crate::message) fn route<'a>(
    kind: MessageKind,
    facts: &Facts<'a>,
    policy: &Policy,
    lifted: Option<Finding>,
) -> Result<(Route<'a>, Vec<Finding>), Vec<Finding>> {
    let to = facts.recipient(kind);
    let mut against = Vec::new();
    for channel in channels(kind, to.customer, policy) {
        let address = address(channel, to);
        let opted_out = has_opted_out(kind, channel, to.customer, policy);
        let reasons = [address.err(), opted_out.then_some(Reason::OptedOut)];
        let found = reasons.into_iter().flatten().map(|reason| Finding::on(channel, reason));
        let found: Vec<Finding> = found.filter(|finding| Some(*finding) != lifted).collect();
        if found.is_empty() {
            let to = address.unwrap_or(Destination::Assumed);
            return Ok((Route { channel, to }, against));
        }
        against.extend(found);
    }
    Err(against)
}

/// The channels that are tried, in order: messages about a booking, reminders and invitations fall
/// back to the other channel.
fn channels(
    kind: MessageKind,
    customer: Option<&Customer>,
    policy: &Policy,
) -> impl Iterator<Item = Channel> {
    let preferred = customer.and_then(|customer| customer.preferences.preferred_channel);
    let first = match kind.rule().is_email_only {
        true => Channel::Email,
        false => preferred.unwrap_or(policy.channel),
    };
    let others = Channel::ALL.into_iter().filter(move |other| *other != first);
    std::iter::once(first).chain(others.filter(move |_| kind.may_fall_back()))
}

/// The address for a channel: the e-mail address that was given for the appointment, else that of
/// the record; text messages go to the number of the record that takes them.
fn address(
    channel: Channel,
    Recipient { party, customer }: Recipient<'_>,
) -> Result<Destination<'_>, Reason> {
    match channel {
        Channel::Email => {
            let known = || customer.and_then(Customer::usual_email);
            match party.and_then(|party| party.emails.first()) {
                Some(given) => Ok(Destination::Email(given)),
                None => known().ok_or(Reason::NoAddress).and_then(|email| {
                    let is_valid = email.key.is_some();
                    let address = Destination::Email(&email.address);
                    is_valid.then_some(address).ok_or(Reason::ChannelUnusable)
                }),
            }
        }
        Channel::Sms => {
            let phones = customer.map(|customer| customer.phones.values());
            let phone = phones.into_iter().flatten().find(|phone| phone.sms);
            let phone = phone.ok_or(Reason::NoAddress)?;
            let is_valid = phone.key.is_some();
            is_valid.then_some(Destination::Phone(phone)).ok_or(Reason::ChannelUnusable)
        }
    }
}

fn has_opted_out(
    kind: MessageKind,
    channel: Channel,
    customer: Option<&Customer>,
    policy: &Policy,
) -> bool {
    let category = kind.category();
    let ignores = category == MessageCategory::Reminder && policy.reminders_ignore_opt_out;
    // Advertising needs consent, which only a record can have.
    let allows = match customer {
        Some(customer) => customer.preferences.allows(channel, category),
        None => category != MessageCategory::Marketing,
    };
    !ignores && !allows
}
