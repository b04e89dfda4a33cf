//! `appointment.allowed_actions`: what somebody may do with an appointment now (S0-3).

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use super::Source;
use crate::{
    appointment::{Appointment, Command},
    base::{Actor, Aggregate, AppointmentId, Context, QueryReason},
};

/// Asks for the names of all commands that would not be refused, whatever stands in the way
/// apart from what is wrong with their fields; in the order of the catalog.
///
/// # Errors
/// The first of these that holds:
/// 1. `appointment_unknown`, for the office
/// 2. `forbidden`
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct AllowedActions {
    /// The appointment.
    pub appointment: AppointmentId,
    /// When.
    pub at: DateTime<Utc>,
}

impl AllowedActions {
    pub(crate) fn answer(
        &self,
        by: &Actor,
        Source { appointments, policy, facts }: Source<'_>,
    ) -> Result<Vec<&'static str>, QueryReason> {
        let Some(appointment) = appointments.get(&self.appointment) else {
            return Err(match by.is_office() {
                true => QueryReason::unknown(Appointment::KIND, &self.appointment),
                false => QueryReason::Forbidden,
            });
        };
        let context = Context::<Appointment> { now: self.at, by, policy, facts };
        let allowed = Command::CATALOG.iter().filter(|rule| rule.allows(&context, appointment));
        let allowed: Vec<&'static str> = allowed.map(|rule| rule.name).collect();
        // A technician who was only asked sees nothing of it, but may suggest a time.
        match allowed.is_empty() && appointment.seen_by(by, policy, self.at).is_none() {
            true => Err(QueryReason::Forbidden),
            false => Ok(allowed),
        }
    }
}
