//! `customer.set_preferences`: set consents and the preferred channel (S1-6, S2-6).

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::{
    Channel, MessageCategory, Reminders, Wish,
    consent::{acts_for, source_of},
};
use crate::{
    base::{Apply, Changed, Command, Context, CustomerId, EventMeta, FieldErrors},
    customer::{Customer, Decided, Reason, Source},
};

/// Sets consents, the preferred channel, the times of reminders, and whether automated messages are
/// off. Missing fields are not changed.
///
/// Others may object for the customer, but never consent.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct SetPreferences {
    /// Id of the customer.
    pub customer: CustomerId,
    /// Consents and objections, each with its channel and category.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub wishes: Vec<Wish>,
    /// The preferred channel of messages.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub preferred_channel: Option<Channel>,
    /// Whether automated messages are off.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub no_automated_messages: Option<bool>,
    /// Times before the start at which the customer is reminded of an appointment (ISO 8601
    /// durations): at most 5, each between `PT5M` and `P30D`; none if empty (S2-21).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reminders: Option<Reminders>,
    /// Source of the change; if missing, `staff` for the office and `online` for all others.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<Source>,
}

/// Consents or the preferred channel were changed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct PreferencesSet {
    /// Consents and objections that changed.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub wishes: Vec<Wish>,
    /// The preferred channel of messages, before and after.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub preferred_channel: Option<Changed<Option<Channel>>>,
    /// Whether automated messages are off, before and after.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub no_automated_messages: Option<Changed<bool>>,
    /// Times before the start at which the customer is reminded, before and after.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reminders: Option<Changed<Option<Reminders>>>,
    /// Source of the change.
    pub source: Source,
}

impl SetPreferences {
    /// Whether the command allows messages that are not allowed now.
    fn allows_more(&self, customer: &Customer) -> bool {
        let of = &customer.preferences;
        let more = |wish: &Wish| wish.allowed && !of.allows(wish.channel, wish.category);
        self.wishes.iter().any(more)
            || (of.no_automated_messages && self.no_automated_messages == Some(false))
    }
}

impl Command<Customer> for SetPreferences {
    type Parsed = ();

    fn parse(&self, _: &Context<'_, Customer>, errors: &mut FieldErrors) -> Option<()> {
        let mut given = BTreeSet::new();
        for (position, wish) in self.wishes.iter().enumerate() {
            if wish.category == MessageCategory::Account {
                errors.note(format!("wishes[{position}].category"), "nobody can do without");
            }
            if !given.insert((wish.channel, wish.category)) {
                errors.note(format!("wishes[{position}]"), "is given twice");
            }
        }
        Some(())
    }

    fn decide(&self, (): (), context: &Context<'_, Customer>, customer: &Customer) -> Decided {
        let of = &customer.preferences;
        if self.wishes.is_empty()
            && self.preferred_channel.is_none()
            && self.no_automated_messages.is_none()
            && self.reminders.is_none()
        {
            return Err(Reason::NothingGiven);
        }
        if self.allows_more(customer) && !acts_for(context.by, customer) {
            return Err(Reason::OnlyTheCustomer);
        }
        let channel = self.preferred_channel.map(Some);
        let reminders = self.reminders.clone().map(Some);
        let set = PreferencesSet {
            wishes: self.wishes.iter().copied().filter(|wish| !of.is_recorded(wish)).collect(),
            preferred_channel: Changed::between(&of.preferred_channel, channel.as_ref()),
            no_automated_messages: Changed::between(
                &of.no_automated_messages,
                self.no_automated_messages.as_ref(),
            ),
            reminders: Changed::between(&of.reminders, reminders.as_ref()),
            source: self.source.unwrap_or_else(|| source_of(context.by)),
        };
        let is_unchanged = set.wishes.is_empty()
            && set.preferred_channel.is_none()
            && set.no_automated_messages.is_none()
            && set.reminders.is_none();
        Ok(if is_unchanged { Vec::new() } else { vec![set.into()] })
    }
}

impl Apply<Customer> for PreferencesSet {
    fn apply(&self, meta: &EventMeta<'_>, customer: &mut Customer) {
        let of = &mut customer.preferences;
        of.record(&self.wishes, self.source, meta);
        Changed::put(&self.preferred_channel, &mut of.preferred_channel);
        Changed::put(&self.no_automated_messages, &mut of.no_automated_messages);
        Changed::put(&self.reminders, &mut of.reminders);
    }
}
