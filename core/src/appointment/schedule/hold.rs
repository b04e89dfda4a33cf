//! `appointment.hold_on_schedule`, `appointment.release_hold`: keep it although nobody is found
//! (S4-26).

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use crate::{
    appointment::{Appointment, AppointmentChange, Reason},
    base::{
        Actor, Apply, AppointmentId, Context, Decide, EventMeta, FieldProblems, Private, Remark,
    },
};

/// Keeps an appointment on the schedule: no timer cancels it, somebody sees to it by hand.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct HoldOnSchedule {
    /// The appointment.
    pub appointment: AppointmentId,
    /// Why.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<Private<String>>,
}

/// It is kept on the schedule.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct HeldOnSchedule {
    /// Why.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<Remark>,
}

/// That it is kept on the schedule: since when, by whom, why.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Hold {
    /// Since when.
    pub at: DateTime<Utc>,
    /// By whom.
    pub by: Actor,
    /// Why.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<Remark>,
}

/// Leaves it to the timers again.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ReleaseHold {
    /// The appointment.
    pub appointment: AppointmentId,
}

/// It is left to the timers again.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct HoldReleased {}

impl Decide<Appointment> for HoldOnSchedule {
    fn check(&self, _: &Context<'_, Appointment>, fields: &mut FieldProblems) {
        if let Some(reason) = &self.reason {
            fields.check("reason", Remark::parse(reason.reveal()));
        }
    }

    fn decide(
        &self,
        _: &Context<'_, Appointment>,
        held: &Appointment,
    ) -> Result<Vec<AppointmentChange>, Reason> {
        let reason = self.reason.as_ref().and_then(|reason| Remark::parse(reason.reveal()).ok());
        let news = held.hold.is_none().then(|| HeldOnSchedule { reason }.into());
        Ok(news.into_iter().collect())
    }
}

impl Apply<Appointment> for HeldOnSchedule {
    fn apply(&self, happened: &EventMeta<'_>, held: &mut Appointment) {
        let (at, by) = (happened.at, happened.by.clone());
        held.hold = Some(Box::new(Hold { at, by, reason: self.reason.clone() }));
    }
}

impl Decide<Appointment> for ReleaseHold {
    fn decide(
        &self,
        _: &Context<'_, Appointment>,
        held: &Appointment,
    ) -> Result<Vec<AppointmentChange>, Reason> {
        Ok(held.hold.as_ref().map(|_| HoldReleased {}.into()).into_iter().collect())
    }
}

impl Apply<Appointment> for HoldReleased {
    fn apply(&self, _: &EventMeta<'_>, held: &mut Appointment) {
        held.hold = None;
    }
}
