//! Archiving a customer who still has open appointments (S1-25).

use super::erase::cancellation;
use crate::{
    appointment::{AppointmentEvent, CancelCause},
    base::{Context, EventMeta},
    customer::{Archive, Customer},
    desk::Desk,
};

impl Desk {
    /// The cancellations that come before a customer is archived. An appointment whose time frame
    /// is over is not cancelled, because its outcome can still be recorded.
    pub(super) fn cancellations_before_archive(
        &self,
        archive: &Archive,
        context: &Context<'_, Customer>,
    ) -> Vec<AppointmentEvent> {
        let meta = EventMeta { at: context.now, by: context.by };
        let ahead = self.open_appointments_ahead(&archive.customer, context.now);
        let cancelled = ahead
            .map(|appointment| cancellation(appointment, &meta, (CancelCause::Other, "archived")));
        cancelled.collect()
    }
}
