//! The areas together.

use chrono::{DateTime, Utc};

use super::{Command, Event, Policy, Query, QueryRefusal, Refusal, Told, open::OpenIndex};
use crate::{
    appointment::Appointments,
    base::{Actor, Context},
    customer::Customers,
    flag::FlagList,
    screening::Screener,
};

/// The whole desk: one field an area, kept in step with each other.
///
/// ```
/// use frontdesk::{base::{Actor, ActorId, Role}, desk::{Command, Desk}, door, flag};
/// let raise: flag::Raise = door::read(r#"{
///     "flag": "f1", "reason": "did not pay", "source": {"from": "hand"},
///     "items": [{"id": "i1", "kind": "phone", "value": {"number": "+31612345678"}}]
/// }"#)?;
/// let by = Actor::new(Role::Staff, ActorId::parse("u1").unwrap());
/// let now = "2026-03-02T09:00:00Z".parse().unwrap();
///
/// let mut desk = Desk::default();
/// let events = desk.handle(now, &by, &Command::Flag(flag::Command::Raise(raise))).unwrap();
/// assert_eq!(desk.screener().items(), 1);
///
/// let mut again = Desk::default();
/// again.apply_all(&events);
/// assert_eq!(again.flags(), desk.flags());
/// # Ok::<(), frontdesk::door::Malformed>(())
/// ```
#[derive(Debug)]
pub struct Desk {
    policy: Policy,
    pub(super) flags: FlagList,
    pub(super) customers: Customers,
    pub(super) appointments: Appointments,
    pub(super) screener: Screener,
    pub(super) open: OpenIndex,
}

impl Default for Desk {
    fn default() -> Self {
        Self::new(Policy::default())
    }
}

impl Desk {
    /// A desk without a memory yet.
    pub fn new(policy: Policy) -> Self {
        let policy = policy.with_one_reading();
        Self {
            flags: FlagList::default(),
            customers: Customers::default(),
            appointments: Appointments::default(),
            screener: Screener::new(policy.screening.clone()),
            open: OpenIndex::new(policy.screening.clone()),
            policy,
        }
    }

    /// Decides a command and, if it is accepted, takes in the events, and those that follow.
    ///
    /// # Errors
    /// The command's [`Refusal`]; the desk is then as it was.
    pub fn handle(
        &mut self,
        now: DateTime<Utc>,
        by: &Actor,
        command: &Command,
    ) -> Result<Vec<Event>, Refusal> {
        let mut events = self.decide(now, by, command)?;
        for event in &events {
            self.apply(event);
        }
        let consequences: Vec<Event> = events.iter().flat_map(|event| self.follow(event)).collect();
        events.extend(consequences);
        Ok(events)
    }

    fn decide(
        &self,
        now: DateTime<Utc>,
        by: &Actor,
        command: &Command,
    ) -> Result<Vec<Event>, Refusal> {
        Ok(match command {
            Command::Flag(ask) => {
                let reading = &self.policy.screening.reading;
                let events = ask.decide(now, by, &self.flags, reading)?;
                events.into_iter().map(Event::Flag).collect()
            }
            Command::Customer(ask) => {
                let context = Context { now, by, policy: &self.policy.customer };
                let events = self.customers.decide(&context, ask)?;
                events.into_iter().map(Event::Customer).collect()
            }
            Command::Appointment(ask) => {
                let context = Context { now, by, policy: &self.policy.appointment };
                let events = self.appointments.decide(&context, ask)?;
                events.into_iter().map(Event::Appointment).collect()
            }
        })
    }

    /// Takes in what has happened. Never refuses: events are facts (I-20).
    pub fn apply(&mut self, event: &Event) {
        match event {
            Event::Flag(event) => {
                self.flags.apply(event);
                self.screener.follow(event);
            }
            Event::Customer(event) => self.customers.apply(event),
            Event::Appointment(event) => {
                self.appointments.apply(event);
                self.open.note(event);
            }
        }
    }

    /// Takes in a log, and puts what it added into its final place in memory once, at the end.
    pub fn apply_all(&mut self, events: &[Event]) {
        events.iter().for_each(|event| self.apply(event));
        if self.screener.wants_rebuild() {
            self.screener = self.screener.rebuilt();
        }
    }

    /// Tells; changes nothing.
    ///
    /// # Errors
    /// The [`QueryRefusal`] of the question.
    pub fn ask(&self, by: &Actor, query: &Query) -> Result<Told<'_>, QueryRefusal> {
        Ok(match query {
            Query::Flag(query) => Told::Flag(query.ask(by, &self.flags)?),
            Query::Customer(query) => {
                Told::Customer(query.ask(by, &self.customers, &self.policy.customer)?)
            }
            Query::Screening(query) => Told::Screening(query.ask(by, &self.screener)?),
        })
    }

    /// The policy.
    pub fn policy(&self) -> &Policy {
        &self.policy
    }

    /// All flags.
    pub fn flags(&self) -> &FlagList {
        &self.flags
    }

    /// All customers.
    pub fn customers(&self) -> &Customers {
        &self.customers
    }

    /// All appointments.
    pub fn appointments(&self) -> &Appointments {
        &self.appointments
    }

    /// The flagged items, ready to be asked.
    pub fn screener(&self) -> &Screener {
        &self.screener
    }
}
