//! What each role may see of an appointment: lists of what is shown, in one place (requirements
//! 4.7). What is not named here is not shown: no flag, match, office note or tag (I-17).

use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDate, Utc};
use serde::Serialize;

use crate::{
    appointment::{
        Appointment, CancelCause, CancelledBy, Note, Party, Policy, Priority, ServiceLine, Status,
        Totals, Visibility, WorkItem,
    },
    base::{
        Actor, Aggregate, AppointmentId, AttachmentId, CustomerId, InformationId, Label, Money,
        Price, Remark, Role, TimeFrame, WorkItemId, Zone,
    },
    contact::WrittenAddress,
};

/// An appointment, as somebody may see it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(tag = "for", rename_all = "snake_case")]
pub enum AppointmentView<'a> {
    /// As the office sees it: all of it.
    Office(Box<OfficeView<'a>>),
    /// As its customer sees it.
    Customer(Box<CustomerView<'a>>),
    /// As the technician who goes sees it.
    Technician(Box<TechnicianView<'a>>),
}

/// All of an appointment, and what follows from it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct OfficeView<'a> {
    /// The appointment.
    pub appointment: &'a Appointment,
    /// The day in whose list it stands.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub local_date: Option<NaiveDate>,
    /// What it costs.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub totals: Option<Totals>,
    /// What it brought in, less what was given back (S2-8).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub paid: Option<Money>,
    /// What the services require and nobody has told yet (S4-34).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub missing: Vec<&'a Label>,
    /// Whether a technician is still looked for shortly before the start (S4-7).
    pub assignment_critical: bool,
}

/// An appointment as its customer sees it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct CustomerView<'a> {
    /// Names it.
    pub id: &'a AppointmentId,
    /// Where it is in its life.
    pub status: Status,
    /// How often its time frame changed or it was cancelled.
    pub sequence: u32,
    /// The arrival window.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub frame: Option<TimeFrame>,
    /// The zone of the place.
    pub zone: Zone,
    /// When the customer could be there.
    pub wishes: &'a [TimeFrame],
    /// Who takes part, but for those who are customers themselves.
    pub parties: Vec<&'a Party>,
    /// Where it takes place.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address: Option<&'a WrittenAddress>,
    /// Which services.
    pub lines: &'a [ServiceLine],
    /// What it is about.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<&'a Remark>,
    /// What the customer would like besides.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub special_requests: Option<&'a Remark>,
    /// What is worked on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub asset: Option<&'a Label>,
    /// What was asked for and told.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub given: BTreeMap<&'a Label, &'a Remark>,
    /// What is still asked for.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub questions: BTreeMap<&'a InformationId, &'a [Label]>,
    /// What was noted for the customer, the oldest first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub notes: Vec<NoteView<'a>>,
    /// What is to be done.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub work_items: Vec<WorkItemView<'a>>,
    /// What it costs.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub totals: Option<Totals>,
    /// When the customer said that they will be there.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub confirmed_at: Option<DateTime<Utc>>,
    /// When the work was done.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub completed_at: Option<DateTime<Utc>>,
    /// That it was cancelled.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cancelled: Option<CancellationView>,
}

/// An appointment as the technician who goes sees it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct TechnicianView<'a> {
    /// Names it.
    pub id: &'a AppointmentId,
    /// Where it is in its life.
    pub status: Status,
    /// Whether it is seen to before others.
    pub priority: Priority,
    /// The arrival window.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub frame: Option<TimeFrame>,
    /// The zone of the place.
    pub zone: Zone,
    /// Who takes part.
    pub parties: Vec<&'a Party>,
    /// Where it takes place.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address: Option<&'a WrittenAddress>,
    /// Which services.
    pub lines: &'a [ServiceLine],
    /// What it is about.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<&'a Remark>,
    /// What the customer would like besides.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub special_requests: Option<&'a Remark>,
    /// What is worked on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub asset: Option<&'a Label>,
    /// What was asked for and told.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub given: BTreeMap<&'a Label, &'a Remark>,
    /// What was noted for everybody, the oldest first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub notes: Vec<NoteView<'a>>,
    /// What is to be done, as far as technicians see it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub work_items: Vec<WorkItemView<'a>>,
}

/// A note that everybody may read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct NoteView<'a> {
    /// When it was noted.
    pub at: DateTime<Utc>,
    /// What was noted.
    pub text: &'a Remark,
}

/// Something to be done, as others than the office see it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct WorkItemView<'a> {
    /// Names it.
    pub work_item: &'a WorkItemId,
    /// In short.
    pub title: &'a Label,
    /// More about it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<&'a Remark>,
    /// What it costs.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub price: Option<Price>,
    /// Files of the host's that show it.
    pub attachments: &'a [AttachmentId],
    /// Whether it is done.
    pub done: bool,
}

/// That it was cancelled, as its customer sees it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct CancellationView {
    /// When.
    pub at: DateTime<Utc>,
    /// On whose side that was decided.
    pub side: CancelledBy,
    /// Why.
    pub cause: CancelCause,
}

impl Appointment {
    /// As somebody may see it; nothing for whom it is not theirs.
    pub fn seen_by(
        &self,
        by: &Actor,
        policy: &Policy,
        now: DateTime<Utc>,
    ) -> Option<AppointmentView<'_>> {
        match by.role {
            Role::Admin | Role::Staff => {
                Some(AppointmentView::Office(Box::new(self.to_office(policy, now))))
            }
            Role::Customer if self.belongs_to(by) => {
                Some(AppointmentView::Customer(Box::new(self.to_customer())))
            }
            Role::Technician if self.belongs_to(by) => {
                Some(AppointmentView::Technician(Box::new(self.to_technician())))
            }
            _ => None,
        }
    }

    fn to_office(&self, policy: &Policy, now: DateTime<Utc>) -> OfficeView<'_> {
        OfficeView {
            appointment: self,
            local_date: self.local_date(),
            totals: self.totals(),
            paid: self.paid(),
            missing: self.details.missing(),
            assignment_critical: self.is_assignment_critical(policy, now),
        }
    }

    fn to_customer(&self) -> CustomerView<'_> {
        let details = &self.details;
        let other = |customer: &CustomerId| self.customer.as_ref() != Some(customer);
        let own = |party: &&Party| !party.customer.as_ref().is_some_and(other);
        let open = self.information.iter().filter(|(_, asked)| asked.is_open());
        CustomerView {
            id: &self.id,
            status: self.status,
            sequence: self.sequence,
            frame: self.frame,
            zone: self.zone,
            wishes: &self.wishes,
            parties: details.parties.iter().filter(own).collect(),
            address: details.address.as_ref(),
            lines: &details.lines,
            description: details.description.as_ref(),
            special_requests: details.special_requests.as_ref(),
            asset: details.asset.as_ref(),
            given: details.given.iter().collect(),
            questions: open.map(|(id, asked)| (id, asked.questions.as_slice())).collect(),
            notes: self.notes_for_all(),
            work_items: self.work_items.iter().map(WorkItemView::of).collect(),
            totals: self.totals(),
            confirmed_at: self.confirmed_at,
            completed_at: self.completion.as_ref().map(|completion| completion.completed_at),
            cancelled: self.cancellation.as_ref().map(|cancelled| CancellationView {
                at: cancelled.at,
                side: cancelled.side,
                cause: cancelled.cause,
            }),
        }
    }

    fn to_technician(&self) -> TechnicianView<'_> {
        let details = &self.details;
        let shown = self.work_items.iter().filter(|(_, item)| item.what.visible_to_technician);
        TechnicianView {
            id: &self.id,
            status: self.status,
            priority: self.priority,
            frame: self.frame,
            zone: self.zone,
            parties: details.parties.iter().collect(),
            address: details.address.as_ref(),
            lines: &details.lines,
            description: details.description.as_ref(),
            special_requests: details.special_requests.as_ref(),
            asset: details.asset.as_ref(),
            given: details.given.iter().collect(),
            notes: self.notes_for_all(),
            work_items: shown.map(WorkItemView::of).collect(),
        }
    }

    fn notes_for_all(&self) -> Vec<NoteView<'_>> {
        let shown = self.notes.values().filter(|note| note.visibility == Visibility::Customer);
        let mut notes: Vec<_> =
            shown.map(|Note { at, text, .. }| NoteView { at: *at, text }).collect();
        notes.sort_by_key(|note| note.at);
        notes
    }
}

impl<'a> WorkItemView<'a> {
    fn of((work_item, item): (&'a WorkItemId, &'a WorkItem)) -> Self {
        Self {
            work_item,
            title: &item.what.title,
            text: item.what.text.as_ref(),
            price: item.what.price,
            attachments: &item.what.attachments,
            done: item.done,
        }
    }
}
