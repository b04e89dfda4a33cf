//! Why a customer is asked for a review, or not (3.1).

use std::collections::BTreeSet;

use chrono::{DateTime, Utc};

use super::{
    ChannelChoice, ExplainedReason, Explanation, Facts, Finding, MessageKind, MessageState, Policy,
    Reason, lift::Lift, plan::route,
};
use crate::{
    base::{Due, DueKey, Schedules},
    customer::Channel,
    review::{self, ReviewRequest, ReviewState},
};

/// Explains the ask for a review with a key. `against_retry` are the reasons not to send it again,
/// if it failed.
pub fn explain_review(
    key: DueKey,
    facts: &Facts<'_>,
    against_retry: Option<BTreeSet<review::Suppression>>,
    (policy, times): (&Policy, &review::Policy),
    now: DateTime<Utc>,
) -> Explanation {
    let mut told = Explanation::of(key, Vec::new());
    let Some(request) = facts.review else {
        told.reasons = vec![explained(Reason::OtherStatus)];
        return told;
    };
    if let Some(ask) = request.asks.iter().find(|ask| ask.step == told.key.step) {
        (told.state, told.at) = (MessageState::Sent, Some(ask.at));
        told.channel = Some(Channel::Email);
        return told;
    }
    match &request.state {
        ReviewState::Suppressed { .. }
        | ReviewState::Stopped { .. }
        | ReviewState::Exhausted { .. }
        | ReviewState::Held { .. }
        | ReviewState::Reviewed {} => told.not_asked(request, against_retry, now),
        ReviewState::Queued {} | ReviewState::Asking { .. } => {
            let mut lines = request.due(times);
            lines.retain(|due| due.key == told.key);
            match lines.first() {
                Some(ask) => told.choose_ask(ask, facts, policy, now),
                _ if times.enabled => told.reasons = vec![explained(Reason::NoOccasion)],
                _ => {
                    told.state = MessageState::Suppressed;
                    told.reasons = vec![explained(Reason::FeatureOff)];
                }
            }
        }
    }
    told
}

impl Explanation {
    /// The state of an ask that is not sent, with all reasons, and what would lift them.
    fn not_asked(
        &mut self,
        request: &ReviewRequest,
        against_retry: Option<BTreeSet<review::Suppression>>,
        now: DateTime<Utc>,
    ) {
        let mut reasons = request.state.reasons();
        let against_retry = against_retry.filter(|_| request.is_next_ask(&self.key));
        let in_time = |against: &&BTreeSet<_>| !against.contains(&review::Suppression::TooLate);
        let is_retried = against_retry.as_ref().filter(in_time).map(BTreeSet::is_empty);
        reasons.extend(against_retry.into_iter().flatten());
        let failed = reasons.contains(&review::Suppression::SendingFailed);
        let skipped = reasons.contains(&review::Suppression::Skipped);
        self.state = match (failed, skipped) {
            (true, _) => MessageState::Failed,
            (_, true) => MessageState::Skipped,
            _ => MessageState::Suppressed,
        };
        let all = reasons.iter().filter_map(|reason| {
            let code: &'static str = (*reason).into();
            code.parse().ok()
        });
        let failed_ask = |mut told: ExplainedReason| {
            if let (Reason::SendingFailed, Some(is_sent)) = (told.reason, is_retried) {
                told.lift = Lift::RetryMessage;
                told.goes_at = is_sent.then_some(now);
            }
            told
        };
        self.reasons = all.map(explained).map(failed_ask).collect();
    }

    /// The state and time of the ask of a queued request.
    fn choose_ask(&mut self, ask: &Due, facts: &Facts<'_>, policy: &Policy, now: DateTime<Utc>) {
        (self.at, self.until) = (Some(ask.at), ask.until);
        let route = route(MessageKind::ReviewAsk, facts, policy, None);
        let route = route.ok().map(|(route, _)| route);
        self.channel = route.map(|route| route.channel);
        self.to = route.map(|route| route.to.text());
        self.because = route.map(|_| ChannelChoice::OnlyOne);
        self.state = match now {
            now if now < ask.at => MessageState::Planned,
            now if ask.until.is_none_or(|until| now < until) => MessageState::Due,
            _ => {
                self.reasons = vec![explained(Reason::TooLate)];
                MessageState::Missed
            }
        };
    }
}

/// A reason with what would lift it: nothing makes an ask due again that is too late.
fn explained(reason: Reason) -> ExplainedReason {
    let Finding { reason, channel } = Finding::of(reason);
    let lift = match reason {
        Reason::SendingFailed | Reason::TooLate => Lift::Nothing,
        reason => Lift::of(reason),
    };
    ExplainedReason { reason, channel, lift, goes_at: None }
}
