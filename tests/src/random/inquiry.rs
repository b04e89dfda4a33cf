//! Random calls about a few inquiries.

use proptest::prelude::*;
use serde_json::{Value, json};

use super::dice::{Dice, dice};

const INQUIRIES: [&str; 3] = ["q1", "q2", "q3"];

/// Every command; those that others depend on occur several times.
const VERBS: [&str; 3] = ["record", "record", "answer"];

/// A time in the first week.
fn hour(dice: &mut Dice) -> String {
    format!("1970-01-0{}T{:02}:00:00Z", 1 + dice.roll() % 7, dice.one(&[6, 8, 9, 12, 15]))
}

fn by(dice: &mut Dice) -> Value {
    match dice.roll() % 8 {
        0 => dice.one(&[
            json!({ "role": "customer", "id": "c1" }),
            json!({ "role": "technician", "id": "t1" }),
            json!({ "role": "system", "id": "mail" }),
        ]),
        1 => json!({ "role": "admin", "id": "u0" }),
        _ => json!({ "role": "staff", "id": "u1" }),
    }
}

/// Who asks: a customer, the booker of an appointment, or a person without a record.
fn person(dice: &mut Dice) -> Value {
    dice.one(&[
        json!({ "customer": "c1" }),
        json!({ "customer": "c2", "appointment": "a1" }),
        json!({ "appointment": "a2" }),
        json!({ "appointment": "a4" }),
        json!({ "from": { "name": { "full": "canary sender" }, "email": "canary@dorpspost.nl" } }),
        json!({ "from": { "phone": { "number": "+31612345678" } } }),
        json!({}),
    ])
}

/// A command about an inquiry.
pub fn command() -> impl Strategy<Value = Value> {
    dice().prop_map(|mut dice| {
        let verb = dice.one(&VERBS);
        let texts = ["canary question", "canary answer", "canary remark", " "];
        let mut call = match verb {
            "record" => person(&mut dice),
            _ => json!({}),
        };
        call["text"] = json!(dice.one(&texts));
        if verb == "record" || dice.yes() {
            call["channel"] = json!(dice.one(&["email", "sms", "phone", "web", "in_person"]));
        }
        if verb == "record" && dice.yes() {
            call["received_at"] = json!("1970-01-01T00:00:00Z");
        }
        call["do"] = json!(format!("inquiry.{verb}"));
        call["inquiry"] = json!(dice.one(&INQUIRIES));
        call["at"] = json!(hour(&mut dice));
        call["by"] = by(&mut dice);
        call
    })
}

/// A query about inquiries.
pub fn question() -> impl Strategy<Value = Value> {
    dice().prop_map(|mut dice| {
        let (inquiry, at) = (dice.one(&INQUIRIES), hour(&mut dice));
        let mut call = dice.one(&[
            json!({ "ask": "inquiry.list", "status": "any", "at": at }),
            json!({ "ask": "inquiry.list", "at": at, "limit": 2 }),
            json!({ "ask": "inquiry.details", "inquiry": inquiry, "at": at }),
            json!({ "ask": "inquiry.allowed_actions", "inquiry": inquiry, "at": at }),
        ]);
        call["by"] = by(&mut dice);
        call
    })
}
