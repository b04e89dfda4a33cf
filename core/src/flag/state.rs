//! A flag and its items.

use std::collections::BTreeSet;

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use super::{
    Decisions, Exempt, FlagChange, FlagEvent, FlagItem, FlagSource, FlagStatus, ItemStatus,
    NewItem, Reason, Retention,
};
use crate::{
    base::{Actor, Aggregate, CustomerId, FlagId, FlagItemId, Remark, SortedMap},
    contact::{ParseOptions, Value, WrittenValue},
};

/// The lifting of a flag.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Lifted {
    /// Time when the flag was lifted (UTC).
    pub at: DateTime<Utc>,
    /// The actor who lifted the flag.
    pub by: Actor,
    /// Reason given by staff.
    pub reason: Remark,
    /// Ids of the items that were active before; `flag.reinstate` makes them active again.
    pub items: Vec<FlagItemId>,
}

/// A flag and its items. A host that stores flags itself may use this type alone.
///
/// A flag is lifted if and only if none of its items is active.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Flag {
    /// Id of the flag.
    pub id: FlagId,
    /// Reason given by staff.
    pub reason: Remark,
    /// Time when the flag was raised (UTC).
    pub at: DateTime<Utc>,
    /// The actor who raised the flag.
    pub by: Actor,
    /// The record that the flag was raised from.
    pub source: FlagSource,
    /// Ids of the items that the flag was raised with; they identify a retry of `flag.raise`.
    pub raised_with: BTreeSet<FlagItemId>,
    /// All items by id, released ones included.
    pub items: SortedMap<FlagItemId, FlagItem>,
    /// The lifting, if the flag is lifted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lifted: Option<Lifted>,
    /// Time of the next review (UTC).
    pub review_due: DateTime<Utc>,
    /// Number of reviews of the retention so far.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub retention_reviews: u32,
    /// The retention after the erasure of the flag's person, if there is one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub retained: Option<Retention>,
    /// Decisions of staff about matching customers, by id.
    #[serde(default, skip_serializing_if = "Decisions::is_empty")]
    pub decisions: Decisions,
}

fn is_zero(count: &u32) -> bool {
    *count == 0
}

impl Aggregate for Flag {
    const KIND: &'static str = "flag";
    const STATUSES: &'static [FlagStatus] = &[FlagStatus::Active, FlagStatus::Lifted];
    type Id = FlagId;
    type Status = FlagStatus;
    type Policy = ParseOptions;
    type Facts = dyn super::Facts;
    type Change = FlagChange;
    type Reason = Reason;

    fn status(&self) -> FlagStatus {
        match self.is_lifted() {
            true => FlagStatus::Lifted,
            false => FlagStatus::Active,
        }
    }

    /// Always false: customers and technicians never see flags (I-17).
    fn belongs_to(&self, _: &Actor) -> bool {
        false
    }
}

impl Flag {
    /// The most items of a flag; the limit keeps answers small (C1).
    pub const MOST_ITEMS: usize = 100;

    /// Whether the flag is lifted and therefore matches nothing (I-10).
    pub fn is_lifted(&self) -> bool {
        self.lifted.is_some()
    }

    /// The items that are compared with requests, in id order.
    pub fn active_items(&self) -> impl Iterator<Item = (&FlagItemId, &FlagItem)> {
        self.items.iter().filter(|(_, item)| item.is_active())
    }

    /// Id of the item with this value, however either is spelt (S0-16).
    pub fn item_with(&self, value: &Value, reading: &ParseOptions) -> Option<&FlagItemId> {
        let is_same = |item: &FlagItem| {
            item.kind() == value.kind()
                && Value::read(&item.value, reading).is_ok_and(|known| known.is_same(value))
        };
        self.items.iter().find_map(|(id, item)| is_same(item).then_some(id))
    }

    /// Whether a customer is exempt from an item for a value, compared as written (S0-25).
    pub fn exempts(&self, item: &FlagItemId, customer: &CustomerId, value: &WrittenValue) -> bool {
        let exemption = self.items.get(item).and_then(|item| item.exemptions.get(customer));
        exemption.is_some_and(|exemption| exemption.covers(value))
    }

    /// The flag raised by an event; none for another event.
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
            decisions: Decisions::default(),
        })
    }

    /// Applies an event of this flag. An event is never refused.
    pub fn apply(&mut self, event: &FlagEvent) {
        match &event.change {
            // `from_event` creates the flag.
            FlagChange::Raised { .. } => {}
            FlagChange::ItemAdded { item } => {
                if !self.items.contains_key(&item.id) {
                    self.items.insert(item.id.clone(), FlagItem::new(&item.value, event));
                }
            }
            FlagChange::ItemReleased { item, reason } => {
                self.change_items([item], ItemStatus::Released, event, Some(reason));
            }
            FlagChange::ItemReinstated { item } => {
                self.change_items([item], ItemStatus::Active, event, None);
            }
            FlagChange::Lifted { reason, items } => {
                self.change_items(items, ItemStatus::Released, event, Some(reason));
                self.lifted = Some(Lifted {
                    at: event.at,
                    by: event.by.clone(),
                    reason: reason.clone(),
                    items: items.clone(),
                });
            }
            FlagChange::Reinstated { items } => {
                self.change_items(items, ItemStatus::Active, event, None);
                self.lifted = None;
            }
            FlagChange::RetentionReviewed { review_due } => {
                self.review_due = *review_due;
                self.retention_reviews = self.retention_reviews.saturating_add(1);
            }
            FlagChange::MatchDecided { decision, made, values } => {
                self.record_decision(decision, made, values, event);
            }
            FlagChange::ExemptionRevoked { item, customer, appointment, reason } => {
                let exempt = Exempt::of(customer.as_ref(), appointment.as_ref());
                if let Some((item, exempt)) = self.items.get_mut(item).zip(exempt) {
                    let exemption = item.exemption_mut(&exempt);
                    exemption.into_iter().for_each(|exemption| exemption.revoke(event, reason));
                    self.end_exempting_decision(&exempt);
                }
            }
            FlagChange::Retained { ground, until } => self.retain(ground, *until),
            FlagChange::CustomerForgotten { customer, appointments } => {
                self.forget(customer, appointments);
            }
            // `FlagList::apply` removes an erased flag.
            FlagChange::Erased {} | FlagChange::Forgotten(_) => {}
        }
    }

    fn change_items<'a>(
        &mut self,
        items: impl IntoIterator<Item = &'a FlagItemId>,
        to: ItemStatus,
        event: &FlagEvent,
        reason: Option<&Remark>,
    ) {
        for id in items {
            if let Some(item) = self.items.get_mut(id) {
                item.change(to, event, reason);
            }
        }
    }
}
