//! Laws of messages: what is told about a message comes true, each is sent at most once, and none in
//! quiet hours or after the time that it is about.
//!
//! `MESSAGE_WEEKS=10000` simulates so many weeks.

use std::collections::BTreeSet;

use chrono::{DateTime, TimeDelta, Utc};
use frontdesk::{
    base::{Lead, Zone},
    door::Door,
    message::{MessageKind, QuietHours},
};
use frontdesk_tests::random;
use proptest::{
    strategy::{Strategy, ValueTree},
    test_runner::TestRunner,
};
use serde_json::{Value, json};

/// Number of calls in a random week.
const CALLS: usize = 60;

/// Kinds of messages that are not about the future.
const ABOUT_THE_PAST: [&str; 3] = ["cancellation_notice", "thank_you", "review_ask"];

fn weeks() -> usize {
    let given = std::env::var_os("MESSAGE_WEEKS").and_then(|text| text.into_string().ok());
    given.and_then(|weeks| weeks.parse().ok()).unwrap_or(48)
}

fn quiet_hours() -> QuietHours {
    QuietHours::new("20:00:00".parse().unwrap(), "08:30:00".parse().unwrap()).unwrap()
}

fn policy(week: usize) -> Value {
    let links = json!({ "time_frame": "https://example.com/t/{link}" });
    let mut policy = json!({
        "message": { "welcome": "Hello", "reminders": ["P1D", "PT3H"], "links": links },
    });
    if week % 2 == 1 {
        policy["message"]["quiet_hours"] = json!({ "from": "20:00:00", "to": "08:30:00" });
        policy["message"]["channel"] = json!("sms");
    }
    policy
}

fn time(value: &Value) -> Option<DateTime<Utc>> {
    value.as_str()?.parse().ok()
}

fn timer() -> Value {
    json!({ "role": "system", "id": "timer" })
}

fn due(door: &mut Door, at: DateTime<Utc>) -> Vec<Value> {
    let answer = door.call(json!({ "ask": "desk.due", "at": at, "by": timer() }));
    answer["told"]["due"].as_array().cloned().unwrap_or_default()
}

/// The messages of which lists of due actions and explanations are compared.
fn explained(door: &Door) -> Vec<(String, String, u32)> {
    let ids = door.desk().appointments().iter().map(|record| record.id.to_string());
    let kinds = |id: String| {
        let steps = MessageKind::ALL.iter().flat_map(|kind| match kind {
            MessageKind::Reminder => vec![(*kind, 1), (*kind, 2)],
            kind => vec![(*kind, 1)],
        });
        steps.map(move |(kind, step)| (id.clone(), kind.name().to_owned(), step))
    };
    ids.flat_map(kinds).collect()
}

fn explanation(
    door: &mut Door,
    (id, kind, step): &(String, String, u32),
    at: DateTime<Utc>,
) -> Value {
    let by = json!({ "role": "staff", "id": "u1" });
    let answer = door.call(json!({
        "ask": "desk.explain_message", "appointment": id, "kind": kind, "step": step, "at": at,
        "by": by,
    }));
    answer["told"].clone()
}

/// What the explanation says at a time is what the list of due actions says then and later.
fn keeps_its_word(door: &mut Door, now: DateTime<Utc>) {
    for message in explained(door) {
        let told = explanation(door, &message, now);
        let listed = |lines: Vec<Value>| lines.into_iter().find(|line| line["key"] == told["key"]);
        let line = listed(due(door, now));
        // Whatever its state, also if it is suppressed.
        if let Some(line) = &line {
            assert_eq!(line["until"], told["until"], "{line} and {told}");
        }
        match told["state"].as_str().expect("a state") {
            "due" => {
                let line = line.unwrap_or_else(|| panic!("{message:?} is not due: {told}"));
                assert_eq!(line["message"]["channel"], told["channel"], "{told}");
            }
            "planned" => {
                assert!(line.is_none_or(|line| line["message"].is_null()), "{told}");
                let at = time(&told["at"]).expect("a time");
                assert!(at > now, "{told}");
                let line = listed(due(door, at)).unwrap_or_else(|| panic!("{message:?}: {told}"));
                assert_eq!(line["until"], told["until"], "{line} and {told}");
                assert_eq!(line["message"]["channel"], told["channel"], "{told}");
                assert_eq!(explanation(door, &message, at)["state"], json!("due"), "{told}");
            }
            state => {
                let is_sent = line.is_some_and(|line| !line["message"].is_null());
                assert!(!is_sent, "{state}, and yet due: {told}");
                let reasons = told["reasons"].as_array().map_or(0, Vec::len);
                assert!(state == "sent" || reasons > 0, "{message:?} without a reason: {told}");
            }
        }
    }
}

/// The link to the time frames in a message opens the page.
fn link_opens(door: &mut Door, line: &Value, now: DateTime<Utc>) {
    let Some(url) = line["message"]["data"]["time_frame_link"].as_str() else {
        return;
    };
    let answer = door.call(json!({
        "ask": "appointment.time_frame_page", "appointment": line["subject"]["id"], "at": now,
        "link": url.rsplit('/').next(), "by": { "role": "customer", "id": "visitor" },
    }));
    assert!(answer.get("told").is_some(), "{url}: {answer}");
}

/// Sends what is due, as a host does: once, not in quiet hours, and nothing about the past.
fn send(door: &mut Door, now: DateTime<Utc>, sent: &mut BTreeSet<String>) {
    for line in due(door, now) {
        let (key, kind) = (line["key"].as_str().unwrap_or_default(), &line["kind"]);
        if line["message"].is_null() {
            continue;
        }
        let is_message = kind.as_str().is_some_and(|kind| kind.parse::<MessageKind>().is_ok());
        assert!(is_message, "a message for another action: {line}");
        assert!(sent.insert(key.to_owned()), "{key} is due again");
        let id = line["subject"]["id"].as_str().unwrap_or_default();
        let record = door.desk().appointments().iter().find(|record| record.id.as_str() == id);
        let frame = record.and_then(|record| record.frame);
        let is_past = kind.as_str().is_some_and(|kind| ABOUT_THE_PAST.contains(&kind));
        assert!(is_past || frame.is_none_or(|frame| now < frame.start()), "{line} at {now}");
        link_opens(door, &line, now);
        let record = door.desk().appointments().iter().find(|record| record.id.as_str() == id);
        let zone = record.map_or(Zone::UTC, |record| record.zone);
        let is_quiet =
            door.desk().policy().message.quiet_hours.is_some() && quiet_hours().contains(now, zone);
        assert!(line["message"]["channel"] != json!("sms") || !is_quiet, "{line} at {now}");
        if let Some(needed) = line["needs"].as_str() {
            let link = format!("{needed}-{id}");
            let call = json!({
                "do": needed, "appointment": id, "link": link, "at": now, "by": timer(),
            });
            let answer = door.call(call);
            assert!(answer.get("done").is_some(), "{answer}");
        }
        let report = json!({
            "do": "desk.report_done", "key": key, "result": "done", "at": now, "by": timer(),
        });
        let answer = door.call(report);
        assert!(answer.get("done").is_some(), "{answer}");
    }
}

/// 3.1, 3.10, I-13: in random weeks an explanation keeps its word, each message is sent at most
/// once, and nothing about the future is sent from the start on.
#[test]
fn what_is_told_about_a_message_comes_true() {
    let mut runner = TestRunner::deterministic();
    let mut sent_in_all = 0;
    for week in 0..weeks() {
        let calls = random::story(CALLS).new_tree(&mut runner).expect("a week").current();
        let mut door = Door::open(&policy(week).to_string()).expect("a policy");
        let mut sent = BTreeSet::new();
        let mut now = DateTime::UNIX_EPOCH;
        for (place, call) in calls.into_iter().enumerate() {
            now = time(&call["at"]).unwrap_or(now).max(now);
            door.call(call);
            // A host is late at times.
            if place % 3 == 0 {
                send(&mut door, now, &mut sent);
            }
            if place % 20 == 19 {
                keeps_its_word(&mut door, now);
            }
        }
        for hours in 0..24 {
            let later = now + TimeDelta::hours(6 * hours);
            send(&mut door, later, &mut sent);
            assert!(due(&mut door, later).iter().all(|line| line["message"].is_null()));
        }
        sent_in_all += sent.len();
    }
    assert!(sent_in_all > weeks(), "too few messages were sent: {sent_in_all}");
}

/// 2.3, S2-15: of an imported log, no message is sent that was due before the watermark, and each is
/// explained; those that are due later are sent.
#[test]
fn an_import_before_the_watermark_sends_nothing() {
    let watermark = "2026-03-01T00:00:00Z";
    let policy = json!({ "message": { "send_from": watermark } });
    let mut door = Door::open(&policy.to_string()).expect("a policy");
    let imported = |number: usize, start: &str, is_over: bool| {
        let (a, at) = (format!("a{number}"), "2026-02-20T09:00:00Z");
        let booker = json!({
            "role": "booker", "name": { "full": "Lisa Jansen" },
            "emails": [format!("x{number}@dorpspost.nl")],
        });
        let details = json!({ "parties": [booker], "needs_technician": false });
        let frame = json!({ "start": start, "end": start.replace("T09", "T10") });
        let event = |name: &str, mut fields: Value| {
            fields["event"] = json!(name);
            fields["appointment"] = json!(a);
            fields["at"] = json!(at);
            fields["by"] = json!({ "role": "staff", "id": "u1" });
            fields
        };
        let requested =
            json!({ "details": details, "frame": frame, "origin": "phone", "zone": "UTC" });
        let mut events = vec![
            event("appointment.requested", requested),
            event("appointment.scheduled", json!({})),
        ];
        if is_over {
            events.push(event("appointment.completed", json!({ "completed_at": at })));
        }
        events
    };
    let past = (0..500).flat_map(|number| imported(number, "2026-02-20T09:00:00Z", true));
    let future = (500..600).flat_map(|number| imported(number, "2026-03-09T09:00:00Z", false));
    let log: Vec<Value> = past.chain(future).collect();
    assert_eq!(door.call(json!({ "apply": log })), json!({ "applied": log.len() }));
    let mut now: DateTime<Utc> = "2026-02-20T09:00:00Z".parse().unwrap();
    let mut sent = BTreeSet::new();
    for _ in 0..240 {
        for line in due(&mut door, now).into_iter().filter(|line| !line["message"].is_null()) {
            if line["kind"] != json!("review_ask") {
                assert!(time(&line["at"]) >= time(&json!(watermark)), "{line}");
                sent.insert(line["key"].to_string());
            }
        }
        now += TimeDelta::hours(2);
    }
    assert_eq!(sent.len(), 300, "an invitation and two reminders for each later appointment");
    let at = "2026-02-25T09:00:00Z".parse().unwrap();
    for (id, kind) in [("a1", "thank_you"), ("a500", "booking_confirmation")] {
        let told = explanation(&mut door, &(id.to_owned(), kind.to_owned(), 1), at);
        assert_eq!(told["reasons"][0]["reason"], json!("before_watermark"), "{told}");
        assert_eq!(told["state"], json!("suppressed"), "{told}");
    }
}

/// 3.8: around every change of the clock from 2026 to 2035, quiet hours end at a time that is not
/// quiet, and begin after a time that is not.
#[test]
fn quiet_hours_over_every_change_of_the_clock() {
    let start: DateTime<Utc> = "2026-01-01T00:00:00Z".parse().unwrap();
    let end: DateTime<Utc> = "2036-01-01T00:00:00Z".parse().unwrap();
    let hours = [("21:00:00", "08:00:00"), ("01:30:00", "03:00:00"), ("23:00:00", "02:30:00")];
    for name in ["Europe/Amsterdam", "America/New_York", "Australia/Lord_Howe", "Africa/Casablanca"]
    {
        let zone = Zone::parse(name).unwrap();
        let shown = |at: DateTime<Utc>| zone.local(at) - at.naive_utc();
        let mut day = start;
        while day < end {
            let next = Lead::Days(1).after(day, Zone::UTC);
            if shown(day) != shown(next) {
                for (from, to) in hours {
                    let quiet =
                        QuietHours::new(from.parse().unwrap(), to.parse().unwrap()).unwrap();
                    for quarter in 0..192 {
                        let at = day + TimeDelta::minutes(15 * quarter) - TimeDelta::hours(12);
                        let opens = quiet.next_end(at, zone);
                        assert!(opens > at && !quiet.contains(opens, zone), "{name} {at} {opens}");
                        assert!(opens - at <= TimeDelta::hours(49), "{name} {at} {opens}");
                        let closes = quiet.next_begin(at, zone);
                        assert!(closes > at && quiet.last_begin(at, zone) <= at, "{name} {at}");
                    }
                }
            }
            day = next;
        }
    }
}
