//! The state of an item (4.4.4).

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use strum::IntoStaticStr;

use super::What;
use crate::{
    base::{Actor, CheckInItemId, WorkItemId, Zone, tagged},
    check_in::{CheckIn, Policy, Reason, ServiceAnswer},
};

/// How staff handled an item without a work item (S3-41).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Handling {
    /// Staff took note of it.
    Acknowledged,
    /// Staff contacted the customer.
    Contacted,
    /// Staff do nothing about it.
    Dismissed,
}

/// How an item was handled.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, IntoStaticStr,
)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
#[strum(serialize_all = "snake_case")]
pub enum How {
    /// A work item was added.
    Converted,
    /// Staff took note of it, or its work item was removed.
    Acknowledged,
    /// Staff contacted the customer.
    Contacted,
    /// Staff do nothing about it.
    Dismissed,
}

impl From<Handling> for How {
    fn from(handling: Handling) -> Self {
        match handling {
            Handling::Acknowledged => Self::Acknowledged,
            Handling::Contacted => Self::Contacted,
            Handling::Dismissed => Self::Dismissed,
        }
    }
}

/// How, when and by whom an item was handled (S3-36).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Handled {
    /// Time at which it was handled (UTC).
    pub at: DateTime<Utc>,
    /// The actor who handled it.
    pub by: Actor,
    /// How it was handled.
    pub how: How,
    /// Id of the work item, if one was added.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub work_item: Option<WorkItemId>,
}

tagged! {
    "state", "ItemState";
    /// State of an item.
    #[serde(rename_all = "snake_case")]
    pub enum ItemState {
        /// Nobody has handled it.
        Open {},
        /// Staff handled it.
        Handled(Handled),
        /// The order became a work item, and is no longer listed (S3-40).
        Converted(Handled),
        /// The customer withdrew it.
        Withdrawn {
            /// Time at which it was withdrawn (UTC).
            at: DateTime<Utc>,
        },
    }
}

/// An item of a check-in: an order or a remark.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct CheckInItem {
    /// Time at which it was first submitted (UTC).
    pub at: DateTime<Utc>,
    /// Time at which the customer last changed it (UTC).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub changed_at: Option<DateTime<Utc>>,
    /// The order or remark.
    pub what: What,
    /// State of the item.
    pub state: ItemState,
}

impl CheckInItem {
    /// Whether nobody has handled it (S3-35).
    pub fn is_open(&self) -> bool {
        matches!(self.state, ItemState::Open {})
    }

    /// Time at which it was submitted or last changed by the customer (UTC).
    pub fn since(&self) -> DateTime<Utc> {
        self.changed_at.unwrap_or(self.at)
    }

    /// Time of its line on the work list (UTC): that by which the customer is to be contacted, or
    /// since which it waits.
    pub fn waits_at(&self, policy: &Policy, zone: Zone) -> DateTime<Utc> {
        match &self.what {
            What::Service(order) if order.answer == ServiceAnswer::ContactMe => {
                policy.contact_within.after(self.since(), zone)
            }
            What::Service(_) | What::Remark(_) => self.since(),
        }
    }

    /// Whether staff see it in the list of items: not if it was withdrawn or converted (S3-40).
    pub fn is_listed(&self) -> bool {
        matches!(self.state, ItemState::Open {} | ItemState::Handled(_))
    }

    /// Whether an order is open, or became a work item (S3-10).
    pub fn is_ordered(&self) -> bool {
        matches!(self.state, ItemState::Open {} | ItemState::Converted(_))
    }

    /// The work item that it became.
    pub fn work_item(&self) -> Option<&WorkItemId> {
        match &self.state {
            ItemState::Converted(handled) | ItemState::Handled(handled) => {
                handled.work_item.as_ref()
            }
            _ => None,
        }
    }
}

impl CheckIn {
    /// The item with an id.
    pub(super) fn item(&self, item: &CheckInItemId) -> Result<&CheckInItem, Reason> {
        self.items.get(item).ok_or_else(|| Reason::ItemUnknown { item: item.clone() })
    }

    /// Whether an item is open.
    pub(in crate::check_in) fn has_open_items(&self) -> bool {
        self.items.values().any(CheckInItem::is_open)
    }

    /// Whether an item is handled.
    pub(in crate::check_in) fn has_handled_items(&self) -> bool {
        self.items.values().any(|item| matches!(item.state, ItemState::Handled(_)))
    }

    /// Whether there is a remark that was not withdrawn.
    pub(in crate::check_in) fn has_remarks(&self) -> bool {
        let is_remark = |item: &CheckInItem| matches!(item.what, What::Remark(_));
        self.items.values().any(|item| is_remark(item) && item.is_listed())
    }
}
