//! The words of the core for the commands of the model.

use chrono::{DateTime, Utc};
use frontdesk::{
    appointment::{
        Accept, AcceptSuggestion, AcknowledgeMatch, AcknowledgeScreening, AddSuggestion, Assign,
        AutoCancel, Book, Broadcast, Cancel, CancelCause, Command, Complete, CorrectOutcome,
        CorrectTo, Decline, DeclineSuggestion, Defer, DetailsInput, Edit, HoldOnSchedule,
        MarkNoShow, NoShowParty, NoneWorks, Party, PartyRole, Priority, Reassign, Rebroadcast,
        Release, ReleaseHold, Request, Reschedule, Restore, SendTimeFrameLink, ServiceLineInput,
        Start, WithdrawSuggestion,
    },
    base::{
        Actor, ActorId, AppointmentId, CustomerId, FlagId, LineId, LinkId, Private, Role,
        SuggestionId, TechnicianId, TimeFrame,
    },
    contact::WrittenName,
};

use crate::{
    clock::{Frame, Minute},
    command::{About, Call, Cause, Command as Ask, Outcome, Who},
};

pub(crate) fn instant(minute: Minute) -> DateTime<Utc> {
    DateTime::from_timestamp(minute * 60, 0).expect("an instant")
}

pub(crate) fn time_frame(frame: Frame) -> TimeFrame {
    TimeFrame::new(instant(frame.start), instant(frame.end)).expect("a time frame")
}

pub(crate) fn appointment_id(of: u8) -> AppointmentId {
    AppointmentId::parse(["a0", "a1", "a2"][usize::from(of)]).expect("an id")
}

pub(crate) fn technician_id(number: u8) -> TechnicianId {
    TechnicianId::parse(["t0", "t1", "t2"][usize::from(number)]).expect("an id")
}

pub(crate) fn customer_id(number: u8) -> CustomerId {
    CustomerId::parse(["c0", "c1", "c2"][usize::from(number)]).expect("an id")
}

pub(crate) fn suggestion_id(number: u8) -> SuggestionId {
    SuggestionId::parse(&format!("s{number}")).expect("an id")
}

pub(crate) fn link_id(number: u8) -> LinkId {
    LinkId::parse(&format!("k{number}")).expect("an id")
}

pub(crate) fn actor(who: Who) -> Actor {
    let (role, letter, number) = match who {
        Who::Admin(number) => (Role::Admin, "m", number),
        Who::Staff(number) => (Role::Staff, "u", number),
        Who::Technician(number) => (Role::Technician, "t", number),
        Who::Customer(number) => (Role::Customer, "c", number),
        Who::System => (Role::System, "timer", 1),
    };
    Actor::new(role, ActorId::parse(&format!("{letter}{number}")).expect("an id"))
}

pub(crate) fn text(text: &str) -> Private<String> {
    text.into()
}

pub(crate) fn details(about: About) -> DetailsInput {
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

pub(crate) fn cause(cause: Cause) -> CancelCause {
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

pub(crate) fn command(call: &Call) -> Command {
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

pub(crate) fn ending(call: &Call, appointment: AppointmentId) -> Command {
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

pub(crate) fn dispatching(call: &Call, appointment: AppointmentId) -> Command {
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
        Ask::AcknowledgeMatch => {
            let flag = FlagId::parse("f1").expect("an id");
            Command::AcknowledgeMatch(Box::new(AcknowledgeMatch {
                appointment,
                flag,
                note: text("another person"),
            }))
        }
        Ask::AcknowledgeScreening => {
            let note = text("looked at");
            Command::AcknowledgeScreening(Box::new(AcknowledgeScreening { appointment, note }))
        }
        other => panic!("{other:?} has no word"),
    }
}
