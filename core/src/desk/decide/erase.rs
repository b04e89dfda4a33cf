//! What goes with a customer: their appointments, when they are archived (S1-25) or erased (S1-28).

use crate::{
    appointment::{self, Appointment, AppointmentEvent, Cancel, CancelCause, PartyForgotten},
    base::{Context, Happened, Private},
    customer::{Erase, Policy},
    desk::{Desk, Refusal, follow::said},
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
        let mut events = self.parties_forgotten(erase, &happened);
        for held in self.appointments.of_customer(&erase.customer) {
            let cancelled = match held.status.is_open() {
                true => self.called_off(held, context, (CancelCause::Erasure, "erased"))?,
                false => Vec::new(),
            };
            let mut last = held.clone();
            cancelled.iter().for_each(|event| last.apply(event));
            events.extend(cancelled);
            events.extend(last.erased(&happened).map(|erased| said(held, &happened, erased)));
        }
        Ok(events)
    }

    /// Takes whoever is erased out of the appointments of others in which they take part.
    fn parties_forgotten(&self, erase: &Erase, happened: &Happened<'_>) -> Vec<AppointmentEvent> {
        let erased = self.customers.with_parts(&erase.customer);
        let mut events = Vec::new();
        for held in self.appointments.iter() {
            for customer in erased.iter().map(|part| &part.id) {
                let mut parties = held.details.parties.iter();
                let takes_part = parties.any(|party| party.customer.as_ref() == Some(customer));
                let is_own = erased.iter().any(|part| held.customer.as_ref() == Some(&part.id));
                if takes_part && !is_own {
                    let forgotten = PartyForgotten { customer: customer.clone() };
                    events.push(said(held, happened, forgotten));
                }
            }
        }
        events
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
