//! Due actions of one appointment: one function for each rule.

use chrono::{DateTime, Utc};

use super::{DueKind, ManualUpdate, Suppression};
use crate::{
    appointment::{Appointment, AppointmentChange, Policy, ReportedDone, Status},
    base::{Due, DueKey, DueResult, Schedules, Subject, TimeFrame},
};

impl Schedules for Appointment {
    /// A closed appointment has no due actions, a deferred one only reminders of the office (I-12).
    fn due(&self, policy: &Policy) -> Vec<Due> {
        let mut due: Vec<Due> = match self.status {
            Status::Requested | Status::Scheduled | Status::InProgress => {
                let of_frame =
                    self.frame.into_iter().flat_map(|frame| self.due_of_frame(frame, policy));
                of_frame.chain(self.contact_retry(policy)).chain(self.overlaps()).collect()
            }
            Status::Deferred => self.followups(policy),
            Status::Completed | Status::NoShow | Status::Cancelled | Status::Declined => Vec::new(),
        };
        due.retain(|due| !self.is_reported(&due.key));
        due.sort_by(|a, b| (a.at, &a.key).cmp(&(b.at, &b.key)));
        due
    }

    /// The start of the critical period of an appointment without a technician (S4-7).
    fn next_change(&self, policy: &Policy) -> Option<DateTime<Utc>> {
        self.critical_from(policy)
    }

    fn is_reported(&self, key: &DueKey) -> bool {
        self.reported.contains_key(key)
    }

    fn reported(key: &DueKey, result: DueResult) -> Option<AppointmentChange> {
        let (key, channel, reasons) = (key.clone(), None, Vec::new());
        Some(ReportedDone { key, result, channel, reasons }.into())
    }
}

impl Appointment {
    /// Time of the first due action that is not suppressed (UTC).
    pub fn next_due(&self, policy: &Policy) -> Option<DateTime<Utc>> {
        self.due(policy).into_iter().find(|due| due.reasons.is_empty()).map(|due| due.at)
    }

    fn due_from(&self, kind: DueKind, step: u32, at: DateTime<Utc>) -> Due {
        let (subject, sequence) = (Subject::of::<Self>(&self.id), self.sequence);
        let key = DueKey { kind: kind.into(), subject, sequence, step };
        Due { task: kind.is_task(), ..Due::new(key, at) }
    }

    fn due_of_frame(&self, frame: TimeFrame, policy: &Policy) -> impl Iterator<Item = Due> {
        let seeking = self.seeks_technician().then(|| self.due_while_unassigned(frame, policy));
        let overdue = (self.status == Status::Requested)
            .then(|| self.due_from(DueKind::RequestOverdue, 1, frame.start()));
        let promised = matches!(self.status, Status::Scheduled | Status::InProgress);
        let prompt = promised.then(|| {
            let at = policy.outcome_prompt.after(frame.end(), self.zone);
            self.due_from(DueKind::OutcomePrompt, 1, at)
        });
        seeking.into_iter().flatten().chain(overdue).chain(prompt)
    }

    /// Due actions while no technician is assigned.
    fn due_while_unassigned(&self, frame: TimeFrame, policy: &Policy) -> [Due; 3] {
        let start = frame.start();
        let critical = policy.critical_lead.before(start, self.zone);
        let manual = |step, at, why: ManualUpdate| Due {
            why: Some(why.into()),
            ..self.due_from(DueKind::ManualUpdateRequired, step, at)
        };
        let last_hour = if self.is_resent() {
            manual(1, critical, ManualUpdate::Resent)
        } else if self.hold.is_some() {
            manual(1, critical, ManualUpdate::StillOnSchedule)
        } else if self.is_booked_late(policy) {
            manual(1, self.searched_from(), ManualUpdate::BookedLate)
        } else {
            Due { until: Some(start), ..self.due_from(DueKind::AutoCancel, 1, critical) }
        };
        let status = self.assigning_status(start, policy);
        [status, last_hour, manual(2, start, ManualUpdate::StillOnSchedule)]
    }

    /// The notice that a technician still has to be found, if one is sought.
    pub(crate) fn assigning_status_due(&self, policy: &Policy) -> Option<Due> {
        let frame = self.frame.filter(|_| self.seeks_technician())?;
        Some(self.assigning_status(frame.start(), policy))
    }

    /// Due once per time frame; suppressed if the appointment changed after the due time (S4-31).
    fn assigning_status(&self, start: DateTime<Utc>, policy: &Policy) -> Due {
        let at = policy.assigning_status.before(start, self.zone);
        let given_back = self.dispatch.releases.last().map(|release| release.at);
        let late = at <= self.placed_at() || given_back.is_some_and(|since| at <= since);
        let reasons = late.then(|| Suppression::BookedLate.into()).into_iter().collect();
        let until = Some(start);
        Due { until, reasons, ..self.due_from(DueKind::AssigningStatus, 1, at) }
    }

    fn contact_retry(&self, policy: &Policy) -> Option<Due> {
        let at = self.next_contact_round(policy)?;
        let calls = u32::try_from(self.dispatch.attempts.len()).unwrap_or(u32::MAX);
        let until = self.frame.map(|frame| frame.start());
        Some(Due { until, ..self.due_from(DueKind::ContactRetry, calls, at) })
    }

    /// One task for each kind of overlap, due since it was found.
    fn overlaps(&self) -> impl Iterator<Item = Due> {
        let overlap = self.overlap.iter().flat_map(|overlap| {
            let kinds = [
                (DueKind::TechnicianOverlap, &overlap.found.of_technician),
                (DueKind::CustomerOverlap, &overlap.found.of_customer),
            ];
            let kinds = kinds.into_iter().filter(|(_, others)| !others.is_empty());
            kinds.map(|(kind, _)| (kind, overlap.step, overlap.at))
        });
        let until = self.frame.map(|frame| frame.end());
        overlap.map(move |(kind, step, at)| Due { until, ..self.due_from(kind, step, at) })
    }

    /// Reminders of the office before and at the end of the deferral; nothing is cancelled (S4-17).
    fn followups(&self, policy: &Policy) -> Vec<Due> {
        let until = self.deferral.as_ref().map(|deferral| deferral.until);
        let before = |until| policy.deferred_followup.before(until, self.zone);
        let steps = until.into_iter().flat_map(|until| [(1, before(until)), (2, until)]);
        steps.map(|(step, at)| self.due_from(DueKind::DeferredFollowup, step, at)).collect()
    }
}
