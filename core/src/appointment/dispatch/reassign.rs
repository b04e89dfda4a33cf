//! `appointment.reassign`: let another technician go.

use serde::{Deserialize, Serialize};

use super::{Assigned, Assignment};
use crate::{
    appointment::{Appointment, AppointmentChange, Reason},
    base::{Apply, AppointmentId, Context, Decide, EventMeta, TechnicianId},
};

/// Lets another technician go in place of the one who is assigned.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Reassign {
    /// The appointment.
    pub appointment: AppointmentId,
    /// Who goes from now on.
    pub technician: TechnicianId,
}

/// Another technician goes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Reassigned {
    /// Who was to go.
    pub old: TechnicianId,
    /// Who goes.
    pub new: TechnicianId,
}

impl Appointment {
    /// What has to be said so that a technician goes, whoever was to go before.
    pub(super) fn sending(&self, technician: &TechnicianId) -> Option<AppointmentChange> {
        let new = technician.clone();
        match self.dispatch.technician() {
            Some(old) if *old == new => None,
            Some(old) => Some(Reassigned { old: old.clone(), new }.into()),
            None => Some(Assigned { technician: new }.into()),
        }
    }
}

impl Decide<Appointment> for Reassign {
    fn decide(
        &self,
        _: &Context<'_, Appointment>,
        held: &Appointment,
    ) -> Result<Vec<AppointmentChange>, Reason> {
        Ok(held.sending(&self.technician).into_iter().collect())
    }
}

impl Apply<Appointment> for Reassigned {
    fn apply(&self, _: &EventMeta<'_>, held: &mut Appointment) {
        held.dispatch.assignment = Assignment::Assigned { technician: self.new.clone() };
    }
}
