//! What each role may see of an appointment, field by field, in one place.
//! Fields that are not listed here are not shown: no flag, match, office note or tag (I-17).

use chrono::{DateTime, NaiveDate, Utc};
use serde::Serialize;

use super::{
    AskedView, CancellationView, CheckInItemView, CheckInView, NoteView, OfferView, ValuePair,
    WorkItemView,
};
use crate::{
    appointment::{
        Appointment, Coupon, Note, Party, Policy, Priority, ServiceLine, Status, Totals, Visibility,
    },
    base::{
        Actor, Aggregate, AppointmentId, CustomerId, FlagId, InformationId, Label, Money, Remark,
        Role, SortedMap, TimeFrame, Zone,
    },
    contact::WrittenAddress,
    customer::ServicePreference,
};

/// An appointment, as far as a role may see it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum AppointmentView<'a> {
    /// View of the office: all fields.
    Office(Box<OfficeView<'a>>),
    /// View of the customer of the appointment.
    Customer(Box<CustomerView<'a>>),
    /// View of the assigned technician.
    Technician(Box<TechnicianView<'a>>),
    /// View of a technician who is asked, or who suggested a time frame, and is not assigned.
    AskedTechnician(Box<AskedView<'a>>),
}

/// View of the office: the whole state, and values derived from it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct OfficeView<'a> {
    /// State of the appointment.
    pub appointment: &'a Appointment,
    /// Progress and answers of the online check-in, if there is one (S3-30).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub check_in: Option<CheckInView<'a>>,
    /// Open and handled items of the check-in, in order of their ids; a host shows them before the
    /// work items (S3-27).
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "schema", schemars(default))]
    pub check_in_items: Vec<CheckInItemView<'a>>,
    /// Local date of the start, in the time zone of the appointment.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub local_date: Option<NaiveDate>,
    /// Totals, if a service line or work item has a price.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub totals: Option<Totals>,
    /// Total of the completed work less all refunds (S2-8).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub paid: Option<Money>,
    /// Names of required information that is missing (S4-34).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub missing: Vec<&'a Label>,
    /// Whether it has no technician within the critical lead before the start (S4-7).
    pub assignment_critical: bool,
    /// The flagged value and that of the appointment for each matched item, by flag; without flags
    /// that are erased.
    #[serde(skip_serializing_if = "SortedMap::is_empty")]
    #[cfg_attr(feature = "schema", schemars(default))]
    pub evidence: SortedMap<FlagId, Vec<ValuePair>>,
}

/// View of the customer of an appointment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct CustomerView<'a> {
    /// Id of the appointment.
    pub id: &'a AppointmentId,
    /// Status of the appointment.
    pub status: Status,
    /// Number of changes of the time frame and of cancellations (RFC 5545, SEQUENCE).
    pub sequence: u32,
    /// Time frame of arrival (UTC).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub frame: Option<TimeFrame>,
    /// Time zone of the appointment (IANA).
    pub zone: Zone,
    /// Time frames that suit the customer.
    pub wishes: &'a [TimeFrame],
    /// Parties of the appointment, without those who are other customers.
    pub parties: Vec<&'a Party>,
    /// Address of the work.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address: Option<&'a WrittenAddress>,
    /// Requested services.
    pub lines: &'a [ServiceLine],
    /// Description of the work, in the words of the customer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<&'a Remark>,
    /// Special requests of the customer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub special_requests: Option<&'a Remark>,
    /// Object of the work, such as the registration plate of a car.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub asset: Option<&'a Label>,
    /// Information that the customer provided, by the name of the required information.
    #[serde(default, skip_serializing_if = "SortedMap::is_empty")]
    pub given: SortedMap<&'a Label, &'a Remark>,
    /// Open questions to the customer, by the id of their set.
    #[serde(default, skip_serializing_if = "SortedMap::is_empty")]
    pub questions: SortedMap<&'a InformationId, Vec<&'a Label>>,
    /// Notes that the customer may read, oldest first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub notes: Vec<NoteView<'a>>,
    /// Work items that technicians may see, and those with a price.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub work_items: Vec<WorkItemView<'a>>,
    /// Totals, if a service line or work item has a price.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub totals: Option<Totals>,
    /// Time at which the customer confirmed the time frame (UTC).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub confirmed_at: Option<DateTime<Utc>>,
    /// Time of completion (UTC).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub completed_at: Option<DateTime<Utc>>,
    /// Cancellation, if the appointment is cancelled.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cancelled: Option<CancellationView>,
    /// Offers that the customer may accept now (S4-14).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub offers: Vec<OfferView>,
    /// Coupon that was issued for a later appointment (S4-18).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub coupon: Option<&'a Coupon>,
}

/// View of the technician assigned to an appointment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct TechnicianView<'a> {
    /// Id of the appointment.
    pub id: &'a AppointmentId,
    /// Status of the appointment.
    pub status: Status,
    /// Priority of the request.
    pub priority: Priority,
    /// Time frame of arrival (UTC).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub frame: Option<TimeFrame>,
    /// Time zone of the appointment (IANA).
    pub zone: Zone,
    /// Parties of the appointment.
    pub parties: Vec<&'a Party>,
    /// Address of the work.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address: Option<&'a WrittenAddress>,
    /// Requested services.
    pub lines: &'a [ServiceLine],
    /// Description of the work, in the words of the customer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<&'a Remark>,
    /// Special requests of the customer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub special_requests: Option<&'a Remark>,
    /// Object of the work, such as the registration plate of a car.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub asset: Option<&'a Label>,
    /// Information that the customer provided, by the name of the required information.
    #[serde(default, skip_serializing_if = "SortedMap::is_empty")]
    pub given: SortedMap<&'a Label, &'a Remark>,
    /// Notes that everybody may read, oldest first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub notes: Vec<NoteView<'a>>,
    /// Remarks of the online check-in that are shared with technicians, in order of their ids
    /// (S3-34).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub check_in_remarks: Vec<CheckInItemView<'a>>,
    /// Work items that technicians may see.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub work_items: Vec<WorkItemView<'a>>,
    /// Service preferences of the customer that are shared with technicians, in id order (S2-27).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub service_preferences: Vec<&'a ServicePreference>,
}

impl Appointment {
    /// The view for an actor; `None` if the actor may not see the appointment. The service
    /// preferences of the customer are not part of the appointment, and left out.
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
                Some(AppointmentView::Customer(Box::new(self.to_customer(now))))
            }
            Role::Technician if self.belongs_to(by) => {
                Some(AppointmentView::Technician(Box::new(self.to_technician())))
            }
            Role::Technician if self.is_asked(by) => {
                Some(AppointmentView::AskedTechnician(Box::new(self.to_asked())))
            }
            _ => None,
        }
    }

    fn to_office(&self, policy: &Policy, now: DateTime<Utc>) -> OfficeView<'_> {
        OfficeView {
            appointment: self,
            check_in: None,
            check_in_items: Vec::new(),
            local_date: self.local_date(),
            totals: self.totals(),
            paid: self.paid(),
            missing: self.details.missing(),
            assignment_critical: self.is_assignment_critical(policy, now),
            evidence: SortedMap::new(),
        }
    }

    fn to_customer(&self, now: DateTime<Utc>) -> CustomerView<'_> {
        let details = &self.details;
        let other = |customer: &CustomerId| self.customer.as_ref() != Some(customer);
        let own = |party: &&Party| !party.customer.as_ref().is_some_and(other);
        let open = self.information.iter().filter(|(_, asked)| asked.is_open());
        // Customers see all that they pay for.
        let for_customer = self
            .work_items
            .iter()
            .filter(|(_, item)| item.what.visible_to_technician || item.what.price.is_some());
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
            questions: open.map(|(id, asked)| (id, asked.open_questions().collect())).collect(),
            notes: self.notes_for_all(),
            work_items: for_customer.map(WorkItemView::of).collect(),
            totals: self.totals(),
            confirmed_at: self.confirmed_at,
            completed_at: self.completion.as_ref().map(|completion| completion.completed_at),
            cancelled: self.cancellation.as_ref().map(|cancelled| CancellationView {
                at: cancelled.at,
                side: cancelled.side,
                cause: cancelled.cause,
            }),
            offers: self.open_offers(now),
            coupon: self.offers.coupon.as_deref(),
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
            check_in_remarks: Vec::new(),
            work_items: shown.map(WorkItemView::of).collect(),
            service_preferences: Vec::new(),
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
