//! The log of a desk without what was erased (R-32).

use std::collections::{BTreeMap, BTreeSet};

use super::Event;
use crate::{
    appointment::{AppointmentChange, AppointmentEvent},
    base::{AppointmentId, CustomerId, FlagId},
    customer::{CustomerChange, MergedIds},
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
/// use frontdesk::{
///     base::{Actor, ActorId, CustomerId, Role},
///     contact::WrittenName,
///     customer::{self, Create, Erase},
///     desk::{Command, Desk, rewritten},
///     door,
/// };
/// let by = Actor::new(Role::Admin, ActorId::parse("u1").unwrap());
/// let now = "2026-03-02T09:00:00Z".parse().unwrap();
/// let lisa = CustomerId::parse("c1").unwrap();
/// let emails = door::read(r#"["lisa@dorpspost.nl"]"#)?;
/// let create = Create { emails, ..Create::new(lisa.clone(), WrittenName::full("Lisa Jansen")) };
/// let erase = Erase { customer: lisa, retain_flags: None };
///
/// let mut desk = Desk::default();
/// let create = Command::Customer(customer::Command::from(create));
/// let mut log = desk.handle(now, &by, &create).unwrap().events;
/// let erase = Command::Customer(customer::Command::from(erase));
/// log.extend(desk.handle(now, &by, &erase).unwrap().events);
///
/// let kept = rewritten(log);
/// assert!(!serde_json::to_string(&kept).unwrap().contains("Lisa"));
/// let mut again = Desk::default();
/// again.apply_all(&kept);
/// assert_eq!(again.customers(), desk.customers());
/// # Ok::<(), door::Malformed>(())
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
    while_part: BTreeSet<usize>,
}

impl Erasures {
    fn of(log: &[Event]) -> Self {
        let mut erased = Self { while_part: while_part(log), ..Self::default() };
        for (place, event) in log.iter().enumerate() {
            match event {
                Event::Customer(event) if matches!(event.change, CustomerChange::Erased(_)) => {
                    erased.customers.insert(event.customer.clone(), place);
                }
                Event::Appointment(event) => match &event.change {
                    AppointmentChange::Erased(_) => {
                        erased.appointments.insert(event.appointment.clone(), place);
                    }
                    AppointmentChange::PartyForgotten(party) => {
                        let parties = erased.parties.entry(event.appointment.clone()).or_default();
                        parties.insert(party.customer.clone(), place);
                    }
                    _ => {}
                },
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
            Event::Customer(event) if self.while_part.contains(&place) => {
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

/// The places of what happened to customers while somebody was part of them who was erased later.
fn while_part(log: &[Event]) -> BTreeSet<usize> {
    let mut parts: BTreeMap<&CustomerId, MergedIds<'_>> = BTreeMap::new();
    let mut places: BTreeMap<(&CustomerId, &CustomerId), Vec<usize>> = BTreeMap::new();
    let mut forgotten = BTreeSet::new();
    for (place, event) in log.iter().enumerate() {
        let Event::Customer(event) = event else {
            continue;
        };
        for part in parts.entry(&event.customer).or_default().at(event) {
            places.entry((&event.customer, part)).or_default().push(place);
        }
        if let CustomerChange::MergeForgotten(told) = &event.change {
            let theirs =
                told.from.iter().filter_map(|from| places.remove(&(&event.customer, from)));
            forgotten.extend(theirs.flatten());
        }
    }
    forgotten
}
