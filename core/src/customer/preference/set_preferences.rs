//! `customer.set_preferences`: what is to be sent, and how (S1-6, S2-6).

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::{
    Channel, MessageCategory, Wish,
    consent::{source_of, speaks_for},
};
use crate::{
    base::{Apply, Changed, Context, CustomerId, Decide, EventMeta, FieldProblems},
    customer::{Customer, Decided, Reason, Source},
};

/// Takes down what a customer wants to hear; what is not named stays as it is.
///
/// Whoever is not the customer may say no for them, but never yes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct SetPreferences {
    /// The customer.
    pub customer: CustomerId,
    /// Categories and ways, each with yes or no.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub wishes: Vec<Wish>,
    /// The way they like most.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub preferred_channel: Option<Channel>,
    /// Whether nothing is sent by itself.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub no_automated_messages: Option<bool>,
    /// How it came to be known; from who gives the call if it is not said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<Source>,
}

/// A customer wants to hear something else, or in another way.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct PreferencesSet {
    /// What was said anew about categories and ways.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub wishes: Vec<Wish>,
    /// The way they like most.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub preferred_channel: Option<Changed<Option<Channel>>>,
    /// Whether nothing is sent by itself.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub no_automated_messages: Option<Changed<bool>>,
    /// How it came to be known.
    pub source: Source,
}

impl SetPreferences {
    /// Whether something would be sent that is not sent now.
    fn allows_more(&self, held: &Customer) -> bool {
        let of = &held.preferences;
        let more = |wish: &Wish| wish.allowed && !of.allows(wish.channel, wish.category);
        self.wishes.iter().any(more)
            || (of.no_automated_messages && self.no_automated_messages == Some(false))
    }
}

impl Decide<Customer> for SetPreferences {
    fn check(&self, _: &Context<'_, Customer>, fields: &mut FieldProblems) {
        let mut given = BTreeSet::new();
        for (position, wish) in self.wishes.iter().enumerate() {
            if wish.category == MessageCategory::Account {
                fields.note(format!("wishes[{position}].category"), "nobody can do without");
            }
            if !given.insert((wish.channel, wish.category)) {
                fields.note(format!("wishes[{position}]"), "is given twice");
            }
        }
    }

    fn decide(&self, context: &Context<'_, Customer>, held: &Customer) -> Decided {
        let of = &held.preferences;
        if self.wishes.is_empty()
            && self.preferred_channel.is_none()
            && self.no_automated_messages.is_none()
        {
            return Err(Reason::NothingGiven);
        }
        if self.allows_more(held) && !speaks_for(context.by, held) {
            return Err(Reason::OnlyTheCustomer);
        }
        let channel = self.preferred_channel.map(Some);
        let set = PreferencesSet {
            wishes: self.wishes.iter().copied().filter(|wish| !of.holds(wish)).collect(),
            preferred_channel: Changed::between(&of.preferred_channel, channel.as_ref()),
            no_automated_messages: Changed::between(
                &of.no_automated_messages,
                self.no_automated_messages.as_ref(),
            ),
            source: self.source.unwrap_or_else(|| source_of(context.by)),
        };
        let is_so_already = set.wishes.is_empty()
            && set.preferred_channel.is_none()
            && set.no_automated_messages.is_none();
        Ok(if is_so_already { Vec::new() } else { vec![set.into()] })
    }
}

impl Apply<Customer> for PreferencesSet {
    fn apply(&self, happened: &EventMeta<'_>, held: &mut Customer) {
        let of = &mut held.preferences;
        of.take(&self.wishes, self.source, happened);
        Changed::put(&self.preferred_channel, &mut of.preferred_channel);
        Changed::put(&self.no_automated_messages, &mut of.no_automated_messages);
    }
}
