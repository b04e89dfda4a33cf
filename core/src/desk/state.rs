//! The state of the desk: all areas together.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};

use super::{
    Answer, Applied, Command, CommandKey, DeskEvent, Effect, Event, LogError, Outcome, Policy,
    Query, Refusal, Warning,
    call::DoneCommands,
    compact::erases,
    effect::distinct,
    index::{DueIndex, FlagIndex, OpenIndex, PersonIndex, RecordValues, flag_index},
    reaction::forget_values,
    scratch::Scratch,
    storage::{EventNumbers, KeptEvents},
};
use crate::{
    appointment::Appointments,
    base::{Actor, FlagId, QueryRefusal},
    check_in::CheckIns,
    customer::Customers,
    flag::{FlagChange, FlagEvent, FlagList},
    inquiry::Inquiries,
    review::ReviewRequests,
    screening::{Screener, Workspace},
};

/// The whole desk: the records of all areas, and indexes of them.
///
/// ```
/// use frontdesk::{base::{Actor, ActorId, Role}, desk::{Command, Desk}, door, flag};
/// let raise: Box<flag::Raise> = door::read(r#"{
///     "flag": "f1", "reason": "did not pay", "source": {"kind": "hand"},
///     "items": [{"id": "i1", "kind": "phone", "value": {"number": "+31612345678"}}]
/// }"#)?;
/// let by = Actor::new(Role::Staff, ActorId::parse("u1").unwrap());
/// let now = "2026-03-02T09:00:00Z".parse().unwrap();
///
/// let mut desk = Desk::default();
/// let outcome = desk.handle(now, &by, &Command::Flag(flag::Command::Raise(raise))).unwrap();
/// assert_eq!(desk.screener().items(), 1);
///
/// let mut again = Desk::default();
/// assert_eq!(again.apply_all(&outcome.events)?.applied, 1);
/// assert_eq!(again.flags(), desk.flags());
/// assert_eq!(again.last_number(), desk.last_number());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug)]
pub struct Desk {
    policy: Policy,
    pub(super) flags: FlagList,
    pub(super) customers: Customers,
    pub(super) appointments: Appointments,
    pub(super) check_ins: CheckIns,
    pub(super) reviews: ReviewRequests,
    pub(super) inquiries: Inquiries,
    pub(super) screener: Screener,
    pub(super) workspace: Scratch<Workspace>,
    pub(super) open: Scratch<OpenIndex>,
    pub(super) record_values: Scratch<RecordValues>,
    pub(super) flag_index: FlagIndex,
    pub(super) people: PersonIndex,
    pub(super) due_index: DueIndex,
    pub(super) done: DoneCommands,
    pub(super) numbers: EventNumbers,
    pub(super) kept: KeptEvents,
    pub(super) erased_flags: BTreeMap<FlagId, DateTime<Utc>>,
    pub(super) holds_erased: bool,
    pub(super) latest: Option<DateTime<Utc>>,
}

impl Default for Desk {
    fn default() -> Self {
        Self::new(Policy::default())
    }
}

impl Desk {
    /// An empty desk.
    pub fn new(policy: Policy) -> Self {
        let policy = policy.with_one_reading();
        Self {
            flags: FlagList::default(),
            customers: Customers::default(),
            appointments: Appointments::default(),
            check_ins: CheckIns::default(),
            reviews: ReviewRequests::default(),
            inquiries: Inquiries::default(),
            screener: Screener::new(policy.screening.clone()),
            workspace: Scratch::new(Workspace::default()),
            open: Scratch::new(OpenIndex::new(policy.screening.clone())),
            record_values: Scratch::new(RecordValues::default()),
            flag_index: FlagIndex::default(),
            people: PersonIndex::default(),
            due_index: DueIndex::default(),
            done: DoneCommands::default(),
            numbers: EventNumbers::default(),
            kept: KeptEvents::default(),
            erased_flags: BTreeMap::new(),
            holds_erased: false,
            latest: None,
            policy,
        }
    }

    /// Decides a command and, if it is accepted, applies its events and those that follow from
    /// them.
    ///
    /// A clock that goes back a little is not followed: a time before the latest event counts as
    /// the time of that event, and a warning says so (I-22, threat T1). How much is a little, and
    /// how far a call may be ahead, is in [`ClockPolicy`](super::ClockPolicy).
    ///
    /// # Errors
    /// The [`Refusal`] of the command; the desk is then unchanged.
    pub fn handle(
        &mut self,
        now: DateTime<Utc>,
        by: &Actor,
        command: &Command,
    ) -> Result<Outcome, Refusal> {
        let counts_as = self.time_of_call(now, by, command)?;
        let went_back = self.latest.filter(|latest| now < *latest).map(|_| counts_as);
        let now = counts_as;
        let mut events = self.decide(now, by, command)?;
        let about = self.flags_about(command);
        events.iter_mut().for_each(|event| self.record(event));
        self.react_to(&mut events);
        self.kept.forget_erased();
        self.update_due_index();
        self.compact_if_small();
        let compact = self.holds_erased && events.iter().any(erases);
        let effects = events.iter().flat_map(|event| self.effects_of(event));
        let effects = distinct(effects.chain(compact.then_some(Effect::Compact {})));
        let mut warnings = self.warnings_after(command, &events);
        warnings.extend(self.still_flagged(command, about));
        warnings.extend(self.on_record_with_values(command, &events));
        let counts_as = went_back.filter(|_| !events.is_empty());
        warnings.extend(counts_as.map(|counts_as| Warning::ClockWentBack { counts_as }));
        events.iter_mut().for_each(forget_values);
        Ok(Outcome { events, effects, warnings })
    }

    /// The same for a command with an id: repeated within a week, it is not done again (O1).
    ///
    /// # Errors
    /// As [`handle`](Self::handle); a command that was refused may be given again. An id that was
    /// used for a command with other content is refused.
    pub fn handle_once(
        &mut self,
        key: &CommandKey,
        now: DateTime<Utc>,
        by: &Actor,
        command: &Command,
    ) -> Result<Outcome, Refusal> {
        let is_done = self.done.knows(key, now);
        match is_done {
            Ok(false) => {}
            Ok(true) => self.require_permission_again(by, command)?,
            Err(_) => self.require_permission(by, command)?,
        }
        if is_done? {
            let warnings = vec![Warning::AlreadyDone {}];
            return Ok(Outcome { warnings, ..Outcome::default() });
        }
        let mut outcome = self.handle(now, by, command)?;
        let at = outcome.events.last().map_or(now, |event| event.at());
        let (by, change) = (by.clone(), key.done());
        let mut done = Event::Desk(DeskEvent { at, by, number: None, change });
        self.record(&mut done);
        outcome.events.push(done);
        Ok(outcome)
    }

    /// Applies an event of a log, as [`apply_all`](Self::apply_all) does.
    ///
    /// # Errors
    /// [`LogError`] if the number of the event does not follow, or is that of another event.
    pub fn apply(&mut self, event: &Event) -> Result<Applied, LogError> {
        self.apply_log(std::slice::from_ref(event))
    }

    pub(super) fn apply_event(&mut self, event: &Event) {
        self.latest = Some(self.policy.clock.latest_with(self.latest, event.at()));
        if erases(event) {
            self.holds_erased = true;
            self.done.forget_contents();
            self.record_values.get_mut().clear();
        }
        self.kept.push(event, self.policy.log.keep);
        if let Some(subject) = event.scheduled() {
            self.due_index.note(subject);
        }
        match event {
            Event::Flag(event) => self.apply_flag_event(event),
            Event::Customer(event) => {
                self.note_messages_of(&event.customer);
                self.customers.apply(event);
                self.note_record(event);
                self.note_messages_of(&event.customer);
            }
            Event::CheckIn(event) => self.check_ins.apply(event),
            Event::Review(event) => self.reviews.apply(event),
            Event::Inquiry(event) => self.inquiries.apply(event),
            Event::Desk(event) => self.done.apply(event),
            Event::Appointment(event) => {
                let flags = match flag_index::changes_customer(event) {
                    true => self.flag_index.of_appointment(&event.appointment),
                    false => Vec::new(),
                };
                self.index_people_while(event, |desk| {
                    desk.index_flags_while(&flags, |desk| desk.appointments.apply(event));
                });
                self.note_first_booking(event);
                self.open.get_mut().note(event);
            }
        }
    }

    /// Applies an event of a flag. One from before the erasure of the flag is ignored, so that an
    /// old event does not restore erased values (threat P8).
    fn apply_flag_event(&mut self, event: &FlagEvent) {
        let erased = self.erased_flags.get(&event.flag);
        if erased.is_some_and(|erased| event.at < *erased) {
            return;
        }
        if event.change == (FlagChange::Erased {}) {
            self.erased_flags.insert(event.flag.clone(), event.at);
        }
        self.index_while_applied(event);
        self.screener.follow(event);
    }

    /// Applies a log. Events are facts, so that none is refused for what it says (I-20); their
    /// numbers say whether the log is complete.
    ///
    /// An event whose number the desk has applied before is skipped, so that a log may be delivered
    /// more than once, and may begin before a snapshot ends. Events without a number, from before
    /// events had them, get the next numbers.
    ///
    /// # Errors
    /// [`LogError`] if a number does not follow the one before, or is that of another event, by
    /// name, time, actor or record. Nothing is applied then.
    pub fn apply_all(&mut self, events: &[Event]) -> Result<Applied, LogError> {
        let applied = self.apply_log(events)?;
        // Once, at the end.
        if self.screener.wants_rebuild() {
            self.screener = self.screener.rebuilt();
        }
        self.compact_if_small();
        Ok(applied)
    }

    /// Answers a query; changes nothing.
    ///
    /// # Errors
    /// The [`QueryRefusal`] of the query.
    pub fn answer(&self, by: &Actor, query: &Query) -> Result<Answer<'_>, QueryRefusal> {
        query.answer(&self.effective_actor(by), self)
    }

    /// Policy of the desk.
    pub fn policy(&self) -> &Policy {
        &self.policy
    }

    /// All flags of the desk.
    pub fn flags(&self) -> &FlagList {
        &self.flags
    }

    /// All customers of the desk.
    pub fn customers(&self) -> &Customers {
        &self.customers
    }

    /// All appointments of the desk.
    pub fn appointments(&self) -> &Appointments {
        &self.appointments
    }

    /// All online check-ins of the desk.
    pub fn check_ins(&self) -> &CheckIns {
        &self.check_ins
    }

    /// All review requests of the desk.
    pub fn reviews(&self) -> &ReviewRequests {
        &self.reviews
    }

    /// All inquiries of the desk.
    pub fn inquiries(&self) -> &Inquiries {
        &self.inquiries
    }

    /// Index of the flagged items, for screening without a command.
    pub fn screener(&self) -> &Screener {
        &self.screener
    }
}
