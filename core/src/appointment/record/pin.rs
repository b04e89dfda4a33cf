//! `appointment.pin`, `appointment.unpin`: show it on the list of every day.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use crate::{
    appointment::{Appointment, AppointmentChange, Reason},
    base::{Actor, Apply, AppointmentId, Context, Decide, EventMeta},
};

/// Shows an appointment on the list of every day, until somebody takes that back.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Pin {
    /// The appointment.
    pub appointment: AppointmentId,
}

/// It is on the list of every day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Pinned {}

/// That somebody pinned it: when, and who.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ManualPin {
    /// When.
    pub at: DateTime<Utc>,
    /// Who.
    pub by: Actor,
}

/// Shows it on the list of its own day only.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Unpin {
    /// The appointment.
    pub appointment: AppointmentId,
}

/// It is on the list of its own day only.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Unpinned {}

impl Decide<Appointment> for Pin {
    fn decide(
        &self,
        _: &Context<'_, Appointment>,
        held: &Appointment,
    ) -> Result<Vec<AppointmentChange>, Reason> {
        let news = held.manual_pin.is_none().then(|| Pinned {}.into());
        Ok(news.into_iter().collect())
    }
}

impl Apply<Appointment> for Pinned {
    fn apply(&self, happened: &EventMeta<'_>, held: &mut Appointment) {
        let (at, by) = (happened.at, happened.by.clone());
        held.manual_pin = Some(Box::new(ManualPin { at, by }));
    }
}

impl Decide<Appointment> for Unpin {
    fn decide(
        &self,
        _: &Context<'_, Appointment>,
        held: &Appointment,
    ) -> Result<Vec<AppointmentChange>, Reason> {
        Ok(held.manual_pin.as_ref().map(|_| Unpinned {}.into()).into_iter().collect())
    }
}

impl Apply<Appointment> for Unpinned {
    fn apply(&self, _: &EventMeta<'_>, held: &mut Appointment) {
        held.manual_pin = None;
    }
}
