//! `appointment.add_work_item`: something to be done there.

use serde::{Deserialize, Serialize};

use crate::{
    appointment::{Appointment, AppointmentChange, Reason},
    base::{
        Apply, AppointmentId, AttachmentId, Context, Decide, EventMeta, FieldProblems, Label,
        Price, Private, Remark, WorkItemId,
    },
};

/// Where a work item comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum WorkOrigin {
    /// It was planned from the start.
    Planned,
    /// The customer asked for it in the online check-in.
    CheckIn,
    /// Somebody of the office added it.
    Staff,
}

/// Adds something to be done.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct AddWorkItem {
    /// The appointment.
    pub appointment: AppointmentId,
    /// Names the work item.
    pub work_item: WorkItemId,
    /// What it is.
    pub title: Private<String>,
    /// More about it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<Private<String>>,
    /// What it costs.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub price: Option<Price>,
    /// Whether it was planned from the start.
    #[serde(default)]
    pub planned: bool,
    /// Files of the host's that show it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub attachments: Vec<AttachmentId>,
    /// Whether the technician sees it.
    #[serde(default)]
    pub visible_to_technician: bool,
}

/// There is something to be done.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct WorkItemAdded {
    /// Names the work item.
    pub work_item: WorkItemId,
    /// What it is.
    pub what: Work,
}

/// What is to be done.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Work {
    /// In short.
    pub title: Label,
    /// More about it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<Remark>,
    /// What it costs.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub price: Option<Price>,
    /// Where it comes from.
    pub origin: WorkOrigin,
    /// Files of the host's that show it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub attachments: Vec<AttachmentId>,
    /// Whether the technician sees it.
    pub visible_to_technician: bool,
}

/// Something to be done, and whether it is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct WorkItem {
    /// What it is.
    pub what: Work,
    /// Whether it is done.
    pub done: bool,
}

impl AddWorkItem {
    fn what(&self) -> Option<Work> {
        let text = self.text.as_ref().and_then(|text| Remark::parse(text.reveal()).ok());
        let origin = if self.planned { WorkOrigin::Planned } else { WorkOrigin::Staff };
        Some(Work {
            title: Label::parse(self.title.reveal()).ok()?,
            text,
            price: self.price,
            origin,
            attachments: self.attachments.clone(),
            visible_to_technician: self.visible_to_technician,
        })
    }
}

impl Decide<Appointment> for AddWorkItem {
    fn check(&self, _: &Context<'_, Appointment>, fields: &mut FieldProblems) {
        fields.check("title", Label::parse(self.title.reveal()));
        if let Some(text) = &self.text {
            fields.check("text", Remark::parse(text.reveal()));
        }
        if self.price.is_some_and(|price| price.net.minor < 0) {
            fields.note("price.net", "may not be negative");
        }
    }

    fn decide(
        &self,
        _: &Context<'_, Appointment>,
        held: &Appointment,
    ) -> Result<Vec<AppointmentChange>, Reason> {
        let Some(what) = self.what() else { return Ok(Vec::new()) };
        let work_item = self.work_item.clone();
        match held.work_items.get(&work_item) {
            Some(known) if known.what == what => Ok(Vec::new()),
            Some(_) => Err(Reason::WorkItemExists),
            None => Ok(vec![WorkItemAdded { work_item, what }.into()]),
        }
    }
}

impl Apply<Appointment> for WorkItemAdded {
    fn apply(&self, _: &EventMeta<'_>, held: &mut Appointment) {
        let item = WorkItem { what: self.what.clone(), done: false };
        held.work_items.insert(self.work_item.clone(), item);
    }
}
