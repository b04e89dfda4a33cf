//! `appointment.accept`: promise what was asked for (S0-7, A3).

use serde::{Deserialize, Serialize};

use crate::{
    appointment::{Appointment, AppointmentChange, Policy, Reason, Status},
    base::{Apply, AppointmentId, Context, Decide, Happened},
};

/// Promises an appointment that was asked for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Accept {
    /// The appointment.
    pub appointment: AppointmentId,
}

/// It is promised.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Scheduled {}

impl Decide<Appointment> for Accept {
    fn decide(
        &self,
        _: &Context<'_, Policy>,
        _: &Appointment,
    ) -> Result<Vec<AppointmentChange>, Reason> {
        Ok(vec![Scheduled {}.into()])
    }
}

impl Apply<Appointment> for Scheduled {
    fn apply(&self, happened: &Happened<'_>, held: &mut Appointment) {
        held.status = Status::Scheduled;
        held.scheduled_at.get_or_insert(happened.at);
    }
}
