//! Laws of review requests: who is asked depends on no rating and no flag, a person is not asked
//! again soon under another record, and what is called all leaves nothing out.
//!
//! `REVIEW_PAIRS=100000` compares so many pairs of desks that differ in ratings and flags.

mod persons;
mod turns;
mod weeks;

use chrono::{DateTime, TimeDelta, Utc};
use serde_json::{Value, json};

/// A number from the environment, or the default.
fn number(name: &str, default: u32) -> u32 {
    let text = std::env::var_os(name).and_then(|text| text.into_string().ok());
    text.and_then(|text| text.parse().ok()).unwrap_or(default)
}

fn staff() -> Value {
    json!({ "role": "staff", "id": "u1" })
}

/// The time that many minutes after the beginning of 2026.
fn after(minutes: i64) -> DateTime<Utc> {
    let begin: DateTime<Utc> = "2026-01-01T00:00:00Z".parse().expect("a time");
    begin + TimeDelta::minutes(minutes)
}

/// A command at a time in minutes after the beginning of 2026.
fn call(name: &str, minutes: i64, mut fields: Value) -> Value {
    fields["do"] = json!(name);
    fields["at"] = json!(after(minutes));
    fields["by"] = staff();
    fields
}

/// Books and completes an appointment.
fn visit(appointment: &str, minutes: i64, booker: Value, customer: Value) -> [Value; 2] {
    let mut book = json!({
        "appointment": appointment, "details": { "parties": [booker], "description": "a leak" },
        "frame": { "start": after(minutes + 1), "end": after(minutes + 2) },
        "override_reason": "an old customer",
    });
    book.as_object_mut().expect("a call").extend(customer.as_object().cloned().unwrap_or_default());
    let complete = json!({ "appointment": appointment });
    [call("appointment.book", minutes, book), call("appointment.complete", minutes + 2, complete)]
}

fn booker(email: &str, phone: Option<&str>) -> Value {
    let mut party =
        json!({ "role": "booker", "name": { "full": "Lisa Jansen" }, "emails": [email] });
    if let Some(phone) = phone {
        party["phones"] = json!([{ "number": phone }]);
    }
    party
}
