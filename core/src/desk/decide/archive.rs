//! Archiving a customer who still has appointments ahead (S1-25).

use crate::{
    appointment::{self, AppointmentEvent, Cancel, CancelCause},
    base::{Context, Private, Why},
    customer::{self, Archive, Policy, Reason},
    desk::{Desk, Refusal},
};

impl Desk {
    /// What is cancelled before a customer is archived.
    ///
    /// Open appointments stand in the way, unless the call says that they are cancelled.
    pub(super) fn clearing_for(
        &self,
        archive: &Archive,
        context: &Context<'_, Policy>,
    ) -> Result<Vec<AppointmentEvent>, Refusal> {
        let theirs = self.appointments.of_customer(&archive.customer);
        let mut open = theirs.filter(|held| held.status.is_open()).peekable();
        if let Some(held) = open.peek().filter(|_| !archive.cancel_open) {
            let reason = Reason::OpenAppointment { appointment: held.id.clone() };
            let command = Archive::ENTRY.name;
            return Err(customer::Refusal { command, reason: Why::Own(reason) }.into());
        }
        let (now, by) = (context.now, context.by);
        let context = Context { now, by, policy: &self.policy().appointment };
        let mut events = Vec::new();
        for held in open {
            let cancel = appointment::Command::Cancel(Box::new(Cancel {
                appointment: held.id.clone(),
                cause: CancelCause::Other,
                text: Some(Private::new("the customer is archived".to_owned())),
                has_live_coupon: false,
            }));
            events.extend(self.appointments.decide(&context, &cancel)?);
        }
        Ok(events)
    }
}
