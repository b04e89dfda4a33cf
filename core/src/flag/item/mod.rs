//! Flagged items: values that are compared with requests while they are active.

mod add_item;
mod new_item;
mod reinstate_item;
mod release_item;

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

pub use add_item::AddItem;
pub use new_item::{NewItem, flaggable};
pub use reinstate_item::ReinstateItem;
pub use release_item::ReleaseItem;

use super::{Exemption, FlagEvent};
use crate::{
    base::{Actor, AppointmentId, CustomerId, Json, Malformed, Remark, SortedMap},
    contact::{ItemKind, WrittenValue},
};

/// Status of an item of a flag.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum ItemStatus {
    /// Active: the item is compared with every appointment request.
    Active,
    /// Released: the item matches nothing (I-10).
    Released,
}

/// One change of the status of an item.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ItemTurn {
    /// The new status of the item.
    pub to: ItemStatus,
    /// Time of the change (UTC).
    pub at: DateTime<Utc>,
    /// The actor who changed the status.
    pub by: Actor,
    /// Reason given by staff; present when the item was released.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<Remark>,
}

/// One flagged value: a copy that no edit of the customer changes (S0-14).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(!try_from))]
#[serde(try_from = "OnTheWire")]
pub struct FlagItem {
    /// The value as written.
    #[serde(flatten)]
    pub value: WrittenValue,
    /// Status of the item.
    pub status: ItemStatus,
    /// Changes of the status of the item, oldest first.
    pub history: Vec<ItemTurn>,
    /// Exemptions by customer id, of customers who share the value but are not the flagged person
    /// (S0-25).
    #[serde(default, skip_serializing_if = "SortedMap::is_empty")]
    pub exemptions: SortedMap<CustomerId, Exemption>,
    /// Exemptions by appointment id, of appointments without a customer. They hold for any other
    /// appointment without a customer that has an equal value (S0-25).
    #[serde(default, skip_serializing_if = "SortedMap::is_empty")]
    pub appointment_exemptions: SortedMap<AppointmentId, Exemption>,
}

/// The fields on the wire; the kind determines how the value is deserialized.
#[derive(Deserialize)]
struct OnTheWire {
    kind: ItemKind,
    value: Json,
    status: ItemStatus,
    history: Vec<ItemTurn>,
    #[serde(default)]
    exemptions: SortedMap<CustomerId, Exemption>,
    #[serde(default)]
    appointment_exemptions: SortedMap<AppointmentId, Exemption>,
}

impl TryFrom<OnTheWire> for FlagItem {
    type Error = Malformed;
    fn try_from(item: OnTheWire) -> Result<Self, Malformed> {
        let OnTheWire { kind, value, status, history, exemptions, appointment_exemptions } = item;
        let value = WrittenValue::read(kind, &value)?;
        Ok(Self { value, status, history, exemptions, appointment_exemptions })
    }
}

impl FlagItem {
    /// The kind of the value.
    pub fn kind(&self) -> ItemKind {
        self.value.kind()
    }

    /// Whether the item is active.
    pub fn is_active(&self) -> bool {
        self.status == ItemStatus::Active
    }

    /// Reason of the last release, if the item is released.
    pub fn release_reason(&self) -> Option<&Remark> {
        let last = self.history.last().filter(|_| !self.is_active())?;
        last.reason.as_ref()
    }

    /// A new item, active from the time of the event.
    pub(super) fn new(value: &WrittenValue, event: &FlagEvent) -> Self {
        Self {
            value: value.clone(),
            status: ItemStatus::Active,
            history: vec![turn(ItemStatus::Active, event, None)],
            exemptions: SortedMap::new(),
            appointment_exemptions: SortedMap::new(),
        }
    }

    /// Changes the status; does nothing if the item has it already.
    pub(super) fn change(&mut self, to: ItemStatus, event: &FlagEvent, reason: Option<&Remark>) {
        if self.status != to {
            self.status = to;
            self.history.push(turn(to, event, reason));
        }
    }
}

fn turn(to: ItemStatus, event: &FlagEvent, reason: Option<&Remark>) -> ItemTurn {
    ItemTurn { to, at: event.at, by: event.by.clone(), reason: reason.cloned() }
}
