//! Translates calls of the model for the core, and compares the results.

use chrono::{DateTime, Utc};
use frontdesk::{
    appointment::{
        self, Accept, AcceptSuggestion, AddSuggestion, Appointments, Assign, AutoCancel, Book,
        Broadcast, Cancel, CancelCause, Command, Complete, CorrectOutcome, CorrectTo, Decline,
        DeclineSuggestion, Defer, DetailsInput, Edit, HoldOnSchedule, MarkNoShow, NoShowParty,
        NoneWorks, Party, PartyRole, Priority, Reassign, Rebroadcast, Release, ReleaseHold,
        Request, Reschedule, Restore, SendTimeFrameLink, ServiceLineInput, Start, SuggestionState,
        WithdrawSuggestion,
    },
    base::{
        Actor, ActorId, AppointmentId, CommonReason, Context, CustomerId, Lead, LineId, LinkId,
        NoFacts, Private, RefusalReason, Role, SuggestionId, TechnicianId, TimeFrame, Zone,
    },
    contact::WrittenName,
};

use crate::{
    clock::{Frame, Minute},
    command::{About, Call, Cause, Command as Ask, Notice, Outcome, Policy, Refused, Who},
    model::{Appointment, Assignment, Model, Status, Suggested, Suggestion},
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
    } else if expected.suggestions.len() != found.dispatch.suggestions.len() {
        Some("other suggestions are there".to_owned())
    } else {
        expected.suggestions.iter().find_map(|made| suggestion_differs(made, found))
    }
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

pub(crate) fn instant(minute: Minute) -> DateTime<Utc> {
    DateTime::from_timestamp(minute * 60, 0).expect("an instant")
}

fn time_frame(frame: Frame) -> TimeFrame {
    TimeFrame::new(instant(frame.start), instant(frame.end)).expect("a time frame")
}

fn appointment_id(of: u8) -> AppointmentId {
    AppointmentId::parse(["a0", "a1", "a2"][usize::from(of)]).expect("an id")
}

fn technician_id(number: u8) -> TechnicianId {
    TechnicianId::parse(["t0", "t1", "t2"][usize::from(number)]).expect("an id")
}

fn customer_id(number: u8) -> CustomerId {
    CustomerId::parse(["c0", "c1", "c2"][usize::from(number)]).expect("an id")
}

fn suggestion_id(number: u8) -> SuggestionId {
    SuggestionId::parse(&format!("s{number}")).expect("an id")
}

fn link_id(number: u8) -> LinkId {
    LinkId::parse(&format!("k{number}")).expect("an id")
}

fn actor(who: Who) -> Actor {
    let (role, letter, number) = match who {
        Who::Admin(number) => (Role::Admin, "m", number),
        Who::Staff(number) => (Role::Staff, "u", number),
        Who::Technician(number) => (Role::Technician, "t", number),
        Who::Customer(number) => (Role::Customer, "c", number),
        Who::System => (Role::System, "timer", 1),
    };
    Actor::new(role, ActorId::parse(&format!("{letter}{number}")).expect("an id"))
}

fn text(text: &str) -> Private<String> {
    text.into()
}

fn details(about: About) -> DetailsInput {
    let name = WrittenName { full: Some(text("Lisa Jansen")), ..WrittenName::default() };
    let line = ServiceLineInput {
        id: LineId::parse("l1").expect("an id"),
        service: None,
        text: text("Repair"),
        quantity: 1,
        price: None,
        minutes: None,
        required: if about.lacks { vec![text("Colour")] } else { Vec::new() },
        instructions: None,
    };
    DetailsInput {
        parties: vec![Party {
            role: PartyRole::Booker,
            customer: None,
            name,
            emails: vec![text(
                ["", "lisa@dorpspost.nl", "lj@dorpspost.nl"][usize::from(about.booker)],
            )],
            phones: Vec::new(),
            address: None,
        }],
        address: None,
        zone: None,
        lines: vec![line],
        description: None,
        special_requests: None,
        asset: None,
        given: [].into(),
        needs_technician: about.needs_technician,
    }
}

fn cause(cause: Cause) -> CancelCause {
    match cause {
        Cause::Customer => CancelCause::Customer,
        Cause::Ops => CancelCause::Ops,
        Cause::OpsUnassigned => CancelCause::OpsUnassigned,
        Cause::CustomerUnreachable => CancelCause::CustomerUnreachable,
        Cause::Technician => CancelCause::Technician,
        Cause::Duplicate => CancelCause::Duplicate,
        Cause::Erasure => CancelCause::Erasure,
        Cause::Other => CancelCause::Other,
    }
}

fn command(call: &Call) -> Command {
    let appointment = appointment_id(call.of);
    match call.command {
        Ask::Request { customer, about, frame } => Command::Request(Box::new(Request {
            appointment,
            customer: customer.map(customer_id),
            new_customer: None,
            details: details(about),
            frame: frame.map(time_frame),
            wishes: Vec::new(),
            priority: Priority::Normal,
            rebooked_from: None,
        })),
        Ask::Book { customer, about, frame, override_reason } => Command::Book(Box::new(Book {
            appointment,
            customer: customer.map(customer_id),
            new_customer: None,
            details: details(about),
            frame: time_frame(frame),
            rebooked_from: None,
            override_reason: override_reason.then(|| text("known")),
        })),
        Ask::Accept { override_reason } => Command::Accept(Box::new(Accept {
            appointment,
            override_reason: override_reason.then(|| text("known")),
        })),
        Ask::Decline => {
            Command::Decline(Box::new(Decline { appointment, reason: text("too far away") }))
        }
        Ask::Edit { needs_technician } => Command::Edit(Box::new(Edit {
            appointment,
            parties: None,
            address: None,
            zone: None,
            lines: None,
            description: None,
            special_requests: None,
            asset: None,
            needs_technician: Some(needs_technician),
            wishes: None,
            priority: None,
            remove: [].into(),
        })),
        Ask::Reschedule { frame } => Command::Reschedule(Box::new(Reschedule {
            appointment,
            frame: time_frame(frame),
            link: call.link.map(link_id),
        })),
        Ask::Defer { until } => {
            Command::Defer(Box::new(Defer { appointment, until: instant(until), reason: None }))
        }
        Ask::Hold => {
            Command::HoldOnSchedule(Box::new(HoldOnSchedule { appointment, reason: None }))
        }
        Ask::ReleaseHold => Command::ReleaseHold(Box::new(ReleaseHold { appointment })),
        _ => ending(call, appointment),
    }
}

fn ending(call: &Call, appointment: AppointmentId) -> Command {
    match call.command {
        Ask::Cancel { cause: why } => Command::Cancel(Box::new(Cancel {
            appointment,
            cause: cause(why),
            text: None,
            link: call.link.map(link_id),
        })),
        Ask::AutoCancel => Command::AutoCancel(Box::new(AutoCancel { appointment })),
        Ask::Restore => Command::Restore(Box::new(Restore { appointment })),
        Ask::Start => Command::Start(Box::new(Start { appointment })),
        Ask::Complete { at } => {
            Command::Complete(Box::new(Complete { appointment, completed_at: at.map(instant) }))
        }
        Ask::MarkNoShow => {
            Command::MarkNoShow(Box::new(MarkNoShow { appointment, party: NoShowParty::Customer }))
        }
        Ask::CorrectOutcome { to, at } => Command::CorrectOutcome(Box::new(CorrectOutcome {
            appointment,
            to: match to {
                Outcome::Completed => CorrectTo::Completed,
                Outcome::NoShow => CorrectTo::NoShow,
                Outcome::Scheduled => CorrectTo::Scheduled,
            },
            completed_at: at.map(instant),
            party: None,
            reason: text("a slip"),
        })),
        _ => dispatching(call, appointment),
    }
}

fn dispatching(call: &Call, appointment: AppointmentId) -> Command {
    let suggestion = suggestion_id;
    match call.command {
        Ask::Broadcast => Command::Broadcast(Box::new(Broadcast { appointment })),
        Ask::Rebroadcast => Command::Rebroadcast(Box::new(Rebroadcast { appointment })),
        Ask::Assign { technician } => {
            Command::Assign(Box::new(Assign { appointment, technician: technician_id(technician) }))
        }
        Ask::Reassign { technician } => Command::Reassign(Box::new(Reassign {
            appointment,
            technician: technician_id(technician),
        })),
        Ask::Release { technician } => Command::Release(Box::new(Release {
            appointment,
            technician: technician_id(technician),
            note: None,
        })),
        Ask::AddSuggestion { id, technician, frame } => {
            Command::AddSuggestion(Box::new(AddSuggestion {
                appointment,
                suggestion: suggestion(id),
                technician: technician_id(technician),
                frame: time_frame(frame),
            }))
        }
        Ask::AcceptSuggestion { id, release_seen } => {
            Command::AcceptSuggestion(Box::new(AcceptSuggestion {
                appointment,
                suggestion: suggestion(id),
                release_seen,
                link: call.link.map(link_id),
            }))
        }
        Ask::DeclineSuggestion { id, hours } => {
            Command::DeclineSuggestion(Box::new(DeclineSuggestion {
                appointment,
                suggestion: id.map(suggestion),
                declined_hours: hours.into_iter().map(time_frame).collect(),
                link: call.link.map(link_id),
            }))
        }
        Ask::WithdrawSuggestion { id } => {
            Command::WithdrawSuggestion(Box::new(WithdrawSuggestion {
                appointment,
                suggestion: suggestion(id),
            }))
        }
        Ask::NoneWorks { hours, frame } => Command::NoneWorks(Box::new(NoneWorks {
            appointment,
            declined_hours: hours.into_iter().map(time_frame).collect(),
            proposed_frame: frame.map(time_frame),
            link: call.link.map(link_id),
        })),
        Ask::SendLink { id, available } => {
            Command::SendTimeFrameLink(Box::new(SendTimeFrameLink {
                appointment,
                link: link_id(id),
                available: vec![time_frame(available)],
            }))
        }
        other => panic!("{other:?} has no word"),
    }
}
