//! Laws of the log and of the door: what is stored gives the same desk, and every call is answered.

use std::collections::BTreeSet;

use chrono::{DateTime, TimeDelta, Utc};
use frontdesk::door::{self, Door};
use frontdesk_tests::{random, stored_events as events};
use proptest::prelude::*;
use serde_json::{Value, json};

use crate::{ANSWERS, CALLS, assert_same, live, replayed, story};

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
