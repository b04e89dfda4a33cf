//! `appointment.allowed_actions`: the commands that the actor may give now (S0-3).

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use super::Source;
use crate::{
    appointment::{Appointment, Command},
    base::{Actor, Aggregate, AppointmentId, Context, LinkId, QueryReason},
};

/// Lists the names of all commands that would not be refused if their fields are valid, in the
/// order of the catalog.
///
/// # Errors
/// The first of these that holds:
/// 1. `appointment_unknown`, for the office
/// 2. `forbidden`: also for any link that does not open the appointment
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct AllowedActions {
    /// Id of the appointment.
    pub appointment: AppointmentId,
    /// Id of the link that the customer followed: the answer has the commands that may be given
    /// with it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub link: Option<LinkId>,
    /// Time of the query (UTC).
    #[serde(deserialize_with = "crate::base::instant")]
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
        let link = self.link.as_ref().filter(|link| appointment.is_opened_for(by, link, facts));
        let rules = Command::CATALOG.iter();
        let allowed = rules.filter(|rule| rule.allows_with(&context, appointment, link));
        let allowed: Vec<&'static str> = allowed.map(|rule| rule.name).collect();
        let is_shown = link.is_some() || appointment.seen_by(by, policy, self.at).is_some();
        match allowed.is_empty() && !is_shown {
            true => Err(QueryReason::Forbidden),
            false => Ok(allowed),
        }
    }
}
