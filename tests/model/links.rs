//! The links of an appointment that are sent to the customer.

use crate::{
    clock::Frame,
    command::Refused,
    model::{Appointment, Link, Sent, Status},
    rules::only_if,
};

impl Appointment {
    /// S4-3: a link opens the appointment until it is revoked or the appointment is over, also once a
    /// choice was made. S4-27: a customer who could not be reached keeps the link.
    pub(crate) fn is_opened_by(&self, link: Option<u8>) -> bool {
        use Status::{Deferred, InProgress, Requested, Scheduled};
        let is_open = [Requested, Scheduled, Deferred, InProgress].contains(&self.status);
        let opens = |sent: &Link| Some(sent.id) == link && sent.state != Sent::Revoked;
        let is_unreached = self.status == Status::Cancelled && self.is_unreached;
        (is_open || is_unreached) && self.links.iter().any(opens)
    }

    /// At most one link is valid; a new link, a choice, a cancellation or a deferral revokes it
    ///
    pub(crate) fn send_link(&mut self, id: u8, available: Frame) -> Result<(), Refused> {
        if let Some(known) = self.links.iter().find(|link| link.id == id) {
            return only_if(known.available == available);
        }
        self.end_links();
        self.links.push(Link { id, available, state: Sent::Live });
        Ok(())
    }

    /// Whether a valid link offers such hours.
    pub(crate) fn offers(&self, fits: impl Fn(Frame) -> bool) -> bool {
        self.links.iter().any(|link| link.state == Sent::Live && fits(link.available))
    }

    pub(crate) fn end_links(&mut self) {
        self.end_links_as(Sent::Revoked);
    }

    pub(crate) fn end_links_as(&mut self, state: Sent) {
        for link in self.links.iter_mut().filter(|link| link.state == Sent::Live) {
            link.state = state;
        }
    }
}
