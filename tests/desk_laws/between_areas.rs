//! Laws between the areas: flags, review requests, money, and what each role may see.

use std::collections::{BTreeMap, BTreeSet};

use frontdesk::{appointment::Status, base::AppointmentId, base::FlagId, door::Door};
use frontdesk_tests::{random, stored_events as events};
use proptest::prelude::*;
use serde_json::{Value, json};

use crate::{live, redeeming, story};

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
}
