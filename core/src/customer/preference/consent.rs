//! Consents of a customer, by channel and category (S1-6, S1-15).

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use super::{Channel, MessageCategory, Reminders};
use crate::{
    base::{Actor, EventMeta, SortedMap},
    customer::{Customer, Source},
};

/// Consent or objection to one category of messages on one channel.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Consent {
    /// Whether messages may be sent.
    pub allowed: bool,
    /// Time of the consent or objection (UTC).
    pub since: DateTime<Utc>,
    /// The actor whose command recorded it.
    pub by: Actor,
    /// Source of the consent or objection.
    pub source: Source,
}

/// A consent or objection in a command.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Wish {
    /// Channel of the messages.
    pub channel: Channel,
    /// Category of the messages.
    pub category: MessageCategory,
    /// Whether messages may be sent.
    pub allowed: bool,
}

/// Message preferences of a customer (S2-6).
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Preferences {
    /// The preferred channel of messages.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub preferred_channel: Option<Channel>,
    /// Whether automated messages are off.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub no_automated_messages: bool,
    /// Times before the start at which the customer is reminded of an appointment (ISO 8601
    /// durations); those of the business if missing (S2-21).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reminders: Option<Reminders>,
    /// Consents and objections, by channel and category.
    #[serde(default, skip_serializing_if = "SortedMap::is_empty")]
    pub consents: SortedMap<Channel, SortedMap<MessageCategory, Consent>>,
}

impl Preferences {
    /// The recorded consent or objection, if there is one.
    pub fn consent(&self, channel: Channel, category: MessageCategory) -> Option<&Consent> {
        self.consents.get(&channel)?.get(&category)
    }

    /// Whether messages of a category may be sent on a channel: account messages always, marketing
    /// only with consent, all others unless the customer has objected.
    pub fn allows(&self, channel: Channel, category: MessageCategory) -> bool {
        let allowed = self.consent(channel, category).map(|consent| consent.allowed);
        match category {
            MessageCategory::Account => true,
            MessageCategory::Marketing => allowed.unwrap_or(false),
            _ => allowed.unwrap_or(true),
        }
    }

    /// Whether only account messages may be sent on a channel.
    pub fn has_opted_out(&self, channel: Channel) -> bool {
        MessageCategory::OPTIONAL.iter().all(|category| !self.allows(channel, *category))
    }

    /// Categories with an objection on a channel; missing consent to marketing is no objection.
    pub fn refused(&self, channel: Channel) -> Vec<MessageCategory> {
        let is_refused = |of: &MessageCategory| {
            self.no_automated_messages
                || self.consent(channel, *of).is_some_and(|consent| !consent.allowed)
        };
        MessageCategory::OPTIONAL.into_iter().filter(is_refused).collect()
    }

    /// Whether the same consent or objection is recorded; defaults do not count.
    pub(in crate::customer) fn is_recorded(&self, wish: &Wish) -> bool {
        let consent = self.consent(wish.channel, wish.category);
        consent.is_some_and(|consent| consent.allowed == wish.allowed)
    }

    /// Sets or removes a consent.
    pub(in crate::customer) fn set(
        &mut self,
        channel: Channel,
        category: MessageCategory,
        consent: Option<Consent>,
    ) {
        let mut consents = self.consents.remove(&channel).unwrap_or_default();
        match consent {
            Some(consent) => consents.insert(category, consent),
            None => consents.remove(&category),
        };
        if !consents.is_empty() {
            self.consents.insert(channel, consents);
        }
    }

    /// Records consents and objections.
    pub(in crate::customer) fn record(
        &mut self,
        wishes: &[Wish],
        source: Source,
        meta: &EventMeta<'_>,
    ) {
        for wish in wishes {
            let consent =
                Consent { allowed: wish.allowed, since: meta.at, by: meta.by.clone(), source };
            self.set(wish.channel, wish.category, Some(consent));
        }
    }
}

/// Whether the actor is the customer, or acts on their behalf.
pub(super) fn acts_for(by: &Actor, customer: &Customer) -> bool {
    by.is_customer(&customer.id) || by.on_behalf_of.as_ref() == Some(&customer.id)
}

/// Source of a consent or objection if the command has none.
pub(super) fn source_of(by: &Actor) -> Source {
    if by.is_office() { Source::Staff } else { Source::Online }
}
