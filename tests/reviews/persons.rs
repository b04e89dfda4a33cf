//! Who is one person, and who was there before the watermark.

use chrono::{DateTime, Utc};
use frontdesk::door::Door;
use frontdesk_tests::stored_events as events;
use serde_json::{Value, json};

use crate::{booker, call, number, staff, visit};

/// 2.2: a person who was asked is not asked earlier under another record with another spelling of
/// the address or the phone, archived or not.
#[test]
fn a_thousand_records_of_one_person_are_asked_once() {
    let count = i64::from(number("REVIEW_RECORDS", 1_000));
    let mut door = Door::default();
    let mut queued = 0;
    for record in 0..count {
        let (email, phone) = alias(record);
        let (a, c) = (format!("a{record}"), format!("c{record}"));
        let customer = match record % 3 {
            0 => json!({}),
            _ => json!({ "new_customer": c }),
        };
        // The other records come after the ask of the first one.
        let minutes = record * 200 + if record == 0 { 0 } else { 2_000 };
        for call in visit(&a, minutes, booker(&email, phone), customer) {
            let answer = door.call(call);
            let done = events(&answer);
            assert!(!done.is_empty(), "{answer}");
            queued += done.iter().filter(|event| event["event"] == "review.queued").count();
        }
        if record == 0 {
            let at = 2 + 24 * 60;
            let link = json!({ "appointment": a, "link": "k1" });
            door.call(call("review.set_link", at, link));
            let key = format!("review_ask:review:{a}:0:1");
            let report = json!({ "key": key, "result": "done" });
            let sent = door.call(call("desk.report_done", at, report));
            assert_eq!(events(&sent)[0]["event"], "review.ask_sent", "{sent}");
        } else if record % 3 == 1 {
            door.call(call("customer.archive", minutes + 3, json!({ "customer": c })));
        }
    }
    assert_eq!(queued, 1, "only the first record is asked");
}

/// Another spelling of one mailbox, or another mailbox and another spelling of one phone.
fn alias(number: i64) -> (String, Option<&'static str>) {
    let name: String = "lisajansen"
        .chars()
        .enumerate()
        .flat_map(|(place, letter)| {
            let dot = (place > 0 && number >> (place - 1) & 1 == 1).then_some('.');
            let letter = if number % 7 == 3 { letter.to_ascii_uppercase() } else { letter };
            dot.into_iter().chain([letter])
        })
        .collect();
    let host = if number % 2 == 0 { "gmail.com" } else { "googlemail.com" };
    let phone = match number % 3 {
        0 => "+31612345678",
        1 => "0031 6 1234 5678",
        _ => "+31 (0)6 12 34 56 78",
    };
    match number % 5 {
        4 => (format!("other{number}@dorpspost.nl"), Some(phone)),
        0 => (format!("{name}+{number}@{host}"), Some(phone)),
        _ => (format!("{name}+{number}@{host}"), None),
    }
}

/// 2.3: nobody is asked about appointments that were completed before the watermark, imported as a
/// log or recorded one by one.
#[test]
fn an_import_before_the_watermark_asks_nobody() {
    let count = number("REVIEW_IMPORTS", 1_000);
    let policy = json!({ "review": { "ask_from": "2026-03-01T00:00:00Z" } });
    let mut door = Door::open(&policy.to_string()).expect("a policy");
    let imported = |number: u32| {
        let (a, at) = (format!("a{number}"), "2026-02-20T09:00:00Z");
        let details = json!({
            "parties": [booker(&format!("x{number}@dorpspost.nl"), None)], "needs_technician": false,
        });
        let frame = json!({ "start": at, "end": "2026-02-20T10:00:00Z" });
        let event = |name: &str, mut fields: Value| {
            fields["event"] = json!(name);
            fields["appointment"] = json!(a);
            fields["at"] = json!(at);
            fields["by"] = staff();
            fields
        };
        let requested = json!({
            "details": details, "frame": frame, "origin": "phone", "zone": "UTC",
        });
        [
            event("appointment.requested", requested),
            event("appointment.scheduled", json!({})),
            event("appointment.completed", json!({ "completed_at": at })),
        ]
    };
    let log: Vec<Value> = (0..count).flat_map(imported).collect();
    assert_eq!(door.call(json!({ "apply": log })), json!({ "applied": log.len() }));
    let at: DateTime<Utc> = "2026-02-22T09:00:00Z".parse().expect("a time");
    let due = door.desk().due(at);
    assert!(due.iter().all(|due| due.kind.as_str() != "review_ask"));
    for number in 0..count {
        let told = door.call(json!({
            "ask": "review.explain", "at": at, "by": staff(), "appointment": format!("a{number}"),
        }));
        let outcome = json!({ "kind": "not", "reasons": ["before_watermark"] });
        assert_eq!(told["told"]["outcome"], outcome, "{told}");
    }
    let begin = 55 * 24 * 60;
    let late = visit("late", begin, booker("lisa@dorpspost.nl", None), json!({}));
    let done: Vec<Value> = late.into_iter().flat_map(|call| events(&door.call(call))).collect();
    assert!(done.iter().any(|event| event["reasons"] == json!(["before_watermark"])), "{done:?}");
}
