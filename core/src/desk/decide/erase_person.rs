//! What is left of a person without a record who is erased by their values (S1-28).

use std::collections::{BTreeMap, BTreeSet};

use super::erase::cancellation;
use crate::{
    appointment::{Appointment, AppointmentEvent, CancelCause},
    base::{AppointmentId, Context, CustomerId, EventMeta, FieldErrors},
    customer::{Customer, CustomerChange, CustomerEvent, ErasePerson, Erased},
    desk::{
        Desk, Event,
        reaction::{appointment_event, inquiry_erased},
    },
};

impl Desk {
    /// All events of the erasure, of which `own` are those of the record that is left: what the
    /// person booked is erased and belongs to that record, from other appointments the person is
    /// removed. An appointment may have the id of a customer who has no record: then one is left
    /// for this id, too, so that flags forget it.
    pub(super) fn person_erased(
        &self,
        erase: &ErasePerson,
        context: &Context<'_, Customer>,
        own: Vec<CustomerEvent>,
    ) -> Vec<Event> {
        let meta = EventMeta { at: context.now, by: context.by };
        let keys = erase.keys(&context.policy.reading, &mut FieldErrors::default());
        let found = self.appointments_of_person(&keys);
        let (booked, others): (Vec<_>, Vec<_>) =
            found.into_iter().partition(|found| found.is_booker);
        let ids: BTreeSet<&CustomerId> =
            booked.iter().filter_map(|found| found.record.customer.as_ref()).collect();
        let same_id = ids.iter().flat_map(|id| self.appointments.of_customer(id));
        let booked = booked.iter().map(|found| found.record).chain(same_id);
        let booked: BTreeMap<&AppointmentId, &Appointment> =
            booked.map(|record| (&record.id, record)).collect();
        let others = others.iter().filter(|found| !booked.contains_key(&found.record.id));
        let removed = others.map(|found| {
            let erased = found.record.without_parties(&found.positions, &meta);
            appointment_event(found.record, &meta, erased)
        });
        let booked = booked.values().flat_map(|record| erased(record, &erase.customer, &meta));
        let flags = own.iter().find_map(|event| match &event.change {
            CustomerChange::Erased(erased) => erased.flags.clone(),
            _ => None,
        });
        let of_id = |id: &CustomerId| {
            let change = Erased::of_person(id, &meta, flags.clone()).into();
            let (at, by, customer) = (meta.at, meta.by.clone(), id.clone());
            Event::Customer(CustomerEvent { at, by, number: None, customer, change })
        };
        let appointments = booked.chain(removed).map(Event::Appointment);
        let own = own.iter().cloned().map(Event::Customer);
        let asked = self.inquiries_of_person(&keys).map(|inquiry| inquiry_erased(inquiry, &meta));
        let own = own.chain(ids.into_iter().map(of_id));
        appointments.chain(asked).chain(own).collect()
    }
}

/// The events of an appointment that an erased person booked.
fn erased(record: &Appointment, left: &CustomerId, meta: &EventMeta<'_>) -> Vec<AppointmentEvent> {
    let cancelled = || cancellation(record, meta, (CancelCause::Erasure, "erased"));
    let mut events: Vec<_> = record.status.is_open().then(cancelled).into_iter().collect();
    let mut last = record.clone();
    events.iter().for_each(|event| last.apply(event));
    last.customer.get_or_insert_with(|| left.clone());
    events.extend(last.erased(meta).map(|erased| appointment_event(record, meta, erased)));
    events
}
