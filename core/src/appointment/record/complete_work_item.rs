//! `appointment.complete_work_item`, `appointment.reopen_work_item` and
//! `appointment.remove_work_item`: what becomes of something to be done.

use serde::{Deserialize, Serialize};

use super::WorkItem;
use crate::{
    appointment::{Appointment, AppointmentChange, Reason},
    base::{Actor, Apply, AppointmentId, Context, Decide, EventMeta, WorkItemId},
};

/// Notes that a work item is done.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct CompleteWorkItem {
    /// The appointment.
    pub appointment: AppointmentId,
    /// The work item.
    pub work_item: WorkItemId,
}

/// A work item is done.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct WorkItemCompleted {
    /// The work item.
    pub work_item: WorkItemId,
}

/// Notes that a work item is not done after all.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ReopenWorkItem {
    /// The appointment.
    pub appointment: AppointmentId,
    /// The work item.
    pub work_item: WorkItemId,
}

/// A work item is not done after all.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct WorkItemReopened {
    /// The work item.
    pub work_item: WorkItemId,
}

/// Takes a work item off.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct RemoveWorkItem {
    /// The appointment.
    pub appointment: AppointmentId,
    /// The work item.
    pub work_item: WorkItemId,
}

/// A work item is taken off.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct WorkItemRemoved {
    /// The work item.
    pub work_item: WorkItemId,
}

impl WorkItem {
    /// A guard: there is something that this person may touch.
    pub(in crate::appointment) fn is_there(
        context: &Context<'_, Appointment>,
        held: &Appointment,
    ) -> Result<(), Reason> {
        let is_there = held.work_items.values().any(|item| item.is_seen_by(context.by));
        if is_there { Ok(()) } else { Err(Reason::WorkItemUnknown) }
    }

    fn is_seen_by(&self, by: &Actor) -> bool {
        by.is_office() || self.what.visible_to_technician
    }
}

impl Appointment {
    /// A work item that this person may touch.
    fn work_item(&self, id: &WorkItemId, by: &Actor) -> Result<&WorkItem, Reason> {
        let item = self.work_items.get(id).filter(|item| item.is_seen_by(by));
        item.ok_or(Reason::WorkItemUnknown)
    }
}

impl Decide<Appointment> for CompleteWorkItem {
    fn decide(
        &self,
        context: &Context<'_, Appointment>,
        held: &Appointment,
    ) -> Result<Vec<AppointmentChange>, Reason> {
        let item = held.work_item(&self.work_item, context.by)?;
        let work_item = self.work_item.clone();
        let news = (!item.done).then(|| WorkItemCompleted { work_item }.into());
        Ok(news.into_iter().collect())
    }
}

impl Decide<Appointment> for ReopenWorkItem {
    fn decide(
        &self,
        context: &Context<'_, Appointment>,
        held: &Appointment,
    ) -> Result<Vec<AppointmentChange>, Reason> {
        let item = held.work_item(&self.work_item, context.by)?;
        let work_item = self.work_item.clone();
        let news = item.done.then(|| WorkItemReopened { work_item }.into());
        Ok(news.into_iter().collect())
    }
}

impl Decide<Appointment> for RemoveWorkItem {
    fn decide(
        &self,
        _: &Context<'_, Appointment>,
        held: &Appointment,
    ) -> Result<Vec<AppointmentChange>, Reason> {
        let work_item = self.work_item.clone();
        let known = held.work_items.get(&work_item);
        let news = known.map(|_| WorkItemRemoved { work_item }.into());
        Ok(news.into_iter().collect())
    }
}

impl Apply<Appointment> for WorkItemCompleted {
    fn apply(&self, _: &EventMeta<'_>, held: &mut Appointment) {
        if let Some(item) = held.work_items.get_mut(&self.work_item) {
            item.done = true;
        }
    }
}

impl Apply<Appointment> for WorkItemReopened {
    fn apply(&self, _: &EventMeta<'_>, held: &mut Appointment) {
        if let Some(item) = held.work_items.get_mut(&self.work_item) {
            item.done = false;
        }
    }
}

impl Apply<Appointment> for WorkItemRemoved {
    fn apply(&self, _: &EventMeta<'_>, held: &mut Appointment) {
        held.work_items.remove(&self.work_item);
    }
}
