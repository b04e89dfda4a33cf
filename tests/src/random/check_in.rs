//! Random calls about the online check-ins of the same appointments.

use proptest::prelude::*;
use serde_json::{Value, json};

use super::dice::{Dice, dice};

/// Every command; those that later ones need occur several times.
const VERBS: [&str; 14] = [
    "prepare",
    "prepare",
    "open",
    "save_draft",
    "submit",
    "submit",
    "submit",
    "finish_handling",
    "finish_handling",
    "mark_handled",
    "reopen_item",
    "share_with_technician",
    "accept_change",
    "decline_change",
];

const APPOINTMENTS: [&str; 4] = ["a1", "a2", "a3", "a4"];
const ITEMS: [&str; 4] = ["i1", "i2", "i3", "i4"];

/// The check-ins of some appointments, so that many later commands are accepted.
pub fn openings() -> Vec<Value> {
    let by = json!({ "role": "staff", "id": "u1" });
    let prepared = ["a1", "a3"].into_iter().map(|appointment| {
        json!({ "do": "check_in.prepare", "at": "1970-01-01T00:00:00Z", "by": by,
                "appointment": appointment, "link": format!("check {appointment}") })
    });
    prepared.collect()
}

fn by(verb: &str, dice: &mut Dice) -> Value {
    match (verb, dice.roll() % 8) {
        ("open" | "save_draft" | "submit", 0..=4) => json!({ "role": "customer", "id": "web" }),
        (_, 0) => dice.one(&[
            json!({ "role": "customer", "id": "c1" }),
            json!({ "role": "technician", "id": "t1" }),
            json!({ "role": "system", "id": "timer" }),
        ]),
        _ => json!({ "role": "staff", "id": "u1" }),
    }
}

fn remark(dice: &mut Dice, of: &str) -> Value {
    let file = json!({ "id": dice.one(&["x1", "x2"]), "media_type": "image/png",
                       "name": format!("{of}.png"), "bytes": 10, "sha256": "0a".repeat(32) });
    let files = dice.one(&[json!([]), json!([file])]);
    let subject = dice.one(&["Noise", "Noise", "Keys", " "]);
    json!({ "item": dice.one(&ITEMS), "subject": format!("{subject} {of}"), "attachments": files })
}

fn answer(dice: &mut Dice, of: &str) -> Value {
    let remarks = if dice.yes() { json!([remark(dice, of)]) } else { json!([]) };
    let services = match dice.roll() % 3 {
        0 => json!([{ "item": dice.one(&ITEMS), "service": dice.one(&["wash", "clean"]),
                      "answer": dice.one(&["accepted", "contact_me"]) }]),
        _ => json!([]),
    };
    let withdraw =
        if dice.roll().is_multiple_of(4) { json!([dice.one(&ITEMS)]) } else { json!([]) };
    let email = dice.maybe(|dice| {
        let flagged = "jan@dorpspost.nl".to_owned();
        json!(dice.one(&[format!("{of}.new@dorpspost.nl"), format!("{of}@dorpspost.nl"), flagged]))
    });
    let channel = dice.one(&[Value::Null, Value::Null, json!("email"), json!("sms")]);
    json!({ "remarks": remarks, "services": services, "withdraw": withdraw, "email": email,
            "preferred_channel": channel })
}

fn fields(verb: &str, appointment: &str, dice: &mut Dice) -> Value {
    // Values of a customer contain their id.
    let of = super::appointment::customer_of(appointment);
    let link =
        dice.one(&["check a1", "check a3", &format!("check {appointment}")].map(str::to_owned));
    match verb {
        "prepare" => json!({ "link": link }),
        "open" => json!({ "link": link }),
        "save_draft" => json!({ "link": link, "revision": dice.roll() % 3,
                                "answer": answer(dice, of) }),
        "submit" => json!({ "link": link, "submission": dice.one(&["s1", "s2", "s3", "s4"]),
                            "answer": answer(dice, of) }),
        "finish_handling" => {
            let confirm = dice.yes();
            let work_item = dice.one(&["w1", "w2", "w3"]);
            json!({ "item": dice.one(&ITEMS), "confirm": confirm,
                    "work_item": if confirm { json!(work_item) } else { Value::Null } })
        }
        "mark_handled" => json!({ "item": dice.one(&ITEMS),
                                  "how": dice.one(&["acknowledged", "contacted", "dismissed"]) }),
        "reopen_item" => json!({ "item": dice.one(&ITEMS), "reason": "canary called" }),
        "share_with_technician" => json!({ "item": dice.one(&ITEMS), "visible": dice.yes() }),
        _ => json!({ "submission": dice.one(&["s1", "s2", "s3", "s4"]),
                     "field": dice.one(&["email", "email", "phone", "preferred_channel"]) }),
    }
}

/// A command about a check-in.
pub fn command() -> impl Strategy<Value = Value> {
    dice().prop_map(|mut dice| {
        let (verb, appointment) = (dice.one(&VERBS), dice.one(&APPOINTMENTS));
        let by = by(verb, &mut dice);
        let mut call = fields(verb, appointment, &mut dice);
        let (day, hour) = (1 + dice.roll() % 7, dice.one(&[8, 9, 15]));
        call["do"] = json!(format!("check_in.{verb}"));
        call["at"] = json!(format!("1970-01-0{day}T{hour:02}:00:00Z"));
        call["by"] = by;
        call["appointment"] = json!(appointment);
        call
    })
}

/// A query about a check-in.
pub fn question() -> impl Strategy<Value = Value> {
    dice().prop_map(|mut dice| {
        let appointment = dice.one(&APPOINTMENTS);
        let by = by("question", &mut dice);
        let item = dice.one(&ITEMS);
        dice.one(&[
            json!({ "ask": "check_in.begin_handling", "appointment": appointment, "by": by,
                    "item": item }),
            json!({ "ask": "check_in.page", "appointment": appointment, "by": by }),
            json!({ "ask": "check_in.explain", "appointment": appointment, "by": by }),
            json!({ "ask": "check_in.allowed_actions", "appointment": appointment, "by": by,
                    "link": format!("check {appointment}"), "at": "1970-01-05T09:00:00Z" }),
            json!({ "ask": "check_in.page", "link": format!("check {appointment}"), "by": by }),
        ])
    })
}
