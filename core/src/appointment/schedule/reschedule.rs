//! `appointment.reschedule`: another time frame, or the first (A5, S4-23).

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use crate::{
    appointment::{Appointment, AppointmentChange, Policy, Reason, state::is_ahead},
    base::{Apply, AppointmentId, Context, Decide, Happened, Role, TimeFrame},
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

/// It has another time frame, or its first.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct FrameChanged {
    /// The time frame it had.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub old: Option<TimeFrame>,
    /// The time frame it has.
    pub new: TimeFrame,
    /// Whether the technician, if there is one, stays assigned.
    pub keep_technician: bool,
}

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
    /// A guard: a customer may do it by themselves only so long before the start.
    pub(in crate::appointment) fn in_time(
        context: &Context<'_, Policy>,
        held: &Appointment,
    ) -> Result<(), Reason> {
        held.with_notice(context, context.policy.reschedule_notice)
    }
}

impl Appointment {
    /// Whether a customer may still do something by themselves; the office always may.
    pub(super) fn with_notice(
        &self,
        context: &Context<'_, Policy>,
        notice: crate::base::Lead,
    ) -> Result<(), Reason> {
        let late = self.frame.is_some_and(|frame| {
            notice.before(frame.start(), self.zone) < context.now || frame.start() <= context.now
        });
        if context.by.role == Role::Customer && late { Err(Reason::TooLate) } else { Ok(()) }
    }
}

impl Decide<Appointment> for Reschedule {
    fn decide(
        &self,
        context: &Context<'_, Policy>,
        held: &Appointment,
    ) -> Result<Vec<AppointmentChange>, Reason> {
        if held.frame == Some(self.frame) {
            return Ok(Vec::new());
        }
        is_ahead(&self.frame, context.now)?;
        let keep_technician = context.policy.keep_technician;
        Ok(vec![FrameChanged { old: held.frame, new: self.frame, keep_technician }.into()])
    }
}

impl Apply<Appointment> for FrameChanged {
    fn apply(&self, happened: &Happened<'_>, held: &mut Appointment) {
        let record = |frame| FrameRecord { frame, until: happened.at };
        held.frames.extend(held.frame.map(record));
        held.frame = Some(self.new);
        held.sequence += 1;
        held.dispatch.frame_changed(self, happened.at);
    }
}
