//! Index of the next due time of every record, and of the records that wait for a person: the cost
//! of a query about due actions grows with its answer, not with the store.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, Utc};

use crate::base::{Schedule, Subject};
use crate::desk::Desk;

/// The earliest due time of each record, and the records that wait for a person. Later times are
/// computed from the record, because an index of all of them makes applying a log slow.
///
/// An action that is no longer useful at the time of the latest event is not in the index: a
/// message that no host reported would otherwise be looked at by every query.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(in crate::desk) struct DueIndex {
    first: BTreeSet<(DateTime<Utc>, Option<Subject>)>,
    times_of: BTreeMap<Subject, Times>,
    expiring: BTreeSet<(DateTime<Utc>, Subject)>,
    waiting: BTreeSet<Subject>,
    stale: Vec<Subject>,
    as_of: Option<DateTime<Utc>>,
}

/// The indexed times of a record: the earliest due time, and the first end of an action.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
struct Times {
    first: Option<DateTime<Utc>>,
    expires: Option<DateTime<Utc>>,
}

impl DueIndex {
    /// Marks a record as changed.
    pub(in crate::desk) fn note(&mut self, subject: Subject) {
        // A log often has several events of a record in a row.
        if self.stale.last() != Some(&subject) {
            self.stale.push(subject);
        }
    }

    /// Updates the entries of the records that changed, or of which an action has ended up to the
    /// time of the latest event: once for a command or for a chunk of a log.
    pub(in crate::desk) fn update(
        &mut self,
        latest: Option<DateTime<Utc>>,
        schedule: impl Fn(&Subject) -> Schedule,
    ) {
        let mut stale = std::mem::take(&mut self.stale);
        let latest = latest.unwrap_or(DateTime::<Utc>::MIN_UTC);
        let expired = self.expiring.iter().take_while(|(time, _)| *time <= latest);
        stale.extend(expired.map(|(_, subject)| subject.clone()));
        stale.sort_unstable();
        stale.dedup();
        for subject in stale {
            let schedule = schedule(&subject).without_expired(latest);
            self.put(
                &subject,
                Times { first: schedule.times().min(), expires: schedule.expires() },
            );
            match schedule.is_waiting {
                true => self.waiting.insert(subject),
                false => self.waiting.remove(&subject),
            };
        }
    }

    fn put(&mut self, subject: &Subject, times: Times) {
        let before = match times == Times::default() {
            false => self.times_of.insert(subject.clone(), times),
            true => self.times_of.remove(subject),
        };
        let before = before.unwrap_or_default();
        if before.first != times.first {
            if let Some(first) = before.first {
                self.first.remove(&(first, Some(subject.clone())));
            }
            self.first.extend(times.first.map(|first| (first, Some(subject.clone()))));
        }
        if before.expires != times.expires {
            if let Some(expires) = before.expires {
                self.expiring.remove(&(expires, subject.clone()));
            }
            self.expiring.extend(times.expires.map(|expires| (expires, subject.clone())));
        }
    }

    /// The records with a due time up to `now`, in order of kind and id.
    pub(in crate::desk) fn reached(&self, now: DateTime<Utc>) -> BTreeSet<&Subject> {
        let reached = self.first.iter().take_while(|(time, _)| *time <= now);
        reached.filter_map(|(_, subject)| subject.as_ref()).collect()
    }

    /// The records that wait for a person, in order of kind and id.
    pub(in crate::desk) fn waiting(&self) -> impl Iterator<Item = &Subject> {
        self.waiting.iter()
    }

    /// The first due time after `now` in the index.
    fn next(&self, now: DateTime<Utc>) -> Option<DateTime<Utc>> {
        let later = self.first.range((now, None)..).map(|(time, _)| *time);
        later.into_iter().find(|time| *time > now)
    }
}

impl Desk {
    /// Updates the index with the records that changed.
    pub(in crate::desk) fn update_due_index(&mut self) {
        let mut index = std::mem::take(&mut self.due_index);
        // After a clock that was far ahead, actions that had ended are useful again.
        if self.latest < index.as_of {
            self.all_scheduled().into_iter().for_each(|subject| index.note(subject));
        }
        index.as_of = self.latest;
        index.update(self.latest, |subject| self.schedule(subject));
        self.due_index = index;
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
