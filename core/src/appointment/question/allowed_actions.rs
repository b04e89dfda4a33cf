//! `appointment.allowed_actions`: what somebody may do with an appointment now (S0-3).

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use strum::{IntoStaticStr, VariantNames};

use crate::{
    appointment::{Appointment, Appointments, Command, Policy},
    base::{Actor, AppointmentId, Context, NoFacts},
};

/// Asks for the names of all commands that would not be refused, whatever stands in the way
/// apart from what is wrong with their fields; in the order of the catalog.
///
/// # Errors
/// The first of these that holds:
/// 1. [`AppointmentUnknown`](AllowedActionsRefusal::AppointmentUnknown), for the office
/// 2. [`Forbidden`](AllowedActionsRefusal::Forbidden)
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct AllowedActions {
    /// The appointment.
    pub appointment: AppointmentId,
    /// When.
    pub at: DateTime<Utc>,
}

/// Why nothing is told.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error, IntoStaticStr, VariantNames, Serialize)]
#[strum(serialize_all = "snake_case", prefix = "appointment.allowed_actions.")]
#[serde(untagged)]
pub enum AllowedActionsRefusal {
    /// It is not theirs, or there is none.
    #[error("not permitted")]
    Forbidden,
    /// There is no such appointment.
    #[error("there is no appointment `{appointment}`")]
    AppointmentUnknown {
        /// The id that was given.
        appointment: AppointmentId,
    },
}

impl AllowedActions {
    /// Tells; changes nothing.
    ///
    /// # Errors
    /// See [`AllowedActions`].
    pub fn ask(
        &self,
        by: &Actor,
        appointments: &Appointments,
        policy: &Policy,
    ) -> Result<Vec<&'static str>, AllowedActionsRefusal> {
        let Some(held) = appointments.get(&self.appointment) else {
            let appointment = self.appointment.clone();
            return Err(match by.is_office() {
                true => AllowedActionsRefusal::AppointmentUnknown { appointment },
                false => AllowedActionsRefusal::Forbidden,
            });
        };
        let context = Context::<Appointment> { now: self.at, by, policy, facts: &NoFacts };
        let allowed = Command::CATALOG.iter().filter(|rule| rule.allows(&context, held));
        let allowed: Vec<&'static str> = allowed.map(|rule| rule.name).collect();
        // A technician who was only asked sees nothing of it, but may suggest a time.
        match allowed.is_empty() && held.seen_by(by, policy, self.at).is_none() {
            true => Err(AllowedActionsRefusal::Forbidden),
            false => Ok(allowed),
        }
    }
}
