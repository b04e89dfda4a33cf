//! An appointment was not compared with every flagged item: nobody takes that for "nothing found"
//! (threat C2).

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use super::Acknowledgement;
use crate::{
    appointment::Appointment,
    base::{Apply, EventMeta},
};

/// That the last screening of an appointment was incomplete.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct IncompleteScreening {
    /// Since when.
    pub at: DateTime<Utc>,
    /// That somebody of the office has seen it and takes the appointment all the same.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub acknowledged: Option<Acknowledgement>,
}

impl IncompleteScreening {
    /// Whether somebody has to look at the appointment before it is accepted.
    pub fn holds(&self) -> bool {
        self.acknowledged.is_none()
    }
}

/// The appointment has more to compare than one screening may; what was found may not be all.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ScreeningIncomplete {}

/// Everything in the appointment is compared again.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ScreeningCompleted {}

impl Apply<Appointment> for ScreeningIncomplete {
    fn apply(&self, happened: &EventMeta<'_>, held: &mut Appointment) {
        let incomplete = IncompleteScreening { at: happened.at, acknowledged: None };
        held.incomplete_screening = Some(Box::new(incomplete));
    }
}

impl Apply<Appointment> for ScreeningCompleted {
    fn apply(&self, _: &EventMeta<'_>, held: &mut Appointment) {
        held.incomplete_screening = None;
    }
}
