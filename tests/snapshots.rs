//! Snapshots: the state of a desk as bytes and back, after any commands.

use std::collections::BTreeSet;

use frontdesk::{
    desk::{Desk, Policy, SnapshotError},
    door::Door,
};
use frontdesk_tests::{random, stored_events};
use proptest::{prelude::*, sample::Index, strategy::ValueTree, test_runner::TestRunner};
use serde_json::{Value, json};

/// Number of calls before the snapshot, and after it.
const CALLS: usize = 120;

fn week() -> impl Strategy<Value = Vec<Value>> {
    random::story(CALLS)
}

/// Gives each command an id, so that the desk has command ids to remember.
fn with_ids(mut calls: Vec<Value>) -> Vec<Value> {
    for (number, call) in calls.iter_mut().enumerate() {
        if call.get("do").is_some() && number % 2 == 0 {
            call["command_id"] = json!(format!("call {number}"));
        }
    }
    calls
}

fn erase() -> Value {
    json!({
        "do": "customer.erase", "at": "1970-01-20T00:00:00Z", "customer": "c1",
        "by": { "role": "admin", "id": "u0" },
    })
}

fn lived(calls: &[Value]) -> Door {
    let mut door = Door::default();
    calls.iter().for_each(|call| drop(door.call(call.clone())));
    door
}

fn restored(door: &Door) -> Door {
    let mut again = Door::default();
    let text = String::from_utf8(door.desk().snapshot()).expect("UTF-8");
    let answer = again.call(json!({ "restore": text }));
    assert_eq!(answer, json!({ "restored": door.desk().counts() }));
    again
}

/// Queries about the whole desk, and about a few records, that the office may give.
fn questions() -> Vec<Value> {
    let at = "1970-01-05T09:00:00Z";
    let mut questions = vec![
        json!({ "ask": "flag.list" }),
        json!({ "ask": "flag.items" }),
        json!({ "ask": "customer.list" }),
        json!({ "ask": "customer.duplicates" }),
        json!({ "ask": "review.list", "status": "any" }),
        json!({ "ask": "inquiry.list", "status": "any", "at": at }),
        json!({ "ask": "review.published_set" }),
        json!({ "ask": "review.what_if", "at": at, "policy": { "cool_down": "PT2H" } }),
        json!({ "ask": "screening.screen", "appointment": "a9", "customer": "c1",
                "contact": { "emails": ["jan@dorpspost.nl"], "phones": [{ "number": "0612345678" }],
                             "names": [{ "full": "Jan de Boer" }] } }),
    ];
    for day in 1..10 {
        let at = format!("1970-01-0{day}T09:00:00Z");
        questions.push(json!({ "ask": "desk.due", "at": at }));
        questions.push(json!({ "ask": "desk.work_list", "at": at }));
        let day = format!("1970-01-0{day}");
        questions.push(json!({ "ask": "appointment.list", "day": day, "at": at }));
    }
    for of in ["a1", "a2", "a3", "a4"] {
        for name in [
            "appointment.details",
            "appointment.allowed_actions",
            "review.allowed_actions",
            "appointment.time_frame_page",
            "check_in.page",
            "check_in.allowed_actions",
            "check_in.explain",
            "review.explain",
        ] {
            questions.push(json!({ "ask": name, "appointment": of, "at": at }));
        }
        let ask = "desk.explain_message";
        questions.push(json!({ "ask": ask, "kind": "reminder", "appointment": of, "at": at }));
    }
    for of in ["c1", "c2", "c3"] {
        for name in [
            "customer.profile",
            "customer.allowed_actions",
            "customer.duplicates",
            "desk.history",
            "desk.contact_log",
            "desk.export",
        ] {
            questions.push(json!({ "ask": name, "customer": of, "at": at }));
        }
    }
    for of in ["q1", "q2", "q3"] {
        for name in ["inquiry.details", "inquiry.allowed_actions"] {
            questions.push(json!({ "ask": name, "inquiry": of, "at": at }));
        }
    }
    for of in ["f1", "f2"] {
        questions.push(json!({ "ask": "flag.details", "flag": of }));
    }
    for question in &mut questions {
        question["by"] = json!({ "role": "staff", "id": "u1" });
    }
    questions
}

fn assert_same(one: &Door, other: &Door) {
    assert_eq!(one.desk().areas_that_differ(other.desk()), [""; 0]);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    /// U-6, I-20: a restored desk is equal, answers every query and every later call like the
    /// original, and has the same snapshot.
    #[test]
    fn a_restored_desk_is_the_same_desk(calls in week(), more in week(), erases in any::<bool>()) {
        let mut calls = with_ids(calls);
        calls.extend(erases.then(erase));
        let mut door = lived(&calls);
        let mut again = restored(&door);
        assert_same(&again, &door);
        prop_assert_eq!(again.desk().snapshot(), door.desk().snapshot());
        for call in questions().into_iter().chain(calls).chain(with_ids(more)).chain(questions()) {
            prop_assert_eq!(again.call(call.clone()), door.call(call.clone()), "{}", call);
        }
        assert_same(&again, &door);
        prop_assert_eq!(again.desk().snapshot(), door.desk().snapshot());
    }

    /// U-6, S0-21: with another policy, a restored desk is the desk of the same log. Screened again,
    /// both give the same events, and a second time none.
    #[test]
    fn another_policy_screens_again(calls in week(), erases in any::<bool>()) {
        let calls = [calls, erases.then(erase).into_iter().collect()].concat();
        let (mut door, mut log) = (Door::default(), Vec::new());
        for call in calls {
            let answer = door.call(call);
            log.extend(stored_events(&answer));
        }
        let policy = json!({ "screening": { "reading": { "default_region": "NL" },
                                            "phone": { "strong": 1000 } } }).to_string();
        let mut restored = Door::open(&policy).expect("a policy");
        let text = String::from_utf8(door.desk().snapshot()).expect("UTF-8");
        restored.call(json!({ "restore": text }));
        let mut replayed = Door::open(&policy).expect("a policy");
        replayed.call(json!({ "apply": log }));
        assert_same(&restored, &replayed);
        let again = json!({ "do": "desk.screen_again", "at": "1970-01-21T00:00:00Z",
                            "by": { "role": "system", "id": "start" } });
        let answer = restored.call(again.clone());
        prop_assert!(answer.get("done").is_some(), "{}", answer);
        prop_assert_eq!(replayed.call(again.clone()), answer);
        assert_same(&restored, &replayed);
        prop_assert_eq!(restored.call(again), json!({ "done": [] }));
    }

    /// B1, P1: changed, shortened or extended bytes are refused, and none of them are repeated.
    #[test]
    fn damaged_bytes_are_refused(
        calls in week(), at in any::<Index>(), flip in 1_u8..=255, length in any::<Index>(),
    ) {
        let bytes = lived(&calls).desk().snapshot();
        let mut flipped = bytes.clone();
        flipped[at.index(bytes.len())] ^= flip;
        let cut = bytes[..length.index(bytes.len())].to_vec();
        let longer = [bytes, vec![b' ']].concat();
        for damaged in [flipped, cut, longer] {
            prop_assert!(Desk::restore(Policy::default(), &damaged).is_err());
        }
    }

    /// B1: arbitrary bytes never cause a panic.
    #[test]
    fn foreign_bytes_are_refused(rest in prop::collection::vec(any::<u8>(), 0..200)) {
        let error = Desk::restore(Policy::default(), &rest).err();
        prop_assert_eq!(error, Some(SnapshotError::Foreign));
        let rest = [b"frontdesk.desk 2 ".to_vec(), rest].concat();
        prop_assert!(Desk::restore(Policy::default(), &rest).is_err());
    }
}

/// Each bit of a small snapshot is flipped; each shorter prefix is tried.
#[test]
fn no_byte_of_a_snapshot_is_without_meaning() {
    let calls = week().new_tree(&mut TestRunner::deterministic()).expect("a week").current();
    let bytes = lived(&calls[..6]).desk().snapshot();
    assert!(Desk::restore(Policy::default(), &bytes).is_ok());
    for place in 0..bytes.len() {
        for bit in 0..8 {
            let mut flipped = bytes.clone();
            flipped[place] ^= 1 << bit;
            assert!(Desk::restore(Policy::default(), &flipped).is_err(), "byte {place}, bit {bit}");
        }
        assert!(Desk::restore(Policy::default(), &bytes[..place]).is_err(), "{place} bytes");
    }
}

/// S7: a snapshot of another version is refused as such, whatever follows the version.
#[test]
fn another_version_is_refused() {
    let bytes = Desk::default().snapshot();
    let text = String::from_utf8(bytes).expect("UTF-8");
    for version in ["0", "1", "10", "2.1"] {
        let other = text.replacen(" 2 ", &format!(" {version} "), 1);
        let error = Desk::restore(Policy::default(), other.as_bytes()).err();
        assert_eq!(error, Some(SnapshotError::Version), "{version}");
    }
}

/// Every query of these laws exists, and is answered in some week: otherwise equal refusals would be
/// compared.
#[test]
fn each_query_is_answered() {
    let mut runner = TestRunner::deterministic();
    let mut missing: BTreeSet<String> = questions().iter().map(name).collect();
    for _ in 0..10 {
        let mut door = lived(&week().new_tree(&mut runner).expect("a week").current());
        for question in questions() {
            let answer = door.call(question.clone());
            assert!(answer.get("malformed").is_none(), "{question}: {answer}");
            if answer.get("told").is_some() {
                missing.remove(&name(&question));
            }
        }
    }
    assert!(missing.is_empty(), "never answered: {missing:?}");
    let asked: BTreeSet<String> = questions().iter().map(name).collect();
    let by = json!({ "role": "staff", "id": "u1" });
    let catalog = Door::default().call(json!({ "ask": "desk.catalog", "by": by }));
    let queries = catalog["told"]["queries"].as_array().expect("the queries of the catalog");
    let unasked = queries.iter().filter_map(|query| query["name"].as_str());
    let unasked: Vec<&str> = unasked.filter(|known| !asked.contains(*known)).collect();
    assert_eq!(unasked, UNASKED);
}

/// Queries that these laws do not ask: they need a setting of the policy or an item of a check-in, or
/// read no record. `screening.explain` reads what `screening.screen` does.
const UNASKED: &[&str] = &[
    "check_in.begin_handling",
    "review.statement",
    "message.render",
    "message.check_template",
    "screening.explain",
    "desk.catalog",
    "desk.policy",
    "desk.events",
    "desk.referrals",
];

fn name(question: &Value) -> String {
    question["ask"].as_str().unwrap_or_default().to_owned()
}

/// Random weeks fill every part of a snapshot, so that the laws test it.
#[test]
fn random_weeks_fill_all_areas() {
    let mut runner = TestRunner::deterministic();
    let mut filled = BTreeSet::new();
    for _ in 0..20 {
        let mut calls = week().new_tree(&mut runner).expect("a week").current();
        calls.push(erase());
        let text = String::from_utf8(lived(&with_ids(calls)).desk().snapshot()).expect("UTF-8");
        let state = text.split_once('\n').expect("a line").1;
        let state: serde_json::Map<String, Value> = serde_json::from_str(state).expect("JSON");
        filled.extend(state.into_iter().filter(|(_, value)| !is_empty(value)).map(|(key, _)| key));
    }
    let areas = Desk::default().counts();
    let all = areas.into_keys().chain(["done", "erased_flags", "latest", "numbers"]);
    let missing: Vec<_> = all.filter(|name| !filled.contains(*name)).collect();
    assert!(missing.is_empty(), "{missing:?} stay empty");
}

fn is_empty(value: &Value) -> bool {
    *value == json!(null) || *value == json!([]) || *value == json!({})
}
