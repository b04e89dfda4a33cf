//! `appointment.start`: record that the work begins (A10).

use serde::{Deserialize, Serialize};

use crate::{
    appointment::{Appointment, Decided, Status},
    base::{Apply, AppointmentId, Command, Context, EventMeta, FieldErrors},
};

/// Records that the work begins.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Start {
    /// Id of the appointment.
    pub appointment: AppointmentId,
}

/// The work has begun.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Started {}

impl Command<Appointment> for Start {
    type Parsed = ();

    fn parse(&self, _: &Context<'_, Appointment>, _: &mut FieldErrors) -> Option<()> {
        Some(())
    }

    fn decide(&self, (): (), _: &Context<'_, Appointment>, _: &Appointment) -> Decided {
        Ok(vec![Started {}.into()])
    }
}

impl Apply<Appointment> for Started {
    fn apply(&self, _: &EventMeta<'_>, appointment: &mut Appointment) {
        appointment.status = Status::InProgress;
    }
}
