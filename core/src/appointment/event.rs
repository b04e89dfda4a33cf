//! What has happened to appointments: facts, one a line of the log.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Deserializer, Serialize};
use serde_json::{Map, Value};

use super::{
    Appointment, AskedToReschedule, Assigned, ContactAttempted, FrameChanged, HoursDeclined,
    MatchCleared, MatchDecided, MatchOpened, Reassigned, Released, Requested, Resent, Scheduled,
    SentOut, SuggestionAccepted, SuggestionAdded, SuggestionsDeclined, SuggestionsWithdrawn,
    TimeFrameLinkSent,
};
use crate::base::{Actor, AppointmentId, Happened, Malformed, events, from_fields, take};

/// Something that happened to an appointment: when, by whom, to which, and what.
///
/// Applying all events of an appointment in their order gives the appointment again (I-20).
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct AppointmentEvent {
    /// When it happened.
    pub at: DateTime<Utc>,
    /// Who did it.
    pub by: Actor,
    /// The appointment it happened to.
    pub appointment: AppointmentId,
    /// What happened.
    #[serde(flatten)]
    pub change: AppointmentChange,
}

impl AppointmentEvent {
    /// Reads an event. Fields that a later version has added are passed over (U-11).
    pub(crate) fn read(mut fields: Map<String, Value>) -> Result<Self, Malformed> {
        Ok(Self {
            at: take(&mut fields, "at")?,
            by: take(&mut fields, "by")?,
            appointment: take(&mut fields, "appointment")?,
            change: AppointmentChange::read(fields)?,
        })
    }

    /// When it happened, and who did it.
    pub(super) fn happened(&self) -> Happened<'_> {
        Happened { at: self.at, by: &self.by }
    }
}

impl<'de> Deserialize<'de> for AppointmentEvent {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        from_fields(from, Self::read)
    }
}

events! {
    "AppointmentChange";
    /// What happened to an appointment.
    pub enum AppointmentChange for Appointment;

    // intake
    /// It was asked for.
    "appointment.requested" => Requested;
    /// It is promised.
    "appointment.scheduled" => Scheduled;

    /// It matches a flag, or other items of it than before.
    "appointment.match_opened" => MatchOpened;
    /// It matches a flag no longer.
    "appointment.match_cleared" => MatchCleared;
    /// Staff decided whether it is the flagged person.
    "appointment.match_decided" => MatchDecided;

    // schedule
    /// It has another time frame, or its first.
    "appointment.frame_changed" => FrameChanged;

    // dispatch
    /// A technician goes.
    "appointment.assigned" => Assigned;
    /// Another technician goes.
    "appointment.reassigned" => Reassigned;
    /// A technician gave the job back; technicians are asked again.
    "appointment.released" => Released;
    /// Technicians are asked who could go.
    "appointment.sent_out" => SentOut;
    /// Technicians are asked again.
    "appointment.resent" => Resent;
    /// A technician could go at another time.
    "appointment.suggestion_added" => SuggestionAdded;
    /// The customer agreed to a suggested time frame.
    "appointment.suggestion_accepted" => SuggestionAccepted;
    /// The customer does not want some suggestions.
    "appointment.suggestions_declined" => SuggestionsDeclined;
    /// Some suggestions no longer stand.
    "appointment.suggestions_withdrawn" => SuggestionsWithdrawn;
    /// The customer cannot be there in some hours.
    "appointment.hours_declined" => HoursDeclined;
    /// A link to the suggested time frames goes out to the customer.
    "appointment.time_frame_link_sent" => TimeFrameLinkSent;
    /// The customer is asked to choose another time.
    "appointment.asked_to_reschedule" => AskedToReschedule;
    /// Somebody called the customer.
    "appointment.contact_attempted" => ContactAttempted;
}
