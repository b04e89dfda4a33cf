//! Archiving a customer who still has appointments ahead (S1-25).

use super::erase::called_off;
use crate::{
    appointment::{Appointment, AppointmentEvent, CancelCause},
    base::{Context, EventMeta, RefusalReason},
    customer::{self, Archive, Customer, Reason},
    desk::{Desk, Refusal},
};

impl Desk {
    /// What is cancelled before a customer is archived.
    ///
    /// Open appointments that are not over yet stand in the way, unless the call says that they
    /// are cancelled. Of one whose time is over it can still be told what came of it.
    pub(super) fn clearing_for(
        &self,
        archive: &Archive,
        context: &Context<'_, Customer>,
    ) -> Result<Vec<AppointmentEvent>, Refusal> {
        let is_ahead = |held: &&Appointment| {
            held.status.is_open() && held.frame.is_none_or(|frame| frame.end() > context.now)
        };
        let theirs = self.appointments.of_customer(&archive.customer);
        let mut ahead = theirs.filter(is_ahead).peekable();
        if let Some(held) = ahead.peek().filter(|_| !archive.cancel_open) {
            let reason = Reason::OpenAppointment { appointment: held.id.clone() };
            let command = Archive::RULE.name;
            return Err(customer::Refusal { command, reason: RefusalReason::Area(reason) }.into());
        }
        let happened = EventMeta { at: context.now, by: context.by };
        let cancelled = |held| called_off(held, &happened, (CancelCause::Other, "archived"));
        Ok(ahead.map(cancelled).collect())
    }
}
