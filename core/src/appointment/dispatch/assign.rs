//! `appointment.assign`: assign a technician.

use serde::{Deserialize, Serialize};

use super::Assignment;
use crate::{
    appointment::{Appointment, Decided, Reason},
    base::{Apply, AppointmentId, Command, Context, EventMeta, FieldErrors, TechnicianId},
};

/// Assigns a technician. Has no effect if the technician is assigned already.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Assign {
    /// Id of the appointment.
    pub appointment: AppointmentId,
    /// Id of the technician.
    pub technician: TechnicianId,
}

/// A technician was assigned.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Assigned {
    /// Id of the technician.
    pub technician: TechnicianId,
}

impl Command<Appointment> for Assign {
    type Parsed = ();

    fn parse(&self, _: &Context<'_, Appointment>, _: &mut FieldErrors) -> Option<()> {
        Some(())
    }

    fn decide(&self, (): (), _: &Context<'_, Appointment>, appointment: &Appointment) -> Decided {
        match appointment.dispatch.technician() {
            Some(technician) if *technician == self.technician => Ok(Vec::new()),
            Some(_) => Err(Reason::TechnicianAssigned),
            None => Ok(vec![Assigned { technician: self.technician.clone() }.into()]),
        }
    }
}

impl Apply<Appointment> for Assigned {
    fn apply(&self, _: &EventMeta<'_>, appointment: &mut Appointment) {
        appointment.dispatch.assignment =
            Assignment::Assigned { technician: self.technician.clone() };
    }
}
