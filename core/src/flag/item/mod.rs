//! One flagged value: it matches while it is active.

mod add_item;
mod new_item;
mod reinstate_item;
mod release_item;

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

pub use add_item::AddItem;
pub use new_item::{NewItem, flaggable};
pub use reinstate_item::ReinstateItem;
pub use release_item::ReleaseItem;

use super::{Exemption, FlagEvent};
use crate::{
    base::{Actor, CustomerId, Remark},
    contact::{ItemKind, WrittenValue},
};

/// Whether an item matches.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum ItemState {
    /// It is compared with every request.
    Active,
    /// It produces no match (I-10).
    Released,
}

/// One turn in the life of an item: who, when, why.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ItemTurn {
    /// What it became.
    pub to: ItemState,
    /// When.
    pub at: DateTime<Utc>,
    /// By whom.
    pub by: Actor,
    /// Why; told where an item is released.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<Remark>,
}

/// One flagged value: the flag's own copy, never changed by an edit of the customer (S0-14).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct FlagItem {
    /// The value as written.
    #[serde(flatten)]
    pub value: WrittenValue,
    /// Whether it matches.
    pub state: ItemState,
    /// How it came to that state, oldest first.
    pub history: Vec<ItemTurn>,
    /// Customers who share the value and are different persons (S0-25).
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub exemptions: BTreeMap<CustomerId, Exemption>,
}

impl FlagItem {
    /// Which of the four kinds it is.
    pub fn kind(&self) -> ItemKind {
        self.value.kind()
    }

    /// Whether it matches, as far as the item itself is concerned.
    pub fn is_active(&self) -> bool {
        self.state == ItemState::Active
    }

    /// Why it was last released, if it is.
    pub fn release_reason(&self) -> Option<&Remark> {
        let last = self.history.last().filter(|_| !self.is_active())?;
        last.reason.as_ref()
    }

    /// A new item, active since the event.
    pub(super) fn new(value: &WrittenValue, event: &FlagEvent) -> Self {
        Self {
            value: value.clone(),
            state: ItemState::Active,
            history: vec![turn(ItemState::Active, event, None)],
            exemptions: BTreeMap::new(),
        }
    }

    /// Turns to a state; nothing happens where it has that state already.
    pub(super) fn turn(&mut self, to: ItemState, event: &FlagEvent, reason: Option<&Remark>) {
        if self.state != to {
            self.state = to;
            self.history.push(turn(to, event, reason));
        }
    }
}

fn turn(to: ItemState, event: &FlagEvent, reason: Option<&Remark>) -> ItemTurn {
    ItemTurn { to, at: event.at, by: event.by.clone(), reason: reason.cloned() }
}
