//! A week at a desk, whose last day has e-mails of several kinds to be sent.

use std::error::Error;

use serde_json::{Value, json};

use crate::mail_host::MailHost;

/// Start and end of the day whose e-mails are sent.
pub const DAY: (&str, &str) = ("2026-03-05T00:00:00Z", "2026-03-06T00:00:00Z");

/// The settings of the business.
pub fn policy() -> Value {
    json!({
        "appointment": {"zone": "Europe/Amsterdam"},
        "check_in": {"enabled": false},
        "message": {
            "business": "De Kraan",
            "links": {
                "manage": "https://example.com/a/{appointment}",
                "review": "https://example.com/review/{link}",
                "unsubscribe": "https://example.com/u/{customer}",
            },
        },
    })
}

/// Gives the commands up to that day: bookings, one of which is cancelled.
///
/// # Errors
/// If the events of a command cannot be stored.
pub fn take_bookings(host: &mut MailHost) -> Result<(), Box<dyn Error>> {
    let staff = json!({"role": "staff", "id": "olga"});
    let booked = [
        ("lisa", "2026-03-02T09:00:00Z", "2026-03-06T08:00:00Z", "2026-03-06T10:00:00Z"),
        ("tom", "2026-03-02T10:00:00Z", "2026-03-05T09:00:00Z", "2026-03-05T10:00:00Z"),
        ("jan", "2026-03-02T11:00:00Z", "2026-03-09T09:00:00Z", "2026-03-09T10:00:00Z"),
        ("zoe", "2026-03-05T07:00:00Z", "2026-03-12T12:00:00Z", "2026-03-12T14:00:00Z"),
    ];
    for (name, at, start, end) in booked {
        host.act(json!({
            "do": "customer.create",
            "at": at,
            "by": staff,
            "customer": name,
            "name": {"given": name},
            "language": if name == "zoe" { "nl" } else { "en" },
            "emails": [format!("{name}@dorpspost.nl")],
        }))?;
        host.act(json!({
            "do": "appointment.book",
            "at": at,
            "by": staff,
            "appointment": format!("{name}'s boiler"),
            "customer": name,
            "details": {"lines": [{"id": "service", "text": "Boiler service"}]},
            "frame": {"start": start, "end": end},
        }))?;
    }
    host.act(json!({
        "do": "appointment.cancel",
        "at": "2026-03-05T07:30:00Z",
        "by": staff,
        "appointment": "jan's boiler",
        "cause": "ops",
    }))
}

/// Sends the e-mails of the day from a time on: those that are due, then each as its time comes.
/// `at` is the time that was reached, so that a program which was ended goes on.
///
/// # Errors
/// As [`MailHost::send_due`].
pub fn send(host: &mut MailHost, at: &mut String) -> Result<(), Box<dyn Error>> {
    // Times of one form are sorted like their texts.
    while let Some(next) = host.send_due(at)?.filter(|next| next.as_str() < DAY.1) {
        *at = next;
    }
    Ok(())
}
