//! `explain`: shows step by step how one request compares with the flags.

use std::{fmt::Write, path::Path};

use frontdesk::{
    base::{AppointmentId, Private},
    contact::{Contact, ItemKind, WrittenAddress, WrittenContact, WrittenName, WrittenPhone},
    screening::{Evidence, FlagFinding, Request, Screening, Workspace},
};

use super::list::List;
use crate::{
    arguments::{self, Reading},
    input::{Chunk, FileKind, Reader, Source},
    output::{Sink, mark, visible},
    problem::{Problem, Success},
    screener,
};

/// Explains one request.
///
/// # Errors
/// [`Problem`] when a file cannot be used or the appointment is not in it.
pub(crate) fn run(arguments: &arguments::Explain) -> Result<Success, Problem> {
    let list = List::load(&arguments.source, &arguments.reading)?;
    let request = match (&arguments.appointment, &arguments.appointments) {
        (Some(id), Some(path)) => find(id, path, &arguments.reading)?,
        _ => written(arguments),
    };
    let screening = screener::screen(&list.screener, &request, &mut Workspace::default());
    let contact = Contact::read(&request.contact, &list.screener.policy().reading);
    let mut text = String::new();
    values(&mut text, &request.contact, &contact);
    let _ = writeln!(
        text,
        "\nalert: {}{}",
        screening.alert.as_str(),
        completeness(&screening)
    );
    for flag in &screening.flags {
        let reason = list.reasons.get(&flag.flag).map_or("", String::as_str);
        finding(&mut text, flag, reason);
    }
    Sink::open(None)?.write(text.as_bytes())?;
    Ok(Success::Done)
}

/// A request made of the arguments.
fn written(arguments: &arguments::Explain) -> Request {
    let region = arguments.reading.region;
    let phone = |number: &String| WrittenPhone {
        region,
        ..WrittenPhone::new(number)
    };
    let contact = WrittenContact {
        names: arguments.name.iter().map(WrittenName::full).collect(),
        emails: arguments.email.iter().cloned().map(Private::new).collect(),
        addresses: arguments.address.iter().map(WrittenAddress::free).collect(),
        phones: arguments.phone.iter().map(phone).collect(),
        note: None,
    };
    let appointment = AppointmentId::parse("request");
    Request {
        appointment: appointment.unwrap_or_else(|_| unreachable!()),
        customer: None,
        contact,
        region,
    }
}

/// The row of this id.
fn find(id: &str, path: &Path, reading: &Reading) -> Result<Request, Problem> {
    let source = Source::open(path)?;
    let (mut reader, columns) =
        Reader::new(path, source, FileKind::Appointments, &reading.mappings)?;
    let mut chunk = Chunk::default();
    let mut more = true;
    while more {
        chunk.clear();
        more = reader.read(&mut chunk)?;
        for row in chunk.rows() {
            let line = row.line;
            let Ok(record) = columns.record(row) else {
                continue;
            };
            if record.id_or_line() == id {
                let request = record.into_request(reading.region);
                let file = FileKind::Appointments.as_str();
                return match request {
                    Ok((request, _)) => Ok(request),
                    Err(problem) => Err(Problem::Row {
                        file,
                        line,
                        problem,
                    }),
                };
            }
        }
    }
    Err(Problem::NoSuchAppointment)
}

fn completeness(screening: &Screening) -> &'static str {
    if screening.complete {
        ""
    } else {
        " (not compared to the end)"
    }
}

/// What the request says, and what of it can be compared.
fn values(text: &mut String, written: &WrittenContact, contact: &Contact) {
    let _ = writeln!(text, "request");
    let of_kind = [
        (
            ItemKind::FullName,
            written
                .names
                .iter()
                .map(WrittenName::line)
                .collect::<Vec<_>>(),
        ),
        (
            ItemKind::Email,
            written
                .emails
                .iter()
                .map(|email| email.reveal().clone())
                .collect(),
        ),
        (
            ItemKind::Address,
            written.addresses.iter().map(WrittenAddress::line).collect(),
        ),
        (
            ItemKind::Phone,
            written
                .phones
                .iter()
                .map(|phone| phone.number.reveal().clone())
                .collect(),
        ),
    ];
    for (kind, lines) in of_kind {
        for (position, line) in lines.iter().enumerate() {
            let is_this = |other: &&frontdesk::contact::Unreadable| {
                other.kind == kind && other.position == position
            };
            let read = match contact.unreadable.iter().find(is_this) {
                Some(unreadable) => format!("not compared: {}", unreadable.problem),
                None => "compared".to_owned(),
            };
            let _ = writeln!(text, "  {:<10} {:<44} {read}", kind.as_str(), visible(line));
        }
    }
}

fn finding(text: &mut String, flag: &FlagFinding, reason: &str) {
    let (id, alert) = (visible(flag.flag.as_str()), flag.alert.as_str());
    let reason = if reason.is_empty() {
        String::new()
    } else {
        format!(": {}", visible(reason))
    };
    let _ = writeln!(text, "\nflag {id}: {alert}{reason}");
    for item in &flag.items {
        evidence(text, item);
    }
}

fn evidence(text: &mut String, item: &Evidence) {
    let sign = mark(item.strong);
    let _ = writeln!(
        text,
        "  {sign} {} ({})",
        item.kind.as_str(),
        visible(item.item.as_str())
    );
    let _ = writeln!(text, "      flagged   {}", visible(item.flagged.reveal()));
    let _ = writeln!(text, "      request   {}", visible(item.request.reveal()));
    for (index, step) in item.steps.iter().enumerate() {
        let _ = writeln!(
            text,
            "      step {:<4} {}",
            index + 1,
            visible(&step.to_string())
        );
    }
    let strong = if item.strong { "strong" } else { "weak" };
    let distinctive = if item.distinctive {
        "distinctive"
    } else {
        "common"
    };
    let (grade, score, rule) = (
        item.grade.as_str(),
        item.score.thousandths(),
        item.rule.as_str(),
    );
    let _ = writeln!(
        text,
        "      decided   {grade}, score {score}, by {rule}; {strong}, {distinctive}"
    );
}
