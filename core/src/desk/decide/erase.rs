//! What goes with a customer: their appointments, when they are archived (S1-25) or erased (S1-28).

use crate::{
    appointment::{self, Appointment, AppointmentEvent, Cancel, CancelCause},
    base::{Context, Happened, Private},
    customer::{Erase, Policy},
    desk::{Desk, Refusal},
};

impl Desk {
    /// What happens to the appointments of somebody who is erased: open ones are cancelled, and
    /// of all only what the books need is kept.
    pub(super) fn erased_with(
        &self,
        erase: &Erase,
        context: &Context<'_, Policy>,
    ) -> Result<Vec<AppointmentEvent>, Refusal> {
        let happened = Happened { at: context.now, by: context.by };
        let mut events = Vec::new();
        for held in self.appointments_of(&erase.customer) {
            let cancelled = match held.status.is_open() {
                true => self.called_off(held, context, (CancelCause::Erasure, "erased"))?,
                false => Vec::new(),
            };
            let mut last = held.clone();
            cancelled.iter().for_each(|event| last.apply(event));
            events.extend(cancelled);
            let (at, by, appointment) = (happened.at, happened.by.clone(), held.id.clone());
            events.extend(last.erased(&happened).map(|erased| AppointmentEvent {
                at,
                by,
                appointment,
                change: erased.into(),
            }));
        }
        Ok(events)
    }

    /// Calls off an appointment of a customer who is archived or erased.
    pub(super) fn called_off(
        &self,
        held: &Appointment,
        context: &Context<'_, Policy>,
        (cause, text): (CancelCause, &str),
    ) -> Result<Vec<AppointmentEvent>, Refusal> {
        let cancel = appointment::Command::Cancel(Box::new(Cancel {
            text: Some(Private::new(format!("the customer is {text}"))),
            ..Cancel::new(held.id.clone(), cause)
        }));
        let (now, by) = (context.now, context.by);
        let context = Context { now, by, policy: &self.policy().appointment };
        Ok(self.appointments.decide(&context, &cancel)?)
    }
}
