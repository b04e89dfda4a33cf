//! What a record waits for, and at which times that is on the work list.

use chrono::{DateTime, Utc};

use super::Waiting;
use crate::{
    appointment::{Appointment, DueKind, MatchState, OverlapFound, Policy, Priority, Status},
    base::{Due, InquiryId, Subject, Zone},
    check_in::{self, CheckIn, takes_answers},
    desk::{
        Desk,
        index::{Group, Listed, Slot},
    },
    inquiry::Inquiry,
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
        Self { at: due.at, listed: listed(&due), what, task: Some(due) }
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
        let appointment = self.appointment_of(subject);
        let tasks = due.into_iter().filter(is_listed_task).map(|due| {
            let what = self.task(appointment, &due);
            Wait::of_task(due, what)
        });
        let waits = appointment.into_iter().flat_map(|record| self.waits_besides_tasks(record));
        let priority = appointment.map_or(Priority::default(), |record| record.priority);
        (priority, waits.chain(tasks).collect())
    }

    fn appointment_of(&self, subject: &Subject) -> Option<&Appointment> {
        self.appointments.get(&subject.id_in::<Appointment>()?)
    }

    fn waits_besides_tasks(&self, appointment: &Appointment) -> Vec<Wait> {
        let mut waits = waits_of_appointment(appointment, &self.policy().appointment);
        let takes_answers = takes_answers(appointment);
        let check_in = takes_answers.then(|| self.check_ins.get(&appointment.id)).flatten();
        let policy = &self.policy().check_in;
        let of = |check_in| waits_of_check_in(check_in, policy, appointment.zone);
        waits.extend(check_in.into_iter().flat_map(of));
        waits
    }

    /// What a due task is: an overlap names the other appointments.
    fn task(&self, appointment: Option<&Appointment>, due: &Due) -> Waiting {
        let left = || appointment.map(|record| self.overlap_left(record)).unwrap_or_default();
        if let Some(inquiry) = inquiry_of(due) {
            return Waiting::Inquiry { inquiry };
        }
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

    /// The places of a record in the index of the work list. Its tasks are not written out, because
    /// this runs after each event.
    pub(in crate::desk) fn slots_of(
        &self,
        appointment: Option<&Appointment>,
        due: &[Due],
    ) -> Vec<Slot> {
        let priority = appointment.map_or(Priority::default(), |record| record.priority);
        let waits = appointment.into_iter().flat_map(|record| self.waits_besides_tasks(record));
        let tasks = due.iter().filter(|due| is_listed_task(due));
        let tasks = tasks.map(|due| (due.at, listed(due)));
        let times = waits.map(|wait| (wait.at, wait.listed)).chain(tasks);
        times.filter_map(|(at, listed)| Some((Group::of(priority, at, listed)?, at))).collect()
    }
}

/// The inquiry that a task is about.
fn inquiry_of(due: &Due) -> Option<InquiryId> {
    due.subject.id_in::<Inquiry>()
}

/// When a task is on the list: an inquiry from its receipt on, any other from its time on.
fn listed(due: &Due) -> Listed {
    match due.subject.is_of::<Inquiry>() {
        true => Listed::Always,
        false => Listed::Since { until: due.until },
    }
}

/// Whether a due action is a line of the work list: a task that is not suppressed.
fn is_listed_task(due: &Due) -> bool {
    due.task && due.reasons.is_empty()
}

/// The open items and proposed changes of a check-in. Those of a completed appointment are listed,
/// too (S3-32).
fn waits_of_check_in(
    check_in: &CheckIn,
    policy: &check_in::Policy,
    zone: Zone,
) -> impl Iterator<Item = Wait> {
    let open = check_in.items.iter().filter(|(_, item)| item.is_open());
    let items = open.map(move |(id, item)| {
        let at = item.waits_at(policy, zone);
        Wait::new(at, Waiting::CheckInItem { item: id.clone() })
    });
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
