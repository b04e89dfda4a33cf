//! How the work of many commands about one record, and of a screener, grows.

use frontdesk::{
    Screener,
    base::{FlagId, FlagItemId},
    contact::WrittenValue,
    door::Door,
    screening::Policy,
};
use serde_json::{Value, json};

use crate::counter;

fn give(door: &mut Door, name: &str, mut call: Value) {
    call["do"] = json!(name);
    call["at"] = json!("2026-03-01T09:00:00Z");
    call["by"] = json!({ "role": "admin", "id": "u0" });
    let answer = door.call(call);
    assert!(answer["done"].as_array().is_some_and(|done| !done.is_empty()), "{answer}");
}

fn create(door: &mut Door, number: usize) {
    give(
        door,
        "customer.create",
        json!({
            "customer": format!("c{number}"), "name": { "full": "Lisa Jansen" },
            "emails": [format!("c{number}@dorpspost.nl")],
        }),
    );
}

/// The work for a number of entries, and for four times as many.
fn grows_at_most(most: u64, what: &str, work: impl Fn(usize) -> u64) {
    let (few, many) = (work(24), work(96));
    if std::env::var_os("GROWTH").is_some() {
        println!("{what}\t{few}\t{many}");
    }
    assert!(many <= few * most, "{what}: 24 take {few}, 96 take {many}");
}

/// C1: many merges into one customer, and the erasure of the result: n log n at most, which is 5.7
/// times the work for four times as many. In a chain, the event of a merge has the values of all
/// records that were merged before, at most a hundred.
#[test]
fn merges_and_their_erasure() {
    // A star: all into the first one. A chain: each into the next one.
    for is_star in [true, false] {
        let pair = |number: usize| if is_star { (number, 0) } else { (number - 1, number) };
        let merged = |count: usize| {
            let mut door = Door::default();
            (0..=count).for_each(|number| create(&mut door, number));
            let merges = counter::work_of(|| {
                for (of, into) in (1..=count).map(pair) {
                    let (of, into) = (format!("c{of}"), format!("c{into}"));
                    give(&mut door, "customer.merge", json!({ "customer": of, "into": into }));
                }
            });
            let last = format!("c{}", pair(count).1);
            let erasure = counter::work_of(|| {
                give(&mut door, "customer.erase", json!({ "customer": last }));
            });
            (merges.0, erasure.0)
        };
        let (merges, erasure) = if is_star { (5, 5) } else { (16, 8) };
        grows_at_most(merges, "merges", |count| merged(count).0);
        grows_at_most(erasure, "erasure", |count| merged(count).1);
    }
}

/// C1: many phones, addresses, tags and notes of one customer. A phone is compared with the others,
/// of which there are at most a hundred.
#[test]
fn entries_of_a_customer() {
    for (name, field) in [
        ("customer.add_phone", "phone"),
        ("customer.add_address", "address"),
        ("customer.add_tag", "tag"),
        ("customer.add_note", "note"),
    ] {
        grows_at_most(8, name, |count| {
            let mut door = Door::default();
            create(&mut door, 0);
            let add = |number: usize| {
                let entry = match field {
                    "phone" => json!({ "phone": { "id": format!("p{number}"), "phone":
                        { "number": format!("+316123456{number:02}") } } }),
                    "address" => json!({ "address": { "id": format!("a{number}"), "address":
                        { "text": format!("Kerkweg {}, 1234 AB Dorp", number + 1) } } }),
                    "tag" => json!({ "tag": format!("tag {number}") }),
                    _ => json!({ "note": format!("n{number}"), "text": "a note" }),
                };
                let mut call = entry;
                call["customer"] = json!("c0");
                give(&mut door, name, call);
            };
            counter::work_of(|| (0..count).for_each(add)).0
        });
    }
}

/// C1: an item is added, released and reinstated at the same cost in a flag of any size.
#[test]
fn items_of_a_screener() {
    let flag: FlagId = "f1".parse().expect("an id");
    let id = |number: usize| -> FlagItemId { format!("i{number}").parse().expect("an id") };
    let value = |number: usize| WrittenValue::Email(format!("jan{number}@dorpspost.nl").into());
    let work = |size: usize| {
        let items = (0..size).map(|number| (flag.clone(), id(number), value(number)));
        let mut screener = Screener::build(Policy::default(), items).screener;
        let known = id(size / 2);
        let work = counter::work_of(|| {
            assert!(screener.release(&flag, &known) && screener.reinstate(&flag, &known));
            screener.add(&flag, &known, &value(size / 2)).expect("it is known");
            assert!(!screener.release(&flag, &id(size)));
        });
        work.0
    };
    let (few, many) = (work(250), work(4_000));
    assert!(many <= few + 10, "250 items: {few}, 4,000 items: {many}");
}

/// I-13: what no host reports does not make the list of due actions long for ever; its first page
/// costs the same however many actions are due.
#[test]
fn messages_that_nobody_reports() {
    let visit = |number: usize| {
        let (a, at) = (format!("a{number:04}"), format!("2026-02-20T09:{:02}:00Z", number % 60));
        let event = |name: &str, mut fields: Value| {
            fields["event"] = json!(name);
            fields["appointment"] = json!(a);
            fields["at"] = json!(at);
            fields["by"] = json!({ "role": "staff", "id": "u1" });
            fields
        };
        let booker = json!({
            "role": "booker", "name": { "full": "Lisa Jansen" },
            "emails": [format!("x{number}@dorpspost.nl")],
        });
        let details = json!({ "parties": [booker], "needs_technician": false });
        let frame = json!({ "start": "2026-02-20T09:00:00Z", "end": "2026-02-20T10:00:00Z" });
        [
            event(
                "appointment.requested",
                json!({ "details": details, "frame": frame, "origin": "phone", "zone": "UTC" }),
            ),
            event("appointment.scheduled", json!({})),
            event("appointment.completed", json!({ "completed_at": at })),
            event("review.queued", json!({})),
        ]
    };
    let work = |size: usize, at: &str, limit: Value| {
        let log: Vec<Value> = (0..size).flat_map(visit).collect();
        let mut door = Door::default();
        assert_eq!(door.call(json!({ "apply": log })), json!({ "applied": log.len() }));
        let by = json!({ "role": "system", "id": "timer" });
        let mut query = json!({ "ask": "desk.due", "at": at, "by": by });
        if !limit.is_null() {
            query["limit"] = limit;
        }
        let (work, answer) = counter::work_of(|| door.call(query.clone()));
        (work, answer["told"]["due"].as_array().map_or(0, Vec::len))
    };
    for (at, limit, listed) in
        [("2026-02-22T09:00:00Z", json!(5), 5), ("2026-05-01T09:00:00Z", Value::Null, 0)]
    {
        let (few, many) = (work(100, at, limit.clone()), work(400, at, limit));
        assert_eq!((few.1, many.1), (listed, listed), "{at}");
        // As `flat` in the table.
        assert!(many.0 <= few.0 + 150, "{at}: 100 visits take {}, 400 take {}", few.0, many.0);
    }
}
