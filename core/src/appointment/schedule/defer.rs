//! `appointment.defer`: put off until the customer knows more (A6, S4-16).

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use super::FrameRecord;
use crate::{
    appointment::{Appointment, AppointmentChange, Assignment, Reason, Status},
    base::{
        Actor, Apply, AppointmentId, Context, Decide, EventMeta, FieldProblems, LinkId, Private,
        Remark, TechnicianId,
    },
};

/// Puts an appointment off. Only the office takes it up again, with `appointment.reschedule`
/// (S4-17).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Defer {
    /// The appointment.
    pub appointment: AppointmentId,
    /// Until about when.
    pub until: DateTime<Utc>,
    /// Why.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<Private<String>>,
}

/// It is put off: it has no time frame meanwhile, and nobody is assigned.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Deferred {
    /// Until about when.
    pub until: DateTime<Utc>,
    /// Why.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<Remark>,
    /// The technician who no longer goes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unassigned: Option<TechnicianId>,
    /// The links that end with it, in id order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub revokes: Vec<LinkId>,
}

/// That it is put off: until when, since when, by whom, why.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Deferral {
    /// Until about when.
    pub until: DateTime<Utc>,
    /// Since when.
    pub at: DateTime<Utc>,
    /// By whom.
    pub by: Actor,
    /// Why.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<Remark>,
}

impl Appointment {
    /// Whether it may be put off until then: not for less than a while (S4-16).
    pub(in crate::appointment) fn may_be_deferred(
        &self,
        context: &Context<'_, Appointment>,
        until: DateTime<Utc>,
    ) -> Result<(), Reason> {
        let earliest = context.policy.defer_at_least.after(context.now, self.zone);
        if until < earliest { Err(Reason::DeferTooNear { earliest }) } else { Ok(()) }
    }
}

impl Decide<Appointment> for Defer {
    fn check(&self, _: &Context<'_, Appointment>, fields: &mut FieldProblems) {
        if let Some(reason) = &self.reason {
            fields.check("reason", Remark::parse(reason.reveal()));
        }
    }

    fn decide(
        &self,
        context: &Context<'_, Appointment>,
        held: &Appointment,
    ) -> Result<Vec<AppointmentChange>, Reason> {
        held.may_be_deferred(context, self.until)?;
        let reason = self.reason.as_ref().and_then(|reason| Remark::parse(reason.reveal()).ok());
        let unassigned = held.dispatch.technician().cloned();
        Ok(vec![
            Deferred {
                until: self.until,
                reason,
                unassigned,
                revokes: held.dispatch.live_link_ids(),
            }
            .into(),
        ])
    }
}

impl Apply<Appointment> for Deferred {
    fn apply(&self, happened: &EventMeta<'_>, held: &mut Appointment) {
        let (at, by) = (happened.at, happened.by.clone());
        held.frames.extend(held.frame.take().map(|frame| FrameRecord { frame, until: at }));
        held.status = Status::Deferred;
        held.dispatch.assignment = Assignment::Unassigned {};
        held.confirmed_at = None;
        held.hold = None;
        held.dispatch.revoke(&self.revokes);
        let deferral = Deferral { until: self.until, at, by, reason: self.reason.clone() };
        held.deferral = Some(Box::new(deferral));
    }
}
