//! `appointment.reassign`: replace the assigned technician.

use serde::{Deserialize, Serialize};

use super::{Assigned, Assignment};
use crate::{
    appointment::{Appointment, AppointmentChange, Decided},
    base::{Apply, AppointmentId, Command, Context, EventMeta, FieldErrors, TechnicianId},
};

/// Replaces the assigned technician by another one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Reassign {
    /// Id of the appointment.
    pub appointment: AppointmentId,
    /// Id of the new technician.
    pub technician: TechnicianId,
}

/// The assigned technician was replaced.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Reassigned {
    /// Id of the former technician.
    pub old: TechnicianId,
    /// Id of the new technician.
    pub new: TechnicianId,
}

impl Appointment {
    /// The event that assigns a technician, or replaces the assigned one; none if nothing changes.
    pub(super) fn assigning(&self, technician: &TechnicianId) -> Option<AppointmentChange> {
        let new = technician.clone();
        match self.dispatch.technician() {
            Some(old) if *old == new => None,
            Some(old) => Some(Reassigned { old: old.clone(), new }.into()),
            None => Some(Assigned { technician: new }.into()),
        }
    }
}

impl Command<Appointment> for Reassign {
    type Parsed = ();

    fn parse(&self, _: &Context<'_, Appointment>, _: &mut FieldErrors) -> Option<()> {
        Some(())
    }

    fn decide(&self, (): (), _: &Context<'_, Appointment>, appointment: &Appointment) -> Decided {
        Ok(appointment.assigning(&self.technician).into_iter().collect())
    }
}

impl Apply<Appointment> for Reassigned {
    fn apply(&self, _: &EventMeta<'_>, appointment: &mut Appointment) {
        appointment.dispatch.assignment = Assignment::Assigned { technician: self.new.clone() };
    }
}
