//! A booking parses each of its contact values once, however many areas use them.

use serde_json::{Value, from_value, json};

use crate::{
    appointment::Book,
    base::{Actor, ActorId, CustomerId, Role},
    contact::{
        ItemKind,
        parse_count::{self, Counts},
    },
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
        "flag": "f1", "reason": "did not pay", "source": { "from": "hand" },
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

/// Books, and counts how often each value was parsed.
fn book(desk: &mut Desk, role: Role, more: Value) -> (Counts, Vec<Event>) {
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
    call.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    let command = Command::Appointment(from_value::<Book>(call).unwrap().into());
    let (mut counts, events) = parse_count::during(|| give(desk, role, "c1", command));
    // Values of the flag are not counted.
    counts.retain(|(_, text), _| VALUES.iter().any(|(_, own)| own == text));
    (counts, events)
}

fn once() -> Counts {
    VALUES.map(|(kind, text)| ((kind, text.to_owned()), 1)).into()
}

/// S2-1, A2: the office books; the customer is recognised and the booking is screened.
#[test]
fn a_booking_parses_each_value_once() {
    let mut desk = desk();
    let reason = json!({ "override_reason": "was called" });
    let (counts, events) = book(&mut desk, Role::Staff, reason);
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
    let (counts, _) = book(
        &mut desk,
        Role::Staff,
        json!({ "new_customer": "c9", "override_reason": "was called" }),
    );
    assert_eq!(counts, once());
    let customer = desk.customers().get(&CustomerId::parse("c9").unwrap()).unwrap();
    assert!(customer.emails.iter().all(|email| email.key.is_some()));
}
