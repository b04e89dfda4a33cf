//! `appointment.broadcast`: ask technicians who is available.

use serde::{Deserialize, Serialize};

use super::Assignment;
use crate::{
    appointment::{Appointment, Decided},
    base::{Apply, AppointmentId, Command, Context, EventMeta, FieldErrors},
};

/// Asks technicians who is available. Has no effect if they were asked already.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Broadcast {
    /// Id of the appointment.
    pub appointment: AppointmentId,
}

/// Technicians were asked who is available.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct SentOut {}

impl Command<Appointment> for Broadcast {
    type Parsed = ();

    fn parse(&self, _: &Context<'_, Appointment>, _: &mut FieldErrors) -> Option<()> {
        Some(())
    }

    fn decide(&self, (): (), _: &Context<'_, Appointment>, appointment: &Appointment) -> Decided {
        let is_new = appointment.dispatch.assignment == Assignment::Unassigned {};
        Ok(is_new.then(|| SentOut {}.into()).into_iter().collect())
    }
}

impl Apply<Appointment> for SentOut {
    fn apply(&self, meta: &EventMeta<'_>, appointment: &mut Appointment) {
        appointment.dispatch.assignment = Assignment::Broadcast {};
        appointment.dispatch.asked.push(meta.at);
    }
}
