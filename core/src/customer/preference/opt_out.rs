//! `customer.opt_out`, `customer.opt_in`: unsubscribe, and subscribe again (S1-14 to S1-17).

use serde::{Deserialize, Serialize};

use super::{
    Channel, MessageCategory, Wish,
    consent::{acts_for, source_of},
};
use crate::{
    base::{Apply, Command, Context, CustomerId, EventMeta, FieldErrors},
    customer::{Customer, Decided, Reason, Source},
};

/// Opts out of messages on one channel: of one category, or of all that can be refused (S1-17).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct OptOut {
    /// Id of the customer.
    pub customer: CustomerId,
    /// Channel of the messages.
    pub channel: Channel,
    /// Category of the messages; if missing, all that can be refused.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub category: Option<MessageCategory>,
    /// Source of the objection or consent; if missing, `staff` for the office and `online` for all
    /// others.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<Source>,
}

/// Opts in to messages again; only the customer may, or somebody on their behalf.
///
/// Marketing has to be named explicitly: consent to it is never part of another consent.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct OptIn {
    /// Id of the customer.
    pub customer: CustomerId,
    /// Channel of the messages.
    pub channel: Channel,
    /// Category of the messages; if missing, all except marketing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub category: Option<MessageCategory>,
    /// Source of the objection or consent; if missing, `staff` for the office and `online` for all
    /// others.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<Source>,
}

/// The customer opted out of messages.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct OptedOut {
    /// Channels and categories that changed.
    pub wishes: Vec<Wish>,
    /// Source of the objection or consent.
    pub source: Source,
}

/// The customer opted in to messages again.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct OptedIn {
    /// Channels and categories that changed.
    pub wishes: Vec<Wish>,
    /// Source of the objection or consent.
    pub source: Source,
}

/// The consents or objections that are not recorded yet.
fn new_wishes(
    customer: &Customer,
    channel: Channel,
    category: Option<MessageCategory>,
    allowed: bool,
) -> Vec<Wish> {
    let by_default = |of: &MessageCategory| !allowed || *of != MessageCategory::Marketing;
    let is_meant =
        |of: &MessageCategory| category.map_or(by_default(of), |category| category == *of);
    let all = MessageCategory::OPTIONAL.into_iter().filter(is_meant);
    let wishes = all.map(|category| Wish { channel, category, allowed });
    wishes.filter(|wish| !customer.preferences.is_recorded(wish)).collect()
}

/// Records an error for messages about the account itself: they cannot be refused.
fn check_category(category: Option<MessageCategory>, errors: &mut FieldErrors) {
    if category == Some(MessageCategory::Account) {
        errors.note("category", "nobody can do without");
    }
}

/// A guard: the actor is the customer, or acts on their behalf.
pub(in crate::customer) fn is_the_customer(
    context: &Context<'_, Customer>,
    customer: &Customer,
) -> Result<(), Reason> {
    if acts_for(context.by, customer) { Ok(()) } else { Err(Reason::OnlyTheCustomer) }
}

impl Command<Customer> for OptOut {
    type Parsed = ();

    fn parse(&self, _: &Context<'_, Customer>, errors: &mut FieldErrors) -> Option<()> {
        check_category(self.category, errors);
        Some(())
    }

    fn decide(&self, (): (), context: &Context<'_, Customer>, customer: &Customer) -> Decided {
        let wishes = new_wishes(customer, self.channel, self.category, false);
        let source = self.source.unwrap_or_else(|| source_of(context.by));
        Ok(match wishes.is_empty() {
            true => Vec::new(),
            false => vec![OptedOut { wishes, source }.into()],
        })
    }
}

impl Command<Customer> for OptIn {
    type Parsed = ();

    fn parse(&self, _: &Context<'_, Customer>, errors: &mut FieldErrors) -> Option<()> {
        check_category(self.category, errors);
        Some(())
    }

    fn decide(&self, (): (), context: &Context<'_, Customer>, customer: &Customer) -> Decided {
        let wishes = new_wishes(customer, self.channel, self.category, true);
        let source = self.source.unwrap_or_else(|| source_of(context.by));
        Ok(match wishes.is_empty() {
            true => Vec::new(),
            false => vec![OptedIn { wishes, source }.into()],
        })
    }
}

impl Apply<Customer> for OptedOut {
    fn apply(&self, meta: &EventMeta<'_>, customer: &mut Customer) {
        customer.preferences.record(&self.wishes, self.source, meta);
    }
}

impl Apply<Customer> for OptedIn {
    fn apply(&self, meta: &EventMeta<'_>, customer: &mut Customer) {
        customer.preferences.record(&self.wishes, self.source, meta);
    }
}
