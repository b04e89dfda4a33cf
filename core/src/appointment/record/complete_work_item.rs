//! `appointment.complete_work_item`, `appointment.reopen_work_item`: mark a work item as done, or
//! as not done.

use serde::{Deserialize, Serialize};

use super::WorkItem;
use crate::{
    appointment::{Appointment, Decided, Reason},
    base::{Actor, Apply, AppointmentId, Command, Context, EventMeta, FieldErrors, WorkItemId},
};

/// Marks a work item as done.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct CompleteWorkItem {
    /// Id of the appointment.
    pub appointment: AppointmentId,
    /// Id of the work item.
    pub work_item: WorkItemId,
}

/// A work item was marked as done.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct WorkItemCompleted {
    /// Id of the work item.
    pub work_item: WorkItemId,
}

/// Marks a work item as not done.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ReopenWorkItem {
    /// Id of the appointment.
    pub appointment: AppointmentId,
    /// Id of the work item.
    pub work_item: WorkItemId,
}

/// A work item was marked as not done.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct WorkItemReopened {
    /// Id of the work item.
    pub work_item: WorkItemId,
}

impl WorkItem {
    /// A guard: the appointment has a work item that the actor may change.
    pub(in crate::appointment) fn has_visible_item(
        context: &Context<'_, Appointment>,
        appointment: &Appointment,
    ) -> Result<(), Reason> {
        let is_visible = |item: &Self| item.is_visible_to(context.by);
        if appointment.work_items.values().any(is_visible) {
            Ok(())
        } else {
            Err(Reason::WorkItemUnknown)
        }
    }

    fn is_visible_to(&self, by: &Actor) -> bool {
        by.is_office() || self.what.visible_to_technician
    }
}

impl Appointment {
    /// A work item that the actor may change.
    fn work_item(&self, id: &WorkItemId, by: &Actor) -> Result<&WorkItem, Reason> {
        let item = self.work_items.get(id).filter(|item| item.is_visible_to(by));
        item.ok_or(Reason::WorkItemUnknown)
    }
}

impl Command<Appointment> for CompleteWorkItem {
    type Parsed = ();

    fn parse(&self, _: &Context<'_, Appointment>, _: &mut FieldErrors) -> Option<()> {
        Some(())
    }

    fn decide(
        &self,
        (): (),
        context: &Context<'_, Appointment>,
        appointment: &Appointment,
    ) -> Decided {
        let item = appointment.work_item(&self.work_item, context.by)?;
        let work_item = self.work_item.clone();
        let news = (!item.done).then(|| WorkItemCompleted { work_item }.into());
        Ok(news.into_iter().collect())
    }
}

impl Command<Appointment> for ReopenWorkItem {
    type Parsed = ();

    fn parse(&self, _: &Context<'_, Appointment>, _: &mut FieldErrors) -> Option<()> {
        Some(())
    }

    fn decide(
        &self,
        (): (),
        context: &Context<'_, Appointment>,
        appointment: &Appointment,
    ) -> Decided {
        let item = appointment.work_item(&self.work_item, context.by)?;
        let work_item = self.work_item.clone();
        let news = item.done.then(|| WorkItemReopened { work_item }.into());
        Ok(news.into_iter().collect())
    }
}

impl Apply<Appointment> for WorkItemCompleted {
    fn apply(&self, _: &EventMeta<'_>, appointment: &mut Appointment) {
        if let Some(item) = appointment.work_items.get_mut(&self.work_item) {
            item.done = true;
        }
    }
}

impl Apply<Appointment> for WorkItemReopened {
    fn apply(&self, _: &EventMeta<'_>, appointment: &mut Appointment) {
        if let Some(item) = appointment.work_items.get_mut(&self.work_item) {
            item.done = false;
        }
    }
}
