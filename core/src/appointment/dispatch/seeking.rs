//! Whether somebody is still looked for who goes.

use super::Assignment;
use crate::{
    appointment::{Appointment, Reason, Status},
    base::Context,
};

impl Appointment {
    /// Whether somebody is still looked for who goes: asked for or promised, and nobody assigned.
    pub fn seeks_technician(&self) -> bool {
        let seeks = self.details.needs_technician && self.dispatch.technician().is_none();
        seeks && Status::AHEAD.contains(&self.status)
    }

    /// A guard: somebody has to go, and nobody does yet.
    pub(in crate::appointment) fn wants_one(
        context: &Context<'_, Appointment>,
        held: &Self,
    ) -> Result<(), Reason> {
        Self::needs_one(context, held)?;
        held.dispatch.technician().map_or(Ok(()), |_| Err(Reason::TechnicianAssigned))
    }

    /// A guard: somebody has to go, and does.
    pub(in crate::appointment) fn has_one(
        context: &Context<'_, Appointment>,
        held: &Self,
    ) -> Result<(), Reason> {
        Self::needs_one(context, held)?;
        held.dispatch.technician().map(|_| ()).ok_or(Reason::TechnicianMissing)
    }

    /// A guard: somebody has to go, and there is something to choose from.
    pub(in crate::appointment) fn may_choose(
        context: &Context<'_, Appointment>,
        held: &Self,
    ) -> Result<(), Reason> {
        Self::needs_one(context, held)?;
        Self::has_suggestions(context, held)
    }

    /// A guard: a time frame was suggested.
    pub(in crate::appointment) fn has_suggestions(
        _: &Context<'_, Appointment>,
        held: &Self,
    ) -> Result<(), Reason> {
        let none = held.dispatch.suggestions.is_empty();
        if none { Err(Reason::NothingSuggested) } else { Ok(()) }
    }

    /// Whether technicians were asked again: then it is alive, and people decide (S4-25).
    pub(in crate::appointment) fn is_resent(&self) -> bool {
        self.dispatch.assignment == Assignment::Resent {}
    }
}
