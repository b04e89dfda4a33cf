//! What a record waits for, and at which times that is on the work list.

use chrono::{DateTime, Utc};

use super::Waiting;
use crate::{
    appointment::{Appointment, DueKind, MatchState, OverlapFound, Policy, Priority, Status},
    base::{Due, Subject},
    check_in::{CheckIn, takes_answers},
    desk::{
        Desk,
        index::{Group, Listed, Slot},
    },
};

/// One thing that a record waits for.
pub(super) struct Wait {
    /// Time since which the line waits or is due (UTC).
    pub(super) at: DateTime<Utc>,
    pub(super) listed: Listed,
    pub(super) what: Waiting,
    /// The due action of a task.
    pub(super) task: Option<Due>,
}

impl Wait {
    /// On the list until an event removes it.
    fn new(at: DateTime<Utc>, what: Waiting) -> Self {
        Self { at, listed: Listed::Always, what, task: None }
    }

    fn of_task(due: Due, what: Waiting) -> Self {
        Self { at: due.at, listed: Listed::Since { until: due.until }, what, task: Some(due) }
    }

    /// Whether it is on the list now.
    pub(super) fn is_listed(&self, now: DateTime<Utc>) -> bool {
        match self.listed {
            Listed::Always => true,
            Listed::Since { until } => self.at <= now && until.is_none_or(|until| now < until),
        }
    }
}

impl Desk {
    /// All that a record waits for, now or later, and its priority.
    pub(super) fn waits_of(&self, subject: &Subject, due: Vec<Due>) -> (Priority, Vec<Wait>) {
        let appointment = subject.id_in::<Appointment>();
        let appointment = appointment.and_then(|id| self.appointments.get(&id));
        let policy = &self.policy().appointment;
        let waiting = appointment.map(|record| waits_of_appointment(record, policy));
        let tasks = due.into_iter().filter(|due| due.task && due.reasons.is_empty());
        let tasks = tasks.map(|due| {
            let what = self.task(appointment, &due);
            Wait::of_task(due, what)
        });
        let check_in = appointment.filter(|record| takes_answers(record));
        let check_in = check_in.and_then(|record| self.check_ins.get(&record.id));
        let items = check_in.into_iter().flat_map(waits_of_check_in);
        let waits = waiting.into_iter().flatten().chain(items).chain(tasks).collect();
        (appointment.map_or(Priority::default(), |record| record.priority), waits)
    }

    /// What a due task is: an overlap names the other appointments.
    fn task(&self, appointment: Option<&Appointment>, due: &Due) -> Waiting {
        let left = || appointment.map(|record| self.overlap_left(record)).unwrap_or_default();
        let task = || Waiting::Task { kind: due.kind.clone(), subject: due.subject.clone() };
        match due.kind.as_str().parse() {
            Ok(DueKind::TechnicianOverlap) => match left() {
                OverlapFound { technician: Some(technician), of_technician: others, .. } => {
                    Waiting::TechnicianOverlap { technician, others }
                }
                _ => task(),
            },
            Ok(DueKind::CustomerOverlap) => Waiting::CustomerOverlap { others: left().of_customer },
            _ => task(),
        }
    }

    /// The places of a record in the index of the work list.
    pub(in crate::desk) fn slots_of(&self, subject: &Subject, due: Vec<Due>) -> Vec<Slot> {
        let (priority, waits) = self.waits_of(subject, due);
        let slot = |wait: Wait| Some((Group::of(priority, wait.at, wait.listed)?, wait.at));
        waits.into_iter().filter_map(slot).collect()
    }
}

/// The open items and proposed changes of a check-in. Those of a completed appointment are listed,
/// too (S3-32).
fn waits_of_check_in(check_in: &CheckIn) -> impl Iterator<Item = Wait> {
    let open = check_in.items.iter().filter(|(_, item)| item.is_open());
    let items =
        open.map(|(id, item)| Wait::new(item.since(), Waiting::CheckInItem { item: id.clone() }));
    let proposed = check_in.proposals.iter().filter(|proposal| proposal.is_open());
    items.chain(proposed.map(|proposal| {
        let (submission, field) = (proposal.submission.clone(), proposal.change.field());
        Wait::new(proposal.at, Waiting::ContactChange { submission, field })
    }))
}

/// What an appointment waits for besides tasks.
fn waits_of_appointment(appointment: &Appointment, policy: &Policy) -> Vec<Wait> {
    let mut waits = Vec::new();
    if appointment.status == Status::Requested {
        waits.push(Wait::new(appointment.created_at, Waiting::Answer {}));
    }
    if appointment.status.is_open() {
        for (flag, found) in appointment.matches.iter().filter(|(_, found)| found.holds()) {
            debug_assert_eq!(found.state, MatchState::Open);
            let (flag, alert) = (flag.clone(), found.alert);
            waits.push(Wait::new(found.at, Waiting::MatchReview { flag, alert }));
        }
        let incomplete = appointment.incomplete_screening.as_ref().filter(|known| known.holds());
        waits.extend(incomplete.map(|known| Wait::new(known.at, Waiting::IncompleteScreening {})));
        let open = appointment.information.iter().filter(|(_, request)| request.is_open());
        waits.extend(open.map(|(id, request)| {
            Wait::new(request.at, Waiting::Information { information: id.clone() })
        }));
    }
    // The time of `Appointment::is_assignment_critical`.
    let critical = appointment.critical_from(policy).zip(appointment.frame);
    waits.extend(critical.map(|(at, frame)| {
        let listed = Listed::Since { until: Some(frame.start()) };
        Wait { listed, ..Wait::new(at, Waiting::Assignment {}) }
    }));
    waits
}
