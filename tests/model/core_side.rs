//! Translates calls of the model for the core, and compares the results.

use chrono::{DateTime, Utc};
use frontdesk::{
    appointment::{self, Appointments, SuggestionState},
    base::{CommonReason, Context, Due, FlagId, Lead, NoFacts, RefusalReason, Zone},
    check_in,
    message::{self, CheckInFacts, Facts, MessageKind, Planned, Recipient},
};
use serde_json::{Value, json};

use crate::{
    command::{Call, Command as Ask, Notice, Policy, Refused},
    messages::Line,
    model::{Appointment, Assignment, Model, Status, Suggested, Suggestion},
    words::{actor, appointment_id, command, instant, suggestion_id, technician_id, time_frame},
};

/// The appointments of the core, without a desk, because a desk does not let the clock go back.
pub(crate) struct CoreSide {
    policy: appointment::Policy,
    appointments: Appointments,
}

impl CoreSide {
    pub(crate) fn new(policy: &Policy) -> Self {
        let lead = |notice| match notice {
            Notice::Minutes(minutes) => Lead::Exact(u32::try_from(minutes).expect("minutes")),
            Notice::Days(days) => Lead::Days(u32::try_from(days).expect("days")),
        };
        let policy = appointment::Policy {
            zone: Zone::parse("Europe/Amsterdam").expect("a zone"),
            auto_accept: policy.auto_accept,
            keep_technician: policy.keep_technician,
            reschedule_notice: lead(policy.reschedule_notice),
            cancel_notice: lead(policy.cancel_notice),
            longest_frame: lead(Notice::Minutes(policy.longest_frame)),
            ..appointment::Policy::default()
        };
        Self { policy, appointments: Appointments::default() }
    }

    pub(crate) fn give(&mut self, call: &Call) -> Result<(), Refused> {
        if call.command.is_finding() {
            return self.find(call);
        }
        let (now, by) = (instant(call.now), actor(call.by));
        let context = Context::<frontdesk::appointment::Appointment> {
            now,
            by: &by,
            policy: &self.policy,
            facts: &NoFacts,
        };
        match self.appointments.decide(&context, &command(call)) {
            Ok(events) => {
                events.iter().for_each(|event| self.appointments.apply(event));
                Ok(())
            }
            Err(no) => Err(match no.reason {
                RefusalReason::Common(CommonReason::Forbidden) => Refused::Forbidden,
                RefusalReason::Common(CommonReason::Invalid { .. }) => Refused::Invalid,
                RefusalReason::Common(CommonReason::Unknown { .. }) => Refused::Unknown,
                RefusalReason::Common(CommonReason::Exists { .. }) => Refused::Exists,
                RefusalReason::Common(CommonReason::WrongStatus { .. }) => Refused::WrongStatus,
                RefusalReason::Common(_) | RefusalReason::Area(_) => Refused::Other,
            }),
        }
    }

    /// Applies the event of a screening, which the desk decides.
    fn find(&mut self, call: &Call) -> Result<(), Refused> {
        let appointment = appointment_id(call.of);
        if self.appointments.get(&appointment).is_none() {
            return Err(Refused::Unknown);
        }
        let item = |bit: u8| {
            json!({ "item": format!("i{bit}"), "kind": "email", "grade": "identical",
                    "score": 1000, "rule": "email_equal" })
        };
        let found = |items: u8| -> Vec<Value> {
            [0, 1].into_iter().filter(|bit| items >> bit & 1 == 1).map(item).collect()
        };
        let mut event = match call.command {
            Ask::Find { items: 0, .. } => {
                json!({ "event": "appointment.match_cleared", "flag": "f1" })
            }
            Ask::Find { items, is_red } => json!({
                "event": "appointment.match_opened", "flag": "f1",
                "alert": if is_red { "match" } else { "possible" },
                "items": found(items),
            }),
            Ask::Screen { is_complete: true } => {
                json!({ "event": "appointment.screening_completed" })
            }
            _ => json!({ "event": "appointment.screening_incomplete" }),
        };
        event["appointment"] = json!(appointment);
        event["at"] = json!(instant(call.now));
        event["by"] = json!({ "role": "system", "id": "timer" });
        self.appointments.apply(&serde_json::from_value(event).expect("an event"));
        Ok(())
    }

    /// The difference of the messages about an appointment from those of the model, if there is
    /// one: the lines of `desk.due`.
    pub(crate) fn messages_differ(&self, model: &Model, of: u8) -> Option<String> {
        let expected = model.appointments[usize::from(of)].as_ref()?.messages();
        let record = self.appointments.get(&appointment_id(of))?;
        let check_in = CheckInFacts {
            link: None,
            is_planned: true,
            recipient: Recipient::booker(record, None),
            policy: &check_in::Policy::default(),
        };
        let facts = Facts { check_in: Some(check_in), ..Facts::of(record) };
        let planned = message::plan(&facts, &message::Policy::default(), &self.policy);
        let mut found: Vec<Line> = planned.iter().flat_map(Planned::lines).map(line).collect();
        found.sort();
        (expected != found).then(|| format!("its messages are {found:?}, not {expected:?}"))
    }

    /// The first difference from the model, if there is one.
    pub(crate) fn differs(&self, model: &Model) -> Option<String> {
        let there = model.appointments.iter().flatten().count();
        if there != self.appointments.iter().count() {
            return Some("other appointments are there".to_owned());
        }
        (0..3).find_map(|of| {
            let expected = model.appointments[usize::from(of)].as_ref()?;
            match self.appointments.get(&appointment_id(of)) {
                Some(found) => differs(expected, found).map(|what| format!("a{of}: {what}")),
                None => Some(format!("a{of} is missing")),
            }
        })
    }
}

fn line(due: Due) -> Line {
    let minute = |at: DateTime<Utc>| at.timestamp() / 60;
    let of_model = ["booked_late", "superseded"];
    let reason = due.reasons.first().map(|reason| {
        of_model.into_iter().find(|known| *known == reason.as_str()).unwrap_or("another reason")
    });
    Line {
        kind: due.kind.as_str().parse::<MessageKind>().expect("a message").name(),
        sequence: due.key.sequence,
        step: due.key.step,
        from: minute(due.at),
        to: minute(due.listed_until.or(due.until).expect("an end")),
        reason,
    }
}

fn differs(expected: &Appointment, found: &appointment::Appointment) -> Option<String> {
    let frame = expected.frame.map(time_frame);
    if status(expected.status) != found.status {
        Some(format!("it is {:?}", found.status))
    } else if frame != found.frame {
        Some(format!("its frame is {:?}", found.frame))
    } else if expected.sequence != found.sequence {
        Some(format!("its sequence is {}", found.sequence))
    } else if !is_assignment(expected.assignment, &found.dispatch.assignment) {
        Some(format!("its assignment is {:?}", found.dispatch.assignment))
    } else if expected.is_held != found.hold.is_some() {
        Some(format!("its hold is {:?}", found.hold))
    } else if expected.was_promised != found.scheduled_at.is_some() {
        Some(format!("it was promised at {:?}", found.scheduled_at))
    } else if expected.screening.is_unseen() != found.is_screening_unseen() {
        Some(format!("its screening is {:?}", found.incomplete_screening))
    } else if expected.screening.has_unseen_match() != has_unseen_match(found) {
        Some(format!("its matches are {:?}", found.matches))
    } else if expected.suggestions.len() != found.dispatch.suggestions.len() {
        Some("other suggestions are there".to_owned())
    } else {
        expected.suggestions.iter().find_map(|made| suggestion_differs(made, found))
    }
}

fn has_unseen_match(found: &appointment::Appointment) -> bool {
    let flag = FlagId::parse("f1").expect("an id");
    found.matches.get(&flag).is_some_and(appointment::FlagMatch::holds)
}

fn suggestion_differs(expected: &Suggestion, found: &appointment::Appointment) -> Option<String> {
    let id = suggestion_id(expected.id);
    let Some(found) = found.dispatch.suggestions.get(&id) else {
        return Some(format!("suggestion {id} is missing"));
    };
    let is_so = match expected.state {
        Suggested::Offered => found.state == SuggestionState::Offered {},
        Suggested::Accepted => found.state == SuggestionState::Accepted {},
        Suggested::Declined => found.state == SuggestionState::Declined {},
        Suggested::Withdrawn => matches!(found.state, SuggestionState::Withdrawn { .. }),
    };
    (!is_so).then(|| format!("suggestion {id} is {:?}", found.state))
}

fn is_assignment(expected: Assignment, found: &appointment::Assignment) -> bool {
    match (expected, found) {
        (Assignment::Unassigned, appointment::Assignment::Unassigned {})
        | (Assignment::Broadcast, appointment::Assignment::Broadcast {})
        | (Assignment::Resent, appointment::Assignment::Resent {}) => true,
        (Assignment::Assigned(who), appointment::Assignment::Assigned { technician }) => {
            technician_id(who) == *technician
        }
        _ => false,
    }
}

fn status(status: Status) -> appointment::Status {
    match status {
        Status::Requested => appointment::Status::Requested,
        Status::Scheduled => appointment::Status::Scheduled,
        Status::Deferred => appointment::Status::Deferred,
        Status::InProgress => appointment::Status::InProgress,
        Status::Completed => appointment::Status::Completed,
        Status::NoShow => appointment::Status::NoShow,
        Status::Cancelled => appointment::Status::Cancelled,
        Status::Declined => appointment::Status::Declined,
    }
}
