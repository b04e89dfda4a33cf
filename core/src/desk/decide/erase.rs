//! What goes with a customer: their appointments, when they are archived (S1-25) or erased (S1-28).

use crate::{
    appointment::{Appointment, AppointmentEvent, CancelCause, PartyForgotten},
    base::{Context, Happened, Remark},
    customer::{Erase, Policy},
    desk::{Desk, follow::said},
};

impl Desk {
    /// What happens to the appointments of somebody who is erased: open ones are cancelled, and
    /// of all only what the books need is kept.
    pub(super) fn erased_with(
        &self,
        erase: &Erase,
        context: &Context<'_, Policy>,
    ) -> Vec<AppointmentEvent> {
        let happened = Happened { at: context.now, by: context.by };
        let mut events = self.parties_forgotten(erase, &happened);
        // Theirs came along when they became one; those that a host brought may not have.
        let parts = self.customers.with_parts(&erase.customer);
        for held in parts.iter().flat_map(|part| self.appointments.of_customer(&part.id)) {
            let cancelled = || called_off(held, &happened, (CancelCause::Erasure, "erased"));
            let cancelled = held.status.is_open().then(cancelled);
            let mut last = held.clone();
            cancelled.iter().for_each(|event| last.apply(event));
            events.extend(cancelled);
            events.extend(last.erased(&happened).map(|erased| said(held, &happened, erased)));
        }
        events
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
}

/// An appointment is called off because its customer is archived or erased.
pub(super) fn called_off(
    held: &Appointment,
    happened: &Happened<'_>,
    (cause, text): (CancelCause, &str),
) -> AppointmentEvent {
    let text = Remark::parse(&format!("the customer is {text}")).ok();
    said(held, happened, held.called_off(cause, happened.by, text))
}
