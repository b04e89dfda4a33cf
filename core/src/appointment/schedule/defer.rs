//! `appointment.defer`: postpone an appointment without a new time frame (A6, S4-16).

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use super::PreviousFrame;
use crate::{
    appointment::{Appointment, Assignment, Decided, Reason, Status},
    base::{
        Actor, Apply, AppointmentId, Command, Context, EventMeta, FieldErrors, LinkId, Private,
        Remark, TechnicianId,
    },
};

/// Postpones an appointment without a new time frame. Only the office resumes it, with
/// `appointment.reschedule` (S4-17).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Defer {
    /// Id of the appointment.
    pub appointment: AppointmentId,
    /// Approximate end of the deferral (UTC).
    #[serde(deserialize_with = "crate::base::instant")]
    pub until: DateTime<Utc>,
    /// Reason given by staff.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<Private<String>>,
}

/// The appointment was deferred: it has no time frame and no technician.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Deferred {
    /// Approximate end of the deferral (UTC).
    pub until: DateTime<Utc>,
    /// Reason given by staff.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<Remark>,
    /// Id of the technician who was assigned before.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unassigned: Option<TechnicianId>,
    /// Ids of the links that are revoked by it, in id order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub revokes: Vec<LinkId>,
}

/// The deferral of an appointment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Deferral {
    /// Approximate end of the deferral (UTC).
    pub until: DateTime<Utc>,
    /// Time of the deferral (UTC).
    pub at: DateTime<Utc>,
    /// The actor who deferred it.
    pub by: Actor,
    /// Reason given by staff.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<Remark>,
}

impl Appointment {
    /// Requires that the time is at least `defer_at_least` of the policy in the future (S4-16).
    pub(in crate::appointment) fn may_be_deferred(
        &self,
        context: &Context<'_, Appointment>,
        until: DateTime<Utc>,
    ) -> Result<(), Reason> {
        let earliest = context.policy.defer_at_least.after(context.now, self.zone);
        if until < earliest { Err(Reason::DeferTooNear { earliest }) } else { Ok(()) }
    }
}

impl Command<Appointment> for Defer {
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
        context: &Context<'_, Appointment>,
        appointment: &Appointment,
    ) -> Decided {
        appointment.may_be_deferred(context, self.until)?;
        let unassigned = appointment.dispatch.technician().cloned();
        Ok(vec![
            Deferred {
                until: self.until,
                reason,
                unassigned,
                revokes: appointment.dispatch.live_link_ids(),
            }
            .into(),
        ])
    }
}

impl Apply<Appointment> for Deferred {
    fn apply(&self, meta: &EventMeta<'_>, appointment: &mut Appointment) {
        let (at, by) = (meta.at, meta.by.clone());
        appointment
            .frames
            .extend(appointment.frame.take().map(|frame| PreviousFrame { frame, until: at }));
        appointment.status = Status::Deferred;
        appointment.dispatch.assignment = Assignment::Unassigned {};
        appointment.confirmed_at = None;
        appointment.hold = None;
        appointment.dispatch.revoke(&self.revokes);
        let deferral = Deferral { until: self.until, at, by, reason: self.reason.clone() };
        appointment.deferral = Some(Box::new(deferral));
    }
}
