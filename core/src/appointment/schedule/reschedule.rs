//! `appointment.reschedule`: another time frame, or the first (A5, A7, S4-23).

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use crate::{
    appointment::{Appointment, AppointmentChange, Policy, Reason, Status, state::is_ahead},
    base::{Apply, AppointmentId, Context, Decide, EventMeta, Role, TechnicianId, TimeFrame},
};

/// Gives an appointment another time frame, or its first. The same frame changes nothing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Reschedule {
    /// The appointment.
    pub appointment: AppointmentId,
    /// The time frame from now on.
    pub frame: TimeFrame,
}

/// How a time frame came about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Via {
    /// Somebody set it (S4-23).
    Direct,
    /// It was suggested, and the customer agreed (S4-8).
    Suggestion,
}

/// It has another time frame, or its first.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct FrameChanged {
    /// The time frame it had.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub old: Option<TimeFrame>,
    /// The time frame it has.
    pub new: TimeFrame,
    /// How it came about.
    pub via: Via,
    /// Whether the technician, if there is one, stays assigned.
    pub keep_technician: bool,
    /// The technician who no longer goes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unassigned: Option<TechnicianId>,
}

/// What was put off is taken up again: promised, if it was before, else asked for (A7).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Resumed {}

/// A time frame that an appointment had, and until when.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct FrameRecord {
    /// The time frame.
    pub frame: TimeFrame,
    /// When it was replaced.
    pub until: DateTime<Utc>,
}

impl Reschedule {
    /// A guard: a customer may do it by themselves only so long before the start, and the office
    /// alone takes up what was put off (S4-17).
    pub(in crate::appointment) fn in_time(
        context: &Context<'_, Appointment>,
        held: &Appointment,
    ) -> Result<(), Reason> {
        if context.by.role == Role::Customer && held.status == Status::Deferred {
            return Err(Reason::OfficeOnly);
        }
        held.with_notice(context, context.policy.reschedule_notice)
    }
}

impl Appointment {
    /// Whether a customer may still do something by themselves; the office always may.
    pub(super) fn with_notice(
        &self,
        context: &Context<'_, Appointment>,
        notice: crate::base::Lead,
    ) -> Result<(), Reason> {
        let late = self.frame.is_some_and(|frame| {
            notice.before(frame.start(), self.zone) < context.now || frame.start() <= context.now
        });
        if context.by.role == Role::Customer && late { Err(Reason::TooLate) } else { Ok(()) }
    }
}

impl Appointment {
    /// The fact that somebody gives it another time frame.
    pub(in crate::appointment) fn moved_to(&self, new: TimeFrame, policy: &Policy) -> FrameChanged {
        let keep_technician = policy.keep_technician;
        let technician = self.dispatch.technician().filter(|_| !keep_technician);
        FrameChanged {
            old: self.frame,
            new,
            via: Via::Direct,
            keep_technician,
            unassigned: technician.cloned(),
        }
    }
}

impl Decide<Appointment> for Reschedule {
    fn decide(
        &self,
        context: &Context<'_, Appointment>,
        held: &Appointment,
    ) -> Result<Vec<AppointmentChange>, Reason> {
        if held.frame == Some(self.frame) {
            return Ok(Vec::new());
        }
        is_ahead(&self.frame, context.now)?;
        let changed = held.moved_to(self.frame, context.policy);
        let resumed = (held.status == Status::Deferred).then(|| Resumed {}.into());
        let behind = held.dispatch.withdrawing_behind(&self.frame);
        Ok([changed.into()].into_iter().chain(resumed).chain(behind).collect())
    }
}

impl Apply<Appointment> for FrameChanged {
    fn apply(&self, happened: &EventMeta<'_>, held: &mut Appointment) {
        let record = |frame| FrameRecord { frame, until: happened.at };
        held.frames.extend(held.frame.map(record));
        held.frame = Some(self.new);
        held.sequence = held.sequence.saturating_add(1);
        held.confirmed_at = None;
        held.dispatch.frame_changed(self, happened.at);
    }
}

impl Apply<Appointment> for Resumed {
    fn apply(&self, _: &EventMeta<'_>, held: &mut Appointment) {
        let was_promised = held.scheduled_at.is_some();
        held.status = if was_promised { Status::Scheduled } else { Status::Requested };
        held.deferral = None;
    }
}
