//! What is due for one appointment: a rule each.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use super::{DueKey, DueKind};
use crate::{
    appointment::{Appointment, Policy, Status},
    base::TimeFrame,
};

/// Why somebody has to see to an appointment by hand (S4-25, S4-26).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum ManualUpdate {
    /// Technicians were asked again.
    Resent,
    /// It is kept on the schedule, or it has begun and nobody goes.
    StillOnSchedule,
}

/// Why something is not done although its time has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum SkippedBecause {
    /// The appointment was made, promised, moved or given back after that.
    BookedLate,
}

/// Something that is to be done.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Due {
    /// Names it, so that it is done once.
    pub key: DueKey,
    /// What it is.
    pub kind: DueKind,
    /// From when on.
    pub at: DateTime<Utc>,
    /// Until when; it is pointless from then on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<DateTime<Utc>>,
    /// Why somebody has to see to it by hand.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub why: Option<ManualUpdate>,
    /// Why it is not done after all; then it is shown, and nothing happens.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub skipped: Option<SkippedBecause>,
}

impl Due {
    fn of(appointment: &Appointment, kind: DueKind, step: u32, at: DateTime<Utc>) -> Self {
        let (appointment, sequence) = (appointment.id.clone(), appointment.sequence);
        let key = DueKey { kind, appointment, sequence, step };
        Self { key, kind, at, until: None, why: None, skipped: None }
    }

    fn until(self, until: DateTime<Utc>) -> Self {
        Self { until: Some(until), ..self }
    }

    fn because(self, why: ManualUpdate) -> Self {
        Self { why: Some(why), ..self }
    }

    /// Whether it is to be done at a time.
    pub fn is_due(&self, now: DateTime<Utc>) -> bool {
        let over = self.until.is_some_and(|until| until <= now);
        self.at <= now && !over && self.skipped.is_none()
    }
}

impl Appointment {
    /// What is or will be due and was not reported yet, by time and key.
    ///
    /// Nothing for what is over; for what is put off only the office is reminded (I-12).
    pub fn due(&self, policy: &Policy) -> Vec<Due> {
        let mut due: Vec<Due> = match self.status {
            Status::Requested | Status::Scheduled | Status::InProgress => {
                let framed = self.frame.into_iter().flat_map(|frame| self.framed(frame, policy));
                framed.chain(self.contact_retry(policy)).collect()
            }
            Status::Deferred => self.followups(policy),
            Status::Completed | Status::NoShow | Status::Cancelled | Status::Declined => Vec::new(),
        };
        due.retain(|due| !self.reported.contains(&due.key));
        due.sort_by(|a, b| (a.at, &a.key).cmp(&(b.at, &b.key)));
        due
    }

    /// When to look again, if nothing happens until then: the first time that something is due.
    pub fn next_due(&self, policy: &Policy) -> Option<DateTime<Utc>> {
        self.due(policy).into_iter().find(|due| due.skipped.is_none()).map(|due| due.at)
    }

    fn framed(&self, frame: TimeFrame, policy: &Policy) -> impl Iterator<Item = Due> {
        let seeking = self.seeks_technician().then(|| self.seeking(frame, policy));
        let overdue = (self.status == Status::Requested)
            .then(|| Due::of(self, DueKind::RequestOverdue, 1, frame.start()));
        let promised = matches!(self.status, Status::Scheduled | Status::InProgress);
        let prompt = promised.then(|| {
            let at = policy.outcome_prompt.after(frame.end(), self.zone);
            Due::of(self, DueKind::OutcomePrompt, 1, at)
        });
        seeking.into_iter().flatten().chain(overdue).chain(prompt)
    }

    /// What is due while nobody goes.
    fn seeking(&self, frame: TimeFrame, policy: &Policy) -> [Due; 3] {
        let start = frame.start();
        let critical = policy.critical_lead.before(start, self.zone);
        let manual =
            |step, at, why| Due::of(self, DueKind::ManualUpdateRequired, step, at).because(why);
        let last_hour = if self.is_resent() {
            manual(1, critical, ManualUpdate::Resent)
        } else if self.hold.is_some() {
            manual(1, critical, ManualUpdate::StillOnSchedule)
        } else {
            Due::of(self, DueKind::AutoCancel, 1, critical).until(start)
        };
        let status = self.assigning_status(start, policy);
        [status, last_hour, manual(2, start, ManualUpdate::StillOnSchedule)]
    }

    /// The customer is told once a time frame, unless it was not yet so then (S4-31).
    fn assigning_status(&self, start: DateTime<Utc>, policy: &Policy) -> Due {
        let at = policy.assigning_status.before(start, self.zone);
        let made = self.scheduled_at.max(self.dispatch.frame_since).max(Some(self.created_at));
        let given_back = self.dispatch.releases.last().map(|release| release.at);
        let late = made.max(given_back).is_some_and(|since| at <= since);
        let skipped = late.then_some(SkippedBecause::BookedLate);
        Due { skipped, ..Due::of(self, DueKind::AssigningStatus, 1, at).until(start) }
    }

    fn contact_retry(&self, policy: &Policy) -> Option<Due> {
        let at = self.next_contact_round(policy)?;
        let calls = u32::try_from(self.dispatch.attempts.len()).unwrap_or(u32::MAX);
        let due = Due::of(self, DueKind::ContactRetry, calls, at);
        Some(match self.frame {
            Some(frame) => due.until(frame.start()),
            None => due,
        })
    }

    /// Somebody asks the customer before and when the time has come; nothing is cancelled (S4-17).
    fn followups(&self, policy: &Policy) -> Vec<Due> {
        let until = self.deferral.as_ref().map(|deferral| deferral.until);
        let before = |until| policy.deferred_followup.before(until, self.zone);
        let steps = until.into_iter().flat_map(|until| [(1, before(until)), (2, until)]);
        steps.map(|(step, at)| Due::of(self, DueKind::DeferredFollowup, step, at)).collect()
    }
}
