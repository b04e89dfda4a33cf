//! What goes with a customer: their appointments, when they are archived (S1-25) or erased (S1-28).

use std::collections::BTreeSet;

use crate::{
    appointment::{Appointment, AppointmentEvent, CancelCause, PartyForgotten},
    base::{AppointmentId, Context, EventMeta, FlagId, Remark},
    contact::{WrittenContact, WrittenName},
    customer::{self, Customer, Erase},
    desk::{Command, Desk, Warning, reaction::appointment_event},
    screening::{Evidence, Grade, Request},
};

impl Desk {
    /// What happens to the appointments of somebody who is erased: open ones are cancelled, and
    /// of all only what the books need is kept.
    pub(super) fn erased_with(
        &self,
        erase: &Erase,
        context: &Context<'_, Customer>,
    ) -> Vec<AppointmentEvent> {
        let meta = EventMeta { at: context.now, by: context.by };
        let mut events = self.parties_forgotten(erase, &meta);
        // Theirs came along when they became one; those that a host brought may not have.
        let parts = self.customers.with_merged(&erase.customer);
        for record in parts.iter().flat_map(|part| self.appointments.of_customer(&part.id)) {
            let cancelled = || called_off(record, &meta, (CancelCause::Erasure, "erased"));
            let cancelled = record.status.is_open().then(cancelled);
            let mut last = record.clone();
            cancelled.iter().for_each(|event| last.apply(event));
            events.extend(cancelled);
            events
                .extend(last.erased(&meta).map(|erased| appointment_event(record, &meta, erased)));
        }
        events
    }

    /// The flags with a value that is equal to one of a customer who is to be erased, in id order.
    pub(in crate::desk) fn flagged_alike(&self, command: &Command) -> BTreeSet<FlagId> {
        let Command::Customer(customer::Command::Erase(erase)) = command else {
            return BTreeSet::new();
        };
        let mut contact = WrittenContact::default();
        for part in self.customers.with_merged(&erase.customer) {
            contact.names.push(WrittenName::clone(&part.name));
            contact.emails.extend(part.emails.iter().map(|email| email.address.clone()));
            contact.phones.extend(part.phones.values().map(|phone| phone.written.clone()));
            contact.addresses.extend(part.addresses.values().map(|known| known.address.clone()));
        }
        let Ok(name) = AppointmentId::parse(erase.customer.as_str()) else {
            return BTreeSet::new();
        };
        let found = self.screener.screen(&Request::new(name, contact));
        let is_equal = |item: &Evidence| item.grade >= Grade::Equivalent;
        let alike = found.flags.into_iter().filter(|found| found.items.iter().any(is_equal));
        alike.map(|found| found.flag).collect()
    }

    /// Tells of those that are still there, but for the customer's own that are kept on a ground.
    pub(in crate::desk) fn still_flagged(
        &self,
        command: &Command,
        alike: BTreeSet<FlagId>,
    ) -> Option<Warning> {
        let Command::Customer(customer::Command::Erase(erase)) = command else {
            return None;
        };
        let is_other =
            |flag: &FlagId| self.flags.get(flag).is_some_and(|flag| flag.retained.is_none());
        let flags: Vec<FlagId> = alike.into_iter().filter(is_other).collect();
        let customer = erase.customer.clone();
        (!flags.is_empty()).then_some(Warning::StillFlagged { customer, flags })
    }

    /// Takes whoever is erased out of the appointments of others in which they take part.
    fn parties_forgotten(&self, erase: &Erase, meta: &EventMeta<'_>) -> Vec<AppointmentEvent> {
        let erased = self.customers.with_merged(&erase.customer);
        let mut events = Vec::new();
        for record in self.appointments.iter() {
            for customer in erased.iter().map(|part| &part.id) {
                let mut parties = record.details.parties.iter();
                let takes_part = parties.any(|party| party.customer.as_ref() == Some(customer));
                let is_own = erased.iter().any(|part| record.customer.as_ref() == Some(&part.id));
                if takes_part && !is_own {
                    let forgotten = PartyForgotten { customer: customer.clone() };
                    events.push(appointment_event(record, meta, forgotten));
                }
            }
        }
        events
    }
}

/// An appointment is called off because its customer is archived or erased.
pub(super) fn called_off(
    record: &Appointment,
    meta: &EventMeta<'_>,
    (cause, text): (CancelCause, &str),
) -> AppointmentEvent {
    let text = Remark::parse(&format!("the customer is {text}")).ok();
    appointment_event(record, meta, record.called_off(cause, meta.by, text))
}
