//! A flag: why somebody is on the list, and what they are known by.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use super::{
    EarlierDecision, FlagChange, FlagEvent, FlagItem, FlagSource, FlagState, ItemState, NewItem,
    Reason, Retention,
};
use crate::{
    base::{Actor, Aggregate, CustomerId, DecisionId, FlagId, FlagItemId, Remark},
    contact::{Reading, WrittenValue},
};

/// That a flag was lifted: when, by whom, why.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Lifted {
    /// When.
    pub at: DateTime<Utc>,
    /// By whom.
    pub by: Actor,
    /// Why.
    pub reason: Remark,
    /// The items that were active until then: `flag.reinstate` makes them active again.
    pub items: Vec<FlagItemId>,
}

/// A flag and its items. A platform that keeps its own rows may use it alone.
///
/// A flag is lifted exactly when none of its items is active.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Flag {
    /// Names it.
    pub id: FlagId,
    /// Why it was raised.
    pub reason: Remark,
    /// When it was raised.
    pub at: DateTime<Utc>,
    /// Who raised it.
    pub by: Actor,
    /// What it was raised from.
    pub source: FlagSource,
    /// The items it was raised with: a repeated call is known by them.
    pub raised_with: BTreeSet<FlagItemId>,
    /// All its items, released ones included.
    pub items: BTreeMap<FlagItemId, FlagItem>,
    /// That it is lifted, if it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lifted: Option<Lifted>,
    /// When somebody has to look whether it is still needed.
    pub review_due: DateTime<Utc>,
    /// Number of times that its retention was reviewed.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub retention_reviews: u32,
    /// That it outlives the erasure of its person, for a while.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub retained: Option<Retention>,
    /// What staff decided about customers who matched.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub decisions: BTreeMap<DecisionId, EarlierDecision>,
}

fn is_zero(count: &u32) -> bool {
    *count == 0
}

impl Aggregate for Flag {
    const KIND: &'static str = "flag";
    const STATUSES: &'static [FlagState] = &[FlagState::Active, FlagState::Lifted];
    type Id = FlagId;
    type Status = FlagState;
    type Policy = Reading;
    type Facts = dyn super::Facts;
    type Change = FlagChange;
    type Reason = Reason;

    fn status(&self) -> FlagState {
        self.state()
    }

    /// A flag is nobody's own: customers and technicians never see one (requirements 4.7).
    fn belongs_to(&self, _: &Actor) -> bool {
        false
    }
}

impl Flag {
    /// A flag with more items would match half the town; the bound keeps answers small (C1).
    pub const MOST_ITEMS: usize = 100;

    /// Whether it produces no match any more (I-10).
    pub fn is_lifted(&self) -> bool {
        self.lifted.is_some()
    }

    /// The items that are compared with requests, in id order.
    pub fn active_items(&self) -> impl Iterator<Item = (&FlagItemId, &FlagItem)> {
        self.items.iter().filter(|(_, item)| item.is_active())
    }

    /// The item that holds a value, as written.
    pub fn item_with(&self, value: &WrittenValue) -> Option<&FlagItemId> {
        let mut items = self.items.iter();
        items.find_map(|(id, item)| (item.value == *value).then_some(id))
    }

    /// Whether a value of a customer no longer matches an item, since staff decided that the
    /// customer is a different person (S0-25).
    pub fn exempts(&self, item: &FlagItemId, customer: &CustomerId, value: &WrittenValue) -> bool {
        let exemption = self.items.get(item).and_then(|item| item.exemptions.get(customer));
        exemption.is_some_and(|exemption| exemption.covers(value))
    }

    /// The flag that an event raises; none for another event.
    pub fn from_event(event: &FlagEvent) -> Option<Self> {
        let FlagChange::Raised { reason, source, items, review_due } = &event.change else {
            return None;
        };
        let item = |new: &NewItem| (new.id.clone(), FlagItem::new(&new.value, event));
        Some(Self {
            id: event.flag.clone(),
            reason: reason.clone(),
            at: event.at,
            by: event.by.clone(),
            source: source.clone(),
            raised_with: items.iter().map(|item| item.id.clone()).collect(),
            items: items.iter().map(item).collect(),
            lifted: None,
            review_due: *review_due,
            retention_reviews: 0,
            retained: None,
            decisions: BTreeMap::new(),
        })
    }

    /// Takes in what has happened to this flag. Never refuses: events are facts.
    pub fn apply(&mut self, event: &FlagEvent) {
        match &event.change {
            // Only the first event raises; see `from_event`.
            FlagChange::Raised { .. } => {}
            FlagChange::ItemAdded { item } => {
                let added = FlagItem::new(&item.value, event);
                self.items.entry(item.id.clone()).or_insert(added);
            }
            FlagChange::ItemReleased { item, reason } => {
                self.turn([item], ItemState::Released, event, Some(reason));
            }
            FlagChange::ItemReinstated { item } => {
                self.turn([item], ItemState::Active, event, None);
            }
            FlagChange::Lifted { reason, items } => {
                self.turn(items, ItemState::Released, event, Some(reason));
                self.lifted = Some(Lifted {
                    at: event.at,
                    by: event.by.clone(),
                    reason: reason.clone(),
                    items: items.clone(),
                });
            }
            FlagChange::Reinstated { items } => {
                self.turn(items, ItemState::Active, event, None);
                self.lifted = None;
            }
            FlagChange::RetentionReviewed { review_due } => {
                self.review_due = *review_due;
                self.retention_reviews = self.retention_reviews.saturating_add(1);
            }
            FlagChange::MatchDecided { decision, made, values } => {
                self.remember(decision, made, values, event);
            }
            FlagChange::ExemptionRevoked { item, customer, reason } => {
                let item = self.items.get_mut(item);
                if let Some(exemption) = item.and_then(|item| item.exemptions.get_mut(customer)) {
                    exemption.revoke(event, reason);
                }
            }
            FlagChange::Retained { ground, until } => self.retain(ground, *until),
            FlagChange::CustomerForgotten { customer } => self.forget(customer),
            // The list drops what is erased.
            FlagChange::Erased {} | FlagChange::Forgotten(_) => {}
        }
    }

    fn turn<'a>(
        &mut self,
        items: impl IntoIterator<Item = &'a FlagItemId>,
        to: ItemState,
        event: &FlagEvent,
        reason: Option<&Remark>,
    ) {
        for id in items {
            if let Some(item) = self.items.get_mut(id) {
                item.turn(to, event, reason);
            }
        }
    }
}
