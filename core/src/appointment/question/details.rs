//! `appointment.details`: one appointment, as the one who asks may see it (S0-1, I-17).

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use strum::{IntoStaticStr, VariantNames};

use super::Seen;
use crate::{
    appointment::{Appointments, Policy},
    base::{Actor, AppointmentId},
};

/// Asks for one appointment: all of it for the office, what concerns them for its customer and
/// for the technician who goes.
///
/// # Errors
/// The first of these that holds:
/// 1. [`AppointmentUnknown`](DetailsRefusal::AppointmentUnknown), for the office
/// 2. [`Forbidden`](DetailsRefusal::Forbidden)
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ShowDetails {
    /// The appointment.
    pub appointment: AppointmentId,
    /// When.
    pub at: DateTime<Utc>,
}

/// Why an appointment is not told.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error, IntoStaticStr, VariantNames, Serialize)]
#[strum(serialize_all = "snake_case", prefix = "appointment.details.")]
#[serde(untagged)]
pub enum DetailsRefusal {
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

impl ShowDetails {
    /// Tells; changes nothing.
    ///
    /// # Errors
    /// See [`ShowDetails`].
    pub fn ask<'a>(
        &self,
        by: &Actor,
        appointments: &'a Appointments,
        policy: &Policy,
    ) -> Result<Seen<'a>, DetailsRefusal> {
        match appointments.get(&self.appointment) {
            Some(held) => held.seen_by(by, policy, self.at).ok_or(DetailsRefusal::Forbidden),
            None if by.is_office() => {
                let appointment = self.appointment.clone();
                Err(DetailsRefusal::AppointmentUnknown { appointment })
            }
            None => Err(DetailsRefusal::Forbidden),
        }
    }
}
