//! When to look at which appointment again, and which of them wait for a person: kept in order, so
//! that asking costs what is due, not what is stored (decision 7).

use std::{
    collections::{BTreeMap, BTreeSet, btree_map::Entry},
    ops::Bound,
};

use chrono::{DateTime, Utc};

use crate::{
    appointment::{Appointment, Appointments, Policy},
    base::AppointmentId,
};

/// The times at which something becomes due, and what waits meanwhile.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Agenda {
    times: BTreeMap<DateTime<Utc>, BTreeSet<AppointmentId>>,
    times_of: BTreeMap<AppointmentId, Vec<DateTime<Utc>>>,
    waiting: BTreeSet<AppointmentId>,
    stale: Vec<AppointmentId>,
}

impl Agenda {
    /// Notes that something happened to an appointment.
    pub(super) fn note(&mut self, appointment: &AppointmentId) {
        // A log tells of one appointment several times in a row.
        if self.stale.last() != Some(appointment) {
            self.stale.push(appointment.clone());
        }
    }

    /// Looks at what has changed: once after a command, once after a whole log.
    pub(super) fn settle(&mut self, appointments: &Appointments, policy: &Policy) {
        let mut stale = std::mem::take(&mut self.stale);
        stale.sort_unstable();
        stale.dedup();
        for id in stale {
            self.forget(&id);
            if let Some(held) = appointments.get(&id) {
                self.put(held, policy);
            }
        }
    }

    fn forget(&mut self, id: &AppointmentId) {
        for time in self.times_of.remove(id).unwrap_or_default() {
            if let Entry::Occupied(mut then) = self.times.entry(time) {
                then.get_mut().remove(id);
                if then.get().is_empty() {
                    then.remove();
                }
            }
        }
        self.waiting.remove(id);
    }

    fn put(&mut self, held: &Appointment, policy: &Policy) {
        let due = held.due(policy);
        let times: Vec<_> =
            due.iter().filter(|due| due.skipped.is_none()).map(|due| due.at).collect();
        for time in &times {
            self.times.entry(*time).or_default().insert(held.id.clone());
        }
        if !times.is_empty() {
            self.times_of.insert(held.id.clone(), times);
        }
        if waits(held) {
            self.waiting.insert(held.id.clone());
        }
    }

    /// The appointments for which something may be due, in id order.
    pub(super) fn reached(&self, now: DateTime<Utc>) -> BTreeSet<&AppointmentId> {
        self.times.range(..=now).flat_map(|(_, then)| then).collect()
    }

    /// The appointments that wait for a person, in id order.
    pub(super) fn waiting(&self) -> impl Iterator<Item = &AppointmentId> {
        self.waiting.iter()
    }

    /// The next time after now at which something becomes due.
    pub(super) fn wakes_at(&self, now: DateTime<Utc>) -> Option<DateTime<Utc>> {
        let later = self.times.range((Bound::Excluded(now), Bound::Unbounded)).next();
        later.map(|(time, _)| *time)
    }
}

/// Whether a person has to look at it, whatever the time is.
fn waits(held: &Appointment) -> bool {
    let asked = held.information.values().any(|asked| asked.is_open());
    held.status.is_open() && (asked || held.matches.values().any(|found| found.holds()))
}
