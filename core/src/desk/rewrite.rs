//! The log of a desk without what was erased (decision 8).

use std::collections::{BTreeMap, BTreeSet};

use super::Event;
use crate::{
    appointment::{AppointmentChange, AppointmentEvent},
    base::{AppointmentId, CustomerId, FlagId},
    customer::CustomerChange,
    flag::FlagChange,
};

/// A log without the values of those who were erased in it: what is left of their events is when,
/// by whom, what it was, and the names of its fields.
///
/// A host replaces its own log by it after a `customer.erase` or `flag.erase`, line by line: there
/// are as many events as before, in the same order. A desk that takes it in is the same as one
/// that lived through it. Part of a log will do, as long as it has all events of whatever the
/// erasure named, and those of the erasure itself.
///
/// ```
/// use frontdesk::desk::rewritten;
/// assert!(rewritten(Vec::new()).is_empty());
/// ```
pub fn rewritten(log: Vec<Event>) -> Vec<Event> {
    let erased = Erasures::of(&log);
    let each = log.into_iter().enumerate();
    each.map(|(place, event)| erased.rewritten(place, event)).collect()
}

/// Where in a log who was erased last.
#[derive(Default)]
struct Erasures {
    customers: BTreeMap<CustomerId, usize>,
    appointments: BTreeMap<AppointmentId, usize>,
    flags: BTreeMap<FlagId, usize>,
    detached: BTreeSet<FlagId>,
    parties: BTreeMap<AppointmentId, BTreeMap<CustomerId, usize>>,
}

impl Erasures {
    fn of(log: &[Event]) -> Self {
        let mut erased = Self::default();
        for (place, event) in log.iter().enumerate() {
            match event {
                Event::Customer(event) if matches!(event.change, CustomerChange::Erased(_)) => {
                    erased.customers.insert(event.customer.clone(), place);
                }
                Event::Appointment(event)
                    if matches!(event.change, AppointmentChange::Erased(_)) =>
                {
                    erased.appointments.insert(event.appointment.clone(), place);
                }
                Event::Appointment(event) => {
                    if let AppointmentChange::PartyForgotten(party) = &event.change {
                        let parties = erased.parties.entry(event.appointment.clone()).or_default();
                        parties.insert(party.customer.clone(), place);
                    }
                }
                Event::Flag(event) => match event.change {
                    FlagChange::Erased {} => {
                        erased.flags.insert(event.flag.clone(), place);
                    }
                    FlagChange::Retained { .. } => {
                        erased.detached.insert(event.flag.clone());
                    }
                    _ => {}
                },
                _ => {}
            }
        }
        erased
    }

    fn rewritten(&self, place: usize, event: Event) -> Event {
        let is_before = |erased: Option<&usize>| erased.is_some_and(|erased| place < *erased);
        match event {
            Event::Customer(event) if is_before(self.customers.get(&event.customer)) => {
                Event::Customer(event.forgotten())
            }
            Event::Customer(event)
                if is_before(event.takes_from().and_then(|from| self.customers.get(from))) =>
            {
                Event::Customer(event.forgotten())
            }
            Event::Appointment(event) if is_before(self.appointments.get(&event.appointment)) => {
                Event::Appointment(event.forgotten())
            }
            Event::Appointment(event) => {
                let parties = self.parties.get(&event.appointment).into_iter().flatten();
                let parties = parties.filter(|(_, erased)| place < **erased);
                let without = |event: AppointmentEvent, (customer, _): (&CustomerId, &usize)| {
                    event.without_party(customer)
                };
                Event::Appointment(parties.fold(event, without))
            }
            Event::Flag(event) => {
                let speaks_of = event.speaks_of().and_then(|customer| self.customers.get(customer));
                if is_before(self.flags.get(&event.flag)) || is_before(speaks_of) {
                    event.forgotten().into()
                } else if self.detached.contains(&event.flag) {
                    event.detached().into()
                } else {
                    Event::Flag(event)
                }
            }
            event => event,
        }
    }
}
