//! The record of a customer counts: its values are compared beside what was typed, and a flag that
//! is about the record alerts whatever the values are (S0-18, S0-21).

use std::collections::{BTreeMap, BTreeSet};

use frontdesk::{
    appointment::{Appointment, MatchState},
    base::{AppointmentId, CustomerId, FlagId, FlagItemId},
    contact::{WrittenContact, WrittenName},
    customer::{Customer, CustomerStatus},
    desk::Desk,
    door::Door,
    flag::{EarlierDecision, Flag, FlagSource, Verdict},
    screening::{Alert, Grade, Request, Screener, ValueSource},
};
use frontdesk_tests::random;
use proptest::{prelude::*, sample::select, strategy::ValueTree, test_runner::TestRunner};
use serde_json::{Value, json};

/// Number of random weeks, and of the calls in each.
const WEEKS: usize = 24;
const CALLS: usize = 120;

/// What a match says: alert, whether it is of the record, and the grades of its items.
type Found = (Alert, bool, BTreeMap<FlagItemId, Grade>);

/// The ids of one person, by a scan of all records: those that a merge led to the same survivor.
fn ids_of(desk: &Desk, customer: &CustomerId) -> BTreeSet<CustomerId> {
    let last = |id: &CustomerId| desk.customers().surviving_id(id);
    let survivor = last(customer);
    let same = desk.customers().iter().map(|record| &record.id);
    let same = same.filter(|id| last(id) == survivor).cloned();
    same.chain(survivor.clone()).collect()
}

/// The values of the records of one person, in any order.
fn values_of(desk: &Desk, ids: &BTreeSet<CustomerId>) -> WrittenContact {
    let mut contact = WrittenContact::default();
    let is_kept = |record: &&Customer| record.record != CustomerStatus::Erased;
    for record in ids.iter().filter_map(|id| desk.customers().get(id)).filter(is_kept) {
        contact.names.push((*record.name).clone());
        let preferred = record.preferred_name.as_ref();
        contact.names.extend(preferred.map(|name| WrittenName::full(name.as_str())));
        contact.emails.extend(record.emails.iter().map(|email| email.address.clone()));
        contact.phones.extend(record.phones.values().map(|phone| phone.written.clone()));
        contact.addresses.extend(record.addresses.values().map(|known| known.address.clone()));
    }
    contact
}

/// Whether an active flag was raised from one of these customers or decided to be about one, and
/// not otherwise since.
fn is_of_record(desk: &Desk, flag: &Flag, ids: &BTreeSet<CustomerId>) -> bool {
    let of = |id: &AppointmentId| desk.appointments().get(id)?.customer.clone();
    let about = |known: &&EarlierDecision| {
        let made = &known.made;
        let customer = made.customer.clone().or_else(|| of(made.appointment.as_ref()?));
        !known.replaced && customer.is_some_and(|id| ids.contains(&id))
    };
    let latest = flag.decisions.values().filter(about);
    let rank = |known: &&EarlierDecision| (known.at, known.made.verdict == Verdict::SamePerson);
    let latest = latest.max_by_key(rank);
    let source = match &flag.source {
        FlagSource::Customer { customer } => Some(customer.clone()),
        FlagSource::Appointment { appointment } => of(appointment),
        FlagSource::Hand {} => None,
    };
    let by_source = || source.as_ref().is_some_and(|id| ids.contains(id));
    let is_same = |known: &EarlierDecision| known.made.verdict == Verdict::SamePerson;
    !flag.is_lifted() && latest.map_or_else(by_source, is_same)
}

/// The matches of an appointment, by screening all values as if they were typed, and by a scan of
/// all flags.
fn scanned(desk: &Desk, screener: &Screener, record: &Appointment) -> BTreeMap<FlagId, Found> {
    let ids = record.customer.as_ref().map(|customer| ids_of(desk, customer));
    let ids = ids.unwrap_or_default();
    let (mut contact, own) = (record.details.contact(), values_of(desk, &ids));
    contact.names.extend(own.names);
    contact.emails.extend(own.emails);
    contact.phones.extend(own.phones);
    contact.addresses.extend(own.addresses);
    let request = Request {
        customer: record.customer.clone(),
        merged: ids.iter().cloned().collect(),
        ..Request::new(record.id.clone(), contact)
    };
    let found = screener.screen(&request).flags.into_iter().map(|found| {
        let items = found.items.into_iter().map(|item| (item.item, item.grade)).collect();
        (found.flag, (found.alert, false, items))
    });
    let mut found: BTreeMap<FlagId, Found> = found.collect();
    for flag in desk.flags().iter().filter(|flag| is_of_record(desk, flag, &ids)) {
        let known = found.entry(flag.id.clone()).or_default();
        (known.0, known.1) = (Alert::Match, true);
    }
    found
}

/// A change of the record of a customer, to or from a value that random flags have.
fn change_of_record() -> impl Strategy<Value = Value> {
    let changes = vec![
        json!({ "do": "customer.edit", "name": { "full": "Jan de Boer" } }),
        json!({ "do": "customer.edit", "name": { "full": "Piet Paulusma" } }),
        json!({ "do": "customer.edit", "preferred_name": "Jan de Boer" }),
        json!({ "do": "customer.edit", "preferred_name": "" }),
        json!({ "do": "customer.edit", "emails": ["jan@dorpspost.nl"] }),
        json!({ "do": "customer.edit", "emails": ["piet@weer.nl"] }),
        json!({ "do": "customer.add_phone",
                "phone": { "id": "own", "phone": { "number": "+31 6 12345678" } } }),
        json!({ "do": "customer.remove_phone", "phone": "own" }),
        json!({ "do": "customer.add_address",
                "address": { "id": "own", "address": { "text": "Dorpsstr. 5, 1234AB Dorp" } } }),
        json!({ "do": "customer.remove_address", "address": "own" }),
        json!({ "do": "customer.merge", "into": "c1" }),
        json!({ "do": "customer.unmerge" }),
    ];
    (select(changes), select(vec!["c1", "c2", "c3"])).prop_map(|(mut call, customer)| {
        call["customer"] = json!(customer);
        call["by"] = json!({ "role": "staff", "id": "u1" });
        call
    })
}

/// A random week in which records change as often as the rest.
fn week() -> impl Strategy<Value = Vec<Value>> {
    let changes = prop::collection::vec(change_of_record(), CALLS);
    (random::story(CALLS), changes).prop_map(|(story, changes)| {
        let mut changes = changes.into_iter();
        let mut all = Vec::new();
        for call in story {
            let at = call.get("at").cloned();
            all.push(call);
            if let Some((at, mut change)) = at.zip(changes.next()) {
                change["at"] = at;
                all.push(change);
            }
        }
        all
    })
}

/// S0-21: after any commands, the open matches of each open appointment are those that a scan of
/// all flags, all records and all values finds. Confirmed matches stay as they were.
#[test]
fn matches_are_those_of_a_scan_of_all_flags_and_records() {
    let mut runner = TestRunner::deterministic();
    let (mut of_record, mut by_value, mut typed) = (0, 0, 0);
    for _ in 0..WEEKS {
        let calls = week().new_tree(&mut runner).expect("a week").current();
        let mut door = Door::default();
        for call in calls {
            door.call(call);
            let desk = door.desk();
            let screener = Screener::of_flags(desk.flags(), desk.policy().screening.clone());
            for record in desk.appointments().iter().filter(|record| record.status.is_open()) {
                let mut expected = scanned(desk, &screener, record);
                let mut open: BTreeMap<FlagId, Found> = BTreeMap::new();
                for (flag, known) in &record.matches {
                    if known.state == MatchState::Open {
                        let items = known.items.iter().map(|item| (item.item.clone(), item.grade));
                        open.insert(
                            flag.clone(),
                            (known.alert, known.same_record, items.collect()),
                        );
                        of_record += usize::from(known.same_record);
                        let sources = || known.items.iter().map(|item| item.source);
                        by_value += sources().filter(|of| *of == ValueSource::Record).count();
                        typed += sources().filter(|of| *of == ValueSource::Typed).count();
                    } else if known.state == MatchState::Confirmed {
                        expected.remove(flag);
                    }
                }
                assert_eq!(open, expected, "{}", record.id);
            }
        }
    }
    let seen = [of_record, by_value, typed];
    assert!(seen.iter().all(|times| *times > 100), "too seldom: {seen:?}");
}

/// The steps that lead to a booking of a customer on record with a flagged value.
const STEPS: [&str; 4] = ["create", "add", "raise", "book"];

/// A value of a record as an item of a flag, and the command that adds it to the record.
fn flagged() -> impl Strategy<Value = (Value, Value)> {
    select(vec![
        (
            json!({ "kind": "full_name", "value": { "full": "Ignatius Schimmelpenninck" } }),
            json!({ "do": "customer.edit", "name": { "full": "Ignatius Schimmelpenninck" } }),
        ),
        (
            json!({ "kind": "full_name", "value": { "full": "Ignatius Schimmelpenninck" } }),
            json!({ "do": "customer.edit", "preferred_name": "Ignatius Schimmelpenninck" }),
        ),
        (
            json!({ "kind": "email", "value": "ignatius@schimmel.nl" }),
            json!({ "do": "customer.edit", "emails": ["ignatius@schimmel.nl"] }),
        ),
        (
            json!({ "kind": "phone", "value": { "number": "+31612345678" } }),
            json!({ "do": "customer.add_phone",
                    "phone": { "id": "p1", "phone": { "number": "0031 6 12345678" } } }),
        ),
        (
            json!({ "kind": "address", "value": { "text": "Dorpsstraat 5, 1234 AB Dorp" } }),
            json!({ "do": "customer.add_address", "address": {
                    "id": "x1", "address": { "text": "Dorpsstr. 5, 1234AB Dorp" } } }),
        ),
    ])
}

fn call(step: &str, (item, add): &(Value, Value), hour: usize) -> Value {
    let mut call = match step {
        "create" => json!({ "do": "customer.create", "name": { "full": "Jan de Boer" },
                            "emails": ["jan@dorpspost.nl"], "phones": [] }),
        "add" => add.clone(),
        "raise" => json!({ "do": "flag.raise", "flag": "f", "reason": "did not pay",
                           "source": { "kind": "hand" }, "items": [item] }),
        _ => json!({ "do": "appointment.request", "appointment": "a", "details": {
                     "description": "A leak",
                     "address": { "text": "Kerkweg 9, 4321 ZZ Elders" },
                     "parties": [{ "role": "booker", "name": { "full": "Piet Paulusma" },
                                   "emails": ["piet@weer.nl"] }] } }),
    };
    if step == "raise" {
        call["items"][0]["id"] = json!("i");
    } else {
        call["customer"] = json!("own");
    }
    call["at"] = json!(format!("1970-03-01T{hour:02}:00:00Z"));
    call["by"] = json!({ "role": "staff", "id": "u1" });
    call
}

proptest! {
    /// S0-18: whatever a desk has seen before, and in any order, a customer with a flagged value on
    /// record who types four other values alerts.
    #[test]
    fn a_flagged_value_on_record_alerts_whatever_is_typed(
        week in random::story(24),
        order in Just(STEPS.to_vec()).prop_shuffle(),
        flagged in flagged(),
    ) {
        let mut door = Door::default();
        for call in week {
            door.call(call);
        }
        // A record is created before it gets a value or is booked for.
        let mut order: Vec<&str> = order.into_iter().filter(|step| *step != "create").collect();
        let first = order.iter().position(|step| *step != "raise").unwrap_or_default();
        order.insert(first, "create");
        for (hour, step) in order.into_iter().enumerate() {
            let answer = door.call(call(step, &flagged, hour));
            prop_assert!(answer.get("done").is_some(), "{step}: {answer}");
        }
        let booked = door.desk().appointments().iter().find(|record| record.id.as_str() == "a");
        let (booked, flag) = (booked.expect("it was booked"), FlagId::parse("f").expect("an id"));
        let found = &booked.matches[&flag];
        prop_assert_eq!((found.state, found.alert), (MatchState::Open, Alert::Match));
        prop_assert_eq!(found.items[0].source, ValueSource::Record);
    }
}
