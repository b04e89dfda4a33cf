//! When to look at which appointment or flag again, and what waits for a person: kept in order, so
//! that asking costs what is due, not what is stored.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, Utc};

use crate::{
    appointment::{Appointment, Appointments, Policy},
    base::{AppointmentId, FlagId},
};

/// When each appointment has to be looked at first, and what waits meanwhile. Later times of an
/// appointment are its own: filling memory with all of them is a large part of taking in a log.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Agenda {
    first: BTreeSet<(DateTime<Utc>, Option<AppointmentId>)>,
    first_of: BTreeMap<AppointmentId, DateTime<Utc>>,
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
            self.put(&id, held.and_then(|held| times(held, policy).into_iter().min()));
            match held.is_some_and(waits) {
                true => self.waiting.insert(id),
                false => self.waiting.remove(&id),
            };
        }
    }

    fn put(&mut self, id: &AppointmentId, first: Option<DateTime<Utc>>) {
        let before = match first {
            Some(first) => self.first_of.insert(id.clone(), first),
            None => self.first_of.remove(id),
        };
        if before == first {
            return;
        }
        if let Some(before) = before {
            self.first.remove(&(before, Some(id.clone())));
        }
        self.first.extend(first.map(|first| (first, Some(id.clone()))));
    }

    /// The appointments for which something may be due, in id order.
    pub(super) fn reached(&self, now: DateTime<Utc>) -> BTreeSet<&AppointmentId> {
        let reached = self.first.iter().take_while(|(time, _)| *time <= now);
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
    pub(super) fn wakes_at(
        &self,
        now: DateTime<Utc>,
        appointments: &Appointments,
        policy: &Policy,
    ) -> Option<DateTime<Utc>> {
        let later = |time: &DateTime<Utc>| *time > now;
        let first = self.first.range((now, None)..).map(|(time, _)| *time).find(later);
        let flag = self.flags.range((now, None)..).map(|(time, _)| *time).find(later);
        let reached = self.reached(now).into_iter().filter_map(|id| appointments.get(id));
        let more = reached.flat_map(|held| times(held, policy)).filter(later);
        more.chain(first).chain(flag).min()
    }
}

/// When something becomes due for an appointment, in no special order.
fn times(held: &Appointment, policy: &Policy) -> Vec<DateTime<Utc>> {
    let due = held.due(policy).into_iter().filter(|due| due.skipped.is_none()).map(|due| due.at);
    due.chain(held.critical_from(policy)).collect()
}

/// Whether a person has to look at it, whatever the time is.
fn waits(held: &Appointment) -> bool {
    let asked = held.information.values().any(|asked| asked.is_open());
    let unseen = held.is_screening_unseen() || held.matches.values().any(|found| found.holds());
    held.status.is_open() && (asked || unseen)
}
