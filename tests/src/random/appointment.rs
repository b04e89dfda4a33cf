//! Random calls about a few appointments in the first days of 1970, so that they interact. Values
//! that only the office may see contain `canary`, values of a customer contain their id.

mod fields;

use proptest::prelude::*;
use serde_json::{Value, json};

use self::fields::fields;
use super::dice::{Dice, dice};

const APPOINTMENTS: [&str; 4] = ["a1", "a2", "a3", "a4"];
const TECHNICIANS: [&str; 2] = ["t1", "t2"];
/// Ids of links. The first one is sent for the appointment without a customer record.
pub const LINKS: [&str; 4] = ["k0", "k1", "k2", "k3"];

/// Every command; those that are refused most often occur several times.
const VERBS: [&str; 63] = [
    "request",
    "request",
    "book",
    "book",
    "accept",
    "accept",
    "decline",
    "edit",
    "acknowledge_match",
    "acknowledge_screening",
    "set_feasibility",
    "request_information",
    "provide_information",
    "waive_information",
    "reschedule",
    "reschedule",
    "defer",
    "cancel",
    "cancel",
    "restore",
    "hold_on_schedule",
    "release_hold",
    "confirm_by_customer",
    "start",
    "complete",
    "mark_no_show",
    "correct_outcome",
    "add_note",
    "add_note",
    "add_work_item",
    "complete_work_item",
    "reopen_work_item",
    "remove_work_item",
    "set_customer",
    "pin",
    "unpin",
    "record_refund",
    "assign",
    "assign",
    "reassign",
    "release",
    "broadcast",
    "rebroadcast",
    "add_suggestion",
    "add_suggestion",
    "withdraw_suggestion",
    "accept_suggestion",
    "decline_suggestion",
    "none_works",
    "send_time_frame_link",
    "ask_customer_to_reschedule",
    "record_contact_attempt",
    "auto_cancel",
    "propose_offers",
    "accept_offer",
    "accept_offer",
    "decline_offer",
    "give_discount",
    "redeem_coupon",
    "revoke_coupon",
    "report_done",
    "retry_message",
    "screen_again",
];

/// A time in the first week.
fn hour(dice: &mut Dice) -> String {
    format!("1970-01-0{}T{:02}:00:00Z", 1 + dice.roll() % 7, dice.one(&[6, 8, 9, 12, 15]))
}

fn frame(dice: &mut Dice) -> Value {
    let (day, hour) = (2 + dice.roll() % 5, dice.one(&[8, 9, 13]));
    json!({ "start": format!("1970-01-0{day}T{hour:02}:00:00Z"),
            "end": format!("1970-01-0{day}T{:02}:00:00Z", hour + 2) })
}

/// A random time frame, or none.
fn hours(dice: &mut Dice) -> Value {
    let some = json!([frame(dice)]);
    dice.one(&[json!([]), some])
}

/// Commands that customers may give for themselves.
const CUSTOMERS_OWN: [&str; 10] = [
    "request",
    "book",
    "reschedule",
    "cancel",
    "confirm_by_customer",
    "provide_information",
    "accept_suggestion",
    "decline_suggestion",
    "none_works",
    "accept_offer",
];
/// Commands that customers may give by a link that they followed, without a record.
const BY_LINK: [&str; 5] =
    ["reschedule", "cancel", "accept_suggestion", "decline_suggestion", "none_works"];
/// A customer without a record, who has but a link.
pub const VISITOR: &str = "visitor";
const TECHNICIANS_OWN: [&str; 7] = [
    "start",
    "complete",
    "mark_no_show",
    "release",
    "add_suggestion",
    "complete_work_item",
    "add_note",
];

/// An actor who mostly may give the command; `of` is the customer of most appointments.
fn by(verb: &str, dice: &mut Dice, of: &str) -> Value {
    let (number, technician) = (dice.roll() % 12, dice.one(&TECHNICIANS));
    match (verb, number) {
        ("auto_cancel", 0..=8) => json!({ "role": "system", "id": "timer" }),
        ("question", 0..=5) => json!({ "role": "customer", "id": of }),
        (_, 0) => json!({ "role": "admin", "id": "u0" }),
        (_, 1..=3) if CUSTOMERS_OWN.contains(&verb) => json!({ "role": "customer", "id": of }),
        (_, 1..=3) if TECHNICIANS_OWN.contains(&verb) => {
            json!({ "role": "technician", "id": technician })
        }
        (_, 4) => dice.one(&[
            json!({ "role": "customer", "id": of }),
            json!({ "role": "technician", "id": technician }),
            json!({ "role": "system", "id": "timer" }),
        ]),
        _ => json!({ "role": "staff", "id": "u1" }),
    }
}

/// A flag and three appointments, one of which matches it, so that many later commands are
/// accepted.
pub fn openings() -> Vec<Value> {
    let (at, by) = ("1970-01-01T00:00:00Z", json!({ "role": "staff", "id": "u1" }));
    let flag = json!({
        "do": "flag.raise", "at": at, "by": by, "flag": "f1", "reason": "did not pay",
        "source": { "kind": "hand" },
        "items": [{ "id": "i1", "kind": "email", "value": "jan@dorpspost.nl" }],
    });
    let booked = APPOINTMENTS.into_iter().enumerate().map(|(number, appointment)| {
        let of = customer_of(appointment);
        let mut emails = vec![format!("{of}@dorpspost.nl")];
        emails.extend((number == 1).then(|| "jan@dorpspost.nl".to_owned()));
        let day = 3 + number;
        json!({
            "do": if number == 1 { "appointment.request" } else { "appointment.book" },
            "at": at, "by": by, "appointment": appointment, "customer": record_of(appointment),
            "frame": { "start": format!("1970-01-0{day}T09:00:00Z"),
                       "end": format!("1970-01-0{day}T11:00:00Z") },
            "details": {
                "parties": [{ "role": "booker", "name": { "full": format!("{of} Lisa Jansen") },
                              "emails": emails }],
                "lines": [{ "id": "l1", "text": "Repair", "price": {
                    "net": { "minor": 9900, "currency": "EUR" }, "vat_basis_points": 2100 } }],
                "needs_technician": true,
            },
        })
    });
    let link = json!({
        "do": "appointment.send_time_frame_link", "at": at, "by": by, "appointment": "a4",
        "link": LINKS[0],
        "available": [{ "start": "1970-01-02T00:00:00Z", "end": "1970-01-07T00:00:00Z" }],
    });
    let suggestion = json!({
        "do": "appointment.add_suggestion", "at": at, "by": by, "appointment": "a4",
        "suggestion": "s1", "technician": "t1",
        "frame": { "start": "1970-01-06T13:00:00Z", "end": "1970-01-06T15:00:00Z" },
    });
    [flag].into_iter().chain(booked).chain([link, suggestion]).collect()
}

/// The customer of an appointment: the first two mostly belong to the first customer.
pub(super) fn customer_of(appointment: &str) -> &'static str {
    match appointment {
        "a3" => "c2",
        "a4" => "a4",
        _ => "c1",
    }
}

/// The customer record of an appointment; the last one has none.
fn record_of(appointment: &str) -> Value {
    match appointment {
        "a4" => Value::Null,
        _ => json!(customer_of(appointment)),
    }
}

/// A command about an appointment.
pub fn command() -> impl Strategy<Value = Value> {
    dice().prop_map(|mut dice| {
        let (verb, appointment) = (dice.one(&VERBS), dice.one(&APPOINTMENTS));
        let of = customer_of(appointment);
        let at = hour(&mut dice);
        let by = by(verb, &mut dice, of);
        let mut call = fields(verb, appointment, &mut dice);
        call["at"] = json!(at);
        call["by"] = by;
        let mut appointment = appointment;
        if BY_LINK.contains(&verb) && dice.yes() {
            // Mostly for the appointment without a customer record, and its link.
            let link = dice.one(&LINKS);
            (appointment, call["link"]) = match dice.roll() % 3 {
                0 => (appointment, json!(link)),
                _ => ("a4", json!(LINKS[0])),
            };
            call["by"] = json!({ "role": "customer", "id": dice.one(&[VISITOR, VISITOR, of]) });
        }
        if matches!(verb, "report_done" | "retry_message" | "screen_again") {
            call["do"] = json!(format!("desk.{verb}"));
        } else {
            call["do"] = json!(format!("appointment.{verb}"));
            call["appointment"] = json!(appointment);
        }
        call
    })
}

/// A query about appointments or the desk.
pub fn question() -> impl Strategy<Value = Value> {
    dice().prop_map(|mut dice| {
        let appointment = dice.one(&APPOINTMENTS);
        let at = hour(&mut dice);
        let day = dice.one(&["1970-01-03", "1970-01-04"]);
        let (link, after) = (dice.one(&LINKS), dice.roll() % 40 + 1);
        let mut call = dice.one(&[
            json!({ "ask": "appointment.details", "appointment": appointment, "at": at }),
            json!({ "ask": "appointment.allowed_actions", "appointment": appointment, "at": at }),
            json!({ "ask": "appointment.allowed_actions", "appointment": appointment, "at": at,
                    "link": link }),
            json!({ "ask": "appointment.time_frame_page", "appointment": appointment, "at": at }),
            json!({ "ask": "appointment.time_frame_page", "appointment": appointment, "at": at,
                    "link": link }),
            json!({ "ask": "desk.events", "after": after, "limit": 5 }),
            json!({ "ask": "appointment.list", "day": day, "at": at }),
            json!({ "ask": "desk.due", "at": at }),
            json!({ "ask": "desk.due", "at": at, "limit": 3 }),
            json!({
                "ask": "desk.explain_message", "kind": "reminder", "appointment": appointment, "at": at,
            }),
            json!({ "ask": "desk.work_list", "at": at }),
            json!({ "ask": "desk.catalog", "name": "flag.l" }),
            json!({ "ask": "desk.policy", "at": at }),
            json!({ "ask": "review.list", "status": "any" }),
            json!({ "ask": "desk.export", "customer": customer_of(appointment), "at": at }),
        ]);
        call["by"] = by("question", &mut dice, customer_of(appointment));
        call
    })
}
