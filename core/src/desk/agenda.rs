//! When to look at which appointment again, and which of them wait for a person: kept in order, so
//! that asking costs what is due, not what is stored (decision 7).

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, Utc};

use crate::{
    appointment::{Appointment, Appointments, Policy},
    base::AppointmentId,
};

/// The times at which something becomes due, and what waits meanwhile.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Agenda {
    times: BTreeSet<(DateTime<Utc>, Option<AppointmentId>)>,
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
            let held = appointments.get(&id);
            let due = held.map(|held| held.due(policy)).unwrap_or_default();
            let due = due.iter().filter(|due| due.skipped.is_none());
            self.put(&id, due.map(|due| due.at).collect());
            match held.is_some_and(waits) {
                true => self.waiting.insert(id),
                false => self.waiting.remove(&id),
            };
        }
    }

    fn put(&mut self, id: &AppointmentId, times: Vec<DateTime<Utc>>) {
        let before = self.times_of.remove(id).unwrap_or_default();
        for time in before.iter().filter(|time| !times.contains(time)) {
            self.times.remove(&(*time, Some(id.clone())));
        }
        for time in times.iter().filter(|time| !before.contains(time)) {
            self.times.insert((*time, Some(id.clone())));
        }
        if !times.is_empty() {
            self.times_of.insert(id.clone(), times);
        }
    }

    /// The appointments for which something may be due, in id order.
    pub(super) fn reached(&self, now: DateTime<Utc>) -> BTreeSet<&AppointmentId> {
        let reached = self.times.iter().take_while(|(time, _)| *time <= now);
        reached.filter_map(|(_, appointment)| appointment.as_ref()).collect()
    }

    /// The appointments that wait for a person, in id order.
    pub(super) fn waiting(&self) -> impl Iterator<Item = &AppointmentId> {
        self.waiting.iter()
    }

    /// The next time after now at which something becomes due.
    pub(super) fn wakes_at(&self, now: DateTime<Utc>) -> Option<DateTime<Utc>> {
        self.times.range((now, None)..).map(|(time, _)| *time).find(|time| *time > now)
    }
}

/// Whether a person has to look at it, whatever the time is.
fn waits(held: &Appointment) -> bool {
    let asked = held.information.values().any(|asked| asked.is_open());
    held.status.is_open() && (asked || held.matches.values().any(|found| found.holds()))
}
