//! What a check-in reads of other areas.

use crate::{
    appointment::{Appointment, Status},
    base::{AppointmentId, Context, CustomerId, LinkId, NoFacts, Private},
    check_in::{CheckIn, ContactChange, Reason},
    contact::WrittenPhone,
    customer::Channel,
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

    /// The contact data on record of the party who is invited.
    fn contact_of(&self, _check_in: &CheckIn) -> KnownContact {
        KnownContact::default()
    }

    /// Whether a member of the office has to decide on a change: it changes what flags match, the
    /// new value is of another customer, or it cannot be on record.
    fn needs_decision(&self, _check_in: &CheckIn, _change: &ContactChange) -> bool {
        true
    }

    /// Whether a change, or its undoing, fits what is on record.
    fn can_apply(&self, _check_in: &CheckIn, _change: &ContactChange, _undo: bool) -> bool {
        true
    }

    /// Whether a link with the id was ever sent, for any purpose.
    fn is_link_used(&self, _link: &LinkId) -> bool {
        false
    }
}

/// The contact data on record of the party who is invited.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct KnownContact {
    /// E-mail address for messages.
    pub email: Option<Private<String>>,
    /// Phone for messages.
    pub phone: Option<WrittenPhone>,
    /// Preferred channel of messages.
    pub preferred_channel: Option<Channel>,
}

impl Facts for NoFacts {}

/// Whether the customer may answer: until the end of an appointment, and after its completion
/// (S3-32), but not if it does not take place.
pub fn takes_answers(appointment: &Appointment) -> bool {
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
