//! Rewrites a log without the values of erased persons (R-32).

use std::collections::{BTreeMap, BTreeSet};

use super::Event;
use crate::base::{Erasable, Forget, Mention};

/// A log without the values of the persons who are erased in it. Their events keep time, actor,
/// name and field names.
///
/// A host replaces its log by this one after a `customer.erase`, `customer.erase_person` or
/// `flag.erase`. It has the same events, in the same order and with the same numbers, and a desk
/// that applies it has the same state as one that applied the old log. A part of a log is enough if
/// it has all events of the erased records and those of the erasure.
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
/// again.apply_all(&kept)?;
/// assert_eq!(again.customers(), desk.customers());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn rewritten(log: Vec<Event>) -> Vec<Event> {
    let left = rewritten_events(&log);
    let last = log.iter().rposition(|event| !event.erases().is_empty());
    let keep = |(place, (event, left)): (usize, (Event, Option<Event>))| match event {
        // What was called may have had values of the person.
        Event::Desk(event) if Some(place) < last => event.without_content().into(),
        event => left.unwrap_or(event),
    };
    log.into_iter().zip(left).enumerate().map(keep).collect()
}

/// The rewritten form of each event; none if it stays as it is.
fn rewritten_events(log: &[Event]) -> Vec<Option<Event>> {
    let mut last_erased: BTreeMap<Erasable<'_>, usize> = BTreeMap::new();
    for (place, event) in log.iter().enumerate() {
        last_erased.extend(event.erases().into_iter().map(|erased| (erased, place)));
    }
    let mut mentions = Mentions::default();
    let left = |(place, event)| {
        let is_erased = |of: &Erasable<'_>| last_erased.get(of).is_some_and(|last| place < *last);
        let erased = mentions.of(event).into_iter().filter(is_erased);
        erased
            .fold(None, |left: Option<Event>, of| Some(left.as_ref().unwrap_or(event).without(of)))
    };
    log.iter().enumerate().map(left).collect()
}

/// Tracks, along a log, the persons whose values an event may have.
#[derive(Default)]
struct Mentions<'a> {
    /// Records that all events of a record mention until further notice.
    lasting: BTreeMap<Erasable<'a>, BTreeSet<Erasable<'a>>>,
}

impl<'a> Mentions<'a> {
    /// The record of the next event, and the other records that the event mentions.
    fn of(&mut self, event: &'a Event) -> Vec<Erasable<'a>> {
        let Some(record) = event.record() else {
            return Vec::new();
        };
        let (mut all, mut ended) = (vec![record], Vec::new());
        let lasting = self.lasting.entry(record).or_default();
        for mention in event.mentions() {
            match mention {
                Mention::Here(of) => all.push(of),
                Mention::From(of) => lasting.extend([of]),
                Mention::Until(of) => ended.push(of),
            }
        }
        all.extend(lasting.iter());
        lasting.retain(|of| !ended.contains(of));
        all
    }
}
