//! Laws of the whole desk: they hold for any commands about flags, customers and appointments, in
//! any order. Laws of one area are in `flags.rs`, `customers/`, `appointments.rs` and
//! `dispatch/`.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, TimeDelta, Utc};
use frontdesk::{
    appointment::Status,
    base::{AppointmentId, DueKey, FlagId},
    door::{self, Door},
};
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

fn due_keys(door: &Door, now: DateTime<Utc>) -> BTreeSet<DueKey> {
    door.desk().due(now).into_iter().map(|due| due.key).collect()
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

/// The customers that were ever part of a merge.
fn merged(door: &Door) -> BTreeSet<String> {
    let all = door.desk().customers().iter();
    let met = all.filter(|record| {
        record.log.iter().any(|event| {
            let name = json!(event)["event"].as_str().unwrap_or_default().to_owned();
            name == "customer.merged" || name == "customer.merged_into"
        })
    });
    met.map(|record| record.id.to_string()).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    /// U-6, I-20, I-24: the log, serialized and parsed again, gives the same desk.
    #[test]
    fn a_log_gives_the_whole_desk_again(calls in story()) {
        let mut log = Vec::new();
        let lived = live(&calls, |_, _, answer| log.extend(events(answer)));
        assert_same(&replayed(&log), &lived);
    }

    /// L4, O1: refused and malformed calls and queries leave the desk unchanged; so does a command
    /// that is repeated with its id.
    #[test]
    fn what_is_not_done_changes_nothing(calls in story()) {
        let (mut door, mut log) = (Door::default(), Vec::new());
        for (number, mut call) in calls.into_iter().enumerate() {
            if call.get("do").is_some() {
                call["command_id"] = json!(format!("call {number}"));
            }
            let before = (door.desk().appointments().clone(), door.desk().customers().clone());
            let before = (before, door.desk().flags().clone());
            let answer = door.call(call.clone());
            let after = || {
                let after = (door.desk().appointments().clone(), door.desk().customers().clone());
                (after, door.desk().flags().clone())
            };
            let done = answer.get("done").is_some();
            prop_assert!(done || before == after(), "{answer}");
            log.extend(events(&answer));
            let before = after();
            let again = door.call(call.clone());
            if done {
                prop_assert_eq!(&events(&again), &Vec::<Value>::new(), "{}", call);
                prop_assert_eq!(&again["warnings"], &json!([{ "warning": "already_done" }]));
            } else {
                prop_assert_eq!(&again, &answer);
            }
            let after = (door.desk().appointments().clone(), door.desk().customers().clone());
            prop_assert_eq!((after, door.desk().flags().clone()), before);
        }
        assert_same(&replayed(&log), &door);
    }

    /// nothing becomes due between now and `wakes_at`.
    #[test]
    fn nothing_is_due_before_the_host_wakes(calls in story()) {
        let door = live(&calls, |_, _, _| {});
        for now in week() {
            let wakes_at = door.desk().wakes_at(now);
            prop_assert!(wakes_at.is_none_or(|later| later > now));
            let until = wakes_at.unwrap_or(now + TimeDelta::days(60));
            let due = due_keys(&door, now);
            let last = until - TimeDelta::minutes(1);
            for later in week().chain([last]).filter(|later| (now..until).contains(later)) {
                let more: Vec<_> = due_keys(&door, later).difference(&due).cloned().collect();
                prop_assert!(more.is_empty(), "{more:?} at {later}, before {wakes_at:?}");
            }
        }
    }

    /// I-22, threat T1: however the clock jumps, the times of the log do not decrease, unless the
    /// latest one lies more than a day ahead: then it was wrong.
    #[test]
    fn times_do_not_decrease(calls in prop::collection::vec(random::any_call(), CALLS)) {
        let mut log = Vec::new();
        live(&calls, |_, _, answer| log.extend(events(answer).iter().cloned()));
        let read = |event: &Value| event["at"].as_str().and_then(|at| at.parse().ok());
        let times: Vec<DateTime<Utc>> = log.iter().filter_map(read).collect();
        prop_assert_eq!(times.len(), log.len());
        let day = TimeDelta::days(1);
        let mut pairs = times.windows(2).map(|pair| pair[0] - pair[1]);
        prop_assert!(pairs.all(|back| back <= TimeDelta::zero() || back > day), "{:?}", times);
    }

    /// I-13: a reported action is never due again.
    #[test]
    fn what_was_reported_is_never_due_again(calls in story(), more in story()) {
        let mut door = live(&calls, |_, _, _| {});
        let at = DateTime::UNIX_EPOCH + TimeDelta::days(4);
        let by = json!({ "role": "system", "id": "timer" });
        let mut reported = BTreeSet::new();
        for due in door.desk().due(at) {
            let answer = door.call(json!({
                "do": "desk.report_done", "at": at, "by": by, "key": due.key, "result": "done",
            }));
            // A command of its own ends what is due for a flag, such as its retention review, and
            // the tasks of a review; a review ask needs a command before it.
            let is_reported = answer.get("done").is_some();
            let by_command = match due.subject.kind.as_str() {
                "flag" => true,
                "review" => due.task || due.needs.is_some(),
                _ => false,
            };
            prop_assert_eq!(is_reported, !by_command, "{}", answer);
            reported.extend(is_reported.then_some(due.key));
        }
        for call in more {
            door.call(call);
            for now in [at, at + TimeDelta::days(3), at + TimeDelta::days(100)] {
                let again: Vec<_> = due_keys(&door, now).intersection(&reported).cloned().collect();
                prop_assert!(again.is_empty(), "{again:?} again");
            }
        }
    }

    /// M15, I-11, I-10: a command about flags changes nothing of an appointment but its matches; a
    /// lifted flag and a released item match nothing new.
    #[test]
    fn flags_decide_nothing(calls in story()) {
        let mut before: BTreeMap<AppointmentId, (Status, u32)> = BTreeMap::new();
        live(&calls, |door, call, answer| {
            let is_of_flag = call["do"].as_str().is_some_and(|name| name.starts_with("flag."));
            for record in door.desk().appointments().iter() {
                let now = (record.status, record.sequence);
                let was = before.insert(record.id.clone(), now);
                assert!(!is_of_flag || was == Some(now), "{call}");
            }
            for event in events(answer).iter().filter(|e| e["event"] == "appointment.match_opened") {
                let flag = FlagId::parse(event["flag"].as_str().unwrap_or_default()).expect("an id");
                let flag = door.desk().flags().get(&flag).expect("a flag");
                assert!(!flag.is_lifted(), "{event}");
                for found in event["items"].as_array().into_iter().flatten() {
                    let item = flag.items.iter().find(|(id, _)| found["item"] == id.as_str());
                    assert!(item.is_some_and(|(_, item)| item.is_active()), "{event}");
                }
            }
        });
    }

    /// I-7, I-8, S0-9: every completed appointment has one review request, no other has a queued
    /// one, and nobody is asked about two appointments at a time.
    #[test]
    fn who_is_asked_for_a_review_had_an_appointment(calls in story()) {
        live(&calls, |door, call, _| {
            let desk = door.desk();
            let mut asked = BTreeSet::new();
            for queued in desk.reviews().iter().filter(|request| request.is_active()) {
                let record = desk.appointments().get(&queued.appointment).expect("an appointment");
                assert_eq!(record.status, Status::Completed, "{call}");
                assert!(queued.customer.as_ref().is_none_or(|of| asked.insert(of.clone())), "{call}");
            }
            let queue = desk.reviews().iter().filter(|request| request.is_queued()).count();
            assert_eq!(desk.reviews().queue().count(), queue);
            for record in desk.appointments().iter().filter(|record| record.status == Status::Completed) {
                assert!(desk.reviews().get(&record.id).is_some(), "{call}");
            }
        });
    }

    /// I-21, I-23: no total is negative, and a coupon is redeemed once at the whole desk.
    #[test]
    fn money_is_given_back_once(calls in story()) {
        let mut redeemed: BTreeMap<String, usize> = BTreeMap::new();
        live(&[calls, redeeming()].concat(), |door, _, answer| {
            for event in events(answer) {
                if event["event"] == "appointment.coupon_redeemed" {
                    let coupon = format!("{} {}", event["appointment"], event["coupon"]);
                    *redeemed.entry(coupon).or_default() += 1;
                }
            }
            for record in door.desk().appointments().iter() {
                assert!(record.totals().is_none_or(|totals| totals.total.minor >= 0));
            }
        });
        prop_assert!(redeemed.values().all(|times| *times == 1), "{redeemed:?}");
    }

    /// I-17: no answer to a customer or technician has flags, notes, tags or data of others.
    #[test]
    fn nobody_learns_what_is_not_theirs(calls in story()) {
        let mut door = live(&calls, |_, _, _| {});
        let at = json!("1970-01-04T09:00:00Z");
        let mut asks = vec![
            json!({ "ask": "flag.list" }),
            json!({ "ask": "flag.items" }),
            json!({ "ask": "flag.details", "flag": "f1" }),
            json!({ "ask": "customer.list" }),
            json!({ "ask": "customer.duplicates" }),
            json!({ "ask": "review.list", "status": "any" }),
            json!({ "ask": "desk.due", "at": at }),
            json!({ "ask": "desk.work_list", "at": at }),
            json!({ "ask": "screening.screen", "appointment": "a1",
                    "contact": { "emails": ["jan@dorpspost.nl"] } }),
        ];
        for day in 2..7 {
            let day = format!("1970-01-0{day}");
            asks.push(json!({ "ask": "appointment.list", "day": day, "at": at }));
        }
        for of in ["a1", "a2", "a3", "a4"] {
            for name in ["details", "allowed_actions", "time_frame_page"] {
                let name = format!("appointment.{name}");
                asks.push(json!({ "ask": name, "appointment": of, "at": at }));
            }
        }
        for link in random::appointment::LINKS {
            for of in ["a1", "a2", "a3", "a4"] {
                let page = "appointment.time_frame_page";
                asks.push(json!({ "ask": page, "appointment": of, "at": at, "link": link }));
            }
        }
        for of in ["c1", "c2", "c3"] {
            asks.push(json!({ "ask": "customer.profile", "customer": of }));
            asks.push(json!({ "ask": "customer.allowed_actions", "customer": of, "at": at }));
        }
        let office = ["canary", "did not pay", "moved away", "same_person", "match_open"];
        let met = merged(&door);
        let visitor = ("customer", random::appointment::VISITOR);
        for (role, id) in [("customer", "c1"), ("customer", "c2"), ("technician", "t1"), visitor] {
            for ask in &asks {
                let mut ask = ask.clone();
                ask["by"] = json!({ "role": role, "id": id });
                let answer = door.call(ask.clone());
                let malformed = answer.get("malformed");
                prop_assert!(malformed.is_none(), "{ask} is malformed: {answer}");
                let Some(text) = answer.get("told").map(Value::to_string) else { continue };
                // A merged customer may have the data of the other.
                let were_one = |other: &str| met.contains(other) && met.contains(id);
                let others = ["c1", "c2", "c3"].into_iter().filter(|other| {
                    role == "customer" && *other != id && !were_one(other)
                });
                for word in office.into_iter().chain(others) {
                    prop_assert!(!text.contains(word), "{role} {id} learns {word}: {ask} {text}");
                }
            }
        }
    }

    /// Every refusal has a code that `door::codes` lists.
    #[test]
    fn every_code_is_known(calls in prop::collection::vec(random::any_call(), CALLS), more in story()) {
        let known: BTreeSet<String> = door::codes().collect();
        live(&[calls, more].concat(), |_, call, answer| {
            if let Some(code) = answer["refused"]["code"].as_str() {
                assert!(known.contains(code), "{code}: {call}");
            }
        });
    }

    /// B1, I-20: every call of the right shape is answered without a panic, and its events can be
    /// replayed.
    #[test]
    fn the_door_answers_any_values(
        calls in prop::collection::vec(random::schema::call(), 100),
        more in story(),
    ) {
        let known: BTreeSet<String> = door::codes().collect();
        live(&[more, calls].concat(), |_, call, answer| {
            let words = answer.as_object().expect("an object");
            assert!(words.keys().any(|key| ANSWERS.contains(&key.as_str())), "{call}");
            let code = answer["refused"]["code"].as_str();
            assert!(code.is_none_or(|code| known.contains(code)), "{answer}");
        });
    }
}
