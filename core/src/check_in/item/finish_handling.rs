//! `check_in.finish_handling`: end the handling of an item that may become a work item (S3-38).

use serde::{Deserialize, Serialize};

use super::{Handled, How, ItemHandled, ItemState};
use crate::{
    base::{
        Apply, AppointmentId, CheckInItemId, Command, Context, EventMeta, FieldErrors, WorkItemId,
    },
    check_in::{CheckIn, CheckInChange, Decided, Reason},
};

/// Ends the handling of an item. If it is confirmed, its work item is added to the appointment;
/// otherwise the item is dismissed. It is handled in both cases (S3-38).
///
/// An order that becomes a work item is no longer listed, a remark stays (S3-40).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct FinishHandling {
    /// Id of the appointment.
    pub appointment: AppointmentId,
    /// Id of the item.
    pub item: CheckInItemId,
    /// Whether the work item is added.
    pub confirm: bool,
    /// Id of the new work item, if it is confirmed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub work_item: Option<WorkItemId>,
}

/// The work item of a converted item was removed from the appointment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ItemReturned {
    /// Id of the item.
    pub item: CheckInItemId,
}

impl FinishHandling {
    fn how(&self) -> How {
        if self.confirm { How::Converted } else { How::Dismissed }
    }

    /// Requires that the work item can be added to the appointment.
    fn require_room(
        &self,
        work: &crate::appointment::Work,
        context: &Context<'_, CheckIn>,
    ) -> Result<(), Reason> {
        let Some(appointment) = context.facts.appointment(&self.appointment) else {
            return Ok(());
        };
        let is_used = |id| appointment.work_items.contains_key(id);
        if !appointment.status.is_open() {
            Err(Reason::AppointmentOver)
        } else if self.work_item.as_ref().is_some_and(is_used) {
            Err(Reason::WorkItemExists)
        } else if work.price.is_some_and(|price| !appointment.can_add(price)) {
            Err(Reason::PricesDiffer)
        } else {
            Ok(())
        }
    }
}

impl Command<CheckIn> for FinishHandling {
    type Parsed = ();

    fn parse(&self, _: &Context<'_, CheckIn>, errors: &mut FieldErrors) -> Option<()> {
        match (self.confirm, &self.work_item) {
            (true, None) => errors.note("work_item", "is needed to add the work item"),
            (false, Some(_)) => errors.note("work_item", "no work item is added"),
            _ => {}
        }
        Some(())
    }

    fn decide(&self, (): (), context: &Context<'_, CheckIn>, check_in: &CheckIn) -> Decided {
        let (known, item) = (check_in.item(&self.item)?, self.item.clone());
        let is_repeated = match &known.state {
            ItemState::Open {} => false,
            ItemState::Handled(handled) | ItemState::Converted(handled) => {
                (handled.how, &handled.work_item) == (self.how(), &self.work_item)
            }
            ItemState::Withdrawn { .. } => return Err(Reason::ItemClosed { item }),
        };
        if is_repeated {
            return Ok(Vec::new());
        }
        if !known.is_open() {
            return Err(Reason::ItemClosed { item });
        }
        let Some(work) = known.what.work() else {
            return Err(Reason::NotConverted { item });
        };
        if self.confirm {
            self.require_room(&work, context)?;
        }
        let (how, work_item) = (self.how(), self.work_item.clone());
        Ok(vec![ItemHandled { item, how, work_item }.into()])
    }
}

impl CheckIn {
    /// The event of a removed work item: the item that became it is handled (4.4.4).
    pub fn returned(&self, work_item: &WorkItemId) -> Option<CheckInChange> {
        let mut items = self.items.iter();
        let is_of = |state: &ItemState| match state {
            ItemState::Converted(handled) => handled.work_item.as_ref() == Some(work_item),
            _ => false,
        };
        let (item, _) = items.find(|(_, known)| is_of(&known.state))?;
        Some(ItemReturned { item: item.clone() }.into())
    }
}

impl Apply<CheckIn> for ItemReturned {
    fn apply(&self, meta: &EventMeta<'_>, check_in: &mut CheckIn) {
        let Some(known) = check_in.items.get_mut(&self.item) else {
            return;
        };
        let (at, by, how) = (meta.at, meta.by.clone(), How::Acknowledged);
        known.state = ItemState::Handled(Handled { at, by, how, work_item: None });
        check_in.items_changed(meta.at);
    }
}
