//! Why a message is sent, or not: before, at and after its time (3.1).

use chrono::{DateTime, Utc};
use serde::Serialize;

use super::{
    Facts, Finding, MessageKind, Planned, Policy, Reason,
    lift::Lift,
    plan::{self, key_of, occasion, one},
};
use crate::{
    appointment::{self, Appointment, AppointmentChange},
    base::{Code, DueKey, DueResult, Private},
    customer::Channel,
};

/// State of a message at the time of a query.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum MessageState {
    /// The message will be due at a time that is told.
    Planned,
    /// The message is due and was not reported yet.
    Due,
    /// The host reported that it sent the message.
    Sent,
    /// The host reported that sending failed.
    Failed,
    /// The host reported that it skipped the message.
    Skipped,
    /// The message is suppressed.
    Suppressed,
    /// The message was not sent while it was useful.
    Missed,
    /// There is no such message in the present state of the appointment.
    Absent,
}

/// Why a message is sent on its channel.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum ChannelChoice {
    /// The customer prefers the channel.
    Preferred,
    /// The customer prefers none, and the channel is that of the policy.
    Default,
    /// Another channel was preferred, which is not possible.
    Fallback,
    /// Such messages are sent on this channel only.
    OnlyOne,
}

/// A reason why a message is not sent, and what would lift it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ExplainedReason {
    /// The reason.
    pub reason: Reason,
    /// The channel that the reason is about; missing if it is about all.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(default))]
    pub channel: Option<Channel>,
    /// What would lift the reason.
    pub lift: Lift,
    /// Time at which the message would then be due (UTC); missing if it would not be sent, because
    /// of other reasons or because it is too late.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(default))]
    pub goes_at: Option<DateTime<Utc>>,
}

/// A report about a message, of the present or of an earlier time frame.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ReportedMessage {
    /// Key of the message.
    pub key: DueKey,
    /// Time of the report (UTC).
    pub at: DateTime<Utc>,
    /// Result of the report.
    pub result: DueResult,
    /// Channel of the message, if it was sent.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(default))]
    pub channel: Option<Channel>,
    /// Reasons why the message was suppressed, if it was.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "schema", schemars(default))]
    pub reasons: Vec<Code>,
}

/// Explanation of a message at a time: when it is sent and on which channel, or why not.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Explanation {
    /// Key of the message for the present time frame.
    pub key: DueKey,
    /// State of the message.
    pub state: MessageState,
    /// Time from which the message is due, or of the report (UTC); missing if there is none.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(default))]
    pub at: Option<DateTime<Utc>>,
    /// Time from which the message is no longer useful (UTC).
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(default))]
    pub until: Option<DateTime<Utc>>,
    /// Channel on which the message is or was sent.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(default))]
    pub channel: Option<Channel>,
    /// Why it is sent on this channel.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(default))]
    pub because: Option<ChannelChoice>,
    /// E-mail address of the customer, or phone number in E.164, such as `+31612345678`; as written
    /// if the country of the number is unknown.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(default))]
    pub to: Option<Private<String>>,
    /// All reasons why the message is not sent, or not on the preferred channel, in the order of
    /// the rules.
    pub reasons: Vec<ExplainedReason>,
    /// All reports about such messages of the appointment, oldest first.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "schema", schemars(default))]
    pub reported: Vec<ReportedMessage>,
}

/// Explains a message about an appointment. `step` is the number of the reminder, from 1.
pub fn explain(
    kind: MessageKind,
    step: u32,
    facts: &Facts<'_>,
    (policy, times): (&Policy, &appointment::Policy),
    now: DateTime<Utc>,
) -> Explanation {
    let appointment = facts.appointment;
    let key = key_of(kind, step, appointment);
    let mut told = Explanation::of(key.clone(), reports(kind, step, appointment));
    let off = (!policy.is_enabled(kind)).then(|| Finding::of(Reason::FeatureOff));
    let occasion = occasion(kind, step, facts, policy, times);
    let planned = |lifted| {
        let occasion = occasion.ok()?;
        Some(one((kind, key.clone()), occasion, lifted, facts, policy))
    };
    let is_first = |found: &Planned<'_>| found.key == key;
    let all = plan::plan(facts, policy, times).into_iter().find(is_first);
    let explained = |finding: Finding| {
        let lift = Lift::of_finding(finding, kind, facts.recipient(kind));
        let then = planned(Some(finding)).filter(|then| {
            let is_off = off.is_some() && finding.reason != Reason::FeatureOff;
            lift.is_known() && then.is_sent() && !is_off
        });
        let Finding { reason, channel } = finding;
        ExplainedReason { reason, channel, lift, goes_at: then.and_then(|then| then.next(now)) }
    };
    if let Some(report) = appointment.reported.get(&key) {
        let reason = told.report(report);
        let recorded = report.reasons.iter().filter_map(|code| code.as_str().parse().ok());
        told.reasons = reason.into_iter().chain(recorded).map(Finding::of).map(explained).collect();
        return told;
    }
    let Some(found) = all.or_else(|| planned(None)) else {
        let reason = occasion.err().map(Finding::of);
        told.reasons = off.into_iter().chain(reason).map(explained).collect();
        return told;
    };
    told.until = Some(found.until);
    let suppressed = off.into_iter().chain(found.findings.iter().copied());
    told.reasons = suppressed.map(explained).collect();
    if !told.reasons.is_empty() {
        told.state = MessageState::Suppressed;
        told.at = Some(found.at);
        return told;
    }
    told.choose(&found, now);
    let reason = told.state.reason();
    let passed_over = found.passed_over.iter().copied();
    told.reasons = reason.map(Finding::of).into_iter().chain(passed_over).map(explained).collect();
    told.because = Some(choice(kind, &found, facts));
    told
}

impl MessageState {
    /// The reason of a message that was not suppressed, and yet is not sent.
    fn reason(self) -> Option<Reason> {
        match self {
            Self::Suppressed => Some(Reason::Superseded),
            Self::Missed => Some(Reason::TooLate),
            _ => None,
        }
    }
}

impl Explanation {
    pub(super) fn of(key: DueKey, reported: Vec<ReportedMessage>) -> Self {
        let (at, until, channel, because, to) = (None, None, None, None, None);
        let (state, reasons) = (MessageState::Absent, Vec::new());
        Self { key, state, at, until, channel, because, to, reasons, reported }
    }

    /// The state and time of a message that was reported; returns the reason if it was not sent.
    fn report(&mut self, report: &appointment::Report) -> Option<Reason> {
        (self.at, self.channel) = (report.at, report.channel);
        let (state, reason) = match report.result {
            DueResult::Done => (MessageState::Sent, None),
            DueResult::Failed => (MessageState::Failed, Some(Reason::SendingFailed)),
            DueResult::Skipped => (MessageState::Skipped, Some(Reason::Skipped)),
        };
        self.state = state;
        reason
    }

    /// The state and time of a message that is not suppressed.
    fn choose(&mut self, found: &Planned<'_>, now: DateTime<Utc>) {
        self.channel = found.route.map(|route| route.channel);
        self.to = found.route.map(|route| route.to.text());
        let is_superseded = found.superseded_from.is_some_and(|from| from <= now);
        let next = found.next(now);
        self.state = match next {
            _ if is_superseded && now < found.until => MessageState::Suppressed,
            Some(at) if at > now => MessageState::Planned,
            Some(_) => MessageState::Due,
            None => MessageState::Missed,
        };
        let since = found.windows.iter().rev().find(|(from, _)| *from <= now);
        let since = since.map_or(found.at, |(from, _)| *from);
        self.at = Some(next.filter(|at| *at > now).unwrap_or(since));
    }
}

impl Planned<'_> {
    /// The first time from `now` on at which the message is sent, if it is not reported before.
    pub(super) fn next(&self, now: DateTime<Utc>) -> Option<DateTime<Utc>> {
        let last = self.superseded_from.unwrap_or(self.until);
        let windows = self.windows.iter().map(|(from, to)| ((*from).max(now), (*to).min(last)));
        windows.into_iter().find(|(from, to)| from < to).map(|(from, _)| from)
    }
}

fn choice(kind: MessageKind, found: &Planned<'_>, facts: &Facts<'_>) -> ChannelChoice {
    let to = facts.recipient(kind);
    let preferred = to.customer.and_then(|customer| customer.preferences.preferred_channel);
    let channel = found.route.map(|route| route.channel);
    match preferred {
        _ if kind.rule().is_email_only => ChannelChoice::OnlyOne,
        _ if !found.passed_over.is_empty() => ChannelChoice::Fallback,
        Some(preferred) if Some(preferred) == channel => ChannelChoice::Preferred,
        _ => ChannelChoice::Default,
    }
}

/// The reports about such messages, from the log of the appointment.
fn reports(kind: MessageKind, step: u32, appointment: &Appointment) -> Vec<ReportedMessage> {
    let reported = appointment.log.iter().filter_map(|event| match &event.change {
        AppointmentChange::ReportedDone(reported) => Some((event.at, reported.as_ref())),
        _ => None,
    });
    let of_kind = reported.filter(|(_, reported)| {
        reported.key.kind.as_str() == kind.name() && reported.key.step == step
    });
    let report = |(at, reported): (DateTime<Utc>, &appointment::ReportedDone)| {
        let appointment::ReportedDone { key, result, channel, reasons } = reported.clone();
        ReportedMessage { key, at, result, channel, reasons }
    };
    of_kind.map(report).collect()
}
