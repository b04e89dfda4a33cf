//! The messages to customers: what each depends on, when it is due, and reports about it (4.8).

use chrono::{DateTime, Utc};

use crate::desk::{Desk, Event, ReportDone, RetryMessage};
use crate::{
    appointment::{
        Appointment, AppointmentChange, AppointmentEvent, ReportedDone, Retried, Status,
    },
    base::{
        Actor, AppointmentId, Code, CustomerId, Due, DueKey, DueResult, ReportReason, Schedule,
        Schedules, Subject,
    },
    check_in::{CheckIn, CheckInStatus},
    customer::Customer,
    message::{self, CheckInFacts, Facts, Message, MessageKind, Planned, Recipient},
    review::{AskRetried, ReviewEvent, ReviewRequest},
};

impl Desk {
    /// What the messages about an appointment depend on.
    pub(in crate::desk) fn message_facts<'a>(&'a self, appointment: &'a Appointment) -> Facts<'a> {
        let review = self.reviews.get(&appointment.id);
        Facts { review, ..self.plan_facts(appointment) }
    }

    /// What the plan of these messages depends on: not on the review request, which has messages of
    /// its own.
    fn plan_facts<'a>(&'a self, appointment: &'a Appointment) -> Facts<'a> {
        let id = appointment.customer.as_ref();
        let customer = id.and_then(|id| self.customers.survivor(id));
        // Only the message `welcome` depends on it.
        let is_asked = self.policy().message.is_enabled(MessageKind::Welcome)
            && appointment.status == Status::Scheduled;
        let is_first_booking = is_asked && self.is_first_booking(appointment);
        let check_in = self.check_in_facts(appointment, customer);
        Facts { appointment, customer, is_first_booking, check_in, review: None }
    }

    /// What the invitation to check in depends on; none if the check-in is turned off. `known` is
    /// the customer of the appointment.
    fn check_in_facts<'a>(
        &'a self,
        appointment: &'a Appointment,
        known: Option<&'a Customer>,
    ) -> Option<CheckInFacts<'a>> {
        let policy = &self.policy().check_in;
        if !policy.enabled {
            return None;
        }
        let check_in = self.check_ins.get(&appointment.id);
        let link = check_in.map(|check_in| &check_in.link);
        let is_planned = check_in.is_none_or(|check_in| {
            check_in.status == CheckInStatus::Planned && check_in.erased_at.is_none()
        });
        let party = match check_in {
            Some(CheckIn { recipient, .. }) => appointment.details.party(*recipient),
            None => policy.recipient(&appointment.details),
        };
        let customer = match check_in {
            Some(check_in) => check_in.customer.as_ref(),
            None => policy.recipient_customer(appointment),
        };
        let customer = match customer == appointment.customer.as_ref() {
            true => known,
            false => customer.and_then(|id| self.customers.survivor(id)),
        };
        let recipient = Recipient { party, customer };
        Some(CheckInFacts { link, is_planned, recipient, policy })
    }

    /// Whether no other appointment of the customer was scheduled before.
    fn is_first_booking(&self, appointment: &Appointment) -> bool {
        let Some(customer) = &appointment.customer else {
            return false;
        };
        let order = |record: &Appointment| (record.scheduled_at, record.id.clone());
        let own = order(appointment);
        let is_before = |other: &Appointment| other.scheduled_at.is_some() && order(other) < own;
        let ids = self.ids_of(customer);
        !ids.iter().any(|id| self.appointments.of_customer(id).any(is_before))
    }

    fn planned<'a>(&'a self, facts: &Facts<'a>) -> Vec<Planned<'a>> {
        message::plan(facts, &self.policy().message, &self.policy().appointment)
    }

    /// The schedule of a record with its messages.
    pub(in crate::desk) fn with_messages(&self, subject: &Subject, schedule: Schedule) -> Schedule {
        let id = subject.id_in::<Appointment>();
        let Some(record) = id.and_then(|id| self.appointments.get(&id)) else {
            return schedule;
        };
        let mut schedule = without_messages(schedule);
        let planned = self.planned(&self.plan_facts(record));
        schedule.due.extend(planned.iter().flat_map(Planned::lines));
        schedule.due.sort_by(|a, b| (a.at, &a.key).cmp(&(b.at, &b.key)));
        schedule
    }

    /// The schedule of an appointment without its messages, and the time from the first of these
    /// until all are over. The index of due times needs no more, after each event.
    pub(in crate::desk) fn schedule_and_messages(
        &self,
        record: &Appointment,
    ) -> (Schedule, Option<message::Interval>) {
        let (policy, times) = (&self.policy().message, &self.policy().appointment);
        let span = message::span_of_plan(&self.plan_facts(record), policy, times);
        (without_messages(record.schedule(times)), span)
    }

    /// The message of a due action; none if it is suppressed, or another action.
    pub(in crate::desk) fn message_of(&self, action: &Due) -> Option<Message> {
        let policy = &self.policy().message;
        if !action.reasons.is_empty() || action.task {
            return None;
        }
        let kind = action.kind.as_str().parse::<MessageKind>().ok()?;
        if let Some(id) = action.subject.id_in::<ReviewRequest>() {
            let facts = self.message_facts(self.appointments.get(&id)?);
            return message::review_ask(&action.key, &facts, policy, &self.policy().review);
        }
        let id = action.subject.id_in::<Appointment>()?;
        let facts = self.message_facts(self.appointments.get(&id)?);
        let planned = self.planned(&facts);
        let found =
            planned.iter().find(|planned| planned.kind == kind && planned.key == action.key);
        Message::of(found?, &facts, policy)
    }

    /// Decides on a report about a message of an appointment; none if the report is about another
    /// action.
    pub(in crate::desk) fn report_message(
        &self,
        now: DateTime<Utc>,
        by: &Actor,
        ReportDone { key, result }: &ReportDone,
    ) -> Option<Result<Vec<Event>, ReportReason>> {
        let kind = key.kind.as_str().parse::<MessageKind>().ok()?;
        let id = key.subject.id_in::<Appointment>()?;
        let record = self.appointments.get(&id)?;
        if record.reported.contains_key(key) {
            return Some(Ok(Vec::new()));
        }
        let planned = self.planned(&self.plan_facts(record));
        let found = planned.iter().find(|planned| planned.key == *key);
        let reported = match found {
            Some(planned) => {
                let lines = planned.lines();
                let mut reached = lines.iter().filter(|line| line.at <= now);
                let line = reached.next_back()?;
                let channel = planned.route.map(|route| route.channel);
                let channel = channel.filter(|_| *result != DueResult::Skipped);
                (channel, line.reasons.clone())
            }
            None if may_be_reported_later(kind, key, *result, record) => (None, Vec::new()),
            None => return Some(Err(ReportReason::NotDue)),
        };
        let (channel, reasons) = reported;
        let change = ReportedDone { key: key.clone(), result: *result, channel, reasons };
        Some(Ok(vec![event(now, by, id, change.into())]))
    }

    /// Decides to send a message again; changes nothing.
    pub(in crate::desk) fn retry_message(
        &self,
        now: DateTime<Utc>,
        by: &Actor,
        RetryMessage { key }: &RetryMessage,
    ) -> Result<Vec<Event>, ReportReason> {
        if let Some(id) = key.subject.id_in::<ReviewRequest>() {
            return self.retry_ask(now, by, (id, key));
        }
        let id = key.subject.id_in::<Appointment>().ok_or(ReportReason::NotFailed)?;
        let record = self.appointments.get(&id).ok_or(ReportReason::NotFailed)?;
        let retried = || AppointmentChange::from(Retried { key: key.clone() });
        match record.reported.get(key) {
            Some(report) if report.result == DueResult::Failed => {
                Ok(vec![event(now, by, id, retried())])
            }
            Some(_) => Err(ReportReason::NotFailed),
            None => match record.log.iter().any(|event| event.change == retried()) {
                true => Ok(Vec::new()),
                false => Err(ReportReason::NotFailed),
            },
        }
    }

    /// Decides to send an ask for a review again, if the customer may still be asked.
    fn retry_ask(
        &self,
        now: DateTime<Utc>,
        by: &Actor,
        (appointment, key): (AppointmentId, &DueKey),
    ) -> Result<Vec<Event>, ReportReason> {
        let request = self.reviews.get(&appointment).ok_or(ReportReason::NotFailed)?;
        let against = self.reasons_against_retry(request, now);
        match against.filter(|_| request.is_next_ask(key)) {
            Some(reasons) if reasons.is_empty() => {
                let change = AskRetried { step: key.step }.into();
                let by = by.clone();
                Ok(vec![ReviewEvent { at: now, by, number: None, appointment, change }.into()])
            }
            Some(reasons) => {
                let reasons = reasons.into_iter().map(Code::from).collect();
                Err(ReportReason::Suppressed { reasons })
            }
            None if request.was_retried(key) => Ok(Vec::new()),
            None => Err(ReportReason::NotFailed),
        }
    }

    /// Marks the appointments of a customer whose messages may have other times now: the channel
    /// decides whether quiet hours apply, and the customer has reminders of their own.
    pub(in crate::desk) fn note_messages_of(&mut self, customer: &CustomerId) {
        let policy = &self.policy().message;
        let record = self.customers.survivor(customer);
        let has_reminders = record.is_some_and(|record| record.preferences.reminders.is_some());
        if policy.quiet_hours.is_none() && policy.welcome.is_none() && !has_reminders {
            return;
        }
        for id in self.ids_of(customer) {
            let of_customer = self.appointments.of_customer(&id);
            for record in of_customer.chain(self.appointments.with_party(&id)) {
                self.due_index.note(Subject::of::<Appointment>(&record.id));
            }
        }
    }

    /// Marks the appointments of a customer of which another may be the first booking now.
    pub(in crate::desk) fn note_first_booking(&mut self, event: &AppointmentEvent) {
        let AppointmentChange::CustomerChanged(changed) = &event.change else {
            return;
        };
        if self.policy().message.welcome.is_none() {
            return;
        }
        let customers = [changed.old.clone(), Some(changed.new.clone())];
        for customer in customers.into_iter().flatten() {
            self.note_messages_of(&customer);
        }
    }
}

/// The schedule of an appointment without the one of its own actions that is a message, too.
fn without_messages(mut schedule: Schedule) -> Schedule {
    let status = MessageKind::AssigningStatus.name();
    schedule.due.retain(|due| due.kind.as_str() != status);
    schedule
}

/// Whether a message may be reported although it is not planned any more: the host sent it before
/// the appointment was moved, cancelled or started.
fn may_be_reported_later(
    kind: MessageKind,
    key: &DueKey,
    result: DueResult,
    record: &Appointment,
) -> bool {
    let is_of_earlier_frame = key.sequence < record.sequence && !kind.is_once();
    let is_over = kind.is_over(record.status);
    let is_known = |event: &AppointmentEvent| match &event.change {
        AppointmentChange::ReportedDone(reported) => reported.key == *key,
        _ => false,
    };
    result != DueResult::Skipped
        && (is_of_earlier_frame || is_over)
        && !record.log.iter().any(is_known)
}

fn event(
    at: DateTime<Utc>,
    by: &Actor,
    appointment: AppointmentId,
    change: AppointmentChange,
) -> Event {
    let by = by.clone();
    AppointmentEvent { at, by, number: None, appointment, change }.into()
}
