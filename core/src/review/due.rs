//! The due actions of a review request: to ask the customer (S0-10), to end the request, and the
//! tasks that a review opens (S2-31, S2-33).

use chrono::{DateTime, Utc};

use super::{
    AskSent, Exhausted, Policy, ReviewChange, ReviewRequest, ReviewState, ReviewStatus, Stopped,
    Suppression,
};
use crate::base::{Code, Due, DueKey, DueResult, Lead, ReportReason, Schedules, Subject};

/// To ask the customer.
const REVIEW_ASK: Code = Code::of("review_ask");
/// To end a request whose customer was asked as often as the sequence says, or for whose next ask
/// it is too late: the host only reports it.
const REVIEW_CLOSE: Code = Code::of("review_close");
/// To reply to a review; a task.
const REVIEW_REPLY: Code = Code::of("review_reply");
/// To look into a low rating; a task.
const CONCERN: Code = Code::of("concern");

/// Why an ask is due that a host should have sent before.
const LATE: Code = Code::of("late");

/// What comes next for a request whose customer is asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Next {
    /// The next ask.
    Ask {
        /// Number of the ask, from 1.
        step: u32,
        /// Time from which it is due (UTC).
        at: DateTime<Utc>,
        /// Time from which it is late (UTC).
        late_at: DateTime<Utc>,
        /// Time from which it is too late (UTC).
        until: DateTime<Utc>,
    },
    /// The end of the request, after its last ask.
    Close {
        /// Time from which it is due (UTC).
        at: DateTime<Utc>,
    },
}

impl Next {
    /// Time at which nothing more is done for the request (UTC).
    pub(super) fn ends_at(self) -> DateTime<Utc> {
        match self {
            Self::Ask { until, .. } => until,
            Self::Close { at } => at,
        }
    }
}

impl ReviewRequest {
    /// What comes next, by the asks that were sent.
    pub(super) fn next(&self, policy: &Policy) -> Option<Next> {
        let sequence = policy.sequences.named(self.sequence.as_ref())?;
        let last = self.asks.last();
        let number = last.map_or(1, |last| last.step.saturating_add(1));
        let after = |lead: Lead, from| lead.after(from, self.zone);
        Some(match (sequence.step(number), last) {
            (step, None) => {
                let completed = self.completed_at();
                let delay = policy.ask_after.or(step.map(|step| step.delay))?;
                let (at, late_at) = (after(delay, completed), after(policy.late_after, completed));
                let until = after(policy.ask_within, completed);
                Next::Ask { step: number, at, late_at: late_at.max(at).min(until), until }
            }
            (Some(step), Some(last)) => {
                let at = after(step.delay, last.at);
                let until = after(policy.ask_within, at);
                Next::Ask { step: number, at, late_at: until, until }
            }
            (None, Some(last)) => Next::Close { at: after(policy.close_after, last.at) },
        })
    }

    /// Whether the customer may still be asked at a time.
    pub(crate) fn is_active_at(&self, now: DateTime<Utc>, policy: &Policy) -> bool {
        self.is_active() && self.next(policy).is_some_and(|next| now < next.ends_at())
    }

    /// The end of an active request for which nothing more can be done at a time.
    pub(crate) fn ended(&self, now: DateTime<Utc>, policy: &Policy) -> Option<Exhausted> {
        let next = self.next(policy).filter(|next| self.is_active() && next.ends_at() <= now)?;
        Some(match next {
            Next::Ask { .. } => Exhausted::too_late(),
            Next::Close { .. } => Exhausted { reasons: [].into() },
        })
    }

    /// The next ask and the end of the request, which is due when it is too late for the ask.
    fn due_next(&self, policy: &Policy) -> Vec<Due> {
        let next = self.next(policy).filter(|_| self.is_active() && policy.enabled);
        let (step, at, late_at, until) = match next {
            None => return Vec::new(),
            Some(Next::Close { at }) => return vec![self.close(at, policy)],
            Some(Next::Ask { step, at, late_at, until }) => (step, at, late_at, until),
        };
        let key = || self.key(REVIEW_ASK, step);
        let needs = self.link.is_none().then_some("review.set_link");
        let ask = |at| Due { until: Some(until), needs, ..Due::new(key(), at) };
        let on_time = (at < late_at && !self.is_held()).then(|| ask(at).listed_until(late_at));
        let is_late = late_at.max(at) < until && !self.is_held();
        let late = is_late.then(|| Due { why: Some(LATE), ..ask(late_at.max(at)) });
        on_time.into_iter().chain(late).chain([self.close(until, policy)]).collect()
    }

    /// Whether the sequence has an ask after those that were sent.
    pub(crate) fn has_next_ask(&self, policy: &Policy) -> bool {
        matches!(self.next(policy), Some(Next::Ask { .. }))
    }

    /// The end of the request. One that no host reports leaves the list after some time: nothing is
    /// done for the request any more, whatever its state.
    fn close(&self, at: DateTime<Utc>, policy: &Policy) -> Due {
        let until = Some(policy.close_after.after(at, self.zone));
        Due { until, ..Due::new(self.key(REVIEW_CLOSE, 1), at) }
    }

    /// The tasks that a review opens; commands end them.
    fn tasks(&self, policy: &Policy) -> Vec<Due> {
        let Some(review) = self.review.as_ref().filter(|_| self.erased_at.is_none()) else {
            return Vec::new();
        };
        let task = |kind, within: Lead| {
            let at = within.after(review.at, self.zone);
            Due { task: true, ..Due::new(self.key(kind, 1), at) }
        };
        let reply = review.reply.is_none().then(|| task(REVIEW_REPLY, policy.reply_within));
        let concern = self.has_open_concern().then(|| task(CONCERN, policy.concern_within));
        reply.into_iter().chain(concern).collect()
    }

    /// Whether an action is the ask after the last one that was sent.
    pub(crate) fn is_next_ask(&self, key: &DueKey) -> bool {
        *key == self.key(REVIEW_ASK, self.next_step())
    }

    /// Whether an ask was made due again after it had failed.
    pub(crate) fn was_retried(&self, key: &DueKey) -> bool {
        *key == self.key(REVIEW_ASK, key.step)
            && self.retried.iter().any(|ask| ask.step == key.step)
    }

    /// Key of a due action. The step of an ask is its number.
    fn key(&self, kind: Code, step: u32) -> DueKey {
        DueKey { kind, subject: Subject::of::<Self>(&self.appointment), sequence: 0, step }
    }

    /// Number of the ask after the last one that was sent.
    fn next_step(&self) -> u32 {
        self.asks.last().map_or(1, |last| last.step.saturating_add(1))
    }

    /// Decides a report about an ask.
    fn ask_reported(
        &self,
        key: &DueKey,
        result: DueResult,
        now: DateTime<Utc>,
        policy: &Policy,
    ) -> Result<ReviewChange, ReportReason> {
        let Some(Next::Ask { step, at, until, .. }) = self.next(policy) else {
            return Err(ReportReason::NotDue);
        };
        let is_done = result == DueResult::Done;
        let too_late = until <= now;
        let may_be_reported = match self.state.status() {
            ReviewStatus::Queued | ReviewStatus::Asking => policy.enabled,
            // An ask may have been sent just before the request was held or ended.
            ReviewStatus::Held => is_done || too_late,
            ReviewStatus::Stopped | ReviewStatus::Reviewed | ReviewStatus::Exhausted => is_done,
            ReviewStatus::Suppressed => false,
        };
        if !may_be_reported || *key != self.key(REVIEW_ASK, step) || now < at {
            return Err(ReportReason::NotDue);
        }
        if self.is_active() && self.link.is_none() && !too_late && result != DueResult::Skipped {
            return Err(ReportReason::NeedsCommand);
        }
        let stopped = |reason| {
            let too_late = too_late.then_some(Suppression::TooLate);
            Stopped::for_reasons([reason].into_iter().chain(too_late)).into()
        };
        Ok(match result {
            DueResult::Done => AskSent { step }.into(),
            DueResult::Failed => stopped(Suppression::SendingFailed),
            DueResult::Skipped if too_late => Exhausted::too_late().into(),
            DueResult::Skipped => stopped(Suppression::Skipped),
        })
    }
}

impl Schedules for ReviewRequest {
    fn due(&self, policy: &Policy) -> Vec<Due> {
        let mut due = self.due_next(policy);
        due.extend(self.tasks(policy));
        due.sort_by(|a, b| (a.at, &a.key).cmp(&(b.at, &b.key)));
        due
    }

    fn is_reported(&self, key: &DueKey) -> bool {
        if *key == self.key(REVIEW_CLOSE, 1) {
            return self.state.status() == ReviewStatus::Exhausted;
        }
        if *key != self.key(REVIEW_ASK, key.step) {
            return false;
        }
        let unsent = [Suppression::SendingFailed, Suppression::Skipped];
        let was_not_sent = match &self.state {
            ReviewState::Stopped { reasons, .. } => unsent.iter().any(|of| reasons.contains(of)),
            ReviewState::Exhausted { reasons } => reasons.contains(&Suppression::TooLate),
            _ => false,
        };
        self.asks.iter().any(|ask| ask.step == key.step)
            || was_not_sent && key.step == self.next_step()
    }

    /// Only an ask that was sent counts for the cool-down; a request whose ask was not sent is
    /// stopped. An ask may be reported as sent although the request was stopped in the meantime.
    fn report(
        &self,
        key: &DueKey,
        result: DueResult,
        now: DateTime<Utc>,
        policy: &Policy,
    ) -> Result<Vec<ReviewChange>, ReportReason> {
        if self.is_reported(key) {
            return Ok(Vec::new());
        }
        if key.kind == REVIEW_ASK {
            return self.ask_reported(key, result, now, policy).map(|change| vec![change]);
        }
        let due = self.due(policy);
        let known = due.iter().find(|due| due.key == *key && due.at <= now);
        match known.ok_or(ReportReason::NotDue)? {
            due if due.task => Err(ReportReason::NeedsCommand),
            _ => Ok(self.ended(now, policy).into_iter().map(ReviewChange::from).collect()),
        }
    }
}

impl From<Suppression> for Code {
    fn from(reason: Suppression) -> Self {
        Self::of(reason.into())
    }
}
