//! `appointment.time_frame_page`: what the link shows the customer, and the office in a call.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use crate::{
    appointment::{Appointment, Dispatch, LinkState, Status, query::Source},
    base::{
        Actor, Aggregate, AppointmentId, LinkId, QueryReason, Remark, SuggestionId, TechnicianId,
        TimeFrame, Zone,
    },
};

/// Asks what the customer may choose from: by themselves, or by the office in a call (S4-9).
///
/// # Errors
/// The first of these that holds:
/// 1. `appointment_unknown`, for the office
/// 2. `forbidden`
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct TimeFramePage {
    /// The appointment.
    pub appointment: AppointmentId,
    /// When.
    pub at: DateTime<Utc>,
    /// The link with which the customer came.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub link: Option<LinkId>,
}

/// A suggestion that the customer may take.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct OpenSuggestion {
    /// Names it.
    pub suggestion: SuggestionId,
    /// When it would be.
    pub frame: TimeFrame,
    /// Who would go; only the office is told.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub technician: Option<TechnicianId>,
    /// That they had given the job back before; only the office is told (S4-29).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub released_before: Option<ReleasedBefore>,
}

/// That a technician had given the job back, and what they noted (S4-29).
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ReleasedBefore {
    /// When.
    pub at: DateTime<Utc>,
    /// What they noted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<Remark>,
    /// Whether they noted nothing: then somebody asks them first.
    pub note_missing: bool,
}

/// What the customer may choose from: the office sees the same in a call, and a little more
/// (S4-9, S4-19).
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct TimeFrameChoice {
    /// The appointment.
    pub appointment: AppointmentId,
    /// The time frame it has.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub frame: Option<TimeFrame>,
    /// The zone of the place.
    pub zone: Zone,
    /// What is suggested, the soonest first: by start, end, id (S4-30).
    pub suggestions: Vec<OpenSuggestion>,
    /// Hours in which the customer may choose another time by themselves, the soonest first.
    pub available: Vec<TimeFrame>,
    /// Whether another time may be asked for (S4-3).
    pub another_time: bool,
    /// Whether it may be cancelled (S4-3).
    pub cancel: bool,
    /// What has become of the link that was asked with.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub link: Option<LinkState>,
}

impl TimeFramePage {
    pub(crate) fn answer(
        &self,
        by: &Actor,
        Source { appointments, .. }: Source<'_>,
    ) -> Result<TimeFrameChoice, QueryReason> {
        match appointments.get(&self.appointment) {
            Some(appointment) if by.is_office() || appointment.belongs_to(by) => {
                Ok(appointment.time_frame_page(by, self.at, self.link.as_ref()))
            }
            None if by.is_office() => {
                Err(QueryReason::unknown(Appointment::KIND, &self.appointment))
            }
            _ => Err(QueryReason::Forbidden),
        }
    }
}

impl Appointment {
    /// What is shown on the page for suggested time frames, to the customer or to the office.
    pub fn time_frame_page(
        &self,
        by: &Actor,
        at: DateTime<Utc>,
        link: Option<&LinkId>,
    ) -> TimeFrameChoice {
        let ahead = Status::AHEAD.contains(&self.status);
        TimeFrameChoice {
            appointment: self.id.clone(),
            frame: self.frame,
            zone: self.zone,
            suggestions: if ahead { self.dispatch.open(by, at) } else { Vec::new() },
            available: if ahead { self.dispatch.available(at) } else { Vec::new() },
            another_time: ahead,
            cancel: ahead,
            link: link.and_then(|link| self.link_state(link, at)),
        }
    }
}

impl Dispatch {
    fn open(&self, by: &Actor, at: DateTime<Utc>) -> Vec<OpenSuggestion> {
        let open = self.suggestions.iter().filter(|(_, made)| made.is_open(at));
        let shown = open.map(|(id, made)| OpenSuggestion {
            suggestion: id.clone(),
            frame: made.frame,
            technician: by.is_office().then(|| made.technician.clone()),
            released_before: self.released_before(by, &made.technician),
        });
        let mut shown: Vec<OpenSuggestion> = shown.collect();
        shown.sort_by(|a, b| (a.frame, &a.suggestion).cmp(&(b.frame, &b.suggestion)));
        shown
    }

    fn released_before(&self, by: &Actor, technician: &TechnicianId) -> Option<ReleasedBefore> {
        let release = self.released_by(technician).filter(|_| by.is_office())?;
        let note = release.note.clone();
        Some(ReleasedBefore { at: release.at, note_missing: note.is_none(), note })
    }

    /// The hours that live links offer and that are not over, the soonest first.
    fn available(&self, at: DateTime<Utc>) -> Vec<TimeFrame> {
        let hours = self.live_links().flat_map(|link| &link.available);
        let mut hours: Vec<TimeFrame> = hours.filter(|hours| at < hours.end()).copied().collect();
        hours.sort();
        hours.dedup();
        hours
    }
}
