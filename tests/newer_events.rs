//! Events of a later version: new fields are ignored at every place, and an event with another
//! version number is refused.

use std::collections::BTreeSet;

use frontdesk::door::Door;
use frontdesk_tests::{random, root, stored_events};
use proptest::{prelude::*, strategy::ValueTree, test_runner::TestRunner};
use serde_json::{Value, json};

/// Name of the field that a later version added.
const ADDED: &str = "added_later";

fn erase(customer: &str) -> Value {
    json!({
        "do": "customer.erase", "at": "1970-02-01T00:00:00Z", "customer": customer,
        "by": { "role": "admin", "id": "u0" },
    })
}

/// The log of a week, with merges and erasures.
fn log(calls: Vec<Value>) -> Vec<Value> {
    let merge = json!({
        "do": "customer.merge", "at": "1970-01-31T00:00:00Z", "customer": "c3", "into": "c2",
        "by": { "role": "staff", "id": "u1" },
    });
    let mut door = Door::default();
    let calls = calls.into_iter().chain([merge, erase("c1"), erase("c3")]);
    let answers = calls.map(|call| door.call(call));
    answers.flat_map(|answer| stored_events(&answer)).collect()
}

/// Names of the fields that are maps by id, from the schema.
fn maps() -> BTreeSet<String> {
    let text = std::fs::read_to_string(root().join("core/calls.schema.json")).expect("a schema");
    let schema: Value = serde_json::from_str(&text).expect("JSON");
    let mut maps = BTreeSet::new();
    collect_maps(&schema, &mut maps);
    maps
}

fn collect_maps(schema: &Value, maps: &mut BTreeSet<String>) {
    for (name, field) in schema["properties"].as_object().into_iter().flatten() {
        if field["additionalProperties"].is_object() {
            maps.insert(name.clone());
        }
    }
    match schema {
        Value::Array(all) => all.iter().for_each(|one| collect_maps(one, maps)),
        Value::Object(all) => all.values().for_each(|one| collect_maps(one, maps)),
        _ => {}
    }
}

/// Adds a field to each object, and collects the paths of the objects.
fn add(value: &mut Value, path: &str, maps: &BTreeSet<String>, paths: &mut BTreeSet<String>) {
    match value {
        Value::Array(all) => all.iter_mut().for_each(|one| add(one, path, maps, paths)),
        Value::Object(fields) => {
            for (name, field) in fields.iter_mut() {
                match field.as_object_mut().filter(|_| maps.contains(name)) {
                    Some(records) => {
                        let path = format!("{path}.{name}.*");
                        records.values_mut().for_each(|one| add(one, &path, maps, paths));
                    }
                    None => add(field, &format!("{path}.{name}"), maps, paths),
                }
            }
            fields.insert(ADDED.to_owned(), json!({ "x": [{ "y": null }] }));
            paths.insert(path.to_owned());
        }
        _ => {}
    }
}

fn extended(log: &[Value]) -> (Vec<Value>, BTreeSet<String>) {
    let (mut log, maps, mut paths) = (log.to_vec(), maps(), BTreeSet::new());
    for event in &mut log {
        let name = event["event"].as_str().unwrap_or_default().to_owned();
        add(event, &name, &maps, &mut paths);
    }
    (log, paths)
}

fn replayed(log: &[Value]) -> Door {
    let mut door = Door::default();
    assert_eq!(door.call(json!({ "apply": log })), json!({ "applied": log.len() }));
    door
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    /// U-11: a log with new fields in every object gives the same desk; none of them is kept.
    #[test]
    fn new_fields_are_ignored_at_every_depth(calls in random::story(120)) {
        let log = log(calls);
        let (extended, _) = extended(&log);
        prop_assert_eq!(replayed(&extended).desk().snapshot(), replayed(&log).desk().snapshot());
        let rewrite = |log: &[Value]| Door::default().call(json!({ "rewrite": log }));
        prop_assert_eq!(rewrite(&extended), rewrite(&log));
    }
}

/// Every object of an event occurs, so that the law tests it.
#[test]
fn new_fields_stand_deep_in_random_events() {
    let mut runner = TestRunner::deterministic();
    let mut paths = BTreeSet::new();
    for _ in 0..30 {
        let calls = random::story(120).new_tree(&mut runner).expect("a week").current();
        paths.extend(extended(&log(calls)).1);
    }
    for path in [
        "flag.raised.by",
        "flag.raised.source",
        "flag.raised.items",
        "flag.raised.items.value",
        "appointment.requested.details.parties.name",
        "appointment.requested.details.lines.price.net",
        "appointment.requested.frame",
        "appointment.erased.kept.details.lines",
        "customer.created.name",
    ] {
        assert!(paths.contains(path), "{path} is not among {paths:#?}");
    }
}

/// U-11: `v` is the version of an event; without it the version is 1, and any other is refused.
#[test]
fn an_event_of_another_version_is_refused() {
    let log = log(random::customer::creations());
    let with = |version: Value| {
        let mut event = log[0].clone();
        event["v"] = version;
        json!({ "apply": [event] })
    };
    for known in [json!(1), json!(1.0), json!(null)] {
        assert_eq!(Door::default().call(with(known)), json!({ "applied": 1 }));
    }
    for other in [json!(0), json!(2), json!("1"), json!([])] {
        let answer = Door::default().call(with(other.clone()));
        assert_eq!(answer["malformed"]["at"], json!("apply[0].v"), "{other}: {answer}");
    }
}
