//! Records that fill a desk beside those of a scenario.

use std::collections::BTreeSet;

use frontdesk::{
    contact::{ParseOptions, WrittenPhone},
    customer::{email_key, phone_key},
    desk::{Desk, Event},
    door::{Call, Door, read_value},
};
use serde_json::{Value, json};

/// The number and the word of a filler in its template.
const NUMBER: &str = "770077";
const WORD: &str = "hhaahh";

/// The events of one filler: a customer with an appointment in each of several states, a review
/// request, a flag, two inquiries, and an exemption of the customer from it.
pub(crate) fn template(at: &str) -> String {
    let mut door = Door::default();
    let mut events = Vec::new();
    let party = json!({ "role": "booker", "name": { "full": format!("Filler {WORD}") },
                        "emails": [format!("x{NUMBER}@fillerpost.nl")] });
    let details = json!({ "parties": [party], "description": "a leak", "needs_technician": true });
    let frame = json!({ "start": "2031-01-05T09:00:00Z", "end": "2031-01-05T10:00:00Z" });
    let mut give = |name: &str, mut call: Value| {
        call["do"] = json!(name);
        call["at"] = json!(at);
        call["by"] = json!({ "role": "staff", "id": "u1" });
        let answer = door.call(call);
        let done = answer["done"].as_array().unwrap_or_else(|| panic!("{answer}"));
        // The desk that applies the events numbers them.
        events.extend(done.iter().cloned().map(|mut event| {
            event.as_object_mut().expect("an event").remove("number");
            event
        }));
    };
    let customer = format!("x{NUMBER}");
    give(
        "customer.create",
        json!({
            "customer": customer, "name": { "full": format!("Filler {WORD}") },
            "emails": [format!("{customer}@fillerpost.nl")],
            "phones": [{ "id": "p1", "phone": { "number": format!("+31677{NUMBER}") } }],
        }),
    );
    for state in ["requested", "booked", "assigned", "over"] {
        let appointment = format!("{state}-{NUMBER}");
        let mut call = json!({ "appointment": appointment, "customer": customer,
                               "details": details, "frame": frame });
        if state == "requested" {
            give("appointment.request", call);
            continue;
        }
        call["frame"]["start"] = json!("2031-01-06T09:00:00Z");
        call["frame"]["end"] = json!("2031-01-06T10:00:00Z");
        give("appointment.book", call);
        let of = json!({ "appointment": appointment });
        match state {
            "assigned" => give(
                "appointment.assign",
                json!({
                    "appointment": appointment, "technician": format!("t{NUMBER}"),
                }),
            ),
            "over" => give("appointment.complete", of),
            _ => {}
        }
    }
    give(
        "flag.raise",
        json!({
            "flag": format!("z{NUMBER}"), "reason": "did not pay", "source": { "kind": "hand" },
            "items": [{ "id": "i1", "kind": "email", "value": format!("z{NUMBER}@otherpost.nl") }],
        }),
    );
    give(
        "flag.decide_match",
        json!({
            "flag": format!("z{NUMBER}"), "decision": "d1", "items": ["i1"], "customer": customer,
            "verdict": "different_person", "note": "no", "values": [
                { "kind": "email", "value": format!("{customer}@fillerpost.nl") },
            ],
        }),
    );
    for person in [
        json!({ "customer": customer }),
        json!({ "from": { "email": format!("q{NUMBER}@fillerpost.nl") } }),
    ] {
        let named = if person["customer"].is_string() { "c" } else { "p" };
        let mut call = person;
        call["inquiry"] = json!(format!("q{named}{NUMBER}"));
        call["channel"] = json!("email");
        call["text"] = json!("a question");
        give("inquiry.record", call);
    }
    json!(events).to_string()
}

/// The events of some fillers.
pub(crate) fn fillers(template: &str, numbers: std::ops::Range<usize>) -> Vec<Event> {
    let letter = |digit: u8| char::from(digit - b'0' + b'a');
    let one = |number: usize| {
        // Not all on one day.
        let month = format!("2031-{:02}-", 1 + number % 12);
        let number = format!("{number:06}");
        let word: String = number.bytes().map(letter).collect();
        let text = template.replace(NUMBER, &number).replace(WORD, &word);
        events(&text.replace("2031-01-", &month))
    };
    numbers.flat_map(one).collect()
}

/// Parses events.
pub(crate) fn events(text: &str) -> Vec<Event> {
    let events: Value = serde_json::from_str(text).expect("events");
    match Call::read(json!({ "apply": events })) {
        Ok(Call::Apply { events }) => events,
        other => panic!("{other:?}"),
    }
}

/// A flag with a hundred items; many make a desk too large to build its indexes again in a command.
pub(crate) fn flag_of_a_hundred(at: &str, number: usize) -> Vec<Event> {
    let item = |item: usize| {
        let value = format!("l{number}-{item}@largepost.nl");
        json!({ "id": format!("i{item}"), "kind": "email", "value": value })
    };
    let items: Vec<Value> = (0..100).map(item).collect();
    events(
        &json!([{
            "event": "flag.raised", "at": at, "by": { "role": "staff", "id": "u1" },
            "flag": format!("l{number}"), "reason": "did not pay", "source": { "kind": "hand" },
            "items": items, "review_due": "2040-01-01T00:00:00Z",
        }])
        .to_string(),
    )
}

/// A crowd: customers with all e-mail addresses and phones of a scenario.
pub(crate) fn crowd(at: &str, calls: &[Value], numbers: std::ops::Range<usize>) -> Vec<Event> {
    let reading = ParseOptions::default();
    let (mut emails, mut phones) = (BTreeSet::new(), BTreeSet::new());
    calls.iter().for_each(|call| values(call, &mut emails, &mut phones));
    let emails: Vec<Value> = emails
        .iter()
        .filter_map(|text| Some(json!({ "address": text, "key": email_key(text, &reading)? })))
        .collect();
    let phone = |(at, text): (usize, &String)| {
        let key = phone_key(&WrittenPhone::new(text), &reading)?;
        Some((format!("p{at}"), json!({ "number": text, "key": key })))
    };
    let phones: Value = phones.iter().enumerate().filter_map(phone).collect();
    let created = |number: usize| {
        json!({
            "event": "customer.created", "at": at, "by": { "role": "staff", "id": "u1" },
            "customer": format!("x{number:06}"), "source": "staff", "emails": emails,
            "name": { "full": format!("Crowd {WORD}") }, "phones": phones,
        })
    };
    events(&numbers.map(created).collect::<Value>().to_string())
}

/// The e-mail addresses and phone numbers in a call.
fn values(call: &Value, emails: &mut BTreeSet<String>, phones: &mut BTreeSet<String>) {
    match call {
        Value::String(text) if text.contains('@') && text.len() < 60 => {
            emails.insert(text.clone());
        }
        Value::Object(fields) => {
            let number = fields.get("number").and_then(Value::as_str);
            phones.extend(number.map(str::to_owned));
            fields.values().for_each(|value| values(value, emails, phones));
        }
        Value::Array(all) => all.iter().for_each(|value| values(value, emails, phones)),
        _ => {}
    }
}

/// Events that make the records of a call long: notes, and decisions about matches.
pub(crate) fn long_records(call: &Value, at: &str, count: usize) -> Value {
    let by = json!({ "role": "staff", "id": "u1" });
    let one = |subject: &str, event: &str, number: usize| {
        let mut event = json!({ "event": event, "at": at, "by": by, subject: call[subject] });
        let fields = match subject {
            "flag" => json!({
                "decision": format!("more{number}"), "items": ["i1"], "verdict": "same_person",
                "customer": format!("x{number:06}"), "note": "no", "values": [],
            }),
            "appointment" => json!({
                "note": format!("more{number}"), "text": "a note", "visibility": "office",
            }),
            _ => json!({ "note": format!("more{number}"), "text": "a note" }),
        };
        let fields = fields.as_object().cloned().unwrap_or_default();
        event.as_object_mut().expect("an event").extend(fields);
        event
    };
    let mut all = Vec::new();
    for (subject, event) in [
        ("customer", "customer.note_added"),
        ("appointment", "appointment.note_added"),
        ("flag", "flag.match_decided"),
    ] {
        if call[subject].is_string() {
            all.extend((0..count).map(|number| one(subject, event, number)));
        }
    }
    json!(all)
}

/// A desk with these events, whose indexes are built.
pub(crate) fn desk(policy: &Value, at: &str, filled: &[Event]) -> Door {
    let mut desk = Desk::new(read_value(policy).expect("a policy"));
    desk.apply_all(filled).expect("the log is whole");
    // The index of open appointments is built when a flag first needs it.
    let mut door = Door::from(desk);
    let raised = door.call(json!({
        "do": "flag.raise", "at": at, "by": { "role": "staff", "id": "u1" }, "flag": "warm",
        "reason": "did not pay", "source": { "kind": "hand" },
        "items": [{ "id": "i1", "kind": "email", "value": "warm@warmpost.nl" }],
    }));
    assert!(raised.get("done").is_some(), "{raised}");
    door
}
