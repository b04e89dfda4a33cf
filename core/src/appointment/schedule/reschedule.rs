//! `appointment.reschedule`: set another time frame, or the first (A5, A7, S4-23).

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use crate::{
    appointment::{Appointment, Decided, Policy, Reason, Status, state::is_ahead},
    base::{
        Apply, AppointmentId, Command, Context, EventMeta, FieldErrors, LinkId, Role, TechnicianId,
        TimeFrame,
    },
};

/// Sets another time frame, or the first one. Has no effect if the time frame is the same.
///
/// The office may set any time frame in the future (S4-23); customers only one within the time
/// frames that an active link offers, as in `appointment.none_works` (S4-20).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Reschedule {
    /// Id of the appointment.
    pub appointment: AppointmentId,
    /// The new time frame.
    pub frame: TimeFrame,
    /// Id of the link that the customer followed: with it, no record of the customer is needed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub link: Option<LinkId>,
}

/// Source of a time frame.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum FrameSource {
    /// An actor set it (S4-23).
    Direct,
    /// A technician suggested it, and the customer accepted (S4-8).
    Suggestion,
}

/// The time frame was set or changed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct FrameChanged {
    /// The former time frame.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub old: Option<TimeFrame>,
    /// The new time frame.
    pub new: TimeFrame,
    /// Source of the new time frame.
    pub via: FrameSource,
    /// Whether an assigned technician stays assigned.
    pub keep_technician: bool,
    /// Id of the technician who is no longer assigned.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unassigned: Option<TechnicianId>,
}

/// A deferred appointment was resumed: it is scheduled if it was before, else requested (A7).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Resumed {}

/// A former time frame of an appointment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct PreviousFrame {
    /// The former time frame.
    pub frame: TimeFrame,
    /// Time when it was replaced (UTC).
    pub until: DateTime<Utc>,
}

impl Reschedule {
    /// A guard: a customer has to keep the notice of the policy (`reschedule_notice`), and may not
    /// resume a deferred appointment (S4-17).
    pub(in crate::appointment) fn within_notice(
        context: &Context<'_, Appointment>,
        appointment: &Appointment,
    ) -> Result<(), Reason> {
        if context.by.role == Role::Customer && appointment.status == Status::Deferred {
            return Err(Reason::OfficeOnly);
        }
        appointment.require_notice(context, context.policy.reschedule_notice)
    }
}

impl Reschedule {
    /// A guard: the notice is kept, the customer is not archived, and customers have time frames to
    /// choose from.
    pub(in crate::appointment) fn may_be_given(
        context: &Context<'_, Appointment>,
        appointment: &Appointment,
    ) -> Result<(), Reason> {
        Self::within_notice(context, appointment)?;
        Appointment::has_active_customer(context, appointment)?;
        let by_customer = context.by.role == Role::Customer;
        if by_customer && !appointment.dispatch.has_hours(context.now) {
            return Err(Reason::NotAvailable);
        }
        Ok(())
    }
}

impl Appointment {
    /// Requires that a customer keeps the notice before the start; the office needs none.
    pub(super) fn require_notice(
        &self,
        context: &Context<'_, Appointment>,
        notice: crate::base::Lead,
    ) -> Result<(), Reason> {
        let late = self.frame.is_some_and(|frame| {
            notice.before(frame.start(), self.zone) < context.now || frame.start() <= context.now
        });
        if context.by.role == Role::Customer && late { Err(Reason::TooLate) } else { Ok(()) }
    }

    /// The event that sets a time frame directly.
    pub(in crate::appointment) fn moved_to(&self, new: TimeFrame, policy: &Policy) -> FrameChanged {
        let keep_technician = policy.keep_technician;
        let technician = self.dispatch.technician().filter(|_| !keep_technician);
        FrameChanged {
            old: self.frame,
            new,
            via: FrameSource::Direct,
            keep_technician,
            unassigned: technician.cloned(),
        }
    }
}

impl Command<Appointment> for Reschedule {
    type Parsed = ();

    fn parse(&self, context: &Context<'_, Appointment>, errors: &mut FieldErrors) -> Option<()> {
        context.policy.check_frame("frame", &self.frame, errors);
        Some(())
    }

    fn decide(
        &self,
        (): (),
        context: &Context<'_, Appointment>,
        appointment: &Appointment,
    ) -> Decided {
        if appointment.frame == Some(self.frame) {
            return Ok(Vec::new());
        }
        is_ahead(&self.frame, context.now)?;
        appointment.require_available(&self.frame, context)?;
        let changed = appointment.moved_to(self.frame, context.policy);
        let resumed = (appointment.status == Status::Deferred).then(|| Resumed {}.into());
        let behind = appointment.dispatch.withdrawing_behind(&self.frame);
        Ok([changed.into()].into_iter().chain(resumed).chain(behind).collect())
    }
}

impl Apply<Appointment> for FrameChanged {
    fn apply(&self, meta: &EventMeta<'_>, appointment: &mut Appointment) {
        let record = |frame| PreviousFrame { frame, until: meta.at };
        appointment.frames.extend(appointment.frame.map(record));
        appointment.frame = Some(self.new);
        appointment.sequence = appointment.sequence.saturating_add(1);
        appointment.confirmed_at = None;
        appointment.overlap = None;
        appointment.dispatch.frame_changed(self, meta.at);
    }
}

impl Apply<Appointment> for Resumed {
    fn apply(&self, _: &EventMeta<'_>, appointment: &mut Appointment) {
        let was_promised = appointment.scheduled_at.is_some();
        appointment.status = if was_promised { Status::Scheduled } else { Status::Requested };
        appointment.deferral = None;
    }
}
