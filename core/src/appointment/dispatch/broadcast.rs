//! `appointment.broadcast`, `appointment.rebroadcast`: ask technicians who could go.

use serde::{Deserialize, Serialize};

use super::Assignment;
use crate::{
    appointment::{Appointment, AppointmentChange, Reason},
    base::{Apply, AppointmentId, Context, Decide, EventMeta},
};

/// Asks technicians who could go. Nothing changes when they were asked already.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Broadcast {
    /// The appointment.
    pub appointment: AppointmentId,
}

/// Asks technicians again, more urgently: from then on no timer cancels it (S4-25).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Rebroadcast {
    /// The appointment.
    pub appointment: AppointmentId,
}

/// Technicians are asked who could go.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct SentOut {}

/// Technicians are asked again.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Resent {}

impl Decide<Appointment> for Broadcast {
    fn decide(
        &self,
        _: &Context<'_, Appointment>,
        held: &Appointment,
    ) -> Result<Vec<AppointmentChange>, Reason> {
        let is_new = held.dispatch.assignment == Assignment::Unassigned {};
        Ok(is_new.then(|| SentOut {}.into()).into_iter().collect())
    }
}

impl Apply<Appointment> for SentOut {
    fn apply(&self, happened: &EventMeta<'_>, held: &mut Appointment) {
        held.dispatch.assignment = Assignment::Broadcast {};
        held.dispatch.asked.push(happened.at);
    }
}

impl Decide<Appointment> for Rebroadcast {
    fn decide(
        &self,
        _: &Context<'_, Appointment>,
        held: &Appointment,
    ) -> Result<Vec<AppointmentChange>, Reason> {
        Ok((!held.is_resent()).then(|| Resent {}.into()).into_iter().collect())
    }
}

impl Apply<Appointment> for Resent {
    fn apply(&self, happened: &EventMeta<'_>, held: &mut Appointment) {
        held.dispatch.assignment = Assignment::Resent {};
        held.dispatch.asked.push(happened.at);
    }
}
