//! What a customer wants to hear, on which way, and since when (S1-6, S1-15).

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use super::{Channel, MessageCategory};
use crate::{
    base::{Actor, EventMeta},
    customer::{Customer, Source},
};

/// What somebody said about one category on one way: yes or no, since when, by whom, how.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Consent {
    /// Whether it may be sent.
    pub allowed: bool,
    /// Since when.
    pub since: DateTime<Utc>,
    /// Who said so.
    pub by: Actor,
    /// How it came to be known.
    pub source: Source,
}

/// A wish as it is given.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Wish {
    /// By what way.
    pub channel: Channel,
    /// About what.
    pub category: MessageCategory,
    /// Whether it may be sent.
    pub allowed: bool,
}

/// How a customer wants to be written to (S2-6).
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Preferences {
    /// The way they like most.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub preferred_channel: Option<Channel>,
    /// Whether nothing is sent by itself.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub no_automated_messages: bool,
    /// What they said about each category, way by way.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub consents: BTreeMap<Channel, BTreeMap<MessageCategory, Consent>>,
}

impl Preferences {
    /// What was said about a category, if anything was.
    pub fn consent(&self, channel: Channel, category: MessageCategory) -> Option<&Consent> {
        self.consents.get(&channel)?.get(&category)
    }

    /// Whether a category may be sent on a way: the account always, marketing only after a yes,
    /// all else unless somebody said no.
    pub fn allows(&self, channel: Channel, category: MessageCategory) -> bool {
        let said = self.consent(channel, category).map(|consent| consent.allowed);
        match category {
            MessageCategory::Account => true,
            MessageCategory::Marketing => said.unwrap_or(false),
            _ => said.unwrap_or(true),
        }
    }

    /// Whether nothing but the account may be sent on a way.
    pub fn has_opted_out(&self, channel: Channel) -> bool {
        MessageCategory::OPTIONAL.iter().all(|category| !self.allows(channel, *category))
    }

    /// What may not be sent on a way: marketing counts only if somebody said no to it.
    pub fn refused(&self, channel: Channel) -> Vec<MessageCategory> {
        let said_no = |of: &MessageCategory| {
            self.no_automated_messages
                || self.consent(channel, *of).is_some_and(|said| !said.allowed)
        };
        MessageCategory::OPTIONAL.into_iter().filter(said_no).collect()
    }

    /// Whether a wish is on record, and not only as nobody has said otherwise.
    pub(in crate::customer) fn holds(&self, wish: &Wish) -> bool {
        let consent = self.consent(wish.channel, wish.category);
        consent.is_some_and(|consent| consent.allowed == wish.allowed)
    }

    /// Puts what was said about a category into its place, or that nothing was.
    pub(in crate::customer) fn put(
        &mut self,
        channel: Channel,
        category: MessageCategory,
        consent: Option<Consent>,
    ) {
        let said = self.consents.entry(channel).or_default();
        match consent {
            Some(consent) => said.insert(category, consent),
            None => said.remove(&category),
        };
        self.consents.retain(|_, said| !said.is_empty());
    }

    /// Takes down wishes.
    pub(in crate::customer) fn take(
        &mut self,
        wishes: &[Wish],
        source: Source,
        happened: &EventMeta<'_>,
    ) {
        for wish in wishes {
            let consent = Consent {
                allowed: wish.allowed,
                since: happened.at,
                by: happened.by.clone(),
                source,
            };
            self.put(wish.channel, wish.category, Some(consent));
        }
    }
}

/// Whether this person speaks for the customer: only they say yes again.
pub(super) fn speaks_for(by: &Actor, held: &Customer) -> bool {
    by.is_customer(&held.id) || by.on_behalf_of.as_ref() == Some(&held.id)
}

/// How a wish came to be known if the call does not say.
pub(super) fn source_of(by: &Actor) -> Source {
    if by.is_office() { Source::Staff } else { Source::Online }
}
