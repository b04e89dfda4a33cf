//! `appointment.hold_on_schedule`, `appointment.release_hold`: keep an appointment although no
//! technician is found (S4-26).

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use crate::{
    appointment::{Appointment, Decided},
    base::{
        Actor, Apply, AppointmentId, Command, Context, EventMeta, FieldErrors, Private, Remark,
    },
};

/// Keeps an appointment on the schedule; no timer cancels it for lack of a technician.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct HoldOnSchedule {
    /// Id of the appointment.
    pub appointment: AppointmentId,
    /// Reason given by staff.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<Private<String>>,
}

/// The appointment is kept on the schedule.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct HeldOnSchedule {
    /// Reason given by staff.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<Remark>,
}

/// A hold that keeps an appointment on the schedule.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Hold {
    /// Time of the hold (UTC).
    pub at: DateTime<Utc>,
    /// The actor who set it.
    pub by: Actor,
    /// Reason given by staff.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<Remark>,
}

/// Ends the hold: a timer may cancel the appointment again, but not within the critical lead before
/// its start (`critical_lead` of the policy), where a person has to decide.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ReleaseHold {
    /// Id of the appointment.
    pub appointment: AppointmentId,
}

/// The hold on the schedule ended.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct HoldReleased {}

impl Command<Appointment> for HoldOnSchedule {
    type Parsed = Option<Remark>;

    fn parse(
        &self,
        _: &Context<'_, Appointment>,
        errors: &mut FieldErrors,
    ) -> Option<Option<Remark>> {
        Some(errors.check_given("reason", self.reason.as_ref(), Remark::parse))
    }

    fn decide(
        &self,
        reason: Option<Remark>,
        _: &Context<'_, Appointment>,
        appointment: &Appointment,
    ) -> Decided {
        let news = appointment.hold.is_none().then(|| HeldOnSchedule { reason }.into());
        Ok(news.into_iter().collect())
    }
}

impl Apply<Appointment> for HeldOnSchedule {
    fn apply(&self, meta: &EventMeta<'_>, appointment: &mut Appointment) {
        let (at, by) = (meta.at, meta.by.clone());
        appointment.hold = Some(Box::new(Hold { at, by, reason: self.reason.clone() }));
    }
}

impl Command<Appointment> for ReleaseHold {
    type Parsed = ();

    fn parse(&self, _: &Context<'_, Appointment>, _: &mut FieldErrors) -> Option<()> {
        Some(())
    }

    fn decide(&self, (): (), _: &Context<'_, Appointment>, appointment: &Appointment) -> Decided {
        Ok(appointment.hold.as_ref().map(|_| HoldReleased {}.into()).into_iter().collect())
    }
}

impl Apply<Appointment> for HoldReleased {
    fn apply(&self, meta: &EventMeta<'_>, appointment: &mut Appointment) {
        appointment.hold = None;
        appointment.dispatch.search_since = Some(meta.at);
    }
}
