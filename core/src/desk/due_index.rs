//! Index of the next due time of every record, and of the records that wait for a person: a list of
//! what is due costs what it answers, not what is stored.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, Utc};

use super::Desk;
use crate::base::{Schedule, Subject};

/// The first time at which each record has to be looked at, and those that wait at any time. Later
/// times of a record are its own: an index of all of them makes a log slow to apply.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct DueIndex {
    first: BTreeSet<(DateTime<Utc>, Option<Subject>)>,
    first_of: BTreeMap<Subject, DateTime<Utc>>,
    waiting: BTreeSet<Subject>,
    stale: Vec<Subject>,
}

impl DueIndex {
    /// Notes that a record changed.
    pub(super) fn note(&mut self, subject: Subject) {
        // A log often has several events of one record in a row.
        if self.stale.last() != Some(&subject) {
            self.stale.push(subject);
        }
    }

    /// Updates the entries of the records that changed: once a command, once a part of a log.
    pub(super) fn update(&mut self, schedule: impl Fn(&Subject) -> Schedule) {
        let mut stale = std::mem::take(&mut self.stale);
        stale.sort_unstable();
        stale.dedup();
        for subject in stale {
            let schedule = schedule(&subject);
            self.put(&subject, schedule.times().min());
            match schedule.is_waiting {
                true => self.waiting.insert(subject),
                false => self.waiting.remove(&subject),
            };
        }
    }

    fn put(&mut self, subject: &Subject, first: Option<DateTime<Utc>>) {
        let before = match first {
            Some(first) => self.first_of.insert(subject.clone(), first),
            None => self.first_of.remove(subject),
        };
        if before == first {
            return;
        }
        if let Some(before) = before {
            self.first.remove(&(before, Some(subject.clone())));
        }
        self.first.extend(first.map(|first| (first, Some(subject.clone()))));
    }

    /// The records for which something may be due, in order of kind and id.
    pub(super) fn reached(&self, now: DateTime<Utc>) -> BTreeSet<&Subject> {
        let reached = self.first.iter().take_while(|(time, _)| *time <= now);
        reached.filter_map(|(_, subject)| subject.as_ref()).collect()
    }

    /// The records that wait for a person, in order of kind and id.
    pub(super) fn waiting(&self) -> impl Iterator<Item = &Subject> {
        self.waiting.iter()
    }

    /// The first time after now among the records that are not reached yet.
    fn next(&self, now: DateTime<Utc>) -> Option<DateTime<Utc>> {
        let later = self.first.range((now, None)..).map(|(time, _)| *time);
        later.into_iter().find(|time| *time > now)
    }
}

impl Desk {
    /// Brings the index up to date with the records that changed.
    pub(super) fn update_due_index(&mut self) {
        let mut index = std::mem::take(&mut self.due_index);
        index.update(|subject| self.schedule(subject));
        self.due_index = index;
    }

    /// The next time at which something becomes due, although nothing happens until then (UTC):
    /// never in the past. Its cost is that of what is due.
    ///
    /// Any command may change it. An earlier or repeated query is harmless.
    pub fn wakes_at(&self, now: DateTime<Utc>) -> Option<DateTime<Utc>> {
        let reached = self.due_index.reached(now).into_iter();
        let later = |subject| {
            let schedule = self.schedule(subject);
            schedule.times().filter(|time| *time > now).min()
        };
        reached.filter_map(later).chain(self.due_index.next(now)).min()
    }
}
