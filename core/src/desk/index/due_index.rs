//! Index of the next due time of every record, and of the lines of the work list: the cost of a
//! query about due actions grows with its answer, not with the store.

use std::{
    collections::{BTreeMap, BTreeSet},
    iter,
};

use chrono::{DateTime, Utc};

use super::{LineIndex, line_index::Slot, span::Span};
use crate::{
    appointment::Appointment,
    base::{Schedule, Subject},
    desk::Desk,
    message::Interval,
};

/// The time of each record in which it has due actions, and its lines of the work list. The times
/// of single actions of the host are computed from the record, because an index of all of them
/// makes applying a log slow.
///
/// A query reads no record whose last action ended long before: a message that no host reported
/// costs nothing later. The index depends on the state alone, not on the time of an event.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(in crate::desk) struct DueIndex {
    opening: BTreeMap<Span, BTreeSet<Opening>>,
    pub(in crate::desk) lines: LineIndex,
    known: BTreeMap<Subject, Times>,
    stale: Vec<Subject>,
}

/// The earliest due time of a record.
type Opening = (DateTime<Utc>, Option<Subject>);

/// The times of one record in the index.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
struct Times {
    /// The earliest due time, and for how long the record has due actions from then on.
    open: Option<(Span, DateTime<Utc>)>,
    /// Sorted, each once.
    slots: Vec<Slot>,
}

impl DueIndex {
    /// Marks a record as changed.
    pub(in crate::desk) fn note(&mut self, subject: Subject) {
        // A log often has several events of a record in a row.
        if self.stale.last() != Some(&subject) {
            self.stale.push(subject);
        }
    }

    /// Updates the entries of the changed records: once for a command or for a chunk of a log.
    fn update(&mut self, times: impl Fn(&Subject) -> Times) {
        let mut stale = std::mem::take(&mut self.stale);
        stale.sort_unstable();
        stale.dedup();
        for subject in stale {
            let now = times(&subject);
            self.put(subject, now);
        }
    }

    fn put(&mut self, subject: Subject, now: Times) {
        let before = self.known.entry(subject.clone()).or_default();
        self.lines.change(&subject, &before.slots, &now.slots);
        if before.open != now.open {
            if let Some((span, from)) = before.open {
                let all = self.opening.entry(span).or_default();
                all.remove(&(from, Some(subject.clone())));
                if all.is_empty() {
                    self.opening.remove(&span);
                }
            }
            if let Some((span, from)) = now.open {
                let all = self.opening.entry(span).or_default();
                all.insert((from, Some(subject.clone())));
            }
        }
        match now == Times::default() {
            true => _ = self.known.remove(&subject),
            false => *before = now,
        }
    }

    /// The records with a due time up to `now` that may have due actions at `now` or later, in
    /// order of kind and id.
    pub(in crate::desk) fn reached(&self, now: DateTime<Utc>) -> BTreeSet<&Subject> {
        let reached = self.opening.iter().flat_map(|(span, all)| {
            let (since, until) = span.window(now);
            all.range((since, None)..).take_while(move |(time, _)| *time <= until)
        });
        reached.filter_map(|(_, subject)| subject.as_ref()).collect()
    }

    /// The same records, each with its earliest due time, in order of that time, then of kind and
    /// id.
    pub(in crate::desk) fn in_order(
        &self,
        now: DateTime<Utc>,
    ) -> impl Iterator<Item = (DateTime<Utc>, &Subject)> {
        let mut heads: Vec<_> = self
            .opening
            .iter()
            .map(|(span, all)| {
                let (since, until) = span.window(now);
                all.range((since, None)..).take_while(move |(time, _)| *time <= until).peekable()
            })
            .collect();
        let next = move || {
            let first = heads.iter_mut().filter_map(|head| head.peek().copied()).min()?;
            heads.iter_mut().for_each(|head| _ = head.next_if_eq(&first));
            Some(first)
        };
        iter::from_fn(next).filter_map(|(time, subject)| Some((*time, subject.as_ref()?)))
    }

    /// The first due time after `now` in the index.
    fn next(&self, now: DateTime<Utc>) -> Option<DateTime<Utc>> {
        let first = |all: &BTreeSet<Opening>| {
            let later = all.range((now, None)..).map(|(time, _)| *time);
            later.into_iter().find(|time| *time > now)
        };
        self.opening.values().filter_map(first).min()
    }
}

impl Desk {
    /// Updates the index with the records that changed.
    pub(in crate::desk) fn update_due_index(&mut self) {
        let mut index = std::mem::take(&mut self.due_index);
        index.update(|subject| self.times_of(subject));
        self.due_index = index;
    }

    fn times_of(&self, subject: &Subject) -> Times {
        let id = subject.id_in::<Appointment>();
        let record = id.and_then(|id| self.appointments.get(&id));
        let (schedule, messages) = match record {
            Some(record) => self.schedule_and_messages(record),
            None => (self.schedule_without_messages(subject), None),
        };
        let mut slots = self.slots_of(record, &schedule.due);
        slots.sort_unstable();
        slots.dedup();
        Times { open: opening(&schedule, messages), slots }
    }

    /// The next time at which an action becomes due if no command is given before (UTC); always
    /// after `now`. The cost grows with the number of due actions.
    ///
    /// Any command may change it. An earlier or repeated call is harmless.
    pub fn wakes_at(&self, now: DateTime<Utc>) -> Option<DateTime<Utc>> {
        let reached = self.due_index.reached(now).into_iter();
        let later = |subject| {
            let schedule = self.schedule(subject);
            schedule.times().filter(|time| *time > now).min()
        };
        reached.filter_map(later).chain(self.due_index.next(now)).min()
    }
}

/// The earliest due time of a record, and for how long it has due actions from then on; `messages`
/// is the time of its messages.
fn opening(schedule: &Schedule, messages: Option<Interval>) -> Option<(Span, DateTime<Utc>)> {
    let (begin, end) = messages.unzip();
    let own = schedule.times().min();
    let first = own.into_iter().chain(begin).min()?;
    let ends = match own {
        Some(_) => schedule.ends().map(|ends| end.map_or(ends, |end| end.max(ends))),
        None => end,
    };
    Some((ends.map_or(Span::Since, |ends| Span::between(first, ends)), first))
}
