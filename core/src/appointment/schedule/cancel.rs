//! `appointment.cancel`, `appointment.restore`: cancel an appointment, or undo that (A8, A14).

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use crate::{
    appointment::{Appointment, Decided, Reason, Status, state::is_ahead},
    base::{
        Actor, Apply, AppointmentId, Command, Context, EventMeta, FieldErrors, LinkId, Private,
        Remark, Role,
    },
};

/// Cause of a cancellation (A8).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum CancelCause {
    /// The customer cancels.
    Customer,
    /// The office cannot do the work (S4-28).
    Ops,
    /// No technician was found in time (S4-24).
    OpsUnassigned,
    /// The customer could not be reached (S4-6).
    CustomerUnreachable,
    /// The technician does not come.
    Technician,
    /// The appointment exists twice.
    Duplicate,
    /// The customer was erased; set by the erasure only, never by a command.
    Erasure,
    /// Another cause, explained in the text.
    Other,
}

/// Party that a cancellation is counted for (S4-28).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum CancelledBy {
    /// Counted for the customer.
    Customer,
    /// Counted for the office.
    Ops,
    /// Counted for the technician.
    Technician,
    /// Cancelled automatically; counted for no person.
    System,
}

/// Cancels an appointment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Cancel {
    /// Id of the appointment.
    pub appointment: AppointmentId,
    /// Cause of the cancellation; a customer may give `customer`, `duplicate` or `other`.
    pub cause: CancelCause,
    /// Explanation in free text.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<Private<String>>,
    /// Id of the link that the customer followed: with it, no record of the customer is needed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub link: Option<LinkId>,
}

/// The appointment was cancelled.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Cancelled {
    /// Party that the cancellation is counted for.
    pub side: CancelledBy,
    /// Cause of the cancellation.
    pub cause: CancelCause,
    /// Explanation in free text.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<Remark>,
    /// Ids of the links that are revoked by it, in id order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub revokes: Vec<LinkId>,
}

/// The cancellation of an appointment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Cancellation {
    /// Time of the cancellation (UTC).
    pub at: DateTime<Utc>,
    /// The actor who cancelled.
    pub by: Actor,
    /// Party that the cancellation is counted for.
    pub side: CancelledBy,
    /// Cause of the cancellation.
    pub cause: CancelCause,
    /// Explanation in free text.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<Remark>,
    /// Status before the cancellation.
    pub before: Status,
}

/// Undoes a cancellation, if the time frame is still in the future.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Restore {
    /// Id of the appointment.
    pub appointment: AppointmentId,
}

/// The appointment has the status from before its cancellation again.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Restored {}

impl CancelCause {
    /// Whether the cause is accepted only within the critical lead before the start (S4-6).
    fn is_last_minute(self) -> bool {
        matches!(self, Self::OpsUnassigned | Self::CustomerUnreachable)
    }

    fn is_open_to_customers(self) -> bool {
        matches!(self, Self::Customer | Self::Duplicate | Self::Other)
    }

    /// The party that a cancellation with this cause by an actor of this role is counted for.
    pub fn side(self, role: Role) -> CancelledBy {
        match (role, self) {
            (Role::System, _) => CancelledBy::System,
            (Role::Customer, _) | (_, Self::Customer) => CancelledBy::Customer,
            (Role::Technician, _) | (_, Self::Technician) => CancelledBy::Technician,
            (Role::Admin | Role::Staff, _) => CancelledBy::Ops,
        }
    }
}

impl Cancel {
    /// Cancels an appointment without a text.
    pub fn new(appointment: AppointmentId, cause: CancelCause) -> Self {
        Self { appointment, cause, text: None, link: None }
    }

    /// A guard: a customer has to keep the notice of the policy (`cancel_notice`), and may not
    /// cancel an appointment in progress.
    pub(in crate::appointment) fn within_notice(
        context: &Context<'_, Appointment>,
        appointment: &Appointment,
    ) -> Result<(), Reason> {
        let is_customer = context.by.role == Role::Customer;
        if is_customer && appointment.status == Status::InProgress {
            return Err(Reason::OfficeOnly);
        }
        appointment.require_notice(context, context.policy.cancel_notice)
    }
}

impl Command<Appointment> for Cancel {
    type Parsed = Option<Remark>;

    fn parse(
        &self,
        context: &Context<'_, Appointment>,
        errors: &mut FieldErrors,
    ) -> Option<Option<Remark>> {
        if self.cause == CancelCause::Erasure {
            errors.note("cause", "comes of an erasure only");
        }
        if self.text.is_none() && context.policy.cancel_text_required {
            errors.note("text", "is needed");
        }
        Some(errors.check_given("text", self.text.as_ref(), Remark::parse))
    }

    fn is_allowed_for(&self, by: &Actor) -> bool {
        by.role != Role::Customer || self.cause.is_open_to_customers()
    }

    fn decide(
        &self,
        text: Option<Remark>,
        context: &Context<'_, Appointment>,
        appointment: &Appointment,
    ) -> Decided {
        if self.cause.is_last_minute() && !appointment.is_last_call(context.policy, context.now) {
            return Err(Reason::CauseOutOfTime);
        }
        let offers = appointment.proposing(context, self.cause.into());
        let cancelled = appointment.called_off(self.cause, context.by, text);
        Ok([cancelled.into()].into_iter().chain(offers).collect())
    }
}

impl Appointment {
    /// The event of a cancellation, which also revokes the active links. A customer who could not
    /// be reached keeps theirs: the notice has it (S4-27).
    pub(crate) fn called_off(
        &self,
        cause: CancelCause,
        by: &Actor,
        text: Option<Remark>,
    ) -> Cancelled {
        let revokes = match cause {
            CancelCause::CustomerUnreachable => Vec::new(),
            _ => self.dispatch.live_link_ids(),
        };
        let side = cause.side(by.role);
        Cancelled { side, cause, text, revokes }
    }
}

impl Appointment {
    /// Whether it is cancelled because the customer could not be reached.
    pub(in crate::appointment) fn is_cancelled_unreached(&self) -> bool {
        let cause = self.cancellation.as_ref().map(|cancellation| cancellation.cause);
        self.status == Status::Cancelled && cause == Some(CancelCause::CustomerUnreachable)
    }
}

impl Apply<Appointment> for Cancelled {
    fn apply(&self, meta: &EventMeta<'_>, appointment: &mut Appointment) {
        appointment.cancellation = Some(Box::new(Cancellation {
            at: meta.at,
            by: meta.by.clone(),
            side: self.side,
            cause: self.cause,
            text: self.text.clone(),
            before: appointment.status,
        }));
        appointment.status = Status::Cancelled;
        appointment.sequence = appointment.sequence.saturating_add(1);
        appointment.dispatch.revoke(&self.revokes);
    }
}

impl Restore {
    /// A guard: the time frame is in the future, and the customer is neither erased nor archived.
    pub(in crate::appointment) fn is_possible(
        context: &Context<'_, Appointment>,
        appointment: &Appointment,
    ) -> Result<(), Reason> {
        Appointment::is_not_erased(context, appointment)?;
        Appointment::has_active_customer(context, appointment)?;
        appointment.frame.map_or(Ok(()), |frame| is_ahead(&frame, context.now))
    }
}

impl Command<Appointment> for Restore {
    type Parsed = ();

    fn parse(&self, _: &Context<'_, Appointment>, _: &mut FieldErrors) -> Option<()> {
        Some(())
    }

    fn decide(&self, (): (), _: &Context<'_, Appointment>, _: &Appointment) -> Decided {
        Ok(vec![Restored {}.into()])
    }
}

impl Apply<Appointment> for Restored {
    fn apply(&self, meta: &EventMeta<'_>, appointment: &mut Appointment) {
        if let Some(cancelled) = appointment.cancellation.take() {
            appointment.status = cancelled.before;
            appointment.restored_at = Some(meta.at);
            appointment.offers.lapse();
        }
    }
}
