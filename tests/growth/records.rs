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

/// The work for a number of entries, and for four times as many: at most so many tenths of it.
fn grows_at_most(most: u64, what: &str, work: impl Fn(usize) -> u64) {
    let (few, many) = (work(24), work(96));
    if std::env::var_os("GROWTH").is_some() {
        println!("{what}\t{few}\t{many}");
    }
    assert!(many * 10 <= few * most, "{what}: 24 take {few}, 96 take {many}");
}

/// For four times as many, n log n is 5.75 times the work: 96 log 96 / 24 log 24.
const N_LOG_N: u64 = 58;

/// A desk with customers, and the pairs of customers that are merged in turn.
struct Merges {
    door: Door,
    pairs: Vec<(String, String)>,
}

impl Merges {
    /// A star: all are merged into the first one. A chain: each into the next one.
    fn new(count: usize, is_star: bool) -> Self {
        let mut door = Door::default();
        (0..=count).for_each(|number| create(&mut door, number));
        let pair = |number: usize| if is_star { (number, 0) } else { (number - 1, number) };
        let names = |(of, into)| (format!("c{of}"), format!("c{into}"));
        Self { door, pairs: (1..=count).map(|number| names(pair(number))).collect() }
    }

    fn merge(&mut self) -> u64 {
        let merge = |(of, into): &(String, String)| json!({ "customer": of, "into": into });
        let calls: Vec<Value> = self.pairs.iter().map(merge).collect();
        self.give_all("customer.merge", calls)
    }

    fn unmerge(&mut self) -> u64 {
        let unmerge = |(of, _): &(String, String)| json!({ "customer": of });
        let calls: Vec<Value> = self.pairs.iter().rev().map(unmerge).collect();
        self.give_all("customer.unmerge", calls)
    }

    /// Erases the last survivor, and all who are merged into it.
    fn erase(&mut self) -> u64 {
        let last = self.pairs.last().expect("a pair").1.clone();
        self.give_all("customer.erase", vec![json!({ "customer": last })])
    }

    fn give_all(&mut self, name: &str, calls: Vec<Value>) -> u64 {
        let give_all = || calls.into_iter().for_each(|call| give(&mut self.door, name, call));
        counter::work_of(give_all).0
    }
}

/// C1: many merges into one customer, the undoing of all, and the erasure of the result.
#[test]
fn merges_and_their_erasure() {
    for is_star in [true, false] {
        // In a chain, a survivor takes over the values of all customers who were merged before: the
        // events of 24 merges have 300 values, those of 96 merges have 4,656, which is 15.5 times as
        // many. A customer has at most a hundred.
        let (merges, unmerges) = if is_star { (N_LOG_N, N_LOG_N) } else { (125, 103) };
        let name = |what: &str| format!("{what}, {}", if is_star { "star" } else { "chain" });
        let merged = |count| {
            let mut merges = Merges::new(count, is_star);
            let work = merges.merge();
            (merges, work)
        };
        grows_at_most(merges, &name("merges"), |count| merged(count).1);
        grows_at_most(unmerges, &name("unmerges"), |count| merged(count).0.unmerge());
        grows_at_most(N_LOG_N, &name("erasure"), |count| merged(count).0.erase());
        let again = |count| {
            let mut merges = merged(count).0;
            merges.unmerge();
            merges.merge();
            merges.erase()
        };
        grows_at_most(N_LOG_N, &name("erasure after an unmerge"), again);
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
        grows_at_most(80, name, |count| {
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
