//! Incomplete screenings: not every value was compared, which must not count as "no match"
//! (threat C2).

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use super::Acknowledgement;
use crate::{
    appointment::Appointment,
    base::{Apply, EventMeta},
};

/// The last screening of the appointment was incomplete.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct IncompleteScreening {
    /// Time of the screening (UTC).
    pub at: DateTime<Utc>,
    /// Acknowledgement by staff who accept the appointment.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub acknowledged: Option<Acknowledgement>,
}

impl IncompleteScreening {
    /// Whether staff have to review the appointment before it is accepted.
    pub fn holds(&self) -> bool {
        self.acknowledged.is_none()
    }
}

/// The screening reached the limits of its work before everything was compared; matches may be
/// missing.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ScreeningIncomplete {}

/// The screening of the appointment is complete again.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ScreeningCompleted {}

impl Apply<Appointment> for ScreeningIncomplete {
    fn apply(&self, meta: &EventMeta<'_>, appointment: &mut Appointment) {
        let incomplete = IncompleteScreening { at: meta.at, acknowledged: None };
        appointment.incomplete_screening = Some(Box::new(incomplete));
    }
}

impl Apply<Appointment> for ScreeningCompleted {
    fn apply(&self, _: &EventMeta<'_>, appointment: &mut Appointment) {
        appointment.incomplete_screening = None;
    }
}
