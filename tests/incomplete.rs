//! Many similar flags or appointments hide nothing: an incomplete screening waits for a person, and
//! a flag reaches every appointment that it matches (S0-21, S0-29, threats C2, C9).

use frontdesk::{
    appointment::{Appointments, FlagMatch, MatchState},
    base::{AppointmentId, FlagId},
    door::Door,
    screening::Alert,
};
use frontdesk_tests::{random, stored_events};
use proptest::{prelude::*, strategy::ValueTree, test_runner::TestRunner};
use serde_json::{Value, json};

const AT: &str = "2026-03-02T09:00:00Z";

/// A name whose pairs of words all occur in the crowd.
const ONE_MORE_NAME: &str = "Maria Garcia Ramirez Lopez Perez Diaz";

fn staff() -> Value {
    json!({ "role": "staff", "id": "u1" })
}

fn events(answer: &Value) -> Vec<&str> {
    let stored = answer.get("stored").unwrap_or(&answer["done"]);
    let done = stored.as_array().unwrap_or_else(|| panic!("{answer}"));
    done.iter().filter_map(|event| event["event"].as_str()).collect()
}

fn raise(door: &mut Door, flag: &str, item: Value) -> Value {
    door.call(json!({
        "do": "flag.raise", "at": AT, "by": staff(), "flag": flag, "reason": "threatened staff",
        "source": { "kind": "hand" }, "items": [item],
    }))
}

/// A desk that compares so few values that a crowd of flags uses up the limit; the flag `target`
/// has a phone.
fn crowded() -> Door {
    let policy = json!({
        "screening": { "most_comparisons": 20, "reading": { "default_region": "NL" } },
        "appointment": { "auto_accept": true },
    });
    let mut door = Door::open(&policy.to_string()).expect("a policy");
    for number in 0..100 {
        let full = ["Maria Garcia Lopez", "Maria Garcia Perez"][number % 2];
        let name = json!({ "id": "i", "kind": "full_name", "value": { "full": full } });
        raise(&mut door, &format!("f{number}"), name);
    }
    let phone = json!({ "id": "i", "kind": "phone", "value": { "number": "+31612345678" } });
    raise(&mut door, "target", phone);
    door.call(json!({
        "do": "customer.create", "at": AT, "by": staff(), "customer": "c1",
        "name": { "full": "Jan de Boer" }, "emails": ["jan@dorpspost.nl"],
    }));
    door
}

fn booker(number: &str) -> Value {
    json!({ "role": "booker", "name": { "full": "Jan de Boer" }, "emails": ["jan@dorpspost.nl"],
            "phones": [{ "number": number }] })
}

fn owner(full: &str) -> Value {
    json!({ "role": "owner", "name": { "full": full }, "emails": ["owner@dorpspost.nl"] })
}

fn details(parties: Value) -> Value {
    json!({ "parties": parties, "lines": [{ "id": "l1", "text": "Repair" }] })
}

fn book(door: &mut Door, appointment: &str, parties: Value) -> Value {
    door.call(json!({
        "do": "appointment.book", "at": AT, "by": { "role": "customer", "id": "c1" },
        "appointment": appointment, "customer": "c1", "details": details(parties),
        "frame": { "start": "2026-03-04T09:00:00Z", "end": "2026-03-04T11:00:00Z" },
    }))
}

fn request(door: &mut Door, appointment: &str, parties: Value) -> Value {
    door.call(json!({
        "do": "appointment.request", "at": AT, "by": staff(), "appointment": appointment,
        "details": details(parties),
        "frame": { "start": "2026-03-04T09:00:00Z", "end": "2026-03-04T11:00:00Z" },
    }))
}

/// A2, C2: a second name of common words does not hide a flagged phone.
#[test]
fn one_more_name_gets_no_booking_through() {
    let mut door = crowded();
    for (appointment, name) in [("a1", "Piet Smit"), ("a2", ONE_MORE_NAME)] {
        let answer = book(&mut door, appointment, json!([booker("06 12345678"), owner(name)]));
        assert!(!events(&answer).contains(&"appointment.scheduled"), "{answer}");
    }
    let answer = book(&mut door, "a3", json!([booker("06 87654321"), owner("Piet Smit")]));
    assert!(events(&answer).contains(&"appointment.scheduled"), "{answer}");
    let answer = book(&mut door, "a4", json!([booker("06 87654321"), owner(ONE_MORE_NAME)]));
    assert_eq!(events(&answer), ["appointment.requested", "appointment.screening_incomplete"]);
}

/// S0-29, C2: a name that is added later does not clear an open match.
#[test]
fn one_more_name_clears_no_match() {
    let mut door = crowded();
    let answer = request(&mut door, "a1", json!([booker("06 12345678")]));
    assert!(events(&answer).contains(&"appointment.match_opened"), "{answer}");
    let answer = door.call(json!({
        "do": "appointment.edit", "at": AT, "by": staff(), "appointment": "a1",
        "parties": [booker("06 12345678"), owner(ONE_MORE_NAME)],
    }));
    assert!(events(&answer).contains(&"appointment.screening_incomplete"), "{answer}");
    assert!(!events(&answer).contains(&"appointment.match_cleared"), "{answer}");
    let accept =
        json!({ "do": "appointment.accept", "at": AT, "by": staff(), "appointment": "a1" });
    let answer = door.call(accept);
    assert_eq!(answer["refused"]["code"], "appointment.accept.match_unseen", "{answer}");
}

/// S0-29, C2: an answer that lists fewer items of a flag does not remove an item from its match.
#[test]
fn what_is_not_listed_stays() {
    let mut door = Door::open(r#"{"screening": {"most_items": 1}}"#).expect("a policy");
    door.call(json!({
        "do": "flag.raise", "at": AT, "by": staff(), "flag": "f1", "reason": "did not pay",
        "source": { "kind": "hand" }, "items": [
            { "id": "i1", "kind": "email", "value": "lisa@dorpspost.nl" },
            { "id": "i2", "kind": "phone", "value": { "number": "+31612345678" } },
        ],
    }));
    let answer = request(&mut door, "a1", json!([booker("+31612345678")]));
    assert_eq!(events(&answer), ["appointment.requested", "appointment.match_opened"]);
    let mut lisa = booker("+31612345678");
    lisa["emails"] = json!(["lisa@dorpspost.nl"]);
    let answer = door.call(json!({
        "do": "appointment.edit", "at": AT, "by": staff(), "appointment": "a1", "parties": [lisa],
    }));
    assert_eq!(events(&answer), ["appointment.edited", "appointment.screening_incomplete"]);
    let id = AppointmentId::parse("a1").expect("an id");
    let record = door.desk().appointments().get(&id).expect("an appointment");
    let items = record.matches.values().flat_map(|known| &known.items);
    assert_eq!(items.map(|known| known.item.as_str()).collect::<Vec<_>>(), ["i2"]);
}

/// S0-21, C9: an open appointment is found among any number of ended ones with the same mailbox.
#[test]
fn appointments_that_are_over_hide_no_open_one() {
    let mut door = Door::open(r#"{"screening": {"most_comparisons": 50}}"#).expect("a policy");
    let parties = json!([{ "role": "booker", "name": { "full": "Beheer Jansen" },
                           "emails": ["info@beheer-jansen.nl"] }]);
    for number in 0..1_000 {
        let id = format!("a{number}");
        request(&mut door, &id, parties.clone());
        if number % 100 == 0 {
            let phone = format!("+3161{:07}", 1_000_000 + number);
            let phone = json!({ "id": "i", "kind": "phone", "value": { "number": phone } });
            raise(&mut door, &format!("x{number}"), phone);
        }
        let decline = json!({ "do": "appointment.decline", "at": AT, "by": staff(),
                              "appointment": id, "reason": "full" });
        assert_eq!(events(&door.call(decline)), ["appointment.declined"]);
    }
    request(&mut door, "open", parties);
    let email = json!({ "id": "i", "kind": "email", "value": "info@beheer-jansen.nl" });
    let answer = raise(&mut door, "target", email);
    assert_eq!(events(&answer), ["flag.raised", "appointment.match_opened"]);
    assert_eq!(answer["done"][1]["appointment"], "open");
}

/// S0-21: a flag reaches all appointments that it matches, even more than one answer may compare.
#[test]
fn a_flag_is_told_to_all_whom_it_concerns() {
    let mut door = Door::open(r#"{"screening": {"most_comparisons": 50}}"#).expect("a policy");
    let parties = json!([{ "role": "booker", "name": { "full": "Beheer Jansen" },
                           "emails": ["info@beheer-jansen.nl"] }]);
    for number in 0..1_000 {
        request(&mut door, &format!("a{number}"), parties.clone());
    }
    let email = json!({ "id": "i", "kind": "email", "value": "info@beheer-jansen.nl" });
    let answer = raise(&mut door, "target", email);
    let opened = events(&answer).into_iter().filter(|name| *name == "appointment.match_opened");
    assert_eq!(opened.count(), 1_000);
}

/// Random weeks at a desk where an answer lists one item, with three flags that share a mailbox.
fn narrow(calls: Vec<Value>) -> (Door, Vec<Value>) {
    let item = json!({ "id": "i", "kind": "email", "value": "jan@dorpspost.nl" });
    let flag = |flag: &str| {
        json!({
            "do": "flag.raise", "at": "1970-01-01T00:00:00Z", "by": staff(), "flag": flag,
            "reason": "did not pay", "source": { "kind": "hand" }, "items": [item],
        })
    };
    (narrow_door(), [vec![flag("g1"), flag("g2")], calls].concat())
}

fn narrow_door() -> Door {
    let policy = r#"{"screening": {"most_items": 1}, "appointment": {"auto_accept": true}}"#;
    Door::open(policy).expect("a policy")
}

fn is_unseen(door: &Door, appointment: &str) -> bool {
    let id = AppointmentId::parse(appointment).expect("an id");
    door.desk().appointments().get(&id).is_some_and(|record| record.is_screening_unseen())
}

/// The match that an event changes, as it was before.
fn known<'a>(appointments: &'a Appointments, event: &Value) -> Option<&'a FlagMatch> {
    let id = |name: &str| event[name].as_str().unwrap_or_default().to_owned();
    let appointment = AppointmentId::parse(&id("appointment")).expect("an id");
    let flag = FlagId::parse(&id("flag")).expect("an id");
    appointments.get(&appointment)?.matches.get(&flag)
}

fn was_red(before: &Appointments, event: &Value) -> bool {
    let open = known(before, event).filter(|known| known.state == MatchState::Open);
    open.is_some_and(|known| known.alert == Alert::Match)
}

/// Whether an event leaves out an item of the match that is still active.
fn leaves_out(door: &Door, before: &Appointments, event: &Value) -> bool {
    let flag = FlagId::parse(event["flag"].as_str().unwrap_or_default()).expect("an id");
    let flag = door.desk().flags().get(&flag);
    let items = known(before, event).into_iter().flat_map(|known| &known.items);
    let item = |id| flag.and_then(|flag| flag.items.get(id));
    let listed: Vec<&Value> = event["items"].as_array().into_iter().flatten().collect();
    let left_out = items
        .map(|known| &known.item)
        .filter(|id| !listed.iter().any(|listed| listed["item"] == id.as_str()));
    left_out.into_iter().any(|id| item(id).is_some_and(|item| item.is_active()))
}

/// Gives random weeks of calls; returns the number of incomplete screenings.
fn live(calls: Vec<Value>) -> usize {
    let (mut door, calls) = narrow(calls);
    let (mut log, mut incomplete) = (Vec::new(), 0);
    for call in calls {
        let appointment = call["appointment"].as_str().unwrap_or("none").to_owned();
        let unseen = is_unseen(&door, &appointment);
        let before = door.desk().appointments().clone();
        let answer = door.call(call.clone());
        let done = stored_events(&answer);
        for event in &done {
            let now = is_unseen(&door, event["appointment"].as_str().unwrap_or("none"));
            match event["event"].as_str().unwrap_or_default() {
                "appointment.screening_incomplete" => incomplete += 1,
                "appointment.match_cleared" => {
                    assert!(!now || !leaves_out(&door, &before, event), "{call} {answer}");
                }
                "appointment.match_opened" if event["alert"] != "match" => {
                    let quieter = was_red(&before, event);
                    assert!(!now || !quieter || !leaves_out(&door, &before, event), "{answer}");
                }
                "appointment.scheduled" => {
                    let office = call["by"]["role"] == "staff" || call["by"]["role"] == "admin";
                    let accepts = call["do"] == "appointment.accept";
                    assert!(!(accepts && unseen), "{call} {answer}");
                    assert!(office || !now, "{call} {answer}");
                }
                _ => {}
            }
        }
        log.extend(done);
    }
    let mut again = narrow_door();
    again.call(json!({ "apply": log }));
    assert_eq!(again.desk().appointments(), door.desk().appointments());
    let now = AT.parse().expect("a time");
    assert_eq!(again.desk().work_list(now), door.desk().work_list(now));
    incomplete
}

/// The next law needs incomplete screenings, so they must occur.
#[test]
fn much_is_not_compared_in_random_weeks() {
    let mut runner = TestRunner::deterministic();
    let week = |_| random::story(100).new_tree(&mut runner).expect("a week").current();
    let weeks: Vec<Vec<Value>> = (0..32).map(week).collect();
    assert!(weeks.into_iter().map(live).sum::<usize>() >= 32);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    /// S0-29, I-20, C2: no unreviewed appointment is scheduled, no match is cleared that still
    /// holds, and the log gives the same desk.
    #[test]
    fn nothing_is_promised_unseen(calls in random::story(120)) {
        live(calls);
    }
}
