//! What a check-in reads of other areas.

use crate::{
    appointment::{Appointment, Status},
    base::{AppointmentId, Context, CustomerId, LinkId, NoFacts},
    check_in::{CheckIn, Reason},
};

/// Facts of other areas that commands about check-ins read. The default methods are for hosts that
/// use this area alone.
pub trait Facts {
    /// The appointment with an id.
    fn appointment(&self, _appointment: &AppointmentId) -> Option<&Appointment> {
        None
    }

    /// Whether the customer may use their record: it is active and not blocked (S1-22).
    fn has_access(&self, _customer: &CustomerId) -> bool {
        true
    }

    /// Whether a link with the id was ever sent, for any purpose.
    fn is_link_used(&self, _link: &LinkId) -> bool {
        false
    }
}

impl Facts for NoFacts {}

/// Whether the customer may answer: until the end of an appointment, and after its completion
/// (S3-32), but not if it does not take place.
pub(crate) fn takes_answers(appointment: &Appointment) -> bool {
    let takes_place = appointment.status.is_open() || appointment.status == Status::Completed;
    takes_place && appointment.erased_at.is_none()
}

impl CheckIn {
    /// A guard: the customer may answer.
    pub(super) fn takes_answers(
        context: &Context<'_, Self>,
        check_in: &Self,
    ) -> Result<(), Reason> {
        Self::is_not_erased(context, check_in)?;
        match context.facts.appointment(&check_in.appointment) {
            Some(appointment) if !takes_answers(appointment) => Err(Reason::AppointmentOver),
            _ => Ok(()),
        }
    }

    /// A guard: the customer is not erased.
    pub(super) fn is_not_erased(_: &Context<'_, Self>, check_in: &Self) -> Result<(), Reason> {
        if check_in.erased_at.is_none() { Ok(()) } else { Err(Reason::CustomerErased) }
    }
}
