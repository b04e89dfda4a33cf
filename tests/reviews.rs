//! Laws of review requests: who is asked depends on no rating and no flag, a person is not asked
//! again soon under another record, and what is called all leaves nothing out.

use std::collections::BTreeSet;

use chrono::{DateTime, TimeDelta, Utc};
use frontdesk::{
    base::{AppointmentId, Due},
    door::Door,
    review::query::PublishedLabel,
};
use frontdesk_tests::{random, stored_events as events};
use proptest::prelude::*;
use serde_json::{Value, json};

/// A number from the environment, or the default.
fn number(name: &str, default: u32) -> u32 {
    let text = std::env::var_os(name).and_then(|text| text.into_string().ok());
    text.and_then(|text| text.parse().ok()).unwrap_or(default)
}

fn staff() -> Value {
    json!({ "role": "staff", "id": "u1" })
}

/// The time that many minutes after the beginning of 2026.
fn after(minutes: i64) -> DateTime<Utc> {
    let begin: DateTime<Utc> = "2026-01-01T00:00:00Z".parse().expect("a time");
    begin + TimeDelta::minutes(minutes)
}

/// A command at a time in minutes after the beginning of 2026.
fn call(name: &str, minutes: i64, mut fields: Value) -> Value {
    fields["do"] = json!(name);
    fields["at"] = json!(after(minutes));
    fields["by"] = staff();
    fields
}

/// Books and completes an appointment.
fn visit(appointment: &str, minutes: i64, booker: Value, customer: Value) -> [Value; 2] {
    let mut book = json!({
        "appointment": appointment, "details": { "parties": [booker], "description": "a leak" },
        "frame": { "start": after(minutes + 1), "end": after(minutes + 2) },
        "override_reason": "an old customer",
    });
    book.as_object_mut().expect("a call").extend(customer.as_object().cloned().unwrap_or_default());
    let complete = json!({ "appointment": appointment });
    [call("appointment.book", minutes, book), call("appointment.complete", minutes + 2, complete)]
}

fn booker(email: &str, phone: Option<&str>) -> Value {
    let mut party =
        json!({ "role": "booker", "name": { "full": "Lisa Jansen" }, "emails": [email] });
    if let Some(phone) = phone {
        party["phones"] = json!([{ "number": phone }]);
    }
    party
}

/// What a step of a story does; the numbers choose whom and when.
#[derive(Debug, Clone)]
struct Turn {
    what: usize,
    who: usize,
    later: i64,
    /// What may differ between two desks: rating, text and what the office does about it.
    secret: [usize; 2],
}

fn turns() -> impl Strategy<Value = Vec<Turn>> {
    let turn = (0..12_usize, 0..6_usize, 0..3000_i64, any::<[u8; 2]>());
    let turn = turn.prop_map(|(what, who, later, [a, b])| {
        let secret = [usize::from(a), usize::from(b)];
        Turn { what, who, later, secret }
    });
    prop::collection::vec(turn, 10..60)
}

/// The calls of a turn, of which some depend on the secret of the desk.
fn calls_of(turn: &Turn, number: usize, minutes: i64, secret: usize) -> Vec<Value> {
    let a = format!("a{}", turn.who);
    let email = ["lisa@dorpspost.nl", "Lisa+x@dorpspost.nl", "piet@dorpspost.nl"][turn.who % 3];
    let of = json!({ "appointment": a });
    let with = |fields: Value| {
        let mut all = of.clone();
        all.as_object_mut().expect("fields").extend(fields.as_object().cloned().expect("fields"));
        all
    };
    let report = |kind: &str, step: usize| {
        let key = format!("{kind}:review:{a}:0:{step}");
        call("desk.report_done", minutes, json!({ "key": key, "result": "done" }))
    };
    match turn.what {
        0 | 1 => {
            visit(&a, minutes, booker(email, None), json!({ "new_customer": format!("c{number}") }))
                .to_vec()
        }
        2 => vec![call("review.set_link", minutes, with(json!({ "link": format!("k{a}") })))],
        3..=5 => vec![report("review_ask", turn.what - 2)],
        6 => vec![call("review.hold", minutes, with(json!({ "reason": "on leave" })))],
        7 => vec![call("review.resume", minutes, of.clone())],
        8 => vec![call(
            "review.record_review",
            minutes,
            with(json!({
                "rating": 1 + secret % 5, "text": format!("secret {secret}"),
                "publish_consent": secret.is_multiple_of(2),
            })),
        )],
        9 => match secret % 5 {
            0 => vec![call("review.publish", minutes, of.clone())],
            1 => vec![call("review.record_reply", minutes, with(json!({ "text": "thanks" })))],
            2 => {
                vec![call("review.resolve_concern", minutes, with(json!({ "outcome": "called" })))]
            }
            3 => vec![call("review.thank", minutes, of.clone())],
            _ => vec![],
        },
        10 => match secret % 2 {
            0 => vec![],
            _ => vec![call(
                "flag.raise",
                minutes,
                json!({
                    "flag": format!("f{number}"), "reason": "did not pay", "source": { "kind": "hand" },
                    "items": [{ "id": "i1", "kind": "email", "value": email }],
                }),
            )],
        },
        _ => vec![report("review_close", 1)],
    }
}

/// Everything about asking that a desk did and will do.
fn asks(turns: &[Turn], desk: usize) -> Vec<Value> {
    let policy =
        json!({ "appointment": { "on_match": "advisory" }, "review": { "cool_down": "P5D" } });
    let mut door = Door::open(&policy.to_string()).expect("a policy");
    let (mut minutes, mut asks) = (0, Vec::new());
    for (number, turn) in turns.iter().enumerate() {
        minutes += turn.later;
        for call in calls_of(turn, number, minutes, turn.secret[desk]) {
            let about_asks = ["queued", "suppressed", "stopped", "ask_sent", "exhausted", "paused"];
            for mut event in events(&door.call(call)) {
                let name = event["event"].as_str().unwrap_or_default().to_owned();
                if about_asks.iter().any(|of| name == format!("review.{of}")) {
                    event.as_object_mut().expect("an event").remove("number");
                    asks.push(event);
                }
            }
        }
    }
    for days in 0..40 {
        let at = after(minutes + days * 24 * 60);
        let due = door.desk().due(at).into_iter().filter(|due| !due.task);
        asks.extend(due.map(|due| json!(due)));
        for who in 0..6 {
            let ask = json!({
                "ask": "review.explain", "at": at, "by": staff(), "appointment": format!("a{who}"),
            });
            asks.push(door.call(ask));
        }
    }
    asks
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(number("REVIEW_PAIRS", 48)))]

    /// I-9, 2.1: two desks that differ only in ratings, texts, concerns and flags ask identically.
    #[test]
    fn who_is_asked_depends_on_no_rating_and_no_flag(turns in turns()) {
        prop_assert_eq!(asks(&turns, 0), asks(&turns, 1));
    }
}

/// The pairs of the law above ask, and differ.
#[test]
fn the_pairs_ask_and_differ() {
    let turn = |what, later, secret| Turn { what, who: 0, later, secret };
    let turns = [
        turn(0, 10, [0, 0]),
        turn(10, 1, [0, 1]),
        turn(2, 1_500, [0, 0]),
        turn(3, 1, [0, 0]),
        turn(8, 1, [0, 4]),
    ];
    let asked = asks(&turns, 0);
    assert_eq!(asked, asks(&turns, 1));
    assert!(asked.iter().any(|event| event["event"] == "review.ask_sent"), "{asked:?}");
}

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
    assert!(door.desk().due(at).is_empty());
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

/// The outcome that the desk tells of an appointment.
fn told(door: &mut Door, appointment: &AppointmentId, at: &Value) -> Value {
    let ask =
        json!({ "ask": "review.explain", "at": at, "by": staff(), "appointment": appointment });
    door.call(ask)["told"]["outcome"].clone()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    /// 2.4: every completed appointment is asked, planned or not, exactly one of these, as the desk
    /// does it; the policy of the business makes no difference to itself.
    #[test]
    fn each_completed_appointment_is_asked_planned_or_not(calls in random::story(120)) {
        let mut door = Door::default();
        for call in &calls {
            door.call(call.clone());
        }
        let at = json!("1970-01-06T09:00:00Z");
        let now: DateTime<Utc> = "1970-01-06T09:00:00Z".parse().expect("a time");
        let records = door.desk().appointments().iter();
        let completed: Vec<AppointmentId> = records
            .filter(|record| record.completion.is_some())
            .map(|record| record.id.clone())
            .collect();
        for id in completed {
            let outcome = told(&mut door, &id, &at);
            let asks = door.desk().reviews().get(&id).map_or(0, |request| request.asks.len());
            let is_due = |when| {
                let due = door.desk().due(when);
                due.iter().any(|due| due.kind.as_str() == "review_ask"
                    && due.subject.id.as_str() == id.as_str() && due.reasons.is_empty())
            };
            match outcome["kind"].as_str() {
                Some("asked") => prop_assert!(asks > 0, "{}", outcome),
                Some("planned") => {
                    let when = outcome["at"].as_str().and_then(|at| at.parse().ok());
                    prop_assert!(asks == 0 && is_due(when.unwrap_or(now).max(now)), "{}", outcome);
                }
                Some("not") => {
                    prop_assert!(asks == 0 && !is_due(now), "{}", outcome);
                    prop_assert_ne!(&outcome["reasons"], &json!([]));
                }
                _ => prop_assert!(false, "{}", outcome),
            }
        }
        let same = json!({ "ask": "review.what_if", "at": at, "by": staff(), "policy": {} });
        prop_assert_eq!(door.call(same), json!({ "told": [] }));
    }

    /// 2.6: published reviews are called all only if no review with consent is left out; none is
    /// published without consent.
    #[test]
    fn a_set_called_all_leaves_no_review_out(calls in random::story(120)) {
        let mut door = Door::default();
        for call in &calls {
            door.call(call.clone());
            let reviews = door.desk().reviews().iter().filter_map(|request| request.review.as_ref());
            let (consenting, published): (Vec<_>, Vec<_>) = reviews
                .map(|review| (review.publish_consent, review.published_at.is_some()))
                .unzip();
            let left_out = consenting.iter().zip(&published).filter(|(may, is)| **may && !**is);
            let is_all = door.desk().reviews().published_label() == PublishedLabel::All {};
            prop_assert_eq!(is_all, left_out.count() == 0);
            prop_assert!(consenting.iter().zip(&published).all(|(may, is)| *may || !*is));
        }
    }

    /// 2.5, S0-11: no ask is due for customers who refused messages about feedback, whatever was
    /// planned before and happens then; each step is sent at most once, in order.
    #[test]
    fn no_ask_is_due_after_an_opt_out(turns in turns(), more in turns()) {
        let mut door = Door::default();
        let mut minutes = 0;
        for (number, turn) in turns.iter().enumerate() {
            minutes += turn.later;
            for call in calls_of(turn, number, minutes, turn.secret[0]) {
                door.call(call);
            }
        }
        let customers: Vec<_> =
            door.desk().customers().iter().map(|customer| customer.id.clone()).collect();
        for customer in customers {
            let answer = door.call(call("customer.opt_out", minutes, json!({
                "customer": customer, "channel": "email", "category": "feedback", "source": "link",
            })));
            prop_assert!(answer.get("done").is_some(), "{}", answer);
        }
        // Not the visits of new customers.
        for (number, turn) in more.iter().enumerate().filter(|(_, turn)| turn.what > 1) {
            minutes += turn.later;
            for call in calls_of(turn, 100 + number, minutes, turn.secret[1]) {
                door.call(call);
            }
        }
        for days in 0..40 {
            let due = door.desk().due(after(minutes + days * 24 * 60));
            let asks = |due: &&Due| due.kind.as_str() == "review_ask" && due.reasons.is_empty();
            prop_assert_eq!(due.iter().find(asks), None);
        }
        for request in door.desk().reviews().iter() {
            prop_assert!(request.asks.iter().zip(1..).all(|(ask, step)| ask.step == step));
        }
    }

    /// I-7: nobody is asked about two appointments at a time, by record, address or phone.
    #[test]
    fn a_person_has_one_active_request(turns in turns()) {
        let mut door = Door::default();
        let mut minutes = 0;
        for (number, turn) in turns.iter().enumerate() {
            minutes += turn.later;
            for call in calls_of(turn, number, minutes, 0) {
                door.call(call);
            }
            let mut seen = BTreeSet::new();
            for request in door.desk().reviews().iter().filter(|request| request.is_active()) {
                // A request that is over is ended when the person comes again.
                prop_assert!(request.person.iter().all(|key| seen.insert(key.clone())));
            }
        }
    }
}
