//! Laws of the numbers of events (I-20, I-22): a log has no gap, and may be delivered twice.

use frontdesk::door::Door;
use frontdesk_tests::{random, stored_events};
use proptest::{
    prelude::*,
    sample::{Index, select},
};
use serde_json::{Value, json};

/// Number of calls of a log.
const CALLS: usize = 80;

fn story() -> impl Strategy<Value = Vec<Value>> {
    let erase = json!({
        "do": "customer.erase", "at": "1970-01-20T00:00:00Z", "customer": "c1",
        "by": { "role": "admin", "id": "u0" },
    });
    let erases = prop::option::of(Just(erase));
    (random::story(CALLS), erases)
        .prop_map(|(calls, erase)| calls.into_iter().chain(erase).collect())
}

/// Gives all calls, and returns the log.
fn live(calls: &[Value]) -> (Door, Vec<Value>) {
    let mut door = Door::default();
    let log = calls.iter().flat_map(|call| stored_events(&door.call(call.clone()))).collect();
    (door, log)
}

fn apply(door: &mut Door, log: &[Value]) -> Value {
    door.call(json!({ "apply": log }))
}

fn replayed(log: &[Value]) -> Door {
    let mut door = Door::default();
    assert_eq!(apply(&mut door, log), json!({ "applied": log.len() }));
    door
}

/// A number of an answer, which is left out if it is 0.
fn count(answer: &Value, name: &str) -> usize {
    answer.get(name).and_then(Value::as_u64).unwrap_or_default() as usize
}

/// An event without its number, and without those of the log in it.
fn without_numbers(event: &Value) -> Value {
    match event {
        Value::Array(all) => all.iter().map(without_numbers).collect(),
        Value::Object(fields) => {
            let is_event = fields.contains_key("event");
            let kept = fields.iter().filter(|(name, _)| !(is_event && *name == "number"));
            kept.map(|(name, field)| (name.clone(), without_numbers(field))).collect()
        }
        other => other.clone(),
    }
}

/// The change logs of all records.
fn entries(door: &Door) -> Vec<Value> {
    let appointments = door.desk().appointments().iter().map(|record| json!(record.log));
    let customers = door.desk().customers().iter().map(|record| json!(record.log));
    let logs = appointments.chain(customers).filter_map(|log| log.as_array().cloned());
    logs.flatten().collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    /// I-22, S1-20: events are numbered from 1 without gaps, and so are the entries of change logs.
    #[test]
    fn no_number_is_left_out(calls in story()) {
        let (door, log) = live(&calls);
        for (place, event) in log.iter().enumerate() {
            prop_assert_eq!(&event["number"], &json!(place + 1), "{}", event);
        }
        prop_assert_eq!(door.desk().last_number().map_or(0, |last| last.get()), log.len() as u64);
        for entry in entries(&door) {
            let number = entry["number"].as_u64().expect("each entry has its number");
            let event = &log[number as usize - 1];
            let is_same = entry["event"] == event["event"] || entry.get("was") == event.get("event");
            prop_assert!(is_same, "{} is not {}", entry, event);
        }
    }

    /// I-20, I-22: a log that is applied at once, event by event, twice, or after a snapshot gives
    /// the same desk.
    #[test]
    fn a_log_may_be_delivered_twice(calls in story(), at in any::<Index>(), from in any::<Index>()) {
        let (lived, log) = live(&calls);
        let whole = lived.desk().snapshot();
        let at = at.index(log.len() + 1);
        let from = from.index(at + 1);

        let mut twice = replayed(&log);
        prop_assert_eq!(twice.desk().snapshot(), whole.clone());
        let again = apply(&mut twice, &log);
        prop_assert_eq!(&again["applied"], &json!(0));
        prop_assert_eq!(count(&again, "repeated"), log.len());
        prop_assert_eq!(twice.desk().snapshot(), whole.clone());

        let mut one_by_one = Door::default();
        for event in &log {
            let event = std::slice::from_ref(event);
            prop_assert_eq!(apply(&mut one_by_one, event), json!({ "applied": 1 }));
            prop_assert_eq!(apply(&mut one_by_one, event), json!({ "applied": 0, "repeated": 1 }));
        }
        prop_assert_eq!(one_by_one.desk().snapshot(), whole.clone());

        let mut restored = Door::default();
        let snapshot = replayed(&log[..at]).call(json!({ "snapshot": true }));
        prop_assert_eq!(count(&snapshot, "number"), at);
        restored.call(json!({ "restore": snapshot["snapshot"] }));
        let rest = apply(&mut restored, &log[from..]);
        prop_assert_eq!(&rest["applied"], &json!(log.len() - at));
        prop_assert_eq!(restored.desk().snapshot(), whole);
    }

    /// I-22: a log with a gap, or with another event under a number, is refused as a whole.
    #[test]
    fn a_gap_is_refused(calls in story(), at in any::<Index>(), known in any::<Index>()) {
        let (_, log) = live(&calls);
        prop_assume!(log.len() > 2);
        let at = at.index(log.len() - 1);
        let mut door = replayed(&log[..known.index(at + 1)]);
        let before = door.desk().snapshot();

        let gap = [&log[..at], &log[at + 1..]].concat();
        let refused = &apply(&mut door, &gap)["refused"];
        prop_assert_eq!(&refused["code"], &json!("desk.apply.number_missing"));
        prop_assert_eq!(&refused["with"], &json!({ "number": at + 2, "expected": at + 1 }));
        prop_assert_eq!(door.desk().snapshot(), before.clone());

        let mut other = log[at].clone();
        other["by"] = json!({ "role": "staff", "id": "somebody else" });
        let used = [&log[..=at], &[other], &log[at + 1..]].concat();
        let refused = &apply(&mut door, &used)["refused"];
        prop_assert_eq!(&refused["code"], &json!("desk.apply.number_used"));
        prop_assert_eq!(&refused["with"], &json!({ "number": at + 1 }));
        prop_assert_eq!(door.desk().snapshot(), before);
    }

    /// U-11, I-22: a log from before events had numbers is numbered on the way.
    #[test]
    fn an_old_log_is_numbered(calls in story(), at in any::<Index>()) {
        let (lived, log) = live(&calls);
        let at = at.index(log.len() + 1);
        let old: Vec<Value> = log[..at].iter().map(without_numbers).collect();
        let mut door = replayed(&[&old, &log[at..]].concat());
        prop_assert_eq!(door.desk().snapshot(), lived.desk().snapshot());
        let again = apply(&mut door, &log);
        prop_assert_eq!(&again["applied"], &json!(0));
    }

    /// R-32, I-22: a rewritten log keeps its numbers, and is the same log to a desk that has it.
    #[test]
    fn a_rewritten_log_keeps_its_numbers(calls in story()) {
        let (mut lived, log) = live(&calls);
        let kept = Door::default().call(json!({ "rewrite": log }))["rewritten"].clone();
        let kept = kept.as_array().expect("a log");
        for (kept, event) in kept.iter().zip(&log) {
            prop_assert_eq!(&kept["number"], &event["number"]);
        }
        let before = lived.desk().snapshot();
        prop_assert_eq!(&apply(&mut lived, kept)["applied"], &json!(0));
        prop_assert_eq!(lived.desk().snapshot(), before);
    }

    /// I-22, I-18: `desk.events` answers the latest events after a number, without values of erased
    /// persons; the next event is always the one with the next number.
    #[test]
    fn the_latest_events_are_told(
        calls in story(), keep in select(vec![0_u32, 1, 9, 5000]), limit in 1_usize..40,
    ) {
        let mut door = Door::open(&json!({ "log": { "keep": keep } }).to_string()).expect("a policy");
        let log: Vec<Value> =
            calls.iter().flat_map(|call| stored_events(&door.call(call.clone()))).collect();
        let rewritten = Door::default().call(json!({ "rewrite": log }));
        let all = rewritten["rewritten"].as_array().cloned().unwrap_or_default();
        prop_assert_eq!(all.len(), log.len());
        let is_erasure = |event: &Value| event["event"].as_str().is_some_and(|name| name.ends_with("erased"));
        let since = log.iter().rposition(is_erasure).map_or(0, |last| if keep > 4999 { 0 } else { last + 1 });
        for after in 0..=log.len() {
            let number = if after == 0 { Value::Null } else { json!(after) };
            let answer = door.call(json!({
                "ask": "desk.events", "by": { "role": "admin", "id": "u0" }, "after": number, "limit": limit,
            }));
            let has_all = after >= since && log.len() - after <= keep as usize;
            match answer.get("told").and_then(Value::as_array) {
                Some(told) => {
                    let next: Vec<Value> = all.iter().skip(after).take(limit).cloned().collect();
                    prop_assert_eq!(told, &next);
                    prop_assert!(keep > 0);
                }
                None => prop_assert!(keep == 0 || !has_all, "{}", answer),
            }
        }
    }
}
