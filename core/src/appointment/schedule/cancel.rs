//! `appointment.cancel`, `appointment.restore`: call it off, or take that back (A8, A14).

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use crate::{
    appointment::{Appointment, AppointmentChange, Reason, Status, state::is_ahead},
    base::{
        Actor, Apply, AppointmentId, Context, Decide, EventMeta, FieldProblems, LinkId, Private,
        Remark, Role,
    },
};

/// Why an appointment is cancelled (A8).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum CancelCause {
    /// The customer does not want it.
    Customer,
    /// The office cannot do it (S4-28).
    Ops,
    /// No technician was found in time (S4-24).
    OpsUnassigned,
    /// The customer could not be reached (S4-6).
    CustomerUnreachable,
    /// The technician does not come.
    Technician,
    /// It was there twice.
    Duplicate,
    /// The customer's data is erased; nobody gives it, it comes of the erasure.
    Erasure,
    /// Something else; the text says what.
    Other,
}

/// On whose side the decision to cancel was made (S4-28).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Side {
    /// The customer.
    Customer,
    /// The office.
    Ops,
    /// The technician.
    Technician,
    /// A rule, no person.
    System,
}

/// Calls an appointment off.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Cancel {
    /// The appointment.
    pub appointment: AppointmentId,
    /// Why; a customer names their own wish, a duplicate, or something else.
    pub cause: CancelCause,
    /// The same in words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<Private<String>>,
    /// Whether the customer has a coupon from another appointment that still holds (S4-14).
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub has_live_coupon: bool,
}

/// It is called off.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Cancelled {
    /// On whose side that was decided.
    pub side: Side,
    /// Why.
    pub cause: CancelCause,
    /// The same in words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<Remark>,
    /// The links that end with it, in id order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub revokes: Vec<LinkId>,
}

/// That it was cancelled: when, by whom, why, and what it was before.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Cancellation {
    /// When.
    pub at: DateTime<Utc>,
    /// By whom.
    pub by: Actor,
    /// On whose side that was decided.
    pub side: Side,
    /// Why.
    pub cause: CancelCause,
    /// The same in words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<Remark>,
    /// The status it had.
    pub before: Status,
}

/// Takes a cancellation back, while the time frame is still ahead.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Restore {
    /// The appointment.
    pub appointment: AppointmentId,
}

/// It is what it was before it was cancelled.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Restored {}

impl CancelCause {
    /// Only shortly before the start can it be known (S4-6).
    fn is_known_late(self) -> bool {
        matches!(self, Self::OpsUnassigned | Self::CustomerUnreachable)
    }

    fn is_a_customers(self) -> bool {
        matches!(self, Self::Customer | Self::Duplicate | Self::Other)
    }

    /// On whose side it is decided when somebody of this role gives this cause.
    pub fn side(self, role: Role) -> Side {
        match (role, self) {
            (Role::System, _) => Side::System,
            (Role::Customer, _) | (_, Self::Customer) => Side::Customer,
            (Role::Technician, _) | (_, Self::Technician) => Side::Technician,
            (Role::Admin | Role::Staff, _) => Side::Ops,
        }
    }
}

impl Cancel {
    /// Calls an appointment off without a word.
    pub fn new(appointment: AppointmentId, cause: CancelCause) -> Self {
        Self { appointment, cause, text: None, has_live_coupon: false }
    }

    /// A guard: a customer cancels by themselves only so long before the start, and nothing that
    /// has begun.
    pub(in crate::appointment) fn in_time(
        context: &Context<'_, Appointment>,
        held: &Appointment,
    ) -> Result<(), Reason> {
        let is_customer = context.by.role == Role::Customer;
        if is_customer && held.status == Status::InProgress {
            return Err(Reason::OfficeOnly);
        }
        held.with_notice(context, context.policy.cancel_notice)
    }
}

impl Decide<Appointment> for Cancel {
    fn check(&self, context: &Context<'_, Appointment>, fields: &mut FieldProblems) {
        if self.cause == CancelCause::Erasure {
            fields.note("cause", "comes of an erasure only");
        }
        match &self.text {
            Some(text) => {
                fields.check("text", Remark::parse(text.reveal()));
            }
            None if context.policy.cancel_text_required => fields.note("text", "is needed"),
            None => {}
        }
    }

    fn is_for(&self, by: &Actor) -> bool {
        by.role != Role::Customer || self.cause.is_a_customers()
    }

    fn decide(
        &self,
        context: &Context<'_, Appointment>,
        held: &Appointment,
    ) -> Result<Vec<AppointmentChange>, Reason> {
        if self.cause.is_known_late() && !held.is_last_call(context.policy, context.now) {
            return Err(Reason::CauseOutOfTime);
        }
        let text = self.text.as_ref().and_then(|text| Remark::parse(text.reveal()).ok());
        let offers = held.proposing(context, self.cause.into(), self.has_live_coupon);
        let cancelled = held.called_off(self.cause, context.by, text);
        Ok([cancelled.into()].into_iter().chain(offers).collect())
    }
}

impl Appointment {
    /// The fact that somebody calls it off; links that were sent end with it.
    pub(crate) fn called_off(
        &self,
        cause: CancelCause,
        by: &Actor,
        text: Option<Remark>,
    ) -> Cancelled {
        let (side, revokes) = (cause.side(by.role), self.dispatch.live_link_ids());
        Cancelled { side, cause, text, revokes }
    }
}

impl Apply<Appointment> for Cancelled {
    fn apply(&self, happened: &EventMeta<'_>, held: &mut Appointment) {
        held.cancellation = Some(Box::new(Cancellation {
            at: happened.at,
            by: happened.by.clone(),
            side: self.side,
            cause: self.cause,
            text: self.text.clone(),
            before: held.status,
        }));
        held.status = Status::Cancelled;
        held.sequence = held.sequence.saturating_add(1);
        held.dispatch.revoke(&self.revokes);
    }
}

impl Restore {
    /// A guard: it still lies ahead, and its customer is still there.
    pub(in crate::appointment) fn is_possible(
        context: &Context<'_, Appointment>,
        held: &Appointment,
    ) -> Result<(), Reason> {
        Appointment::has_a_person(context, held)?;
        held.frame.map_or(Ok(()), |frame| is_ahead(&frame, context.now))
    }
}

impl Decide<Appointment> for Restore {
    fn decide(
        &self,
        _: &Context<'_, Appointment>,
        _: &Appointment,
    ) -> Result<Vec<AppointmentChange>, Reason> {
        Ok(vec![Restored {}.into()])
    }
}

impl Apply<Appointment> for Restored {
    fn apply(&self, _: &EventMeta<'_>, held: &mut Appointment) {
        if let Some(cancelled) = held.cancellation.take() {
            held.status = cancelled.before;
            held.offers.lapse();
        }
    }
}
