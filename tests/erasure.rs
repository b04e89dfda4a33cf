//! Laws of erasure: no value of an erased person is left in the desk or in the rewritten
//! log.

use std::collections::BTreeSet;

use frontdesk::{
    appointment::PartyRole,
    base::{AppointmentId, CustomerId, FlagId},
    customer::CustomerStatus,
    door::Door,
    flag::{EarlierDecision, Flag, Verdict},
};
use frontdesk_tests::{random, stored_events};
use proptest::prelude::*;
use serde_json::{Value, json};

/// Personal values of random weeks: none of them may be left of an erased person.
const PERSONAL: &[&str] = &[
    "canary",
    "Lisa",
    "dear ",
    "likes mornings",
    "house of",
    "@",
    "Dorps",
    "Hof",
    "+31",
    "did not pay",
    "moved away",
    "CANARY",
];

fn erase(customer: &str) -> Value {
    json!({
        "do": "customer.erase", "at": "1970-02-01T00:00:00Z", "customer": customer,
        "by": { "role": "admin", "id": "u0" },
    })
}

/// The e-mail addresses and phones of all parties without a record, as written.
fn values_without_record(door: &Door) -> (Vec<Value>, Vec<Value>) {
    let desk = door.desk();
    let has_record =
        |id: &Option<CustomerId>| id.as_ref().is_some_and(|id| desk.customers().get(id).is_some());
    let (mut emails, mut phones) = (Vec::new(), Vec::new());
    for record in desk.appointments().iter() {
        for party in &record.details.parties {
            let is_booker = party.role == PartyRole::Booker;
            let is_on_record =
                has_record(&party.customer) || is_booker && has_record(&record.customer);
            if !is_on_record {
                let valid = party.emails.iter().filter(|email| email.reveal().contains('@'));
                emails.extend(valid.map(|email| json!(email)));
                phones.extend(party.phones.iter().map(|phone| json!(phone)));
            }
        }
    }
    (emails, phones)
}

/// Calls that merge one customer into another, and undo it.
fn merge_and_part((customer, into): (&str, &str)) -> Vec<Value> {
    let by = json!({ "role": "staff", "id": "u1" });
    let at = "1970-01-01T00:00:00Z";
    vec![
        json!({ "do": "customer.merge", "at": at, "by": by, "customer": customer, "into": into }),
        json!({ "do": "customer.unmerge", "at": at, "by": by, "customer": customer }),
    ]
}

fn is_erased(door: &Door, customer: &str) -> bool {
    let record = door.desk().customers().iter().find(|record| record.id.as_str() == customer);
    record.is_some_and(|record| record.record == CustomerStatus::Erased)
}

/// Gives all calls, and returns the log.
fn live(calls: &[Value]) -> (Door, Vec<Value>) {
    let (mut door, mut log) = (Door::default(), Vec::new());
    for call in calls {
        let answer = door.call(call.clone());
        log.extend(stored_events(&answer));
    }
    (door, log)
}

fn rewritten(log: &[Value]) -> Vec<Value> {
    let answer = Door::default().call(json!({ "rewrite": log }));
    answer["rewritten"].as_array().cloned().expect("a log")
}

fn replayed(log: &[Value]) -> Door {
    let mut door = Door::default();
    assert_eq!(door.call(json!({ "apply": log })), json!({ "applied": log.len() }));
    door
}

fn assert_same(one: &Door, other: &Door) {
    assert_eq!(one.desk().areas_that_differ(other.desk()), [""; 0]);
}

fn assert_impersonal(what: &str, value: &Value) {
    let text = value.to_string();
    let left: Vec<_> = PERSONAL.iter().filter(|word| text.contains(**word)).collect();
    assert!(left.is_empty(), "{what} has {left:?}: {text}");
}

/// The events of a log about erased customers and their appointments.
fn of_customers<'a>(door: &Door, log: &'a [Value]) -> Vec<&'a Value> {
    let is_theirs = |event: &&Value| {
        let id = event["appointment"].as_str().and_then(|id| AppointmentId::parse(id).ok());
        let record = id.and_then(|id| door.desk().appointments().get(&id));
        let name = event["event"].as_str().unwrap_or_default();
        name.starts_with("customer.")
            || (name.starts_with("appointment.") || name.starts_with("review."))
                && record.is_some_and(|record| record.customer.is_some())
    };
    log.iter().filter(is_theirs).collect()
}

/// R-32, I-20: a new flag may have the id of an erased one; a rewritten log keeps its source.
#[test]
fn a_later_flag_keeps_its_source() {
    let (staff, admin) =
        (json!({ "role": "staff", "id": "u1" }), json!({ "role": "admin", "id": "u0" }));
    let create = |customer: &str| {
        json!({
            "do": "customer.create", "at": "1970-01-01T00:00:00Z", "by": staff, "customer": customer,
            "name": { "full": "Lisa Jansen" }, "emails": [format!("{customer}@dorpspost.nl")],
        })
    };
    let raise = |customer: &str, at: &str| {
        json!({
            "do": "flag.raise", "at": at, "by": staff, "flag": "f1", "reason": "did not pay",
            "source": { "kind": "customer", "customer": customer },
            "items": [{ "id": "i1", "kind": "email", "value": "lisa@dorpspost.nl" }],
        })
    };
    let until = "1970-03-01T00:00:00Z";
    let mut erase = erase("c1");
    erase["retain_flags"] = json!({ "ground": "a claim is open", "until": until });
    let erase_flag = json!({ "do": "flag.erase", "at": until, "by": admin, "flag": "f1" });
    let calls = [
        create("c1"),
        create("c2"),
        raise("c1", "1970-01-02T00:00:00Z"),
        erase,
        erase_flag,
        raise("c2", until),
    ];
    let (lived, log) = live(&calls);
    let source = json!({ "kind": "customer", "customer": "c2" });
    assert_eq!(log.last().expect("an event")["source"], source);
    let kept = rewritten(&log);
    assert_eq!(kept.last(), log.last());
    assert_same(&replayed(&kept), &lived);
}

/// Whether staff decided that a customer is the flagged person, and not otherwise since.
fn is_decided(flag: &Flag) -> bool {
    flag.decisions.values().filter(|earlier| earlier.made.verdict == Verdict::SamePerson).any(
        |EarlierDecision { made, .. }| {
            made.customer.as_ref().is_some_and(|customer| {
                made.items.iter().any(|item| !flag.items[item].exemptions.contains_key(customer))
            })
        },
    )
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    /// I-18, S1-28: no personal value of an erased customer is left, whatever happened before.
    #[test]
    fn nothing_personal_is_left(calls in random::story(120)) {
        let (before, _) = live(&calls);
        let flags = before.desk().flags().iter().filter(|flag| is_decided(flag));
        let decided: BTreeSet<_> = flags.map(|flag| flag.id.clone()).collect();
        let erasing = ["c1", "c2", "c3"].map(erase);
        let (door, log) = live(&[calls, erasing.to_vec()].concat());
        for customer in door.desk().customers().iter() {
            assert_impersonal("a customer", &json!(customer));
        }
        for record in door.desk().appointments().iter().filter(|record| record.customer.is_some()) {
            assert_impersonal("an appointment", &json!(record));
            prop_assert!(!record.status.is_open());
        }
        for request in door.desk().reviews().iter() {
            let record = door.desk().appointments().get(&request.appointment);
            if record.is_some_and(|record| record.customer.is_some()) {
                assert_impersonal("a review request", &json!(request));
            }
        }
        for inquiry in door.desk().inquiries().iter().filter(|known| known.customer.is_some()) {
            assert_impersonal("an inquiry", &json!(inquiry));
            prop_assert!(!inquiry.is_open());
        }
        let asked = door.desk().reviews().queue().filter(|queued| queued.customer.is_some());
        prop_assert_eq!(asked.count(), 0);
        for flag in door.desk().flags().iter() {
            prop_assert!(!decided.contains(&flag.id), "{:?} was decided to be a customer", flag.id);
            prop_assert!(flag.items.values().all(|item| item.exemptions.is_empty()));
            let exempt = flag.items.values().flat_map(|item| item.appointment_exemptions.keys());
            let made = flag.decisions.values().map(|earlier| &earlier.made);
            prop_assert!(made.clone().all(|made| made.customer.is_none()), "{:?}", flag.id);
            for appointment in exempt.chain(made.flat_map(|made| &made.appointment)) {
                let record = door.desk().appointments().get(appointment);
                prop_assert!(record.is_some_and(|record| record.customer.is_none()));
            }
        }
        let log = rewritten(&log);
        for event in of_customers(&door, &log) {
            assert_impersonal("the log", event);
        }
    }

    /// R-32, I-20: the rewritten log and the original log both give the same desk; rewriting again
    /// changes nothing.
    #[test]
    fn a_rewritten_log_gives_the_same_desk(
        calls in random::story(100), more in random::story(40), who in 0_usize..3,
    ) {
        let erasing = vec![erase(["c1", "c2", "c3"][who])];
        let (lived, log) = live(&[calls, erasing, more].concat());
        let kept = rewritten(&log);
        prop_assert_eq!(kept.len(), log.len());
        assert_same(&replayed(&log), &lived);
        assert_same(&replayed(&kept), &lived);
        prop_assert_eq!(&rewritten(&kept), &kept);
    }

    /// I-18, R-32, R-26: the same for customers who are merged and unmerged.
    #[test]
    fn whoever_was_part_of_another_is_forgotten_there_too(
        calls in prop::collection::vec(random::customer::command(), 120), who in 0_usize..3,
    ) {
        let one = ["c1", "c2", "c3"][who];
        let merges = [("c1", "c2"), ("c3", "c2"), ("c2", "c1")].map(merge_and_part);
        let calls = [random::customer::creations(), merges.concat(), calls].concat();
        let (lived, log) = live(&[calls.clone(), vec![erase(one)]].concat());
        assert_same(&replayed(&rewritten(&log)), &lived);
        if is_erased(&lived, one) {
            let others = json!(lived.desk().customers().iter().collect::<Vec<_>>()).to_string();
            for mark in ["@", " Lisa", " likes"].map(|mark| format!("{one}{mark}")) {
                prop_assert!(!others.contains(&mark), "{} is left: {}", mark, others);
            }
        }
        let (lived, log) = live(&[calls, ["c1", "c2", "c3"].map(erase).to_vec()].concat());
        let kept = rewritten(&log);
        assert_same(&replayed(&kept), &lived);
        for customer in lived.desk().customers().iter() {
            assert_impersonal("a customer", &json!(customer));
        }
        assert_impersonal("the log", &json!(kept));
    }

    /// I-18, S1-28, R-32: the same for persons without a record, who are erased by their values.
    #[test]
    fn nothing_is_left_of_persons_without_a_record(
        calls in random::story(60), more in random::story(15),
    ) {
        let (before, _) = live(&calls);
        let (emails, phones) = values_without_record(&before);
        prop_assume!(!emails.is_empty() || !phones.is_empty());
        let erase = json!({
            "do": "customer.erase_person", "at": "1970-02-01T00:00:00Z", "customer": "p1",
            "by": { "role": "admin", "id": "u0" }, "emails": emails, "phones": phones,
        });
        let (erased, log) = live(&[calls.clone(), vec![erase.clone()]].concat());
        prop_assert_eq!(values_without_record(&erased), (Vec::new(), Vec::new()));
        let was_erased = |id: &AppointmentId| {
            before.desk().appointments().get(id).is_some_and(|record| record.erased_at.is_some())
        };
        let theirs: Vec<_> = erased.desk().appointments().iter()
            .filter(|record| record.erased_at.is_some() && !was_erased(&record.id))
            .collect();
        let is_removed = |event: &Value| event["event"] == "appointment.party_erased";
        prop_assert!(!theirs.is_empty() || log.iter().any(is_removed));
        for record in &theirs {
            assert_impersonal("an appointment", &json!(record));
            prop_assert!(!record.status.is_open());
        }
        let kept = rewritten(&log);
        let ids: BTreeSet<&str> = theirs.iter().map(|record| record.id.as_str()).collect();
        // A decision about a customer on record goes with that customer.
        let is_theirs = |event: &&Value| {
            let of_record = event["event"] == "flag.match_decided" && event["customer"].is_string();
            !of_record && event["appointment"].as_str().is_some_and(|id| ids.contains(id))
        };
        for event in kept.iter().filter(is_theirs) {
            assert_impersonal("the log", event);
        }
        let (lived, log) = live(&[calls, vec![erase], more].concat());
        let kept = rewritten(&log);
        assert_same(&replayed(&log), &lived);
        assert_same(&replayed(&kept), &lived);
        prop_assert_eq!(&rewritten(&kept), &kept);
    }

    /// Threat P8: old events that are applied again restore nothing.
    #[test]
    fn an_old_log_brings_nobody_back(calls in random::story(120)) {
        let erasing = ["c1", "c2", "c3"].map(erase);
        let (mut door, mut log) = live(&[calls, erasing.to_vec()].concat());
        log.retain(|event| !event["event"].as_str().is_some_and(|name| name.ends_with(".erased")));
        let before = door.desk().flags().clone();
        door.call(json!({ "apply": log }));
        let erased = door.desk().flags().iter().filter(|flag| before.get(&flag.id).is_none());
        prop_assert_eq!(erased.map(|flag| &flag.id).collect::<Vec<_>>(), Vec::<&FlagId>::new());
        for customer in door.desk().customers().iter() {
            assert_impersonal("a customer", &json!(customer));
        }
        for record in door.desk().appointments().iter().filter(|record| record.customer.is_some()) {
            assert_impersonal("an appointment", &json!(record));
        }
    }
}
