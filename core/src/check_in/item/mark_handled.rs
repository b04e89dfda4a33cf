//! `check_in.mark_handled`: handle an item without a work item (S3-41).

use serde::{Deserialize, Serialize};

use super::{Handled, Handling, How, ItemState, What};
use crate::{
    base::{
        Apply, AppointmentId, CheckInItemId, Command, Context, EventMeta, FieldErrors, WorkItemId,
    },
    check_in::{CheckIn, Decided, Reason},
};

/// Records that staff handled an item: any remark, and an order that does not become a work item.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct MarkHandled {
    /// Id of the appointment.
    pub appointment: AppointmentId,
    /// Id of the item.
    pub item: CheckInItemId,
    /// How staff handled it.
    pub how: Handling,
}

/// An item was handled.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ItemHandled {
    /// Id of the item.
    pub item: CheckInItemId,
    /// How it was handled.
    pub how: How,
    /// Id of the work item, if one was added.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub work_item: Option<WorkItemId>,
}

impl Command<CheckIn> for MarkHandled {
    type Parsed = ();

    fn parse(&self, _: &Context<'_, CheckIn>, _: &mut FieldErrors) -> Option<()> {
        Some(())
    }

    fn decide(&self, (): (), _: &Context<'_, CheckIn>, check_in: &CheckIn) -> Decided {
        let (known, item) = (check_in.item(&self.item)?, self.item.clone());
        let how = How::from(self.how);
        match &known.state {
            ItemState::Handled(handled) if handled.how == how => return Ok(Vec::new()),
            ItemState::Open {} => {}
            _ => return Err(Reason::ItemClosed { item }),
        }
        match &known.what {
            What::Service(ordered) if ordered.work().is_some() => {
                Err(Reason::BecomesWorkItem { item })
            }
            _ => Ok(vec![ItemHandled { item, how, work_item: None }.into()]),
        }
    }
}

impl Apply<CheckIn> for ItemHandled {
    fn apply(&self, meta: &EventMeta<'_>, check_in: &mut CheckIn) {
        let Some(known) = check_in.items.get_mut(&self.item) else {
            return;
        };
        let (by, work_item) = (meta.by.clone(), self.work_item.clone());
        let handled = Handled { at: meta.at, by, how: self.how, work_item };
        known.state = match (&known.what, self.how) {
            (What::Service(_), How::Converted) => ItemState::Converted(handled),
            _ => ItemState::Handled(handled),
        };
        check_in.items_changed(meta.at);
    }
}
