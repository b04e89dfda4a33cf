//! The state of an appointment.

use std::sync::Arc;

use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};

use super::{
    AppointmentChange, AppointmentEvent, Cancellation, Completion, Declination, Deferral, Details,
    Dispatch, Feasibility, FlagMatch, Hold, IncompleteScreening, InformationRequest, ManualPin,
    NoShow, Note, Offers, Origin, Overlap, Policy, PreviousFrame, Priority, Reason, Refund, Report,
    Requested, Status, WorkItem,
};
use crate::base::{
    Actor, Aggregate, AppointmentId, BasisPoints, Context, CustomerId, DueKey, EntryId, FlagId,
    InformationId, LinkId, Remark, Role, SortedMap, SpecialTax, TimeFrame, WorkItemId, Zone,
};

/// An appointment. A host with its own storage can use it without `Appointments`.
// Rarely used fields are boxed, because writing memory is a large part of the cost of reading a
// log.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Appointment {
    /// Id of the appointment.
    pub id: AppointmentId,
    /// Status of the appointment.
    pub status: Status,
    /// Number of changes of the time frame and of cancellations (RFC 5545, SEQUENCE; I-3).
    pub sequence: u32,
    /// Channel by which the request arrived.
    pub origin: Origin,
    /// Time of the request (UTC).
    pub created_at: DateTime<Utc>,
    /// The actor who entered the request.
    pub created_by: Actor,
    /// Id of the customer, if known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub customer: Option<CustomerId>,
    /// Details of the appointment.
    pub details: Arc<Details>, // Shared with the event that created it.
    /// Time zone of the appointment (IANA).
    pub zone: Zone,
    /// Time frame of arrival (UTC); always present once the appointment is scheduled (I-1).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub frame: Option<TimeFrame>,
    /// Former time frames, oldest first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub frames: Vec<PreviousFrame>,
    /// Time frames that suit the customer.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub wishes: Vec<TimeFrame>,
    /// Time when it was first scheduled (UTC).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub scheduled_at: Option<DateTime<Utc>>,
    /// Time when it was last restored, or its outcome corrected to none (UTC).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub restored_at: Option<DateTime<Utc>>,

    // intake
    /// Priority of the request.
    #[serde(default, skip_serializing_if = "Priority::is_normal")]
    pub priority: Priority,
    /// Id of the appointment that this one replaces (S4-15).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rebooked_from: Option<AppointmentId>,
    /// Whether the work can be done (S4-33).
    #[serde(default)]
    pub feasibility: Feasibility,
    /// Reason for the feasibility, given by staff.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub feasibility_reason: Option<Remark>,
    /// Questions to the customer, by id (S4-32).
    #[serde(default, skip_serializing_if = "SortedMap::is_empty")]
    pub information: SortedMap<InformationId, InformationRequest>,
    /// The declination, if it was declined.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub declination: Option<Box<Declination>>,

    // schedule
    /// Time when the customer confirmed the time frame (UTC).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub confirmed_at: Option<DateTime<Utc>>,
    /// The hold, if it is kept on the schedule without a technician (S4-26).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hold: Option<Box<Hold>>,
    /// The deferral, if it is deferred.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub deferral: Option<Box<Deferral>>,
    /// The cancellation, if it is cancelled.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cancellation: Option<Box<Cancellation>>,
    /// The completion, if the work is done.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub completion: Option<Box<Completion>>,
    /// The no-show, if a party did not appear.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub no_show: Option<Box<NoShow>>,

    /// The overlap with other appointments that a customer or technician caused; visible to the
    /// office only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub overlap: Option<Box<Overlap>>,

    // record
    /// Notes, by their id (S2-5).
    #[serde(default, skip_serializing_if = "SortedMap::is_empty")]
    pub notes: SortedMap<EntryId, Note>,
    /// Work items, by their id.
    #[serde(default, skip_serializing_if = "SortedMap::is_empty")]
    pub work_items: SortedMap<WorkItemId, WorkItem>,
    /// The pin, if an actor pinned it to the list of every day.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub manual_pin: Option<Box<ManualPin>>,
    /// Tax that replaces the usual one (S1-18, S1-19).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub special_tax: Option<SpecialTax>,
    /// Discount on the whole appointment, in basis points (1500 is 15 %; S4-14).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub discount: Option<BasisPoints>,
    /// Refunds, by id (S2-8).
    #[serde(default, skip_serializing_if = "SortedMap::is_empty")]
    pub refunds: SortedMap<EntryId, Refund>,

    // dispatch
    /// Assignment of a technician, and suggested time frames.
    pub dispatch: Dispatch,

    // offers
    /// Offers made to keep the customer.
    #[serde(default, skip_serializing_if = "Offers::is_empty")]
    pub offers: Offers,

    // due
    /// Reports about the due actions of the present time frame, by key (I-13).
    #[serde(
        default,
        skip_serializing_if = "SortedMap::is_empty",
        deserialize_with = "super::due::reports"
    )]
    pub reported: SortedMap<DueKey, Report>,

    /// Matches with flags, also former ones; visible to the office only (I-17).
    #[serde(default, skip_serializing_if = "SortedMap::is_empty")]
    pub matches: SortedMap<FlagId, FlagMatch>,
    /// The incomplete screening, if the last one was; visible to the office only (I-17).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub incomplete_screening: Option<Box<IncompleteScreening>>,
    /// Time when its customer was erased (UTC); it holds no personal data since then (S1-28).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub erased_at: Option<DateTime<Utc>>,
    /// Events since the request: the change log.
    pub log: Vec<AppointmentEvent>,
}

impl Aggregate for Appointment {
    const KIND: &'static str = "appointment";
    const STATUSES: &'static [Status] = Status::ALL;
    type Id = AppointmentId;
    type Status = Status;
    type Policy = Policy;
    type Facts = dyn super::Facts;
    type Change = AppointmentChange;
    type Reason = Reason;

    fn status(&self) -> Status {
        self.status
    }

    /// Whether the customer booked it, or the technician is assigned to it (S1-39).
    fn belongs_to(&self, by: &Actor) -> bool {
        match by.role {
            Role::Customer => self.customer.as_ref().is_some_and(|own| by.is_customer(own)),
            Role::Technician => self.dispatch.technician().is_some_and(|own| by.is_technician(own)),
            _ => false,
        }
    }

    fn is_opened_by(&self, link: &LinkId) -> bool {
        self.is_opened_with(link)
    }
}

impl Appointment {
    /// The appointment that an event creates; `None` for other events.
    pub fn from_event(event: &AppointmentEvent) -> Option<Self> {
        match &event.change {
            AppointmentChange::Requested(requested) => Some(Self::requested(event, requested)),
            AppointmentChange::Erased(erased) => Some(erased.kept.clone()),
            AppointmentChange::PartyErased(erased) => Some(erased.kept.clone()),
            _ => None,
        }
    }

    fn requested(event: &AppointmentEvent, requested: &Requested) -> Self {
        Self {
            id: event.appointment.clone(),
            status: Status::Requested,
            sequence: 0,
            origin: requested.origin,
            created_at: event.at,
            created_by: event.by.clone(),
            customer: requested.customer.clone(),
            details: requested.details.shared(),
            zone: requested.zone,
            frame: requested.frame,
            frames: Vec::new(),
            wishes: requested.wishes.clone(),
            scheduled_at: None,
            restored_at: None,
            priority: requested.priority,
            rebooked_from: requested.rebooked_from.clone(),
            feasibility: Feasibility::default(),
            feasibility_reason: None,
            information: SortedMap::new(),
            declination: None,
            confirmed_at: None,
            hold: None,
            deferral: None,
            cancellation: None,
            completion: None,
            no_show: None,
            overlap: None,
            notes: SortedMap::new(),
            work_items: SortedMap::new(),
            manual_pin: None,
            special_tax: None,
            discount: None,
            refunds: SortedMap::new(),
            dispatch: Dispatch::default(),
            offers: Offers::default(),
            reported: SortedMap::new(),
            matches: SortedMap::new(),
            incomplete_screening: None,
            erased_at: None,
            log: Vec::new(),
        }
    }

    /// Applies an event of this appointment. Never refuses: events are facts.
    ///
    /// An event from before the erasure of its customer is ignored, so that it restores no
    /// personal data.
    pub fn apply(&mut self, event: &AppointmentEvent) {
        if self.erased_at.is_some_and(|erased| event.at < erased) {
            return;
        }
        event.change.apply(&event.meta(), self);
        // Events of an erasure contain the new log.
        if !matches!(event.change, AppointmentChange::Erased(_) | AppointmentChange::PartyErased(_))
        {
            self.log.push(event.clone());
        }
    }

    /// Whether the command that created it also scheduled it.
    pub(super) fn was_booked(&self) -> bool {
        self.scheduled_at == Some(self.created_at)
    }

    /// Local date of the start of its time frame.
    pub fn local_date(&self) -> Option<NaiveDate> {
        self.frame.map(|frame| frame.local_date(self.zone))
    }

    /// Whether `now` is within the critical lead before the start (S4-6).
    pub fn is_last_call(&self, policy: &Policy, now: DateTime<Utc>) -> bool {
        self.frame.is_some_and(|frame| {
            let from = policy.critical_lead.before(frame.start(), self.zone);
            (from..frame.start()).contains(&now)
        })
    }

    /// Time when it was last requested, scheduled, moved or restored (UTC).
    pub fn placed_at(&self) -> DateTime<Utc> {
        let later = self.scheduled_at.max(self.dispatch.frame_since).max(self.restored_at);
        later.map_or(self.created_at, |later| later.max(self.created_at))
    }

    /// Time when a person last gave it to the search for a technician: requested, scheduled, moved
    /// or restored it, edited that one is needed, or ended a hold (UTC).
    pub(super) fn searched_from(&self) -> DateTime<Utc> {
        let placed = self.placed_at();
        self.dispatch.search_since.map_or(placed, |since| since.max(placed))
    }

    /// Whether a person gave it to the search for a technician within the critical lead, or later.
    /// Then no timer cancels it, because a timer never undoes what a person has just done, and
    /// because customers would earn the offers of a cancellation by moving into the last hour
    /// (S4-24, S4-26).
    pub fn is_booked_late(&self, policy: &Policy) -> bool {
        self.frame.is_some_and(|frame| {
            policy.critical_lead.before(frame.start(), self.zone) <= self.searched_from()
        })
    }

    /// Start of the critical period of an unassigned appointment (S4-7).
    pub fn critical_from(&self, policy: &Policy) -> Option<DateTime<Utc>> {
        let is_wanted = self.details.needs_technician && self.dispatch.technician().is_none();
        let frame = self.frame.filter(|_| is_wanted && self.status.is_open())?;
        Some(policy.critical_lead.before(frame.start(), self.zone))
    }

    /// Whether it is unassigned within the critical lead before the start (S4-7).
    pub fn is_assignment_critical(&self, policy: &Policy, now: DateTime<Utc>) -> bool {
        let is_wanted = self.details.needs_technician && self.dispatch.technician().is_none();
        self.status.is_open() && is_wanted && self.is_last_call(policy, now)
    }

    /// A guard: the time frame is in the future.
    pub(super) fn frame_ahead(
        context: &Context<'_, Appointment>,
        appointment: &Self,
    ) -> Result<(), Reason> {
        let frame = appointment.frame.ok_or(Reason::FrameMissing)?;
        is_ahead(&frame, context.now)
    }

    /// A guard: the customer is not erased.
    pub(super) fn is_not_erased(
        _: &Context<'_, Appointment>,
        appointment: &Self,
    ) -> Result<(), Reason> {
        if appointment.erased_at.is_none() { Ok(()) } else { Err(Reason::CustomerErased) }
    }

    /// A guard: a technician is needed.
    pub(super) fn needs_technician(
        _: &Context<'_, Appointment>,
        appointment: &Self,
    ) -> Result<(), Reason> {
        if appointment.details.needs_technician { Ok(()) } else { Err(Reason::NoTechnicianNeeded) }
    }
}

/// Requires that a time frame begins after `now`.
pub(super) fn is_ahead(frame: &TimeFrame, now: DateTime<Utc>) -> Result<(), Reason> {
    match frame.start() {
        start if start > now => Ok(()),
        start => Err(Reason::FramePast { start }),
    }
}
