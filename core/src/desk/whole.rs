//! The areas together.

use chrono::{DateTime, Utc};

use super::{Command, Event, Policy, Query, QueryRefusal, Refusal, Told};
use crate::{base::Actor, flag::FlagList, screening::Screener};

/// The whole desk: one field an area, kept in step with each other.
///
/// ```
/// use frontdesk::{base::{Actor, ActorId, Role}, desk::{Command, Desk}, door, flag};
/// let raise: flag::Raise = door::read(r#"{
///     "flag": "f1", "reason": "did not pay", "source": {"from": "hand"},
///     "items": [{"id": "i1", "kind": "phone", "value": {"number": "+31612345678"}}]
/// }"#)?;
/// let by = Actor { role: Role::Staff, id: ActorId::parse("u1").unwrap() };
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
#[derive(Debug, Default)]
pub struct Desk {
    policy: Policy,
    flags: FlagList,
    screener: Screener,
}

impl Desk {
    /// A desk without a memory yet.
    pub fn new(policy: Policy) -> Self {
        let screener = Screener::new(policy.screening.clone());
        Self { policy, flags: FlagList::default(), screener }
    }

    /// Decides a command and, if it is accepted, takes in the events.
    ///
    /// # Errors
    /// The command's [`Refusal`]; the desk is then as it was.
    pub fn handle(
        &mut self,
        now: DateTime<Utc>,
        by: &Actor,
        command: &Command,
    ) -> Result<Vec<Event>, Refusal> {
        let reading = &self.policy.screening.reading;
        let events: Vec<Event> = match command {
            Command::Flag(ask) => {
                let events = ask.decide(now, by, &self.flags, reading)?;
                events.into_iter().map(Event::Flag).collect()
            }
        };
        events.iter().for_each(|event| self.apply(event));
        Ok(events)
    }

    /// Takes in what has happened. Never refuses: events are facts (I-20).
    pub fn apply(&mut self, event: &Event) {
        match event {
            Event::Flag(event) => {
                self.flags.apply(event);
                self.screener.follow(event);
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

    /// The flagged items, ready to be asked.
    pub fn screener(&self) -> &Screener {
        &self.screener
    }
}
