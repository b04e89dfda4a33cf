//! The moves of an appointment: a table typed by hand from the requirements (4.4.1), and every
//! command given in every status.

use std::collections::BTreeSet;

use frontdesk::{
    appointment::{Command, Status},
    door::Door,
};
use serde_json::{Value, json};

/// A command, the statuses in which it may be given, and the status that it leads to; none where
/// the status stays.
type Move = (&'static str, &'static [&'static str], Option<&'static str>);

const OPEN: &[&str] = &["requested", "scheduled", "deferred", "in_progress"];
const AHEAD: &[&str] = &["requested", "scheduled"];
const ALL: &[&str] = &[
    "requested",
    "scheduled",
    "deferred",
    "in_progress",
    "completed",
    "no_show",
    "cancelled",
    "declined",
];

/// A3 to A8 and A10 to A15; A9, the automatic cancellation, is a timer's.
const MOVES: &[Move] = &[
    ("accept", &["requested"], Some("scheduled")),
    ("decline", &["requested"], Some("declined")),
    ("reschedule", &["requested", "scheduled", "deferred"], None),
    ("defer", AHEAD, Some("deferred")),
    ("cancel", OPEN, Some("cancelled")),
    ("start", &["scheduled"], Some("in_progress")),
    ("complete", &["scheduled", "in_progress"], Some("completed")),
    ("mark_no_show", &["scheduled", "in_progress"], Some("no_show")),
    ("correct_outcome", &["completed", "no_show"], Some("scheduled")),
    ("restore", &["cancelled"], Some("scheduled")),
    ("edit", OPEN, None),
    ("acknowledge_match", OPEN, None),
    ("set_feasibility", OPEN, None),
    ("request_information", OPEN, None),
    ("provide_information", OPEN, None),
    ("waive_information", OPEN, None),
    ("hold_on_schedule", AHEAD, None),
    ("release_hold", AHEAD, None),
    ("confirm_by_customer", &["scheduled"], None),
    ("add_note", ALL, None),
    ("add_work_item", OPEN, None),
    ("complete_work_item", OPEN, None),
    ("reopen_work_item", OPEN, None),
    ("remove_work_item", OPEN, None),
    ("pin", ALL, None),
    ("unpin", ALL, None),
    ("record_refund", &["completed"], None),
];

const MONDAY: &str = "2026-03-02T09:00:00Z";
/// When the time frame of every appointment here is over.
const OVER: &str = "2026-03-04T13:00:00Z";

/// What else a command says.
fn fields(name: &str) -> Value {
    match name {
        "decline" => json!({ "reason": "outside our area" }),
        "reschedule" => json!({ "frame": frame(5) }),
        "defer" => json!({ "until": "2026-04-02T09:00:00Z" }),
        "cancel" => json!({ "cause": "ops" }),
        "mark_no_show" => json!({ "party": "customer" }),
        "correct_outcome" => json!({ "to": "scheduled", "reason": "another appointment" }),
        "edit" => json!({ "needs_technician": true }),
        "acknowledge_match" => json!({ "flag": "f1", "note": "paid in advance" }),
        "set_feasibility" => json!({ "feasibility": "doable" }),
        "request_information" => json!({ "information": "q1", "questions": ["Colour"] }),
        "provide_information" => json!({ "information": "q1", "answers": { "Colour": "red" } }),
        "waive_information" => json!({ "information": "q1", "reason": "known" }),
        "add_note" => json!({ "note": "n1", "visibility": "office", "text": "Dog" }),
        "add_work_item" => json!({ "work_item": "w1", "title": "Oil" }),
        "complete_work_item" | "reopen_work_item" | "remove_work_item" => {
            json!({ "work_item": "w1" })
        }
        "record_refund" => {
            json!({ "refund": "r1", "amount": { "minor": 1, "currency": "EUR" } })
        }
        _ => json!({}),
    }
}

fn frame(day: u32) -> Value {
    json!({
        "start": format!("2026-03-{day:02}T09:00:00Z"),
        "end": format!("2026-03-{day:02}T12:00:00Z"),
    })
}

fn give(door: &mut Door, name: &str) -> Value {
    let at = if name == "mark_no_show" { OVER } else { MONDAY };
    let mut call = fields(name);
    call["do"] = format!("appointment.{name}").into();
    call["at"] = at.into();
    call["by"] = json!({ "role": "staff", "id": "u1" });
    call["appointment"] = "a1".into();
    if name == "request" || name == "book" {
        call["frame"] = frame(4);
        call["details"] = json!({
            "parties": [{ "role": "booker", "name": { "full": "Lisa Jansen" },
                          "emails": ["lisa@dorpspost.nl"] }],
            "description": "A leak",
        });
    }
    door.call(call)
}

/// A desk with one appointment in a status.
fn desk_with(status: &str) -> Door {
    let commands: &[&str] = match status {
        "requested" => &["request"],
        "scheduled" => &["book"],
        "deferred" => &["book", "defer"],
        "in_progress" => &["book", "start"],
        "completed" => &["book", "complete"],
        "no_show" => &["book", "mark_no_show"],
        "cancelled" => &["book", "cancel"],
        _ => &["request", "decline"],
    };
    let mut door = Door::default();
    for command in commands {
        let said = give(&mut door, command);
        assert!(said.get("done").is_some(), "{command}: {said}");
    }
    assert_eq!(status_in(&door), status);
    door
}

fn status_in(door: &Door) -> &'static str {
    let held = door.desk().appointments().iter().next();
    held.map(|held| held.status.into()).unwrap_or_default()
}

/// A1 to A15, but for the timer's A9: the catalog allows a command just where the table does.
#[test]
fn the_catalog_is_the_table() {
    let known: BTreeSet<&str> = Command::CATALOG.iter().map(|rule| rule.name).collect();
    for (name, from, _) in MOVES {
        let name = format!("appointment.{name}");
        assert!(known.contains(name.as_str()), "the catalog has no `{name}`");
        for rule in Command::CATALOG.iter().filter(|rule| rule.name == name) {
            for status in Status::ALL {
                let word: &str = (*status).into();
                let allowed = rule.statuses.contains(status);
                assert_eq!(allowed, from.contains(&word), "`{name}` of what is {word}");
            }
        }
    }
}

/// S0-3, I-2: every command given in every status leads where the table says, or is refused.
#[test]
fn every_command_in_every_status() {
    for (name, from, to) in MOVES {
        for status in ALL {
            let mut door = desk_with(status);
            let said = give(&mut door, name);
            let code = said["refused"]["code"].as_str().unwrap_or_default();
            let refused = code.ends_with(".wrong_status");
            assert_eq!(refused, !from.contains(status), "`{name}` of what is {status}: {said}");
            let after = status_in(&door);
            match to {
                Some(to) if said.get("done").is_some() => assert_eq!(after, *to, "`{name}`"),
                _ if (*name, *status) == ("reschedule", "deferred") => {
                    assert_eq!(after, "scheduled", "A7");
                }
                _ => assert_eq!(after, *status, "`{name}` of what is {status}"),
            }
        }
    }
}
