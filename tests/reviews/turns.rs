//! Laws of desks to which visits, messages, reviews and refusals come in turns.

use std::collections::BTreeSet;

use frontdesk::{base::Due, door::Door};
use frontdesk_tests::stored_events as events;
use proptest::prelude::*;
use serde_json::{Value, json};

use crate::{after, booker, call, number, staff, visit};

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
    let turn = (0..14_usize, 0..6_usize, 0..3000_i64, any::<[u8; 2]>());
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
    let key = |kind: &str, step: usize| format!("{kind}:review:{a}:0:{step}");
    let reported = |key: String, result: &str| {
        call("desk.report_done", minutes, json!({ "key": key, "result": result }))
    };
    let report = |kind: &str, step: usize| reported(key(kind, step), "done");
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
        11 => vec![reported(key("review_ask", 1), "failed")],
        12 => vec![call("desk.retry_message", minutes, json!({ "key": key("review_ask", 1) }))],
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
            let about_asks = [
                "queued",
                "suppressed",
                "stopped",
                "ask_sent",
                "ask_retried",
                "exhausted",
                "paused",
            ];
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
        // An explanation changes on the days on which an ask is due or too late.
        for who in (0..6).filter(|_| days % 5 == 0) {
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

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

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
