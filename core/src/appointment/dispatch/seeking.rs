//! Whether a technician still has to be found.

use super::{Assignment, Suggestion, SuggestionState};
use crate::{
    appointment::{Appointment, Reason, Status},
    base::Context,
};

impl Appointment {
    /// Whether a technician still has to be found: one is needed, none is assigned, and the
    /// appointment is requested or scheduled.
    pub fn seeks_technician(&self) -> bool {
        let seeks = self.details.needs_technician && self.dispatch.technician().is_none();
        seeks && Status::AHEAD.contains(&self.status)
    }

    /// A guard: a technician is needed, and none is assigned.
    pub(in crate::appointment) fn lacks_technician(
        context: &Context<'_, Appointment>,
        appointment: &Self,
    ) -> Result<(), Reason> {
        Self::needs_technician(context, appointment)?;
        appointment.dispatch.technician().map_or(Ok(()), |_| Err(Reason::TechnicianAssigned))
    }

    /// A guard: a technician is needed, and one is assigned.
    pub(in crate::appointment) fn has_technician(
        context: &Context<'_, Appointment>,
        appointment: &Self,
    ) -> Result<(), Reason> {
        Self::needs_technician(context, appointment)?;
        appointment.dispatch.technician().map(|_| ()).ok_or(Reason::TechnicianMissing)
    }

    /// A guard: a technician is needed, and the actor may accept a suggestion. Only the office may
    /// accept one of a technician who gave the appointment back (S4-29).
    pub(in crate::appointment) fn may_choose(
        context: &Context<'_, Appointment>,
        appointment: &Self,
    ) -> Result<(), Reason> {
        Self::needs_technician(context, appointment)?;
        Self::has_active_customer(context, appointment)?;
        let mut made = appointment.dispatch.suggestions.values();
        let is_open = made.any(|made| {
            appointment.still_follows(made)
                || appointment.dispatch.is_open_for(made, context.by, context.now)
        });
        if is_open { Ok(()) } else { Err(Reason::NothingSuggested) }
    }

    /// A guard: a time frame was suggested.
    pub(in crate::appointment) fn has_suggestions(
        _: &Context<'_, Appointment>,
        appointment: &Self,
    ) -> Result<(), Reason> {
        let none = appointment.dispatch.suggestions.is_empty();
        if none { Err(Reason::NothingSuggested) } else { Ok(()) }
    }

    /// A guard: the actor may withdraw a suggestion, or has withdrawn one.
    pub(in crate::appointment) fn may_withdraw(
        context: &Context<'_, Appointment>,
        appointment: &Self,
    ) -> Result<(), Reason> {
        let is_theirs = |made: &Suggestion| {
            context.by.is_office() || context.by.is_technician(&made.technician)
        };
        let is_open = |made: &Suggestion| {
            made.is_offered() || matches!(made.state, SuggestionState::Withdrawn { .. })
        };
        let mut made = appointment.dispatch.suggestions.values();
        let is_possible = made.any(|made| is_theirs(made) && is_open(made));
        if is_possible { Ok(()) } else { Err(Reason::NothingSuggested) }
    }

    /// Whether technicians were asked again; then no timer cancels the appointment (S4-25).
    pub(in crate::appointment) fn is_resent(&self) -> bool {
        self.dispatch.assignment == Assignment::Resent {}
    }
}
