//! The plan of a message: its key, times and channel, or all reasons why it is not sent.
//!
//! The rules are applied in the order of 4.8, one file each: `occasion` (alive and current),
//! `suppression`, `channel`, `quiet_hours`, `late_host`. A key that was reported has no plan.

mod channel;
mod late_host;
mod occasion;
mod quiet_hours;
mod suppression;

use chrono::{DateTime, Utc};

use super::{Facts, Finding, MessageKind, Policy, Reason};
use crate::{
    appointment::{self, Appointment},
    base::{Code, Due, DueKey, Subject},
    customer::Channel,
};
use late_host::superseded_from;
pub(super) use occasion::{Occasion, occasion, steps};

pub(super) use channel::route;
pub use channel::{Destination, Route};

/// The plan of a message about an appointment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Planned<'a> {
    /// Kind of the message.
    pub kind: MessageKind,
    /// Idempotency key of the message.
    pub key: DueKey,
    /// Time from which the message is due (UTC).
    pub at: DateTime<Utc>,
    /// Time from which the message is no longer useful, or can be sent in quiet hours only (UTC).
    pub until: DateTime<Utc>,
    /// The times in which it is sent, each with its end: one unless quiet hours interrupt it.
    pub windows: Vec<(DateTime<Utc>, DateTime<Utc>)>,
    /// Time from which a later reminder replaces it (UTC).
    pub superseded_from: Option<DateTime<Utc>>,
    /// Channel and address; none if the message is suppressed.
    pub route: Option<Route<'a>>,
    /// All reasons why it is suppressed, in the order of the rules; empty if it is sent.
    pub findings: Vec<Finding>,
    /// Reasons against the channels that were tried before that of the message.
    pub passed_over: Vec<Finding>,
    /// Name of the command that the host gives first, such as `check_in.prepare`.
    pub needs: Option<&'static str>,
}

/// Plans all messages about an appointment that were not reported, suppressed ones included,
/// ordered by time and key. Review requests and customers have messages of their own.
pub fn plan<'a>(
    facts: &Facts<'a>,
    policy: &Policy,
    times: &appointment::Policy,
) -> Vec<Planned<'a>> {
    let mut planned = Vec::new();
    for kind in kinds(policy) {
        plan_kind(&mut planned, kind, facts, policy, times);
    }
    planned.sort_by(|a, b| (a.at, &a.key).cmp(&(b.at, &b.key)));
    planned
}

/// The kinds of messages about appointments that are turned on.
fn kinds(policy: &Policy) -> impl Iterator<Item = MessageKind> {
    MessageKind::of_appointments().filter(|kind| policy.is_enabled(*kind))
}

/// Plans the messages of a kind that were not reported.
fn plan_kind<'a>(
    planned: &mut Vec<Planned<'a>>,
    kind: MessageKind,
    facts: &Facts<'a>,
    policy: &Policy,
    times: &appointment::Policy,
) {
    let from = planned.len();
    for step in 1..=steps(kind, facts, policy) {
        let open = open_occasion(kind, step, facts, policy, times);
        planned.extend(open.map(|(key, of)| one((kind, key), of, None, facts, policy)));
    }
    superseded_from(planned.get_mut(from..).unwrap_or_default());
}

/// The occasion for a message that was not reported, with its key.
fn open_occasion(
    kind: MessageKind,
    step: u32,
    facts: &Facts<'_>,
    policy: &Policy,
    times: &appointment::Policy,
) -> Option<(DueKey, Occasion)> {
    let occasion = occasion(kind, step, facts, policy, times).ok()?;
    let key = key_of(kind, step, facts.appointment);
    (!facts.appointment.reported.contains_key(&key)).then_some((key, occasion))
}

/// A begin and an end (UTC).
pub(crate) type Interval = (DateTime<Utc>, DateTime<Utc>);

/// The time of all lines of [`plan`], from the first one until the last is over; none if there are
/// no lines. Most messages are not planned for it, as their times are those of their occasions.
pub(crate) fn span_of_plan(
    facts: &Facts<'_>,
    policy: &Policy,
    times: &appointment::Policy,
) -> Option<Interval> {
    let mut span: Option<Interval> = None;
    let mut widen = |at: DateTime<Utc>, until: DateTime<Utc>| {
        let until = until.max(at);
        let (first, last) = span.unwrap_or((at, until));
        span = Some((first.min(at), last.max(until)));
    };
    for kind in kinds(policy) {
        // Quiet hours and a later reminder change times.
        if policy.quiet_hours.is_none() && steps(kind, facts, policy) == 1 {
            match open_occasion(kind, 1, facts, policy, times) {
                None => continue,
                Some((_, Occasion { at, until, .. })) if at < until => {
                    widen(at, until);
                    continue;
                }
                Some(_) => {}
            }
        }
        let mut planned = Vec::new();
        plan_kind(&mut planned, kind, facts, policy, times);
        let lines = planned.iter().flat_map(Planned::lines);
        lines.for_each(|line| widen(line.at, line.until.unwrap_or(line.at)));
    }
    span
}

/// The plan of one message, without the rule of several reminders. `lifted` is a reason that is
/// assumed not to hold.
pub(super) fn one<'a>(
    (kind, key): (MessageKind, DueKey),
    occasion: Occasion,
    lifted: Option<Finding>,
    facts: &Facts<'a>,
    policy: &Policy,
) -> Planned<'a> {
    let Occasion { at, until, needs, .. } = occasion;
    let is_before = policy.send_from.is_some_and(|from| at < from);
    let of_time =
        [(Reason::BeforeWatermark, is_before), (Reason::BookedLate, occasion.is_booked_late)];
    let of_time = of_time.into_iter().filter(|(_, holds)| *holds);
    let mut findings = Vec::from_iter(of_time.map(|(reason, _)| Finding::of(reason)));
    findings.extend(suppression::of(kind, facts.recipient(kind).customer));
    findings.retain(|finding| Some(*finding) != lifted);
    let routed = route(kind, facts, policy, lifted);
    let (route, passed_over) = match routed {
        Ok((route, passed_over)) => (Some(route), passed_over),
        Err(against) => {
            findings.extend(against);
            (None, Vec::new())
        }
    };
    let quiet = policy.quiet_hours.filter(|_| {
        let is_sms = route.is_some_and(|route| route.channel == Channel::Sms);
        is_sms && lifted != Some(Finding::of(Reason::QuietHours))
    });
    let zone = facts.appointment.zone;
    let windows = match quiet {
        Some(quiet) if findings.is_empty() => quiet_hours::windows(quiet, zone, &occasion),
        _ => vec![(at, until)],
    };
    if windows.is_empty() {
        findings.push(Finding::of(Reason::QuietHours));
    }
    let at = windows.first().map_or(at, |(from, _)| *from);
    let until = windows.last().map_or(until, |(_, to)| *to);
    let route = route.filter(|_| findings.is_empty());
    let superseded_from = None;
    Planned { kind, key, at, until, windows, superseded_from, route, findings, passed_over, needs }
}

impl Planned<'_> {
    /// Whether the message will be sent, unless a later reminder replaces it.
    pub fn is_sent(&self) -> bool {
        self.findings.is_empty()
    }

    /// The lines of the message in lists of due actions: one for each time in which it is sent, one
    /// for the time in which it is suppressed.
    pub fn lines(&self) -> Vec<Due> {
        let Self { at, until, .. } = *self;
        let line = |at, listed_until, reasons: Vec<Code>| {
            let action = Due::new(self.key.clone(), at);
            let action = Due { until: Some(until), needs: self.needs, reasons, ..action };
            action.listed_until(listed_until)
        };
        if !self.is_sent() {
            let mut reasons: Vec<Code> = Vec::new();
            for Finding { reason, .. } in &self.findings {
                let code = Code::from(*reason);
                if !reasons.contains(&code) {
                    reasons.push(code);
                }
            }
            return vec![line(at, until, reasons)];
        }
        let last = self.superseded_from.unwrap_or(until);
        let windows = self.windows.iter().map(|(from, to)| (*from, (*to).min(last)));
        let windows = windows.filter(|(from, to)| from < to);
        let mut lines: Vec<Due> = windows.map(|(from, to)| line(from, to, Vec::new())).collect();
        if let Some(from) = self.superseded_from.filter(|from| *from < until) {
            lines.push(line(from, until, vec![Reason::Superseded.into()]));
        }
        lines
    }
}

/// The key of a message; that of a message that is sent once per appointment has the sequence 0, so
/// that a moved appointment does not repeat it.
pub(super) fn key_of(kind: MessageKind, step: u32, appointment: &Appointment) -> DueKey {
    let subject = Subject::of::<Appointment>(&appointment.id);
    let sequence = if kind.is_once() { 0 } else { appointment.sequence };
    DueKey { kind: kind.into(), subject, sequence, step }
}
