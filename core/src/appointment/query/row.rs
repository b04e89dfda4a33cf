//! One row of the list of a day.

use std::collections::BTreeSet;

use chrono::{DateTime, NaiveDate, Utc};
use serde::Serialize;

use super::CheckInMark;
use crate::{
    appointment::{
        Appointment, Facts, FlagMatch, InformationRequest, MatchState, Policy, Priority, Status,
    },
    base::{Actor, AppointmentId, Label, Private, TechnicianId, TimeFrame},
    contact::ItemKind,
    screening::{Alert, Grade},
};

/// One row of the list of a day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(rename = "AppointmentRow"))]
pub struct Row<'a> {
    /// Id of the appointment.
    pub appointment: &'a AppointmentId,
    /// Status of the appointment.
    pub status: Status,
    /// Time frame of arrival (UTC).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub frame: Option<TimeFrame>,
    /// Local date of the start, in the time zone of the appointment.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub local_date: Option<NaiveDate>,
    /// Full name of the booker.
    pub name: Private<String>,
    /// Full names of all parties.
    pub parties: Vec<Private<String>>,
    /// Address of the work, in one line.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address: Option<Private<String>>,
    /// Names of the requested services.
    pub services: Vec<&'a Label>,
    /// Id of the assigned technician.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub technician: Option<&'a TechnicianId>,
    /// Priority of the request.
    pub priority: Priority,
    /// Whether and why it is pinned to the list of every day.
    pub pinned: PinnedBy,
    /// How far the online check-in is; visible to the office only (S3-24). Absent if there is none.
    #[serde(skip_serializing_if = "CheckInMark::is_none")]
    #[cfg_attr(feature = "schema", schemars(default))]
    pub check_in: CheckInMark,
    /// Number of check-in items that nobody has handled; absent if it is 0.
    #[serde(skip_serializing_if = "is_zero")]
    #[cfg_attr(feature = "schema", schemars(default))]
    pub check_in_open: u32,
    /// Whether the customer answered the online check-in: a host shows the name in blue (S3-44).
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    #[cfg_attr(feature = "schema", schemars(default))]
    pub check_in_answered: bool,
    /// Whether it has no technician within the critical lead before the start (S4-7).
    pub assignment_critical: bool,
    /// Summary of its matches with flags; visible to the office only (S0-20, I-17).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub flag_alert: Option<FlagAlert>,
    /// What staff still have to do; visible to the office only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub awaiting: Option<Awaiting>,
}

fn is_zero(count: &u32) -> bool {
    *count == 0
}

/// Reasons why an appointment is pinned to the list of every day.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct PinnedBy {
    /// Whether an entry of the customer in the online check-in is not handled yet (S3-25).
    pub auto: bool,
    /// Whether staff pinned it.
    pub manual: bool,
}

/// Summary of the matches of an appointment with flags; a host shows `match` in red and `possible`
/// in amber (S0-20).
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct FlagAlert {
    /// Highest alert of the matches: `match` or `possible`.
    pub alert: Alert,
    /// Kinds of the matching items (S0-28).
    pub kinds: BTreeSet<ItemKind>,
    /// Highest grade of the matching items.
    pub grade: Grade,
    /// Whether a flag is about the record of the customer; the grade is then `identical`.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    #[cfg_attr(feature = "schema", schemars(default))]
    pub same_record: bool,
    /// Whether a match is not decided yet.
    pub open: bool,
}

/// What staff still have to do about an appointment.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Awaiting {
    /// Whether a match has to be reviewed.
    #[serde(rename = "match")]
    pub flag_match: bool,
    /// Whether an incomplete screening has to be reviewed.
    pub screening: bool,
    /// Whether questions to the customer are open.
    pub information: bool,
}

impl PinnedBy {
    /// Whether it is pinned, for any reason.
    pub fn is_pinned(self) -> bool {
        self.auto || self.manual
    }
}

impl Appointment {
    /// The row of the appointment, as far as the actor may see it.
    pub(super) fn row(
        &self,
        by: &Actor,
        policy: &Policy,
        facts: &dyn Facts,
        now: DateTime<Utc>,
    ) -> Row<'_> {
        let details = &self.details;
        let office = by.is_office();
        let check_in = facts.check_in(&self.id).filter(|_| office).unwrap_or_default();
        let name = |party: &super::super::Party| Private::new(party.name.line());
        Row {
            appointment: &self.id,
            status: self.status,
            frame: self.frame,
            local_date: self.local_date(),
            name: details.booker().map(name).unwrap_or_default(),
            parties: details.parties.iter().map(name).collect(),
            address: details.address.as_ref().map(|address| Private::new(address.line())),
            services: details.services().collect(),
            technician: self.dispatch.technician(),
            priority: self.priority,
            pinned: self.pinned_by(facts),
            check_in: check_in.mark,
            check_in_open: check_in.open_items,
            check_in_answered: check_in.answered,
            assignment_critical: self.is_assignment_critical(policy, now),
            flag_alert: self.flag_alert().filter(|_| office),
            awaiting: office.then(|| self.awaiting()),
        }
    }

    /// Why it is pinned to the list of every day: automatically while a check-in item is open and
    /// the appointment is not over (I-5).
    pub(super) fn pinned_by(&self, facts: &dyn Facts) -> PinnedBy {
        let open = facts.check_in(&self.id).is_some_and(|check_in| check_in.open_items > 0);
        PinnedBy { auto: open && self.status.is_open(), manual: self.manual_pin.is_some() }
    }

    /// Summary of the open and confirmed matches; none if there are none.
    pub fn flag_alert(&self) -> Option<FlagAlert> {
        let shown = || self.shown_matches();
        let items = || shown().flat_map(|known| &known.items);
        let same_record = shown().any(|known| known.same_record);
        let of_record = same_record.then_some(Grade::Identical);
        Some(FlagAlert {
            alert: shown().map(|known| known.alert).max()?,
            grade: items().map(|item| item.grade).chain(of_record).max()?,
            same_record,
            kinds: items().map(|item| item.kind).collect(),
            open: shown().any(|known| known.state == MatchState::Open),
        })
    }

    /// The matches that lists show: those that are open or confirmed.
    pub(in crate::appointment) fn shown_matches(&self) -> impl Iterator<Item = &FlagMatch> {
        let shows =
            |known: &&FlagMatch| matches!(known.state, MatchState::Open | MatchState::Confirmed);
        self.matches.values().filter(shows)
    }

    /// What staff still have to do about an appointment.
    pub fn awaiting(&self) -> Awaiting {
        let is_open = self.status.is_open();
        Awaiting {
            flag_match: is_open && self.matches.values().any(FlagMatch::holds),
            screening: is_open && self.is_screening_unseen(),
            information: is_open && self.information.values().any(InformationRequest::is_open),
        }
    }
}
