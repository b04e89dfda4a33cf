//! Random calls about the review requests of a few appointments.

use proptest::prelude::*;
use serde_json::{Value, json};

use super::dice::{Dice, dice};

/// The last one is over when a random week begins.
const APPOINTMENTS: [&str; 8] = ["a1", "a2", "a3", "a4", "a5", "a5", "a5", "a5"];

/// Every command; those that others depend on occur several times.
const VERBS: [&str; 20] = [
    "set_link",
    "retry_message",
    "retry_message",
    "set_link",
    "report_done",
    "report_done",
    "record_link_opened",
    "record_review",
    "record_review",
    "record_review",
    "hold",
    "resume",
    "stop",
    "record_reply",
    "record_reply",
    "thank",
    "publish",
    "publish",
    "unpublish",
    "resolve_concern",
];

/// An appointment that was completed, so that its customer is to be asked in a random week.
pub fn openings() -> Vec<Value> {
    let by = json!({ "role": "staff", "id": "u1" });
    let booker = json!({
        "role": "booker", "name": { "full": "c2 Lisa Jansen" }, "emails": ["c2@dorpspost.nl"],
    });
    vec![
        json!({
            "do": "appointment.book", "at": "1970-01-01T00:00:00Z", "by": by, "appointment": "a5",
            "customer": "c2", "details": { "parties": [booker], "description": "a leak" },
            "frame": { "start": "1970-01-01T00:01:00Z", "end": "1970-01-01T00:02:00Z" },
        }),
        json!({
            "do": "appointment.complete", "at": "1970-01-01T00:02:00Z", "by": by,
            "appointment": "a5",
        }),
    ]
}

/// Commands that customers may give with their link.
const BY_LINK: [&str; 2] = ["record_link_opened", "record_review"];

/// A time in the first week.
fn hour(dice: &mut Dice) -> String {
    format!("1970-01-0{}T{:02}:00:00Z", 1 + dice.roll() % 7, dice.one(&[6, 8, 9, 12, 15]))
}

fn by(verb: &str, dice: &mut Dice) -> Value {
    match (verb, dice.roll() % 8) {
        ("set_link" | "report_done" | "retry_message", 0..=5) => {
            json!({ "role": "system", "id": "timer" })
        }
        (_, 0..=3) if BY_LINK.contains(&verb) => json!({ "role": "customer", "id": "visitor" }),
        (_, 0) => dice.one(&[
            json!({ "role": "customer", "id": "c1" }),
            json!({ "role": "technician", "id": "t1" }),
            json!({ "role": "system", "id": "timer" }),
        ]),
        (_, 1) => json!({ "role": "admin", "id": "u0" }),
        _ => json!({ "role": "staff", "id": "u1" }),
    }
}

/// The link of an appointment, or sometimes that of another one.
fn link(appointment: &str, dice: &mut Dice) -> Value {
    let of = if dice.roll().is_multiple_of(8) { "a1" } else { appointment };
    json!(format!("review link of {of}"))
}

/// A command about a review request.
pub fn command() -> impl Strategy<Value = Value> {
    dice().prop_map(|mut dice| {
        let (verb, appointment) = (dice.one(&VERBS), dice.one(&APPOINTMENTS));
        let (at, by) = (hour(&mut dice), by(verb, &mut dice));
        let mut call = fields(verb, appointment, &mut dice);
        call["at"] = json!(at);
        call["by"] = by;
        match verb {
            "report_done" | "retry_message" => call["do"] = json!(format!("desk.{verb}")),
            _ => {
                call["do"] = json!(format!("review.{verb}"));
                call["appointment"] = json!(appointment);
            }
        }
        call
    })
}

fn fields(verb: &str, appointment: &str, dice: &mut Dice) -> Value {
    match verb {
        "set_link" => json!({ "link": link(appointment, dice) }),
        "report_done" => {
            let kind = dice.one(&["review_ask", "review_ask", "review_close", "review_reply"]);
            let key = format!("{kind}:review:{appointment}:0:{}", 1 + dice.roll() % 2);
            json!({ "key": key, "result": dice.one(&["done", "done", "done", "failed", "skipped"]) })
        }
        "retry_message" => {
            json!({ "key": format!("review_ask:review:{appointment}:0:{}", 1 + dice.roll() % 2) })
        }
        "record_link_opened" => json!({
            "link": link(appointment, dice), "destination": "own",
        }),
        "record_review" => json!({
            "link": link(appointment, dice), "rating": 1 + dice.roll() % 5,
            "text": dice.maybe(|_| json!("canary review")), "publish_consent": dice.yes(),
            "source": dice.one(&["form", "phone", "message", "site"]),
        }),
        "hold" => json!({ "reason": dice.one(&["canary hold", "canary hold", " "]) }),
        "stop" => json!({ "reason": dice.one(&["canary stop", "canary end", " "]) }),
        "record_reply" => json!({ "text": dice.one(&["canary reply", "canary thanks"]) }),
        "resolve_concern" => json!({ "outcome": dice.one(&["canary call", "canary refund"]) }),
        _ => json!({}),
    }
}

/// A query about review requests.
pub fn question() -> impl Strategy<Value = Value> {
    dice().prop_map(|mut dice| {
        let (appointment, at) = (dice.one(&APPOINTMENTS), hour(&mut dice));
        let link = link(appointment, &mut dice);
        let language = dice.one(&["en", "nl"]);
        let actions = json!({
            "ask": "review.allowed_actions", "appointment": appointment, "at": at, "link": link,
        });
        let what_if = json!({
            "ask": "review.what_if", "at": at, "limit": 3,
            "policy": { "enabled": dice.yes(), "ask_after": "PT2H", "cool_down": "P1D" },
        });
        let mut call = dice.one(&[
            json!({ "ask": "review.list", "status": "any" }),
            json!({ "ask": "review.explain", "appointment": appointment, "at": at }),
            json!({ "ask": "review.published_set" }),
            json!({ "ask": "review.statement", "language": language }),
            what_if,
            actions,
        ]);
        call["by"] = by("question", &mut dice);
        call
    })
}
