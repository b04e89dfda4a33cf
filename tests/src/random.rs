//! Random calls with few names and reasons, so that they interact; some calls are malformed.

pub mod appointment;
pub mod check_in;
pub mod customer;
mod dice;
pub mod inquiry;
pub mod message;
pub mod review;
pub mod schema;

use std::path::Path;

use chrono::{DateTime, SecondsFormat, TimeDelta, Utc};
use proptest::{
    prelude::*,
    sample::select,
    strategy::ValueTree,
    test_runner::{Config, RngAlgorithm, TestRng, TestRunner},
};
use serde_json::{Value, json};

use crate::{Scenario, Step};

/// Number of random scenarios, and of the calls in each.
const SCENARIOS: usize = 36;
const CALLS: usize = 20;

/// The same random scenarios at every run, to be kept in a folder.
///
/// # Panics
/// When none can be made.
pub fn random_scenarios(folder: &Path) -> Vec<Scenario> {
    std::fs::create_dir_all(folder).expect("a folder");
    let seed = TestRng::deterministic_rng(RngAlgorithm::ChaCha);
    let mut runner = TestRunner::new_with_rng(Config::default(), seed);
    let scenario = |number: usize| {
        // In turn mostly about flags, customers and appointments.
        let calls = match number % 3 {
            0 => prop::collection::vec(any_call(), CALLS).boxed(),
            1 => prop::collection::vec(customer::call(), CALLS).boxed(),
            _ => story(CALLS).boxed(),
        };
        let calls = calls.new_tree(&mut runner).expect("random calls").current();
        let step = |call| Step { call, text: None, says: Value::Null };
        let policy = match number % 2 {
            0 => json!({}),
            _ => json!({
                "screening": { "reading": { "default_region": "NL" } }, "log": { "keep": 50 },
            }),
        };
        Scenario {
            path: folder.join(format!("random_{number:02}.json")),
            why: "all languages answer the same".to_owned(),
            policy: policy.as_object().cloned().unwrap_or_default(),
            steps: calls.into_iter().map(step).collect(),
        }
    };
    (0..SCENARIOS).map(scenario).collect()
}

/// A command or a query; one in eight is malformed.
pub fn any_call() -> impl Strategy<Value = Value> {
    let whole = prop_oneof![
        6 => command(), 4 => question(), 6 => customer::command(), 2 => customer::question(),
        6 => appointment::command(), 2 => appointment::question(),
        3 => review::command(), 1 => review::question(),
        3 => check_in::command(), 1 => check_in::question(),
        2 => inquiry::command(), 1 => inquiry::question(),
    ];
    let whole = whole.boxed();
    prop_oneof![7 => whole.clone(), 1 => spoilt(whole)]
}

/// The calls of a week at a desk: customers exist, time passes, and flags, customers and
/// appointments interact.
pub fn story(calls: usize) -> impl Strategy<Value = Vec<Value>> {
    let one = prop_oneof![
        2 => command(),
        2 => customer::command(),
        7 => appointment::command(),
        3 => review::command(),
        1 => appointment::question(),
        1 => check_in::command(),
        1 => inquiry::command(),
    ];
    let later = select(vec![0_i64, 0, 1, 3, 60, 177]);
    prop::collection::vec((one, later), calls).prop_map(|calls| {
        let mut now = DateTime::<Utc>::UNIX_EPOCH + TimeDelta::minutes(2);
        let mut all = [
            customer::creations(),
            appointment::openings(),
            check_in::openings(),
            review::openings(),
        ]
        .concat();
        for (mut call, later) in calls {
            now += TimeDelta::minutes(later);
            if call.get("at").is_some() {
                call["at"] = json!(now.to_rfc3339_opts(SecondsFormat::Secs, true));
            }
            all.push(call);
        }
        all
    })
}

/// A time within a year.
pub fn instant() -> impl Strategy<Value = String> {
    (0i64..500_000).prop_map(|minutes| {
        let at = DateTime::<Utc>::UNIX_EPOCH + TimeDelta::minutes(minutes);
        at.to_rfc3339_opts(SecondsFormat::Secs, true)
    })
}

/// An actor, mostly of the office.
pub fn by() -> impl Strategy<Value = Value> {
    let roles = prop_oneof![
        12 => select(vec!["admin", "staff"]),
        1 => select(vec!["technician", "customer", "system"]),
    ];
    roles.prop_map(|role| json!({ "role": role, "id": "u1" }))
}

/// A value to be flagged.
pub fn value() -> impl Strategy<Value = Value> {
    select(vec![
        json!({ "kind": "full_name", "value": { "full": "Jan de Boer" } }),
        json!({ "kind": "full_name", "value": { "given": "Zoë", "family": "Vanden Berghe" } }),
        json!({ "kind": "email", "value": "jan@dorpspost.nl" }),
        json!({ "kind": "email", "value": "" }),
        json!({ "kind": "address", "value": { "text": "Dorpsstraat 5, 1234 AB Dorp" } }),
        json!({ "kind": "phone", "value": { "number": "+31612345678" } }),
        json!({ "kind": "phone", "value": { "number": "06-12345678", "region": "NL" } }),
    ])
}

fn item() -> impl Strategy<Value = Value> {
    (select(vec!["i1", "i2", "i3"]), value()).prop_map(|(id, mut value)| {
        value["id"] = json!(id);
        value
    })
}

fn source() -> impl Strategy<Value = Value> {
    select(vec![
        json!({ "kind": "hand" }),
        json!({ "kind": "customer", "customer": "c1" }),
        json!({ "kind": "appointment", "appointment": "a2" }),
    ])
}

const VERBS: [&str; 11] = [
    "raise",
    "raise",
    "add_item",
    "release_item",
    "reinstate_item",
    "lift",
    "reinstate",
    "review_retention",
    "decide_match",
    "revoke_exemption",
    "erase",
];

/// A whole call of one of the commands.
pub fn command() -> impl Strategy<Value = Value> {
    let words = (
        select(VERBS.to_vec()),
        select(vec!["f1", "f2"]),
        select(vec!["i1", "i2", "i3"]),
        select(vec!["did not pay", "moved away", " "]),
        select(vec![json!("c1"), json!("c2"), Value::Null]),
    );
    let rest = (
        prop::collection::vec(item(), 0..4),
        prop::collection::vec(value(), 0..4),
        select(vec!["same_person", "different_person"]),
        select(vec!["d1", "d2", "d3"]),
        prop::option::of(instant()),
        source(),
        select(vec![Value::Null, json!("a2"), json!("a4")]),
    );
    (words, rest, instant(), by()).prop_map(|(words, rest, at, by)| {
        let (verb, flag, item, reason, customer) = words;
        let (items, values, verdict, decision, due, source, appointment) = rest;
        let mut call = match verb {
            "raise" => json!({
                "reason": reason, "source": source, "items": items, "review_due": due,
            }),
            "add_item" => json!({ "item": items.first().cloned().unwrap_or(json!({
                "id": item, "kind": "email", "value": "piet@dorpspost.nl",
            })) }),
            "release_item" => json!({ "item": item, "reason": reason }),
            "reinstate_item" => json!({ "item": item }),
            "lift" => json!({ "reason": reason }),
            "reinstate" | "erase" => json!({}),
            "review_retention" => json!({ "review_due": due }),
            "decide_match" => json!({
                "decision": decision, "items": [item], "customer": customer, "values": values,
                "appointment": appointment, "verdict": verdict, "note": reason,
            }),
            _ => json!({
                "item": item, "customer": customer, "reason": reason,
                "appointment": if customer.is_null() { appointment } else { Value::Null },
            }),
        };
        call["do"] = json!(format!("flag.{verb}"));
        call["at"] = json!(at);
        call["by"] = by;
        call["flag"] = json!(flag);
        call
    })
}

/// The contact of a request; some values cannot be parsed.
pub fn contact() -> impl Strategy<Value = Value> {
    let names = ["Jan de Boer", "J. d. Boer", "Zoe van den Berghe", "Dženana Ćatić", "李雷"];
    let emails = ["Jan@Dorpspost.NL", "jan+x@dorpspost.nl", "jan.deboer@x.nl", "", "🦀@x.nl"];
    let phones = ["+31 (0)6 1234 5678", "06 12345678", "0612345687", "٠٦١٢٣٤٥٦٧٨", "\u{200b}"];
    let addresses = ["Dorpsstr. 5, 1234AB Dorp", "Dorpsstraat 5-A, 1234 AB", "1234 AB 5", "Hof 1"];
    let texts = |texts: &[&'static str]| prop::collection::vec(select(texts.to_vec()), 0..3);
    let note = prop::option::of(select(vec!["bel 06-12345678", "jan@dorpspost.nl", "\u{7}"]));
    let parts = (texts(&names), texts(&emails), texts(&phones), texts(&addresses), note);
    parts.prop_map(|(names, emails, phones, addresses, note)| {
        let each = |field: &str, texts: Vec<&str>| -> Value {
            texts.into_iter().map(|text| json!({ field: text })).collect()
        };
        json!({
            "names": each("full", names), "emails": emails, "note": note,
            "phones": each("number", phones), "addresses": each("text", addresses),
        })
    })
}

fn question() -> impl Strategy<Value = Value> {
    let screening = (
        select(vec!["screening.screen", "screening.explain"]),
        contact(),
        prop::option::of(select(vec!["c1", "c2"])),
        prop::option::of(select(vec!["NL", "us", "BE"])),
    );
    let screening = screening.prop_map(|(ask, contact, customer, region)| {
        json!({
            "ask": ask, "appointment": "a1", "contact": contact, "customer": customer,
            "region": region,
        })
    });
    let flags = select(vec![
        json!({ "ask": "flag.list" }),
        json!({ "ask": "flag.list", "status": "active", "text": "BOER" }),
        json!({ "ask": "flag.details", "flag": "f1" }),
        json!({ "ask": "flag.details", "flag": "f3" }),
        json!({ "ask": "flag.items" }),
    ]);
    let questions = prop_oneof![3 => screening, 1 => flags, 1 => message::question()];
    (questions, by()).prop_map(|(mut call, by)| {
        call["by"] = by;
        call
    })
}

/// A call in which one field is missing, added, or of another type.
fn spoilt(call: BoxedStrategy<Value>) -> impl Strategy<Value = Value> {
    let wrong = select(vec![
        Value::Null,
        json!(1),
        json!(1.0),
        json!(-0.0),
        json!(0.5),
        json!(9_007_199_254_740_993_i64),
        json!(true),
        json!("x"),
        json!([]),
        json!({}),
        json!([["x"]]),
        json!("2026-02-30T00:00:00Z"),
    ]);
    (call, any::<prop::sample::Index>(), wrong, 0..3).prop_map(|(mut call, index, wrong, how)| {
        let fields = call.as_object_mut().expect("a call is an object");
        let name = index.get(&fields.keys().cloned().collect::<Vec<_>>()).clone();
        match how {
            0 => fields.remove(&name),
            1 => fields.insert(name, wrong),
            _ => fields.insert("colour".to_owned(), wrong),
        };
        call
    })
}

/// Any JSON, a few levels deep, with the words of calls.
pub fn anything() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        ".{0,8}".prop_map(Value::from),
        select(vec!["flag.raise", "flag.list", "staff", "email"]).prop_map(Value::from),
    ];
    leaf.prop_recursive(4, 32, 6, |inner| {
        let names = [
            "do", "ask", "apply", "rewrite", "restore", "at", "by", "role", "id", "event", "items",
            "contact",
        ];
        let fields = prop::collection::btree_map(select(names.to_vec()), inner.clone(), 0..6);
        prop_oneof![
            prop::collection::vec(inner, 0..6).prop_map(Value::from),
            fields.prop_map(|fields| fields.into_iter().map(|(k, v)| (k.to_owned(), v)).collect()),
        ]
    })
}
