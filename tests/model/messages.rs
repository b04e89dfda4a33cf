//! The messages of an appointment whose booker has no record: which there are, and when (4.8, 4.9).

use crate::{
    clock::{DAY, HOUR, Minute, days_later},
    model::{Appointment, Assignment, Status},
};

/// A line of the list of due actions.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Line {
    pub(crate) kind: &'static str,
    /// Number of the time frame; 0 for messages that are sent once.
    pub(crate) sequence: u32,
    pub(crate) step: u32,
    pub(crate) from: Minute,
    pub(crate) to: Minute,
    /// Why the message is not sent.
    pub(crate) reason: Option<&'static str>,
}

impl Appointment {
    /// All messages, now and later: none was reported, and no night is quiet.
    pub(crate) fn messages(&self) -> Vec<Line> {
        let mut lines = match self.status {
            Status::Requested => [self.request_received(), self.assigning_status()].concat(),
            Status::Scheduled => self.before_the_visit(),
            Status::Cancelled => self.cancellation_notice(),
            Status::Completed => self.thank_you(),
            Status::Deferred | Status::InProgress | Status::NoShow | Status::Declined => vec![],
        };
        lines.retain(|line| line.from < line.to || line.reason == Some("booked_late"));
        lines.sort();
        lines
    }

    fn line(&self, kind: &'static str, from: Minute, to: Minute) -> Line {
        Line { kind, sequence: self.sequence, step: 1, from, to, reason: None }
    }

    fn start(&self) -> Option<Minute> {
        self.frame.map(|frame| frame.start)
    }

    /// When it was last requested, scheduled, moved or restored.
    fn placed_at(&self) -> Minute {
        let later = self.promised_at.max(self.moved_at).max(self.restored_at);
        later.map_or(self.created_at, |later| later.max(self.created_at))
    }

    /// At once, for requests of customers; until the start, or for a week.
    fn request_received(&self) -> Vec<Line> {
        if !self.by_customer {
            return vec![];
        }
        let to = self.start().unwrap_or_else(|| days_later(self.created_at, 7));
        vec![Line { sequence: 0, ..self.line("request_received", self.created_at, to) }]
    }

    fn before_the_visit(&self) -> Vec<Line> {
        let Some(start) = self.start() else { return vec![] };
        let confirmed = self.promised_at.max(self.restored_at);
        let moved = self.moved_at.filter(|moved| Some(*moved) > confirmed);
        let notice = match (moved, confirmed) {
            (Some(moved), _) => Some(self.line("reschedule_notice", moved, start)),
            (None, Some(confirmed)) => Some(self.line("booking_confirmation", confirmed, start)),
            (None, None) => None,
        };
        let invited = days_later(start, -3).max(self.placed_at());
        let invite = self.line("check_in_invite", invited, start);
        let mut lines: Vec<Line> = notice.into_iter().chain([invite]).collect();
        lines.extend(self.reminders(start));
        lines.extend(self.assigning_status());
        lines
    }

    /// A day before the start and two hours before it; the second one replaces the first.
    fn reminders(&self, start: Minute) -> Vec<Line> {
        let reminder = |step, lead| {
            let from = start - lead;
            let reason = (from <= self.placed_at()).then_some("booked_late");
            Line { step, reason, ..self.line("reminder", from, start) }
        };
        let (mut first, second) = (reminder(1, DAY), reminder(2, 2 * HOUR));
        let mut lines = vec![];
        if first.reason.is_none() && second.reason.is_none() {
            first.to = second.from;
            let reason = Some("superseded");
            lines.push(Line { from: second.from, to: start, reason, ..first.clone() });
        }
        lines.extend([first, second]);
        lines
    }

    /// Three hours before the start, if a technician is needed and there is none.
    fn assigning_status(&self) -> Vec<Line> {
        let is_sought =
            self.about.needs_technician && !matches!(self.assignment, Assignment::Assigned(_));
        let Some(start) = self.start().filter(|_| is_sought) else { return vec![] };
        let from = start - 3 * HOUR;
        let is_late = from <= self.placed_at() || self.released_at.is_some_and(|at| from <= at);
        let reason = is_late.then_some("booked_late");
        vec![Line { reason, ..self.line("assigning_status", from, start) }]
    }

    /// At once; until a day after the start, or after the cancellation if that is later.
    fn cancellation_notice(&self) -> Vec<Line> {
        let Some(at) = self.cancelled_at else { return vec![] };
        let last = self.start().map_or(at, |start| start.max(at));
        vec![self.line("cancellation_notice", at, last + DAY)]
    }

    /// At once, for a week.
    fn thank_you(&self) -> Vec<Line> {
        let Some(at) = self.completed_at else { return vec![] };
        vec![Line { sequence: 0, ..self.line("thank_you", at, days_later(at, 7)) }]
    }
}
