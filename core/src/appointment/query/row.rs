//! One line of a day's list (requirements 4.13).

use std::collections::BTreeSet;

use chrono::{DateTime, NaiveDate, Utc};
use serde::Serialize;

use crate::{
    appointment::{
        Appointment, FlagMatch, InformationRequest, MatchState, Policy, Priority, Status,
    },
    base::{Actor, AppointmentId, Label, Private, TechnicianId, TimeFrame},
    contact::ItemKind,
    screening::Grade,
};

/// One line of a day's list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(rename = "AppointmentRow"))]
pub struct Row<'a> {
    /// Names the appointment.
    pub appointment: &'a AppointmentId,
    /// Where it is in its life.
    pub status: Status,
    /// The arrival window.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub frame: Option<TimeFrame>,
    /// The day on which it begins, as the calendar at its place says.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub local_date: Option<NaiveDate>,
    /// Who asks for it.
    pub name: Private<String>,
    /// Everybody who takes part.
    pub parties: Vec<Private<String>>,
    /// Where it takes place, in one line.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address: Option<Private<String>>,
    /// Which services.
    pub services: Vec<&'a Label>,
    /// Who goes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub technician: Option<&'a TechnicianId>,
    /// Whether it is seen to before others.
    pub priority: Priority,
    /// Why it is on the list of every day, if it is.
    pub pinned: PinnedBy,
    /// Whether a technician is still looked for shortly before the start (S4-7).
    pub assignment_critical: bool,
    /// What it matches; the office alone sees it (S0-20, I-17).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub flag_alert: Option<FlagAlert>,
    /// What a person has to see to; the office alone sees it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub awaiting: Option<Awaiting>,
}

/// Why an appointment is on the list of every day.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct PinnedBy {
    /// Something that the customer told in the online check-in is not handled yet (S3-25).
    pub auto: bool,
    /// Somebody pinned it.
    pub manual: bool,
}

/// What an appointment matches: shown in red (S0-20).
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct FlagAlert {
    /// The kinds that match, each once (S0-28).
    pub kinds: BTreeSet<ItemKind>,
    /// The best grade.
    pub grade: Grade,
    /// Whether nobody has decided yet who it is.
    pub open: bool,
}

/// What a person has to see to.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Awaiting {
    /// A match is neither decided nor acknowledged.
    #[serde(rename = "match")]
    pub flag_match: bool,
    /// Not everything was compared, and nobody has looked at it.
    pub screening: bool,
    /// The customer was asked for something.
    pub information: bool,
}

impl PinnedBy {
    /// Whether it is on the list of every day.
    pub fn is_pinned(self) -> bool {
        self.auto || self.manual
    }
}

impl Appointment {
    /// The line of the appointment, as somebody may see it.
    pub(super) fn row(&self, by: &Actor, policy: &Policy, now: DateTime<Utc>) -> Row<'_> {
        let details = &self.details;
        let office = by.is_office();
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
            pinned: PinnedBy { auto: false, manual: self.manual_pin.is_some() },
            assignment_critical: self.is_assignment_critical(policy, now),
            flag_alert: self.flag_alert().filter(|_| office),
            awaiting: office.then(|| self.awaiting()),
        }
    }

    /// What it matches, if it matches anything that is open or confirmed.
    pub fn flag_alert(&self) -> Option<FlagAlert> {
        let shows =
            |known: &&FlagMatch| matches!(known.state, MatchState::Open | MatchState::Confirmed);
        let shown = || self.matches.values().filter(shows);
        let items = || shown().flat_map(|known| &known.items);
        Some(FlagAlert {
            grade: items().map(|item| item.grade).max()?,
            kinds: items().map(|item| item.kind).collect(),
            open: shown().any(|known| known.state == MatchState::Open),
        })
    }

    /// What a person has to see to.
    pub fn awaiting(&self) -> Awaiting {
        let is_open = self.status.is_open();
        Awaiting {
            flag_match: is_open && self.matches.values().any(FlagMatch::holds),
            screening: is_open && self.is_screening_unseen(),
            information: is_open && self.information.values().any(InformationRequest::is_open),
        }
    }
}
