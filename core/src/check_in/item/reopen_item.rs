//! `check_in.reopen_item`: reopen a handled item.

use serde::{Deserialize, Serialize};

use super::{How, ItemState};
use crate::{
    base::{
        Apply, AppointmentId, CheckInItemId, Command, Context, EventMeta, FieldErrors, Private,
        Remark,
    },
    check_in::{CheckIn, Decided, Reason},
};

/// Reopens an item that was handled without a work item.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "ReopenCheckIn"))]
#[serde(deny_unknown_fields)]
pub struct ReopenItem {
    /// Id of the appointment.
    pub appointment: AppointmentId,
    /// Id of the item.
    pub item: CheckInItemId,
    /// Reason why it is reopened.
    pub reason: Private<String>,
}

/// An item was reopened.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ItemReopened {
    /// Id of the item.
    pub item: CheckInItemId,
    /// Reason why it was reopened.
    pub reason: Remark,
}

impl Command<CheckIn> for ReopenItem {
    type Parsed = Remark;

    fn parse(&self, _: &Context<'_, CheckIn>, errors: &mut FieldErrors) -> Option<Remark> {
        errors.check("reason", Remark::parse(self.reason.reveal()))
    }

    fn decide(&self, reason: Remark, _: &Context<'_, CheckIn>, check_in: &CheckIn) -> Decided {
        let item = self.item.clone();
        match &check_in.item(&self.item)?.state {
            ItemState::Open {} => Ok(Vec::new()),
            ItemState::Handled(handled) if handled.how != How::Converted => {
                Ok(vec![ItemReopened { item, reason }.into()])
            }
            _ => Err(Reason::ItemClosed { item }),
        }
    }
}

impl Apply<CheckIn> for ItemReopened {
    fn apply(&self, meta: &EventMeta<'_>, check_in: &mut CheckIn) {
        if let Some(known) = check_in.items.get_mut(&self.item) {
            known.state = ItemState::Open {};
            check_in.items_changed(meta.at);
        }
    }
}
