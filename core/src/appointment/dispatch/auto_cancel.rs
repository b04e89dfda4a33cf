//! `appointment.auto_cancel`: no technician was found in time (A9, S4-24).

use serde::{Deserialize, Serialize};

use crate::{
    appointment::{Appointment, CancelCause, Decided, OfferCause, Reason},
    base::{AppointmentId, Command, Context, FieldErrors},
};

/// Cancels an appointment for which no technician was found, within the critical lead before its
/// start (`critical_lead` of the policy).
///
/// Only the system gives this command. It is refused once a technician is assigned, technicians
/// were asked again, or the appointment is kept on the schedule. It is also refused if a person
/// requested, scheduled, moved or restored the appointment within the critical lead, edited it so
/// that a technician is needed, or ended its hold: then a person decides (I-14).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct AutoCancel {
    /// Id of the appointment.
    pub appointment: AppointmentId,
}

impl AutoCancel {
    /// A guard: no technician is assigned, no person has taken over (S4-25, S4-26), and the
    /// critical lead before the start began after a person last changed what the timer waits for.
    pub(in crate::appointment) fn is_due(
        context: &Context<'_, Appointment>,
        appointment: &Appointment,
    ) -> Result<(), Reason> {
        Appointment::needs_technician(context, appointment)?;
        if appointment.dispatch.technician().is_some() {
            Err(Reason::TechnicianAssigned)
        } else if appointment.is_resent() {
            Err(Reason::SentAgain)
        } else if appointment.hold.is_some() {
            Err(Reason::HeldOnSchedule)
        } else if appointment.is_booked_late(context.policy) {
            Err(Reason::BookedLate)
        } else if !appointment.is_last_call(context.policy, context.now) {
            Err(Reason::NotDue)
        } else {
            Ok(())
        }
    }
}

impl Command<Appointment> for AutoCancel {
    type Parsed = ();

    fn parse(&self, _: &Context<'_, Appointment>, _: &mut FieldErrors) -> Option<()> {
        Some(())
    }

    fn decide(
        &self,
        (): (),
        context: &Context<'_, Appointment>,
        appointment: &Appointment,
    ) -> Decided {
        let offers = appointment.proposing(context, OfferCause::OpsUnassigned);
        let cancelled = appointment.called_off(CancelCause::OpsUnassigned, context.by, None);
        Ok([cancelled.into()].into_iter().chain(offers).collect())
    }
}
