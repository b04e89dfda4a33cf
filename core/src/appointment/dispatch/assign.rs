//! `appointment.assign`: let a technician go.

use serde::{Deserialize, Serialize};

use super::Assignment;
use crate::{
    appointment::{Appointment, AppointmentChange, Reason},
    base::{Apply, AppointmentId, Context, Decide, EventMeta, TechnicianId},
};

/// Lets a technician go. The same technician again changes nothing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Assign {
    /// The appointment.
    pub appointment: AppointmentId,
    /// Who goes.
    pub technician: TechnicianId,
}

/// A technician goes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Assigned {
    /// Who goes.
    pub technician: TechnicianId,
}

impl Decide<Appointment> for Assign {
    fn decide(
        &self,
        _: &Context<'_, Appointment>,
        held: &Appointment,
    ) -> Result<Vec<AppointmentChange>, Reason> {
        match held.dispatch.technician() {
            Some(technician) if *technician == self.technician => Ok(Vec::new()),
            Some(_) => Err(Reason::TechnicianAssigned),
            None => Ok(vec![Assigned { technician: self.technician.clone() }.into()]),
        }
    }
}

impl Apply<Appointment> for Assigned {
    fn apply(&self, _: &EventMeta<'_>, held: &mut Appointment) {
        held.dispatch.assignment = Assignment::Assigned { technician: self.technician.clone() };
    }
}
