//! The status of an appointment: every command, given in every status, leads to the status in
//! `transitions.tsv`, or is refused.

use std::{collections::BTreeMap, fs};

use frontdesk::{appointment::Command, door::Door};
use frontdesk_tests::root;
use serde_json::{Value, json};

const MONDAY: &str = "2026-03-02T09:00:00Z";
/// In the last hour before the start.
const CRITICAL: &str = "2026-03-04T08:30:00Z";
/// Long after the time frame, and after what was deferred is to be taken up.
const OVER: &str = "2026-04-03T13:00:00Z";

/// The new status after a command, by the status before; `new` before the appointment exists.
type Table = BTreeMap<String, BTreeMap<String, String>>;

fn table() -> Table {
    let text = fs::read_to_string(root().join("tests/transitions.tsv")).expect("the table");
    let mut lines = text.lines().filter(|line| !line.starts_with('#'));
    let head: Vec<&str> = lines.next().expect("a head").split('\t').skip(1).collect();
    let row = |line: &str| {
        let (name, cells) = line.split_once('\t').expect("a name and cells");
        let cells: Vec<&str> = cells.split('\t').collect();
        assert_eq!(cells.len(), head.len(), "`{name}`");
        let cells = head.iter().zip(cells).map(|(status, to)| ((*status).into(), to.into()));
        (format!("appointment.{name}"), cells.collect())
    };
    lines.map(row).collect()
}

fn frame(day: u32) -> Value {
    json!({
        "start": format!("2026-03-{day:02}T09:00:00Z"),
        "end": format!("2026-03-{day:02}T12:00:00Z"),
    })
}

fn details() -> Value {
    json!({
        "parties": [{ "role": "booker", "name": { "full": "Lisa Jansen" },
                      "emails": ["lisa@dorpspost.nl"] }],
        "lines": [{ "id": "l1", "text": "Repair",
                    "price": { "net": { "minor": 9900, "currency": "EUR" }, "vat_basis_points": 2100 } }],
        "needs_technician": true,
    })
}

/// The other fields of a command, so that it is accepted if its status allows it.
fn fields(name: &str, status: &str) -> Value {
    match name {
        "request" | "book" => json!({ "customer": "c1", "details": details(), "frame": frame(4) }),
        "decline" => json!({ "reason": "outside our area" }),
        "edit" => json!({ "priority": "high" }),
        "acknowledge_match" => json!({ "flag": "f1", "note": "paid in advance" }),
        "acknowledge_screening" => json!({ "note": "looked through by hand" }),
        "set_feasibility" => json!({ "feasibility": "doable" }),
        "request_information" => json!({ "information": "q1", "questions": ["Colour"] }),
        "provide_information" => json!({ "information": "q1", "answers": { "Colour": "red" } }),
        "waive_information" => json!({ "information": "q1", "reason": "known" }),
        "reschedule" => json!({ "frame": frame(5) }),
        "defer" => json!({ "until": "2026-04-02T09:00:00Z" }),
        "cancel" => json!({ "cause": "ops" }),
        "mark_no_show" => json!({ "party": "customer" }),
        "correct_outcome" => json!({ "to": "scheduled", "reason": "another appointment" }),
        "set_customer" => json!({ "customer": "c2" }),
        "add_note" => json!({ "note": "n1", "visibility": "office", "text": "Dog" }),
        "add_work_item" => json!({ "work_item": "w1", "title": "Oil" }),
        "complete_work_item" | "reopen_work_item" | "remove_work_item" => {
            json!({ "work_item": "w1" })
        }
        "record_refund" => json!({ "refund": "r1", "amount": { "minor": 1, "currency": "EUR" } }),
        _ => fields_of_dispatch(name, status),
    }
}

fn fields_of_dispatch(name: &str, status: &str) -> Value {
    match name {
        "assign" | "release" => json!({ "technician": "t1" }),
        "reassign" => json!({ "technician": "t2" }),
        "add_suggestion" => {
            json!({ "suggestion": "s1", "technician": "t1", "frame": frame(5) })
        }
        "withdraw_suggestion" | "accept_suggestion" | "decline_suggestion" => {
            json!({ "suggestion": "s1" })
        }
        "none_works" => json!({ "declined_hours": [frame(5)] }),
        "send_time_frame_link" | "ask_customer_to_reschedule" => json!({ "link": "k1" }),
        "record_contact_attempt" => json!({ "attempt": "e1", "link": "k1", "outcome": "busy" }),
        "propose_offers" => json!({ "cause": "ops" }),
        "accept_offer" if status == "cancelled" => {
            json!({ "offer": { "kind": "prioritized_request", "appointment": "a3",
                               "wishes": [frame(9)] } })
        }
        "accept_offer" => json!({ "offer": { "kind": "discount" } }),
        "decline_offer" => json!({ "offer": "discount" }),
        "give_discount" => json!({ "basis_points": 1000 }),
        "redeem_coupon" => json!({ "coupon": "x1", "on": "a2" }),
        "revoke_coupon" => json!({ "coupon": "x1" }),
        _ => json!({}),
    }
}

fn give(door: &mut Door, name: &str, fields: Value) -> Value {
    let mut call = fields;
    call["do"] = format!("appointment.{name}").into();
    call["by"] = json!({ "role": "staff", "id": "u1" });
    call["at"] = MONDAY.into();
    if call.get("appointment").is_none() {
        call["appointment"] = "a1".into();
    }
    match name {
        "auto_cancel" => {
            call["at"] = CRITICAL.into();
            call["by"] = json!({ "role": "system", "id": "timer" });
        }
        "mark_no_show" => call["at"] = OVER.into(),
        _ => {}
    }
    door.call(call)
}

/// Another appointment of the same customer, for coupons.
fn another() -> Value {
    let mut other = fields("book", "");
    other["appointment"] = "a2".into();
    other
}

/// Commands given to a requested appointment first, so that the tested command has an object.
fn preparation(name: &str) -> Vec<(&'static str, Value)> {
    let same =
        |names: &[&'static str]| names.iter().map(|name| (*name, fields(name, ""))).collect();
    match name {
        "provide_information" | "waive_information" => same(&["request_information"]),
        "complete_work_item" | "remove_work_item" => same(&["add_work_item"]),
        "reopen_work_item" => same(&["add_work_item", "complete_work_item"]),
        "release_hold" => same(&["hold_on_schedule"]),
        "unpin" => same(&["pin"]),
        "reassign" | "release" => same(&["assign"]),
        "withdraw_suggestion" | "accept_suggestion" | "decline_suggestion" => {
            same(&["add_suggestion"])
        }
        "accept_offer" | "decline_offer" => same(&["propose_offers"]),
        "redeem_coupon" | "revoke_coupon" => vec![
            ("cancel", json!({ "cause": "customer" })),
            ("accept_offer", json!({ "offer": { "kind": "future_coupon", "coupon": "x1" } })),
            ("restore", json!({})),
        ],
        _ => Vec::new(),
    }
}

/// The commands that lead a requested appointment to a status.
fn way(status: &str) -> &'static [&'static str] {
    match status {
        "scheduled" => &["accept"],
        "deferred" => &["accept", "defer"],
        "in_progress" => &["accept", "start"],
        "completed" => &["accept", "complete"],
        "no_show" => &["accept", "mark_no_show"],
        "cancelled" => &["accept", "cancel"],
        "declined" => &["decline"],
        _ => &[],
    }
}

/// A desk without similar matches, where a match only warns, with a flag that matches.
fn desk() -> Door {
    let policy = r#"{ "screening": { "most_comparisons": 0 },
                      "appointment": { "on_match": "advisory" } }"#;
    let mut door = Door::open(policy).expect("a policy");
    let raised = door.call(json!({
        "do": "flag.raise", "at": MONDAY, "by": { "role": "staff", "id": "u1" }, "flag": "f1",
        "reason": "did not pay", "source": { "kind": "hand" },
        "items": [{ "id": "i1", "kind": "email", "value": "lisa@dorpspost.nl" },
                  { "id": "i2", "kind": "full_name", "value": { "full": "Liza Jansen" } }],
    }));
    assert!(raised.get("done").is_some(), "{raised}");
    for (id, name, email) in [("c1", "Eva Smit", "eva"), ("c2", "Ria Mol", "ria")] {
        let created = door.call(json!({
            "do": "customer.create", "at": MONDAY, "by": { "role": "staff", "id": "u1" },
            "customer": id, "name": { "full": name }, "emails": [format!("{email}@dorpspost.nl")],
        }));
        assert!(created.get("done").is_some(), "{created}");
    }
    door
}

/// A desk with an appointment in a status, prepared for the command.
fn desk_with(status: &str, name: &str) -> Door {
    let mut door = desk();
    if status == "new" {
        return door;
    }
    let mut done = |name: &str, fields: Value| {
        let answer = give(&mut door, name, fields);
        assert!(answer.get("done").is_some(), "{name}: {answer}");
    };
    done("book", another());
    let mut request = fields("request", "");
    if name == "set_customer" {
        request["customer"] = Value::Null;
    }
    done("request", request);
    for (name, fields) in preparation(name) {
        done(name, fields);
    }
    for name in way(status) {
        done(name, fields(name, ""));
    }
    assert_eq!(status_in(&door), status);
    door
}

fn status_in(door: &Door) -> &'static str {
    let appointment = door.desk().appointments().iter().find(|one| one.id.as_str() == "a1");
    appointment.map_or("new", |one| one.status.into())
}

/// A1 to A15: the table has every command of the catalog, with the same statuses.
#[test]
fn the_table_is_the_catalog() {
    let table = table();
    let names: Vec<&str> = Command::CATALOG.iter().map(|rule| rule.name).collect();
    let unknown: Vec<&String> =
        table.keys().filter(|name| !names.contains(&name.as_str())).collect();
    assert!(unknown.is_empty(), "the catalog has no {unknown:?}");
    for rule in Command::CATALOG {
        let row = table.get(rule.name).unwrap_or_else(|| panic!("give `{}` a row", rule.name));
        let creates = !matches!(row["new"].as_str(), "" | "-");
        assert_eq!(creates, rule.statuses.is_empty(), "`{}`", rule.name);
        let allowed = row.iter().filter(|(status, to)| *status != "new" && *to != "-");
        let mut allowed: Vec<&str> = allowed.map(|(status, _)| status.as_str()).collect();
        let mut statuses: Vec<&str> = rule.statuses.iter().map(|status| (*status).into()).collect();
        allowed.sort_unstable();
        statuses.sort_unstable();
        assert_eq!(allowed, statuses, "`{}`", rule.name);
    }
}

/// S0-3, I-2, A1 to A15: every command leads to the status in the table, or is refused and changes
/// nothing.
#[test]
fn every_command_in_every_status() {
    let mut wrong = Vec::new();
    for (command, row) in table() {
        let name = command.strip_prefix("appointment.").unwrap_or_default();
        for (status, to) in row.iter().filter(|(_, to)| !to.is_empty()) {
            let mut door = desk_with(status, name);
            let answer = give(&mut door, name, fields(name, status));
            let code = answer["refused"]["code"].as_str().unwrap_or_default();
            let creates = status != "new" && !matches!(row["new"].as_str(), "" | "-");
            let is_right = match to.as_str() {
                // A repeated call is accepted and changes nothing (O1).
                "-" if creates => {
                    code.ends_with(".appointment_exists") || answer["done"] == json!([])
                }
                "-" => code.ends_with(".wrong_status"),
                "x" => !code.is_empty() && !code.ends_with(".wrong_status"),
                _ => answer["done"].as_array().is_some_and(|events| !events.is_empty()),
            };
            let expected = if matches!(to.as_str(), "=" | "-" | "x") { status } else { to };
            if !is_right || status_in(&door) != expected {
                let after = status_in(&door);
                wrong.push(format!("`{name}` of {status}: {to}, but {after}: {answer}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
