//! A booking or an edit parses each of its contact values once, however many areas use them.

use serde_json::{Value, from_value, json};

use crate::{
    appointment::{Book, Edit},
    base::{Actor, ActorId, CustomerId, Role},
    contact::{
        ItemKind,
        parse_count::{self, Counts},
    },
    customer::Create,
    desk::{Command, Desk, Event, Policy},
    flag::Raise,
};

const VALUES: [(ItemKind, &str); 7] = [
    (ItemKind::FullName, "Lisa Jansen"),
    (ItemKind::FullName, "Bert Smit"),
    (ItemKind::Email, "lisa@dorpspost.nl"),
    (ItemKind::Address, "Dorpsstraat 1, 1234 AB Ons Dorp"),
    (ItemKind::Address, "Kerkweg 2, 1234 AC Ons Dorp"),
    (ItemKind::Phone, "+31612345678"),
    (ItemKind::Phone, "06 8765 4321"),
];

/// A desk with flags that match some of the values, and a policy that lets customers book.
fn desk() -> Desk {
    let policy = json!({
        "appointment": { "auto_accept": true },
        "screening": { "reading": { "default_region": "NL" } },
    });
    let mut desk = Desk::new(from_value::<Policy>(policy).unwrap());
    let raise = json!({
        "flag": "f1", "reason": "did not pay", "source": { "kind": "hand" },
        "items": [
            { "id": "i1", "kind": "full_name", "value": { "full": "Lisa Janssen" } },
            { "id": "i2", "kind": "phone", "value": { "number": "0031 687654321" } },
            { "id": "i3", "kind": "address", "value": { "text": "Kerkweg 2, 1234AC Ons Dorp" } },
        ],
    });
    let raise = from_value::<Raise>(raise).unwrap();
    give(&mut desk, Role::Staff, "u1", Command::Flag(raise.into()));
    desk
}

fn give(desk: &mut Desk, role: Role, by: &str, command: Command) -> Vec<Event> {
    let by = Actor::new(role, ActorId::parse(by).unwrap());
    let now = "2026-03-02T09:00:00Z".parse().unwrap();
    desk.handle(now, &by, &command).unwrap().events
}

/// Books, and counts how often each value of the booking was parsed.
fn book(desk: &mut Desk, role: Role, more: Value) -> (Counts, Vec<Event>) {
    let (mut counts, events) = parsed(desk, role, more);
    // Values of the flag are not counted.
    counts.retain(|(_, text), _| VALUES.iter().any(|(_, own)| own == text));
    (counts, events)
}

/// Books, and counts how often each value was parsed.
fn parsed(desk: &mut Desk, role: Role, more: Value) -> (Counts, Vec<Event>) {
    let [lisa, bert, email, home, work, mobile, other] = VALUES.map(|(_, text)| text);
    let mut call = json!({
        "appointment": "a1",
        "details": {
            "parties": [
                { "role": "booker", "name": { "full": lisa }, "emails": [email],
                  "phones": [{ "number": mobile }], "address": { "text": home } },
                { "role": "owner", "name": { "full": bert }, "phones": [{ "number": other }] },
            ],
            "address": { "text": work },
            "description": "a leak",
        },
        "frame": { "start": "2026-03-05T09:00:00Z", "end": "2026-03-05T11:00:00Z" },
    });
    if role == Role::Staff {
        // The flag matches, which has to be overridden.
        call["override_reason"] = json!("was called");
    }
    call.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    let command = Command::Appointment(from_value::<Book>(call).unwrap().into());
    parse_count::during(|| give(desk, role, "c1", command))
}

fn once() -> Counts {
    VALUES.map(|(kind, text)| ((kind, text.to_owned()), 1)).into()
}

/// S2-1, A2: the office books; the customer is recognised and the booking is screened.
#[test]
fn a_booking_parses_each_value_once() {
    let mut desk = desk();
    let (counts, events) = book(&mut desk, Role::Staff, json!({}));
    assert_eq!(counts, once());
    assert!(events.iter().any(|event| event.name() == "appointment.match_opened"));
}

/// A2, C2: a customer's booking is screened once more, before it is scheduled.
#[test]
fn so_does_a_booking_that_awaits_review() {
    let mut desk = desk();
    let (counts, events) = book(&mut desk, Role::Customer, json!({}));
    assert_eq!(counts, once());
    assert!(events.iter().all(|event| event.name() != "appointment.scheduled"));
}

/// S2-1: the record of a new customer takes the parsed values over.
#[test]
fn so_does_one_that_creates_a_customer() {
    let mut desk = desk();
    let (counts, _) = book(&mut desk, Role::Staff, json!({ "new_customer": "c9" }));
    assert_eq!(counts, once());
    let customer = desk.customers().get(&CustomerId::parse("c9").unwrap()).unwrap();
    assert!(customer.emails.iter().all(|email| email.key.is_some()));
}

/// S0-2, S0-21: an edit parses what it changes and what it leaves once, and screens both.
#[test]
fn an_edit_parses_each_value_once() {
    let owner = json!([{ "role": "owner", "name": { "full": "Bert Smit" },
        "phones": [{ "number": "06 8765 4321" }], "address": { "text": "Dorpsstraat 1, 1234 AB Ons Dorp" } }]);
    let address = json!({ "text": "Molenpad 3, 1234 AD Ons Dorp" });
    let flagged = ["Lisa Janssen", "0031 687654321", "Kerkweg 2, 1234AC Ons Dorp"];
    for changes in [
        json!({ "parties": owner }),
        json!({ "address": address }),
        json!({ "parties": owner, "address": { "text": "Kerkweg 2, 1234 AC Ons Dorp" } }),
        json!({ "parties": owner, "remove": ["address"] }),
        json!({ "description": "another leak", "remove": ["address"] }),
    ] {
        let mut desk = desk();
        book(&mut desk, Role::Staff, json!({}));
        let mut edit = json!({ "appointment": "a1" });
        edit.as_object_mut().unwrap().extend(changes.as_object().unwrap().clone());
        let command = Command::Appointment(from_value::<Edit>(edit).unwrap().into());
        let (counts, events) = parse_count::during(|| give(&mut desk, Role::Staff, "u1", command));
        let mut own = counts.iter().filter(|((_, text), _)| !flagged.contains(&text.as_str()));
        assert!(own.all(|(_, count)| *count == 1), "{changes}: {counts:?}");
        assert_eq!(events.first().map(|event| event.name()), Some("appointment.edited"));
    }
}

/// S1-30: what a booking copies from the record is parsed once, too.
#[test]
fn so_does_one_that_copies_from_the_record() {
    let mut desk = desk();
    let (counts, _) = book(&mut desk, Role::Staff, json!({ "new_customer": "c9" }));
    assert_eq!(counts, once());
    let copied = json!({
        "appointment": "a2", "customer": "c9", "details": { "description": "a leak" },
    });
    let (counts, events) = book(&mut desk, Role::Staff, copied);
    assert!(counts.values().all(|times| *times == 1), "{counts:?}");
    let copied = ["Lisa Jansen", "lisa@dorpspost.nl", "+31612345678", VALUES[3].1];
    assert_eq!(counts.len(), copied.len(), "{counts:?}");
    assert!(events.iter().any(|event| event.name() == "appointment.match_opened"));
}

/// The values of the record of customer `c2`; the first is typed, too.
const RECORD: [(ItemKind, &str); 4] = [
    (ItemKind::Email, "lisa@dorpspost.nl"),
    (ItemKind::FullName, "Piet Paulusma"),
    (ItemKind::Address, "Molenlaan 3, 1234 AD Ons Dorp"),
    (ItemKind::Phone, "+31611111111"),
];

/// S0-21: each value of a record is parsed once, however often the customer books; a value that is
/// typed is not parsed again for the record.
#[test]
fn the_values_of_a_record_are_parsed_once() {
    let mut desk = desk();
    let [(_, email), (_, name), (_, address), (_, phone)] = RECORD;
    let create = json!({
        "customer": "c2", "name": { "full": name }, "emails": [email],
        "phones": [{ "id": "p1", "phone": { "number": phone } }],
        "addresses": [{ "id": "x1", "address": { "text": address } }],
    });
    let create = from_value::<Create>(create).unwrap();
    give(&mut desk, Role::Staff, "u1", Command::Customer(create.into()));
    let of_record = |appointment: &str, desk: &mut Desk| {
        let more = json!({ "appointment": appointment, "customer": "c2" });
        let (counts, _) = parsed(desk, Role::Staff, more);
        RECORD.map(|(kind, text)| counts.get(&(kind, text.to_owned())).copied().unwrap_or(0))
    };
    assert_eq!(of_record("a1", &mut desk), [1, 1, 1, 1], "typed, and three of the record");
    assert_eq!(of_record("a2", &mut desk), [1, 0, 0, 0], "typed");
}
