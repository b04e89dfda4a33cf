//! Rules 1 to 3 of 4.8: whether there is an occasion for a message, and its times.

use chrono::{DateTime, TimeDelta, Utc};

use crate::{
    appointment::{self, Appointment, CancelCause},
    base::{Lead, Role},
    check_in::LateInvite,
    customer::Reminders,
    message::{CheckInFacts, Facts, MessageKind, Policy, Reason},
};

/// The occasion for a message.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::message) struct Occasion {
    /// Time from which it is due (UTC).
    pub(in crate::message) at: DateTime<Utc>,
    /// Time from which it is no longer useful (UTC).
    pub(in crate::message) until: DateTime<Utc>,
    /// Time since which there is the occasion (UTC).
    pub(in crate::message) placed_at: DateTime<Utc>,
    /// Whether the occasion arose after the time of the message (rule 3).
    pub(in crate::message) is_booked_late: bool,
    /// Name of the command that the host gives first.
    pub(in crate::message) needs: Option<&'static str>,
}

impl Occasion {
    /// An occasion from a time on, for a message that is due at once.
    fn new(at: DateTime<Utc>, until: DateTime<Utc>) -> Self {
        Self { at, until, placed_at: at, is_booked_late: false, needs: None }
    }
}

/// Time in which a message is useful that is not about the future.
const USEFUL: Lead = Lead::Days(7);

/// Number of messages of a kind that an appointment may have: of reminders several.
pub(in crate::message) fn steps(kind: MessageKind, facts: &Facts<'_>, policy: &Policy) -> u32 {
    match kind {
        MessageKind::Reminder => {
            u32::try_from(reminders(facts, policy).leads().len()).unwrap_or(u32::MAX)
        }
        _ => 1,
    }
}

/// The reminders of an appointment: those of the customer, else of its first service that has
/// some, else those of the business (S2-21).
fn reminders<'a>(facts: &'a Facts<'_>, policy: &'a Policy) -> &'a Reminders {
    let own = facts.customer.and_then(|customer| customer.preferences.reminders.as_ref());
    let of_service = || {
        let lines = facts.appointment.details.lines.iter();
        let known = lines.filter_map(|line| policy.services.get(line.service.as_ref()?));
        known.filter_map(|service| service.reminders.as_ref()).next()
    };
    own.or_else(of_service).unwrap_or(&policy.reminders)
}

/// The occasion for a message of an appointment in its present state.
///
/// # Errors
/// The reason why there is none.
pub(in crate::message) fn occasion(
    kind: MessageKind,
    step: u32,
    facts: &Facts<'_>,
    policy: &Policy,
    times: &appointment::Policy,
) -> Result<Occasion, Reason> {
    let appointment = facts.appointment;
    if appointment.erased_at.is_some() {
        return Err(Reason::Erased);
    }
    if kind.rule().lives_in.is_empty() {
        return Err(Reason::NoOccasion);
    }
    if !kind.rule().lives_in.contains(&appointment.status) {
        return Err(Reason::OtherStatus);
    }
    match kind {
        MessageKind::RequestReceived => request_received(appointment),
        MessageKind::BookingConfirmation => booking_confirmation(appointment),
        MessageKind::Welcome if facts.is_first_booking => {
            let since = appointment.scheduled_at.ok_or(Reason::NoOccasion)?;
            Ok(Occasion::new(since, start(appointment)?))
        }
        MessageKind::Reminder => {
            let position = usize::try_from(step).ok().and_then(|step| step.checked_sub(1));
            let leads = reminders(facts, policy).leads();
            let lead = position.and_then(|position| leads.get(position));
            before_start(appointment, *lead.ok_or(Reason::NoOccasion)?)
        }
        MessageKind::CheckInInvite => check_in_invite(facts),
        MessageKind::RescheduleNotice => reschedule_notice(appointment),
        MessageKind::AssigningStatus => assigning_status(appointment, times),
        MessageKind::CancellationNotice => cancellation_notice(appointment),
        MessageKind::ThankYou => {
            let completion = appointment.completion.as_ref().ok_or(Reason::NoOccasion)?;
            let at = completion.completed_at;
            Ok(Occasion::new(at, USEFUL.after(at, appointment.zone)))
        }
        MessageKind::Welcome
        | MessageKind::ReviewAsk
        | MessageKind::BirthdayOffer
        | MessageKind::InBetween => Err(Reason::NoOccasion),
    }
}

fn start(appointment: &Appointment) -> Result<DateTime<Utc>, Reason> {
    appointment.frame.map(|frame| frame.start()).ok_or(Reason::NoTimeFrame)
}

/// Only requests of customers are acknowledged: the office knows its own.
fn request_received(appointment: &Appointment) -> Result<Occasion, Reason> {
    if appointment.created_by.role != Role::Customer {
        return Err(Reason::NoOccasion);
    }
    let at = appointment.created_at;
    let useful = || USEFUL.after(at, appointment.zone);
    Ok(Occasion::new(at, start(appointment).unwrap_or_else(|_| useful())))
}

/// Time at which the appointment was last scheduled or restored.
fn confirmed_at(appointment: &Appointment) -> Option<DateTime<Utc>> {
    appointment.scheduled_at.max(appointment.restored_at)
}

/// An appointment that was moved since then has a notice of the new time frame instead.
fn booking_confirmation(appointment: &Appointment) -> Result<Occasion, Reason> {
    let since = confirmed_at(appointment).ok_or(Reason::NoOccasion)?;
    match appointment.dispatch.frame_since > Some(since) {
        true => Err(Reason::NoOccasion),
        false => Ok(Occasion::new(since, start(appointment)?)),
    }
}

fn reschedule_notice(appointment: &Appointment) -> Result<Occasion, Reason> {
    let moved_at = appointment.dispatch.frame_since;
    let moved_at = moved_at.filter(|at| Some(*at) > confirmed_at(appointment));
    Ok(Occasion::new(moved_at.ok_or(Reason::NoOccasion)?, start(appointment)?))
}

fn before_start(appointment: &Appointment, lead: Lead) -> Result<Occasion, Reason> {
    let (until, placed_at) = (start(appointment)?, appointment.placed_at());
    let at = lead.before(until, appointment.zone);
    let is_booked_late = at <= placed_at;
    Ok(Occasion { at, until, placed_at, is_booked_late, needs: None })
}

/// The invitation for an appointment that was booked later is due at once, unless the policy says
/// otherwise (S3-1).
fn check_in_invite(facts: &Facts<'_>) -> Result<Occasion, Reason> {
    let CheckInFacts { link, is_planned, policy, .. } = facts.check_in.ok_or(Reason::FeatureOff)?;
    if !is_planned {
        return Err(Reason::NoOccasion);
    }
    let usual = before_start(facts.appointment, policy.lead)?;
    let needs = link.is_none().then_some("check_in.prepare");
    if policy.late_invite == LateInvite::Skip {
        return Ok(Occasion { needs, ..usual });
    }
    let at = usual.at.max(usual.placed_at);
    Ok(Occasion { at, is_booked_late: false, needs, ..usual })
}

fn assigning_status(
    appointment: &Appointment,
    times: &appointment::Policy,
) -> Result<Occasion, Reason> {
    let until = start(appointment)?;
    let due = appointment.assigning_status_due(times).ok_or(Reason::NoOccasion)?;
    let is_booked_late = !due.reasons.is_empty();
    Ok(Occasion {
        at: due.at,
        until,
        placed_at: appointment.placed_at(),
        is_booked_late,
        needs: None,
    })
}

/// The customer is told until a day after the start, or after the cancellation if that is later.
fn cancellation_notice(appointment: &Appointment) -> Result<Occasion, Reason> {
    let cancellation = appointment.cancellation.as_ref().ok_or(Reason::NoOccasion)?;
    if cancellation.cause == CancelCause::Erasure {
        return Err(Reason::Erased);
    }
    let at = cancellation.at;
    let day = TimeDelta::days(1);
    let last = start(appointment).map_or(at, |start| start.max(at));
    Ok(Occasion::new(at, last.checked_add_signed(day).unwrap_or(last)))
}
