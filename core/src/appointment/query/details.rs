//! `appointment.details`: one appointment, as the one who asks may see it (S0-1, I-17).

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use super::{AppointmentView, Source};
use crate::{
    appointment::Appointment,
    base::{Actor, Aggregate, AppointmentId, QueryReason},
};

/// Asks for one appointment: all of it for the office, what concerns them for its customer and
/// for the technician who goes.
///
/// # Errors
/// The first of these that holds:
/// 1. `appointment_unknown`, for the office
/// 2. `forbidden`
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "ShowDetails"))]
#[serde(deny_unknown_fields)]
pub struct Details {
    /// The appointment.
    pub appointment: AppointmentId,
    /// When.
    pub at: DateTime<Utc>,
}

impl Details {
    pub(crate) fn answer<'a>(
        &self,
        by: &Actor,
        Source { appointments, policy, .. }: Source<'a>,
    ) -> Result<AppointmentView<'a>, QueryReason> {
        match appointments.get(&self.appointment) {
            Some(found) => found.seen_by(by, policy, self.at).ok_or(QueryReason::Forbidden),
            None if by.is_office() => {
                Err(QueryReason::unknown(Appointment::KIND, &self.appointment))
            }
            None => Err(QueryReason::Forbidden),
        }
    }
}
