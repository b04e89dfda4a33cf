//! `appointment.release`: a technician gives a job back, and others are asked again.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use super::{Assignment, Dispatch};
use crate::{
    appointment::{Appointment, AppointmentChange, Reason},
    base::{
        Actor, Apply, AppointmentId, Context, Decide, EventMeta, FieldProblems, Private, Remark,
        TechnicianId,
    },
};

/// Gives a job back: by the technician who goes, or by the office for them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Release {
    /// The appointment.
    pub appointment: AppointmentId,
    /// Who gives it back.
    pub technician: TechnicianId,
    /// Why, and what others should know (S4-29).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<Private<String>>,
}

/// A technician gave the job back; technicians are asked again.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Released {
    /// Who gave it back.
    pub technician: TechnicianId,
    /// Why, and what others should know.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<Remark>,
}

/// That a technician gave the job back, and what they noted (S4-29).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ReleaseRecord {
    /// Who gave it back.
    pub technician: TechnicianId,
    /// When.
    pub at: DateTime<Utc>,
    /// Why, and what others should know.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<Remark>,
}

impl Dispatch {
    /// The last time a technician gave this job back (S4-29).
    pub fn released_by(&self, technician: &TechnicianId) -> Option<&ReleaseRecord> {
        self.releases.iter().rev().find(|release| release.technician == *technician)
    }

    /// Whether the last thing that happened to the assignment is that they gave it back.
    fn was_just_released_by(&self, technician: &TechnicianId) -> bool {
        let last = self.releases.last().is_some_and(|last| last.technician == *technician);
        last && self.assignment == Assignment::Resent {}
    }
}

impl Decide<Appointment> for Release {
    fn check(&self, _: &Context<'_, Appointment>, fields: &mut FieldProblems) {
        if let Some(note) = &self.note {
            fields.check("note", Remark::parse(note.reveal()));
        }
    }

    fn is_for(&self, by: &Actor) -> bool {
        by.is_office() || by.is_technician(&self.technician)
    }

    fn decide(
        &self,
        _: &Context<'_, Appointment>,
        held: &Appointment,
    ) -> Result<Vec<AppointmentChange>, Reason> {
        match held.dispatch.technician() {
            Some(assigned) if *assigned == self.technician => {
                let note = self.note.as_ref().and_then(|note| Remark::parse(note.reveal()).ok());
                Ok(vec![Released { technician: self.technician.clone(), note }.into()])
            }
            Some(_) => Err(Reason::OtherTechnician),
            None if held.dispatch.was_just_released_by(&self.technician) => Ok(Vec::new()),
            None => Err(Reason::TechnicianMissing),
        }
    }
}

impl Apply<Appointment> for Released {
    fn apply(&self, happened: &EventMeta<'_>, held: &mut Appointment) {
        held.dispatch.assignment = Assignment::Resent {};
        held.dispatch.asked.push(happened.at);
        held.dispatch.releases.push(ReleaseRecord {
            technician: self.technician.clone(),
            at: happened.at,
            note: self.note.clone(),
        });
    }
}
