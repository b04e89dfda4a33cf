//! `appointment.pin`, `appointment.unpin`: show an appointment on the list of every day.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use crate::{
    appointment::{Appointment, Decided},
    base::{Actor, Apply, AppointmentId, Command, Context, EventMeta, FieldErrors},
};

/// Shows an appointment on the list of every day until it is unpinned.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Pin {
    /// Id of the appointment.
    pub appointment: AppointmentId,
}

/// The appointment was pinned to the list of every day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Pinned {}

/// A pin that an actor set.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ManualPin {
    /// Time at which it was pinned (UTC).
    pub at: DateTime<Utc>,
    /// The actor who pinned the appointment.
    pub by: Actor,
}

/// Shows an appointment on the list of its own day only.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Unpin {
    /// Id of the appointment.
    pub appointment: AppointmentId,
}

/// The appointment was unpinned.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Unpinned {}

impl Command<Appointment> for Pin {
    type Parsed = ();

    fn parse(&self, _: &Context<'_, Appointment>, _: &mut FieldErrors) -> Option<()> {
        Some(())
    }

    fn decide(&self, (): (), _: &Context<'_, Appointment>, appointment: &Appointment) -> Decided {
        let news = appointment.manual_pin.is_none().then(|| Pinned {}.into());
        Ok(news.into_iter().collect())
    }
}

impl Apply<Appointment> for Pinned {
    fn apply(&self, meta: &EventMeta<'_>, appointment: &mut Appointment) {
        let (at, by) = (meta.at, meta.by.clone());
        appointment.manual_pin = Some(Box::new(ManualPin { at, by }));
    }
}

impl Command<Appointment> for Unpin {
    type Parsed = ();

    fn parse(&self, _: &Context<'_, Appointment>, _: &mut FieldErrors) -> Option<()> {
        Some(())
    }

    fn decide(&self, (): (), _: &Context<'_, Appointment>, appointment: &Appointment) -> Decided {
        Ok(appointment.manual_pin.as_ref().map(|_| Unpinned {}.into()).into_iter().collect())
    }
}

impl Apply<Appointment> for Unpinned {
    fn apply(&self, _: &EventMeta<'_>, appointment: &mut Appointment) {
        appointment.manual_pin = None;
    }
}
