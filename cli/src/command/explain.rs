//! `explain`: shows step by step how one request compares with the flags.

use std::{
    fmt::{self, Write},
    path::Path,
};

use frontdesk::{
    base::{AppointmentId, Private},
    contact::{WrittenAddress, WrittenContact, WrittenName, WrittenPhone},
    screening::{Evidence, Explanation, FlagFinding, NotCompared, ReadValue, Request},
    sheet::{Chunk, SheetKind},
};

use super::{list::List, paths::check_paths};
use crate::{
    arguments::{self, Reading},
    input::{Reader, Source},
    output::{Sink, mark, visible},
    problem::{Problem, Success},
};

/// Explains one request.
///
/// # Errors
/// [`Problem`] if a file cannot be used or the appointment is not in it.
pub(crate) fn run(arguments: &arguments::Explain) -> Result<Success, Problem> {
    let source = &arguments.source;
    let inputs = [&source.flags, &source.index, &arguments.appointments];
    let inputs: Vec<&Path> = inputs.into_iter().filter_map(Option::as_deref).collect();
    check_paths(&inputs, None)?;
    let list = List::load(source, &arguments.reading)?;
    let request = match (&arguments.appointment, &arguments.appointments) {
        (Some(id), Some(path)) => find(id, path, &arguments.reading)?,
        _ => request_of(arguments)?,
    };
    let explanation = list.screener.explain(&request);
    let text = text_of(&explanation, &list).map_err(|_| Problem::Unfinished)?;
    Sink::open(None)?.write(text.as_bytes())?;
    Ok(Success::Done)
}

/// The request given by the arguments.
fn request_of(arguments: &arguments::Explain) -> Result<Request, Problem> {
    let contact = WrittenContact {
        names: arguments.name.iter().map(WrittenName::full).collect(),
        emails: arguments.email.iter().cloned().map(Private::new).collect(),
        addresses: arguments.address.iter().map(WrittenAddress::free).collect(),
        phones: arguments.phone.iter().map(WrittenPhone::new).collect(),
        note: None,
    };
    let appointment = AppointmentId::parse("request").map_err(|_| Problem::Unfinished)?;
    Ok(Request { region: arguments.reading.region, ..Request::new(appointment, contact) })
}

/// Finds the row with an id.
fn find(id: &str, path: &Path, reading: &Reading) -> Result<Request, Problem> {
    let source = Source::open(path)?;
    let (mut reader, columns) =
        Reader::new(path, source, SheetKind::Appointments, &reading.mappings)?;
    let mut chunk = Chunk::default();
    let mut more = true;
    while more {
        chunk.clear();
        more = reader.read(&mut chunk)?;
        for row in chunk.rows() {
            let Ok(record) = columns.record(row.line, row.cells()) else {
                continue;
            };
            if record.id_or_line() == id {
                let appointment = record.into_appointment(reading.region);
                let bad = |problem| Problem::Row {
                    file: SheetKind::Appointments.as_str(),
                    line: row.line,
                    problem,
                };
                return appointment.map(|found| found.request).map_err(bad);
            }
        }
    }
    Err(Problem::NoSuchAppointment)
}

fn text_of(explanation: &Explanation, list: &List) -> Result<String, fmt::Error> {
    let mut text = String::new();
    let screening = &explanation.screening;
    for value in &explanation.values {
        read_value(&mut text, value)?;
    }
    for unreadable in &explanation.unreadable {
        let (kind, position) = (unreadable.kind.as_str(), unreadable.position + 1);
        writeln!(text, "{kind} {position}: not compared: {}", unreadable.problem)?;
    }
    let is_unreadable = |value: &NotCompared| {
        let mut unreadable = explanation.unreadable.iter();
        unreadable.any(|one| (one.kind, one.position) == (value.kind, value.position))
    };
    for value in screening.not_compared.iter().filter(|value| !is_unreadable(value)) {
        writeln!(text, "{value}: not compared to the end")?;
    }
    if screening.not_listed > 0 {
        writeln!(text, "{} more matched items", screening.not_listed)?;
    }
    let rest = if screening.complete { "" } else { " (not complete)" };
    writeln!(text, "\nalert: {}{rest}", screening.alert.as_str())?;
    for flag in &screening.flags {
        let reason = list.reasons.get(&flag.flag).map_or("", String::as_str);
        finding(&mut text, flag, reason)?;
    }
    Ok(text)
}

/// How a value was parsed, looked up and compared.
fn read_value(text: &mut String, value: &ReadValue) -> fmt::Result {
    writeln!(text, "{}: {}", value.kind.as_str(), visible(value.written.reveal()))?;
    for (index, step) in value.steps.iter().enumerate() {
        line(text, &format!("step {}", index + 1), step.reveal())?;
    }
    for form in &value.read_as {
        line(text, "read as", form.reveal())?;
    }
    let (keys, compared, matched) = (value.keys_asked, value.compared, value.matched);
    let asked = format!("{keys} keys; {compared} flagged values compared, {matched} matched");
    line(text, "asked", &asked)?;
    let rules: Vec<&str> = value.rules.iter().map(|rule| rule.as_str()).collect();
    line(text, "rules", &rules.join(", "))
}

fn finding(text: &mut String, flag: &FlagFinding, reason: &str) -> fmt::Result {
    let (id, alert) = (visible(flag.flag.as_str()), flag.alert.as_str());
    let before = if reason.is_empty() { "" } else { ": " };
    writeln!(text, "\nflag {id}: {alert}{before}{}", visible(reason))?;
    flag.items.iter().try_for_each(|item| evidence(text, item))
}

fn evidence(text: &mut String, item: &Evidence) -> fmt::Result {
    let (kind, id) = (item.kind.as_str(), visible(item.item.as_str()));
    writeln!(text, "{} {kind} ({id})", mark(item.strong))?;
    line(text, "flagged", item.flagged.reveal())?;
    line(text, "request", item.request.reveal())?;
    for (index, step) in item.steps.iter().enumerate() {
        line(text, &format!("step {}", index + 1), &step.to_string())?;
    }
    let (grade, score) = (item.grade.as_str(), item.score.thousandths());
    let strong = if item.strong { "strong" } else { "weak" };
    let distinctive = if item.distinctive { "distinctive" } else { "not distinctive" };
    let rule = item.rule.as_str();
    line(text, "decided", &format!("{rule}: {grade}, score {score}, {strong}, {distinctive}"))
}

fn line(text: &mut String, what: &str, value: &str) -> fmt::Result {
    writeln!(text, "    {what:<8}  {}", visible(value))
}
