//! `appointment.release`: a technician gives an appointment back; others are asked again.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use super::{Assignment, Dispatch};
use crate::{
    appointment::{Appointment, Decided, Reason},
    base::{
        Actor, Apply, AppointmentId, Command, Context, EventMeta, FieldErrors, Private, Remark,
        TechnicianId,
    },
};

/// Gives an appointment back. The assigned technician does so, or the office on their behalf.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Release {
    /// Id of the appointment.
    pub appointment: AppointmentId,
    /// Id of the technician who gives it back.
    pub technician: TechnicianId,
    /// Note for others: the reason, and what they should know (S4-29).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<Private<String>>,
}

/// A technician gave the appointment back; technicians are asked again.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Released {
    /// Id of the technician who gave it back.
    pub technician: TechnicianId,
    /// Note of the technician.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<Remark>,
}

/// A technician gave the appointment back, with a note (S4-29).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ReleaseRecord {
    /// Id of the technician who gave it back.
    pub technician: TechnicianId,
    /// Time of the release (UTC).
    pub at: DateTime<Utc>,
    /// Note of the technician.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<Remark>,
}

impl Dispatch {
    /// The latest release by a technician (S4-29).
    pub fn released_by(&self, technician: &TechnicianId) -> Option<&ReleaseRecord> {
        self.releases.iter().rev().find(|release| release.technician == *technician)
    }

    /// Whether the latest change of the assignment is a release by this technician.
    fn was_just_released_by(&self, technician: &TechnicianId) -> bool {
        let last = self.releases.last().is_some_and(|last| last.technician == *technician);
        last && self.assignment == Assignment::Resent {}
    }
}

impl Release {
    /// A guard: a technician is assigned, or has just given the appointment back.
    pub(in crate::appointment) fn is_possible(
        context: &Context<'_, Appointment>,
        appointment: &Appointment,
    ) -> Result<(), Reason> {
        Appointment::needs_technician(context, appointment)?;
        let dispatch = &appointment.dispatch;
        let last = dispatch.releases.last().map(|last| &last.technician);
        let is_released = last.is_some_and(|last| dispatch.was_just_released_by(last));
        match dispatch.technician() {
            None if !is_released => Err(Reason::TechnicianMissing),
            _ => Ok(()),
        }
    }
}

impl Command<Appointment> for Release {
    type Parsed = Option<Remark>;

    fn parse(
        &self,
        _: &Context<'_, Appointment>,
        errors: &mut FieldErrors,
    ) -> Option<Option<Remark>> {
        Some(errors.check_given("note", self.note.as_ref(), Remark::parse))
    }

    fn is_allowed_for(&self, by: &Actor) -> bool {
        by.is_office() || by.is_technician(&self.technician)
    }

    fn decide(
        &self,
        note: Option<Remark>,
        _: &Context<'_, Appointment>,
        appointment: &Appointment,
    ) -> Decided {
        match appointment.dispatch.technician() {
            Some(assigned) if *assigned == self.technician => {
                Ok(vec![Released { technician: self.technician.clone(), note }.into()])
            }
            Some(_) => Err(Reason::OtherTechnician),
            None if appointment.dispatch.was_just_released_by(&self.technician) => Ok(Vec::new()),
            None => Err(Reason::TechnicianMissing),
        }
    }
}

impl Apply<Appointment> for Released {
    fn apply(&self, meta: &EventMeta<'_>, appointment: &mut Appointment) {
        appointment.dispatch.assignment = Assignment::Resent {};
        appointment.dispatch.asked.push(meta.at);
        appointment.dispatch.releases.push(ReleaseRecord {
            technician: self.technician.clone(),
            at: meta.at,
            note: self.note.clone(),
        });
    }
}
