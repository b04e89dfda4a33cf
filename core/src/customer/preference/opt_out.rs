//! `customer.opt_out`, `customer.opt_in`: unsubscribe, and subscribe again (S1-14 to S1-17).

use serde::{Deserialize, Serialize};

use super::{
    Channel, MessageCategory, Wish,
    consent::{source_of, speaks_for},
};
use crate::{
    base::{Apply, Context, CustomerId, Decide, EventMeta, FieldProblems},
    customer::{Customer, Decided, Reason, Source},
};

/// Stops messages on one way: of one category, or all that somebody may do without (S1-17).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct OptOut {
    /// The customer.
    pub customer: CustomerId,
    /// By what way.
    pub channel: Channel,
    /// About what; everything if it is not said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub category: Option<MessageCategory>,
    /// How it came to be known; from who gives the call if it is not said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<Source>,
}

/// Allows messages again; only the customer does that, or somebody in their name.
///
/// Marketing has to be named: a yes to it is never part of another yes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct OptIn {
    /// The customer.
    pub customer: CustomerId,
    /// By what way.
    pub channel: Channel,
    /// About what; everything but marketing if it is not said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub category: Option<MessageCategory>,
    /// How it came to be known; from who gives the call if it is not said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<Source>,
}

/// Messages are not wanted any more.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct OptedOut {
    /// On which way, about what.
    pub wishes: Vec<Wish>,
    /// How it came to be known.
    pub source: Source,
}

/// Messages are wanted again.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct OptedIn {
    /// On which way, about what.
    pub wishes: Vec<Wish>,
    /// How it came to be known.
    pub source: Source,
}

/// The wishes that say something new.
fn new_wishes(
    held: &Customer,
    channel: Channel,
    category: Option<MessageCategory>,
    allowed: bool,
) -> Vec<Wish> {
    let unnamed = |of: &MessageCategory| !allowed || *of != MessageCategory::Marketing;
    let named = |of: &MessageCategory| category.map_or(unnamed(of), |category| category == *of);
    let all = MessageCategory::OPTIONAL.into_iter().filter(named);
    let wishes = all.map(|category| Wish { channel, category, allowed });
    wishes.filter(|wish| !held.preferences.holds(wish)).collect()
}

fn check(category: Option<MessageCategory>, fields: &mut FieldProblems) {
    if category == Some(MessageCategory::Account) {
        fields.note("category", "nobody can do without");
    }
}

/// Only the customer says yes again, or somebody in their name.
pub(in crate::customer) fn is_the_customer(
    context: &Context<'_, Customer>,
    held: &Customer,
) -> Result<(), Reason> {
    if speaks_for(context.by, held) { Ok(()) } else { Err(Reason::OnlyTheCustomer) }
}

impl Decide<Customer> for OptOut {
    fn check(&self, _: &Context<'_, Customer>, fields: &mut FieldProblems) {
        check(self.category, fields);
    }

    fn decide(&self, context: &Context<'_, Customer>, held: &Customer) -> Decided {
        let wishes = new_wishes(held, self.channel, self.category, false);
        let source = self.source.unwrap_or_else(|| source_of(context.by));
        Ok(match wishes.is_empty() {
            true => Vec::new(),
            false => vec![OptedOut { wishes, source }.into()],
        })
    }
}

impl Decide<Customer> for OptIn {
    fn check(&self, _: &Context<'_, Customer>, fields: &mut FieldProblems) {
        check(self.category, fields);
    }

    fn decide(&self, context: &Context<'_, Customer>, held: &Customer) -> Decided {
        let wishes = new_wishes(held, self.channel, self.category, true);
        let source = self.source.unwrap_or_else(|| source_of(context.by));
        Ok(match wishes.is_empty() {
            true => Vec::new(),
            false => vec![OptedIn { wishes, source }.into()],
        })
    }
}

impl Apply<Customer> for OptedOut {
    fn apply(&self, happened: &EventMeta<'_>, held: &mut Customer) {
        held.preferences.take(&self.wishes, self.source, happened);
    }
}

impl Apply<Customer> for OptedIn {
    fn apply(&self, happened: &EventMeta<'_>, held: &mut Customer) {
        held.preferences.take(&self.wishes, self.source, happened);
    }
}
