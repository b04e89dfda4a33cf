//! `appointment.add_work_item`, `appointment.remove_work_item`: add a work item to an appointment,
//! or remove it.

use serde::{Deserialize, Serialize};

use crate::{
    appointment::{Appointment, Decided, Reason},
    base::{
        Apply, AppointmentId, AttachmentId, Command, Context, EventMeta, FieldErrors, Label, Price,
        Private, Remark, WorkItemId,
    },
};

/// Source of a work item.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum WorkOrigin {
    /// Planned from the start.
    Planned,
    /// Added by the customer in the online check-in.
    CheckIn,
    /// Added by staff later.
    Staff,
}

/// Adds a work item to an appointment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct AddWorkItem {
    /// Id of the appointment.
    pub appointment: AppointmentId,
    /// Id of the new work item.
    pub work_item: WorkItemId,
    /// Short title of the work.
    pub title: Private<String>,
    /// Longer description of the work.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<Private<String>>,
    /// Net price of the work, and its rate of tax; it is part of the totals (I-21).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub price: Option<Price>,
    /// Whether the work was planned from the start.
    #[serde(default)]
    pub planned: bool,
    /// Ids of files of the host that show the work.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub attachments: Vec<AttachmentId>,
    /// Whether the technician may see the work item, and the customer, who also sees every one
    /// with a price.
    #[serde(default)]
    pub visible_to_technician: bool,
}

/// A work item was added.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct WorkItemAdded {
    /// Id of the work item.
    pub work_item: WorkItemId,
    /// The work to be done.
    pub what: Work,
}

/// The work to be done.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Work {
    /// Short title of the work.
    pub title: Label,
    /// Longer description of the work.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<Remark>,
    /// Net price of the work, and its rate of tax; it is part of the totals (I-21).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub price: Option<Price>,
    /// Source of the work item.
    pub origin: WorkOrigin,
    /// Ids of files of the host that show the work.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub attachments: Vec<AttachmentId>,
    /// Whether the technician may see the work item, and the customer, who also sees every one
    /// with a price.
    pub visible_to_technician: bool,
}

/// A work item, and whether it is done.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct WorkItem {
    /// The work to be done.
    pub what: Work,
    /// Whether the work is done.
    pub done: bool,
}

impl Command<Appointment> for AddWorkItem {
    type Parsed = Work;

    fn parse(&self, _: &Context<'_, Appointment>, errors: &mut FieldErrors) -> Option<Work> {
        let title = errors.check("title", Label::parse(self.title.reveal()));
        let text = errors.check_given("text", self.text.as_ref(), Remark::parse);
        if self.price.is_some_and(|price| price.net.minor < 0) {
            errors.note("price.net", "may not be negative");
        }
        Some(Work {
            title: title?,
            text,
            price: self.price,
            origin: if self.planned { WorkOrigin::Planned } else { WorkOrigin::Staff },
            attachments: self.attachments.clone(),
            visible_to_technician: self.visible_to_technician,
        })
    }

    fn decide(
        &self,
        what: Work,
        _: &Context<'_, Appointment>,
        appointment: &Appointment,
    ) -> Decided {
        let work_item = self.work_item.clone();
        match appointment.work_items.get(&work_item) {
            Some(known) if known.what == what => Ok(Vec::new()),
            Some(_) => Err(Reason::WorkItemExists),
            None => {
                if what.price.is_some() {
                    appointment.require_sum(&appointment.details.lines, what.price)?;
                }
                Ok(vec![WorkItemAdded { work_item, what }.into()])
            }
        }
    }
}

impl Apply<Appointment> for WorkItemAdded {
    fn apply(&self, _: &EventMeta<'_>, appointment: &mut Appointment) {
        let item = WorkItem { what: self.what.clone(), done: false };
        appointment.work_items.insert(self.work_item.clone(), item);
    }
}

/// Removes a work item.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct RemoveWorkItem {
    /// Id of the appointment.
    pub appointment: AppointmentId,
    /// Id of the work item.
    pub work_item: WorkItemId,
}

/// A work item was removed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct WorkItemRemoved {
    /// Id of the work item.
    pub work_item: WorkItemId,
}

impl Command<Appointment> for RemoveWorkItem {
    type Parsed = ();

    fn parse(&self, _: &Context<'_, Appointment>, _: &mut FieldErrors) -> Option<()> {
        Some(())
    }

    fn decide(&self, (): (), _: &Context<'_, Appointment>, appointment: &Appointment) -> Decided {
        let work_item = self.work_item.clone();
        let known = appointment.work_items.get(&work_item);
        let news = known.map(|_| WorkItemRemoved { work_item }.into());
        Ok(news.into_iter().collect())
    }
}

impl Apply<Appointment> for WorkItemRemoved {
    fn apply(&self, _: &EventMeta<'_>, appointment: &mut Appointment) {
        appointment.work_items.remove(&self.work_item);
    }
}
