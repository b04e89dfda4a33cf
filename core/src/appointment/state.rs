//! An appointment: what is asked for, when, by whom, and what has become of it.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};

use super::{
    AppointmentChange, AppointmentEvent, Cancellation, Completion, Declination, Deferral, Details,
    Dispatch, DueKey, Feasibility, FlagMatch, Hold, IncompleteScreening, InformationRequest,
    ManualPin, NoShow, Note, Offers, Origin, Policy, PreviousFrame, Priority, Reason, Refund,
    Requested, Status, WorkItem,
};
use crate::base::{
    Actor, Aggregate, AppointmentId, BasisPoints, Context, CustomerId, EntryId, FlagId,
    InformationId, Remark, Role, SpecialTax, TimeFrame, WorkItemId, Zone,
};

/// An appointment. A platform that keeps its own rows may use it alone.
// Boxed is what most never have: filling memory is a large part of what taking in a log costs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Appointment {
    /// Names it.
    pub id: AppointmentId,
    /// Where it is in its life.
    pub status: Status,
    /// How often its time frame changed or it was cancelled (RFC 5545, SEQUENCE; I-3).
    pub sequence: u32,
    /// How it came in.
    pub origin: Origin,
    /// When it came in.
    pub created_at: DateTime<Utc>,
    /// Who entered it.
    pub created_by: Actor,
    /// Whose it is, if that is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub customer: Option<CustomerId>,
    /// What it is about.
    pub details: Arc<Details>, // Shared with the event that created it.
    /// The zone of the place.
    pub zone: Zone,
    /// The arrival window; always there once it is scheduled (I-1).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub frame: Option<TimeFrame>,
    /// The time frames it had before.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub frames: Vec<PreviousFrame>,
    /// When the customer could be there.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub wishes: Vec<TimeFrame>,
    /// When it was promised, the first time.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub scheduled_at: Option<DateTime<Utc>>,

    // intake
    /// Whether it is seen to before others.
    #[serde(default, skip_serializing_if = "Priority::is_normal")]
    pub priority: Priority,
    /// The appointment in whose place it comes (S4-15).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rebooked_from: Option<AppointmentId>,
    /// Whether it can be done (S4-33).
    #[serde(default)]
    pub feasibility: Feasibility,
    /// Why it cannot be done.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub feasibility_reason: Option<Remark>,
    /// What the customer was asked for (S4-32).
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub information: BTreeMap<InformationId, InformationRequest>,
    /// That it was not accepted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub declination: Option<Box<Declination>>,

    // schedule
    /// When the customer said that they will be there.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub confirmed_at: Option<DateTime<Utc>>,
    /// That it is kept on the schedule although nobody is found (S4-26).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hold: Option<Box<Hold>>,
    /// That it is put off.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub deferral: Option<Box<Deferral>>,
    /// That it was cancelled.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cancellation: Option<Box<Cancellation>>,
    /// That the work was done.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub completion: Option<Box<Completion>>,
    /// That somebody did not come.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub no_show: Option<Box<NoShow>>,

    // record
    /// What was noted (S2-5).
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub notes: BTreeMap<EntryId, Note>,
    /// What is to be done there.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub work_items: BTreeMap<WorkItemId, WorkItem>,
    /// That somebody pinned it to the list of every day.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub manual_pin: Option<Box<ManualPin>>,
    /// What replaces the usual tax (S1-18, S1-19).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub special_tax: Option<SpecialTax>,
    /// What is taken off (S4-14).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub discount: Option<BasisPoints>,
    /// What was given back (S2-8).
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub refunds: BTreeMap<EntryId, Refund>,

    // dispatch
    /// Who goes, and what is suggested to the customer.
    pub dispatch: Dispatch,

    // offers
    /// What was offered to keep the customer.
    #[serde(default, skip_serializing_if = "Offers::is_empty")]
    pub offers: Offers,

    // due
    /// What was due for the present time frame and has been done (I-13).
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    pub reported: BTreeSet<DueKey>,

    /// The flags it matches, or did; only the office sees them (I-17).
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub matches: BTreeMap<FlagId, FlagMatch>,
    /// That its last screening did not compare everything; only the office sees it (I-17).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub incomplete_screening: Option<Box<IncompleteScreening>>,
    /// Since when only what the books need is kept: its customer was erased (S1-28).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub erased_at: Option<DateTime<Utc>>,
    /// What has happened since it came in: its change log.
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

    /// A customer's own, or one that a technician is assigned to (requirements 4.7).
    fn belongs_to(&self, by: &Actor) -> bool {
        match by.role {
            Role::Customer => self.customer.as_ref().is_some_and(|own| by.is_customer(own)),
            Role::Technician => self.dispatch.technician().is_some_and(|own| by.is_technician(own)),
            _ => false,
        }
    }
}

impl Appointment {
    /// The appointment that an event begins; none for another event.
    pub fn from_event(event: &AppointmentEvent) -> Option<Self> {
        match &event.change {
            AppointmentChange::Requested(requested) => Some(Self::begun(event, requested)),
            AppointmentChange::Erased(erased) => Some(erased.kept.clone()),
            _ => None,
        }
    }

    fn begun(event: &AppointmentEvent, requested: &Requested) -> Self {
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
            priority: requested.priority,
            rebooked_from: requested.rebooked_from.clone(),
            feasibility: Feasibility::default(),
            feasibility_reason: None,
            information: BTreeMap::new(),
            declination: None,
            confirmed_at: None,
            hold: None,
            deferral: None,
            cancellation: None,
            completion: None,
            no_show: None,
            notes: BTreeMap::new(),
            work_items: BTreeMap::new(),
            manual_pin: None,
            special_tax: None,
            discount: None,
            refunds: BTreeMap::new(),
            dispatch: Dispatch::default(),
            offers: Offers::default(),
            reported: BTreeSet::new(),
            matches: BTreeMap::new(),
            incomplete_screening: None,
            erased_at: None,
            log: Vec::new(),
        }
    }

    /// Takes in what has happened to this appointment. Never refuses: events are facts.
    ///
    /// What happened before its customer was erased is passed over: an old event does not bring
    /// anything back.
    pub fn apply(&mut self, event: &AppointmentEvent) {
        if self.erased_at.is_some_and(|erased| event.at < erased) {
            return;
        }
        event.change.apply(&event.happened(), self);
        if !matches!(event.change, AppointmentChange::Erased(_)) {
            self.log.push(event.clone());
        }
    }

    /// Whether it was promised with the very call that began it.
    pub(super) fn was_booked(&self) -> bool {
        self.scheduled_at == Some(self.created_at)
    }

    /// The day in whose list it stands, as the calendar at the place says.
    pub fn local_date(&self) -> Option<NaiveDate> {
        self.frame.map(|frame| frame.local_date(self.zone))
    }

    /// Whether it is so shortly before the start that what still stands in the way shows (S4-6).
    pub fn is_last_call(&self, policy: &Policy, now: DateTime<Utc>) -> bool {
        self.frame.is_some_and(|frame| {
            let from = policy.critical_lead.before(frame.start(), self.zone);
            (from..frame.start()).contains(&now)
        })
    }

    /// When a technician who is still looked for is looked for in earnest (S4-7).
    pub fn critical_from(&self, policy: &Policy) -> Option<DateTime<Utc>> {
        let is_wanted = self.details.needs_technician && self.dispatch.technician().is_none();
        let frame = self.frame.filter(|_| is_wanted && self.status.is_open())?;
        Some(policy.critical_lead.before(frame.start(), self.zone))
    }

    /// Whether a technician is still looked for shortly before the start (S4-7).
    pub fn is_assignment_critical(&self, policy: &Policy, now: DateTime<Utc>) -> bool {
        let is_wanted = self.details.needs_technician && self.dispatch.technician().is_none();
        self.status.is_open() && is_wanted && self.is_last_call(policy, now)
    }

    /// A guard: there is a time frame, and it lies ahead.
    pub(super) fn frame_ahead(
        context: &Context<'_, Appointment>,
        held: &Self,
    ) -> Result<(), Reason> {
        let frame = held.frame.ok_or(Reason::FrameMissing)?;
        is_ahead(&frame, context.now)
    }

    /// A guard: nothing is written about somebody who is erased.
    pub(super) fn has_a_person(_: &Context<'_, Appointment>, held: &Self) -> Result<(), Reason> {
        if held.erased_at.is_none() { Ok(()) } else { Err(Reason::CustomerErased) }
    }

    /// A guard: a technician has to go.
    pub(super) fn needs_one(_: &Context<'_, Appointment>, held: &Self) -> Result<(), Reason> {
        if held.details.needs_technician { Ok(()) } else { Err(Reason::NoTechnicianNeeded) }
    }
}

/// Whether a time frame begins after now.
pub(super) fn is_ahead(frame: &TimeFrame, now: DateTime<Utc>) -> Result<(), Reason> {
    match frame.start() {
        start if start > now => Ok(()),
        start => Err(Reason::FramePast { start }),
    }
}
