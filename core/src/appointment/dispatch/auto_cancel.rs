//! `appointment.auto_cancel`: nobody was found in time (A9, S4-24).

use serde::{Deserialize, Serialize};

use crate::{
    appointment::{Appointment, AppointmentChange, CancelCause, OfferCause, Reason},
    base::{AppointmentId, Context, Decide},
};

/// Cancels an appointment for which no technician was found, in the hour before it begins.
///
/// Only the system does so, and only where nobody looks after it: never one that is assigned,
/// asked for again, or kept on the schedule (I-14).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct AutoCancel {
    /// The appointment.
    pub appointment: AppointmentId,
    /// Whether the customer has a coupon from another appointment that still holds (S4-14).
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub has_live_coupon: bool,
}

impl Appointment {
    /// Whether a timer leaves it alone: somebody goes, or people look after it (S4-25, S4-26).
    fn left_alone(&self) -> Result<(), Reason> {
        if self.dispatch.technician().is_some() {
            Err(Reason::TechnicianAssigned)
        } else if self.is_resent() {
            Err(Reason::SentAgain)
        } else if self.hold.is_some() {
            Err(Reason::HeldOnSchedule)
        } else {
            Ok(())
        }
    }
}

impl Decide<Appointment> for AutoCancel {
    fn decide(
        &self,
        context: &Context<'_, Appointment>,
        held: &Appointment,
    ) -> Result<Vec<AppointmentChange>, Reason> {
        held.left_alone()?;
        if !held.is_last_call(context.policy, context.now) {
            return Err(Reason::NotDue);
        }
        let offers = held.proposing(context, OfferCause::OpsUnassigned, self.has_live_coupon);
        let cancelled = held.called_off(CancelCause::OpsUnassigned, context.by, None);
        Ok([cancelled.into()].into_iter().chain(offers).collect())
    }
}
