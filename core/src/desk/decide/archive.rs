//! Archiving a customer who still has appointments ahead (S1-25).

use super::erase::called_off;
use crate::{
    appointment::{AppointmentEvent, CancelCause},
    base::{Context, EventMeta},
    customer::{Archive, Customer},
    desk::Desk,
};

impl Desk {
    /// The cancellations that come before a customer is archived. Of an appointment whose time is
    /// over the outcome can still be stated.
    pub(super) fn cancellations_before_archive(
        &self,
        archive: &Archive,
        context: &Context<'_, Customer>,
    ) -> Vec<AppointmentEvent> {
        let meta = EventMeta { at: context.now, by: context.by };
        let ahead = self.open_appointments_ahead(&archive.customer, context.now);
        let cancelled = ahead
            .map(|appointment| called_off(appointment, &meta, (CancelCause::Other, "archived")));
        cancelled.collect()
    }
}
