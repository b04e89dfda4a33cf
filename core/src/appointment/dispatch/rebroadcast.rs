//! `appointment.rebroadcast`: ask technicians again (S4-25).

use serde::{Deserialize, Serialize};

use super::Assignment;
use crate::{
    appointment::{Appointment, Decided},
    base::{Apply, AppointmentId, Command, Context, EventMeta, FieldErrors},
};

/// Asks technicians again; from then on no timer cancels the appointment (S4-25).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Rebroadcast {
    /// Id of the appointment.
    pub appointment: AppointmentId,
}

/// Technicians were asked again.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Resent {}

impl Command<Appointment> for Rebroadcast {
    type Parsed = ();

    fn parse(&self, _: &Context<'_, Appointment>, _: &mut FieldErrors) -> Option<()> {
        Some(())
    }

    fn decide(&self, (): (), _: &Context<'_, Appointment>, appointment: &Appointment) -> Decided {
        Ok((!appointment.is_resent()).then(|| Resent {}.into()).into_iter().collect())
    }
}

impl Apply<Appointment> for Resent {
    fn apply(&self, meta: &EventMeta<'_>, appointment: &mut Appointment) {
        appointment.dispatch.assignment = Assignment::Resent {};
        appointment.dispatch.asked.push(meta.at);
    }
}
