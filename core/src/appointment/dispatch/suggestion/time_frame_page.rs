//! `appointment.time_frame_page`: the page behind a link, for the customer and the office.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use crate::{
    appointment::{Appointment, Dispatch, LinkState, Status, query::Source},
    base::{
        Actor, Aggregate, AppointmentId, LinkId, QueryReason, Remark, SuggestionId, TechnicianId,
        TimeFrame, Zone,
    },
};

/// Lists the choices of the customer. Customers read them on the page, the office during a call
/// (S4-9). The link opens the page for anybody who has it, until it is revoked (S4-3).
///
/// # Errors
/// The first of these that holds:
/// 1. `appointment_unknown`, for the office
/// 2. `forbidden`
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct TimeFramePage {
    /// Id of the appointment.
    pub appointment: AppointmentId,
    /// Time of the query (UTC).
    #[serde(deserialize_with = "crate::base::instant")]
    pub at: DateTime<Utc>,
    /// Id of the link that the customer followed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub link: Option<LinkId>,
}

/// A suggestion that the customer may accept.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct OpenSuggestion {
    /// Id of the suggestion.
    pub suggestion: SuggestionId,
    /// The suggested time frame.
    pub frame: TimeFrame,
    /// Id of the technician; only for the office.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub technician: Option<TechnicianId>,
    /// Earlier release by this technician; only for the office (S4-29).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub released_before: Option<ReleasedBefore>,
}

/// An earlier release by a technician, with their note (S4-29).
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ReleasedBefore {
    /// Time of the release (UTC).
    pub at: DateTime<Utc>,
    /// Note of the technician.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<Remark>,
    /// Whether there is no note: then staff ask the technician first.
    pub note_missing: bool,
}

/// The choices of the customer; the office sees the same in a call, and more (S4-9, S4-19).
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct TimeFrameChoice {
    /// Id of the appointment.
    pub appointment: AppointmentId,
    /// Present time frame of the appointment.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub frame: Option<TimeFrame>,
    /// Time zone of the appointment (IANA).
    pub zone: Zone,
    /// Suggestions that can be accepted, sorted by start, end and id (S4-30).
    pub suggestions: Vec<OpenSuggestion>,
    /// Time frames in which customers may choose a time themselves, sorted by start.
    pub available: Vec<TimeFrame>,
    /// Whether another time can be proposed: by the office any, by customers one in `available`
    /// (S4-3).
    pub another_time: bool,
    /// Whether the appointment may be cancelled (S4-3).
    pub cancel: bool,
    /// Whether it was cancelled because the customer could not be reached: they may request a new
    /// appointment in one of the time frames of `available`.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    #[cfg_attr(feature = "schema", schemars(default))]
    pub request_again: bool,
    /// State of the link of the query.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub link: Option<LinkState>,
}

impl TimeFramePage {
    pub(crate) fn answer(
        &self,
        by: &Actor,
        Source { appointments, facts, .. }: Source<'_>,
    ) -> Result<TimeFrameChoice, QueryReason> {
        let follows = |appointment: &Appointment| {
            self.link.as_ref().is_some_and(|link| appointment.is_opened_for(by, link, facts))
        };
        match appointments.get(&self.appointment) {
            Some(appointment)
                if by.is_office() || appointment.belongs_to(by) || follows(appointment) =>
            {
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
    /// The page of suggested time frames, for the customer or the office.
    pub fn time_frame_page(
        &self,
        by: &Actor,
        at: DateTime<Utc>,
        link: Option<&LinkId>,
    ) -> TimeFrameChoice {
        let ahead = Status::AHEAD.contains(&self.status);
        let request_again = self.is_cancelled_unreached();
        let available =
            if ahead || request_again { self.dispatch.available(at) } else { Vec::new() };
        TimeFrameChoice {
            appointment: self.id.clone(),
            frame: self.frame,
            zone: self.zone,
            suggestions: if ahead { self.dispatch.open(by, at) } else { Vec::new() },
            request_again,
            another_time: ahead && (by.is_office() || !available.is_empty()),
            available,
            cancel: ahead,
            link: link.and_then(|link| self.link_state(link, at)),
        }
    }
}

impl Dispatch {
    fn open(&self, by: &Actor, at: DateTime<Utc>) -> Vec<OpenSuggestion> {
        let open = self.suggestions.iter().filter(|(_, made)| self.is_open_for(made, by, at));
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

    /// Time frames that active links offer and that have not ended, sorted by start.
    fn available(&self, at: DateTime<Utc>) -> Vec<TimeFrame> {
        let hours = self.live_links().flat_map(|link| &link.available);
        let mut hours: Vec<TimeFrame> = hours.filter(|hours| at < hours.end()).copied().collect();
        hours.sort();
        hours.dedup();
        hours
    }
}
