//! When to look at which appointment or flag again, and what waits for a person: kept in order, so
//! that asking costs what is due, not what is stored (decision 7).

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, Utc};

use crate::{
    appointment::{Appointment, Appointments, Policy},
    base::{AppointmentId, FlagId},
};

/// The times at which something becomes due, and what waits meanwhile.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Agenda {
    times: BTreeSet<(DateTime<Utc>, Option<AppointmentId>)>,
    times_of: BTreeMap<AppointmentId, Vec<DateTime<Utc>>>,
    waiting: BTreeSet<AppointmentId>,
    stale: Vec<AppointmentId>,
    flags: BTreeSet<(DateTime<Utc>, Option<FlagId>)>,
    time_of: BTreeMap<FlagId, DateTime<Utc>>,
}

impl Agenda {
    /// Notes that something happened to an appointment.
    pub(super) fn note(&mut self, appointment: &AppointmentId) {
        // A log tells of one appointment several times in a row.
        if self.stale.last() != Some(appointment) {
            self.stale.push(appointment.clone());
        }
    }

    /// Notes when a flag has to be seen to, if at all.
    pub(super) fn note_flag(&mut self, flag: &FlagId, time: Option<DateTime<Utc>>) {
        if self.time_of.get(flag).copied() == time {
            return;
        }
        if let Some(before) = self.time_of.remove(flag) {
            self.flags.remove(&(before, Some(flag.clone())));
        }
        if let Some(time) = time {
            self.time_of.insert(flag.clone(), time);
            self.flags.insert((time, Some(flag.clone())));
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
            let due = due.iter().filter(|due| due.skipped.is_none()).map(|due| due.at);
            let critical = held.and_then(|held| held.critical_from(policy));
            self.put(&id, due.chain(critical).collect());
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

    /// The flags that have to be seen to, by time and id.
    pub(super) fn flags_reached(&self, now: DateTime<Utc>) -> impl Iterator<Item = &FlagId> {
        let reached = self.flags.iter().take_while(move |(time, _)| *time <= now);
        reached.filter_map(|(_, flag)| flag.as_ref())
    }

    /// The next time after now at which something becomes due.
    pub(super) fn wakes_at(&self, now: DateTime<Utc>) -> Option<DateTime<Utc>> {
        let later = |time: &DateTime<Utc>| *time > now;
        let appointment = self.times.range((now, None)..).map(|(time, _)| *time).find(later);
        let flag = self.flags.range((now, None)..).map(|(time, _)| *time).find(later);
        appointment.into_iter().chain(flag).min()
    }
}

/// Whether a person has to look at it, whatever the time is.
fn waits(held: &Appointment) -> bool {
    let asked = held.information.values().any(|asked| asked.is_open());
    held.status.is_open() && (asked || held.matches.values().any(|found| found.holds()))
}
