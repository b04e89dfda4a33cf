//! Laws of the whole desk: they hold for any commands about flags, customers and appointments, in
//! any order. Laws of one area are in `flags.rs`, `customers/`, `appointments.rs` and
//! `dispatch/`.

mod between_areas;
mod due;
mod log;

use std::collections::BTreeMap;

use chrono::{DateTime, TimeDelta, Utc};
use frontdesk::door::Door;
use frontdesk_tests::{random, stored_events as events};
use proptest::{prelude::*, strategy::ValueTree, test_runner::TestRunner};
use serde_json::{Value, json};

/// Number of calls in a random week.
const CALLS: usize = 120;

/// Events, and commands by a link or for a person without a record, that must occur, so that no law
/// holds trivially.
const SPOKEN_OF: &[&str] = &[
    "\"appointment.accept_suggestion\" by link",
    "\"appointment.cancel\" by link",
    "\"appointment.decline_suggestion\" by link",
    "\"appointment.none_works\" by link",
    "\"appointment.reschedule\" by link",
    "appointment.cancelled",
    "appointment.completed",
    "appointment.coupon_issued",
    "appointment.customer_changed",
    "appointment.deferred",
    "appointment.frame_changed",
    "appointment.match_cleared",
    "appointment.match_opened",
    "appointment.note_added",
    "appointment.restored",
    "appointment.scheduled",
    "appointment.suggestion_accepted",
    "customer.archived",
    "customer.blocked",
    "customer.erase_person",
    "customer.tag_added",
    "flag.lifted",
    "flag.raised",
    "inquiry.answered",
    "inquiry.recorded",
    "review.ask_sent",
    "review.link_set",
    "review.queued",
    "review.recorded",
    "review.stopped",
    "review.suppressed",
];

/// The keys of answers.
const ANSWERS: &[&str] = &[
    "done",
    "told",
    "applied",
    "rewritten",
    "compacted",
    "snapshot",
    "restored",
    "refused",
    "malformed",
];

fn story() -> impl Strategy<Value = Vec<Value>> {
    random::story(CALLS)
}

fn week() -> impl Iterator<Item = DateTime<Utc>> {
    (0..60).map(|step| DateTime::UNIX_EPOCH + TimeDelta::hours(3 * step))
}

/// Gives all calls, and checks each answer.
fn live(calls: &[Value], mut look: impl FnMut(&Door, &Value, &Value)) -> Door {
    let mut door = Door::default();
    for call in calls {
        let answer = door.call(call.clone());
        look(&door, call, &answer);
    }
    door
}

/// Calls that cancel, issue coupons and redeem them, each where it is possible and once more.
fn redeeming() -> Vec<Value> {
    let mut calls = Vec::new();
    let mut give = |name: &str, appointment: &str, fields: Value| {
        let mut call = fields;
        call["do"] = json!(format!("appointment.{name}"));
        call["at"] = json!("1970-01-02T09:00:00Z");
        call["by"] = json!({ "role": "staff", "id": "u1" });
        call["appointment"] = json!(appointment);
        calls.push(call);
    };
    for (of, other) in [("a1", "a2"), ("a2", "a1")] {
        for coupon in ["x1", "x2"] {
            let coupon = format!("{coupon} of {of}");
            let taken = json!({ "offer": { "kind": "future_coupon", "coupon": coupon } });
            give("cancel", of, json!({ "cause": "customer" }));
            give("accept_offer", of, taken);
            for on in [other, "a3", "a4", other] {
                give("redeem_coupon", of, json!({ "coupon": coupon, "on": on }));
            }
        }
        give("restore", of, json!({}));
    }
    calls
}

/// Asserts that a host sees no difference between two desks.
fn assert_same(one: &Door, other: &Door) {
    let (one, other) = (one.desk(), other.desk());
    assert_eq!(one.areas_that_differ(other), [""; 0]);
    for now in week() {
        assert_eq!(one.due(now), other.due(now), "{now}");
        assert_eq!(one.work_list(now), other.work_list(now), "{now}");
        assert_eq!(one.wakes_at(now), other.wakes_at(now), "{now}");
    }
}

fn replayed(log: &[Value]) -> Door {
    let mut door = Door::default();
    let answer = door.call_text(&json!({ "apply": log }).to_string());
    assert_eq!(answer, json!({ "applied": log.len() }).to_string());
    door
}

/// Random weeks have all events that the laws are about.
#[test]
fn much_happens_in_random_weeks() {
    let mut happened = BTreeMap::<String, usize>::new();
    let mut runner = TestRunner::deterministic();
    for _ in 0..320 {
        let calls = story().new_tree(&mut runner).expect("a week").current();
        live(&calls, |_, call, answer| {
            for event in events(answer) {
                let name = event["event"].as_str().unwrap_or_default().to_owned();
                *happened.entry(name).or_default() += 1;
            }
            let has_events = !events(answer).is_empty();
            if has_events && call["do"] == "customer.erase_person" {
                *happened.entry("customer.erase_person".to_owned()).or_default() += 1;
            }
            if has_events && call["by"]["id"] == random::appointment::VISITOR {
                *happened.entry(format!("{} by link", call["do"])).or_default() += 1;
            }
        });
    }
    let rare: Vec<&str> = SPOKEN_OF
        .iter()
        .filter(|name| happened.get(**name).is_none_or(|times| *times < 2))
        .copied()
        .collect();
    assert!(rare.is_empty(), "{rare:?} happen too seldom: {happened:?}");
}
