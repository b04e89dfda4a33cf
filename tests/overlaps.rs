//! The office hears about every overlap that somebody else causes, while there is one.

use std::collections::BTreeSet;

use chrono::{DateTime, Utc};
use frontdesk::{
    appointment::Appointment,
    base::AppointmentId,
    desk::query::{Waiting, WorkLine},
    door::Door,
};
use frontdesk_tests::{random, stored_events as events};
use proptest::{prelude::*, strategy::ValueTree, test_runner::TestRunner};
use serde_json::{Value, json};

/// Number of calls in a random week.
const CALLS: usize = 120;

/// Events that may cause an overlap of a technician.
const PLACED: [&str; 4] = [
    "appointment.frame_changed",
    "appointment.assigned",
    "appointment.reassigned",
    "appointment.scheduled",
];

/// A random week, early in which a customer moves onto a time at which the technician is taken.
fn week() -> impl Strategy<Value = Vec<Value>> {
    random::story(CALLS).prop_map(|mut calls| {
        let place = calls.len() / 5;
        let at = calls.iter().take(place).rev().find_map(|call| call.get("at").cloned());
        let hour = |hour: u32| format!("1970-01-05T{hour:02}:00:00Z");
        let frame = |from: u32| json!({ "start": hour(from), "end": hour(from + 1) });
        let give = |role: &str, id: &str, of: &str, mut call: Value| {
            (call["at"], call["by"]) = (json!(at), json!({ "role": role, "id": id }));
            call["appointment"] = json!(of);
            call
        };
        let details = json!({
            "lines": [{ "id": "l1", "text": "Repair" }], "needs_technician": true,
            "parties": [{ "role": "booker", "name": { "full": "Bea Smit" } }],
        });
        let mut all = Vec::new();
        for (of, from) in [("b1", 8), ("b2", 14)] {
            let book = json!({
                "do": "appointment.book", "details": details, "frame": frame(from),
                "customer": "c1", "override_reason": "known",
            });
            all.push(give("staff", "u1", of, book));
            let assign = json!({ "do": "appointment.assign", "technician": "t1" });
            all.push(give("staff", "u1", of, assign));
        }
        let link = json!({
            "do": "appointment.send_time_frame_link", "link": "of b2",
            "available": [{ "start": hour(7), "end": hour(20) }],
        });
        all.push(give("staff", "u1", "b2", link));
        let moved = json!({ "do": "appointment.reschedule", "frame": frame(8) });
        all.push(give("customer", "c1", "b2", moved));
        calls.splice(place..place, all);
        calls
    })
}

/// The other open appointments of the technician of an appointment at the same time.
fn overlapping(door: &Door, record: &Appointment) -> BTreeSet<AppointmentId> {
    let all = door.desk().appointments().iter();
    let others = all.filter(|other| {
        let frames = other.frame.zip(record.frame);
        other.id != record.id
            && other.status.is_open()
            && other.dispatch.technician() == record.dispatch.technician()
            && frames.is_some_and(|(one, other)| one.overlaps(&other))
    });
    others.map(|other| other.id.clone()).collect()
}

fn listed(lines: &[WorkLine]) -> impl Iterator<Item = (&AppointmentId, &[AppointmentId])> {
    lines.iter().filter_map(|line| match &line.what {
        Waiting::TechnicianOverlap { others, .. } => {
            Some((line.appointment.as_ref()?, others.as_slice()))
        }
        _ => None,
    })
}

/// Gives all calls and checks the work list after each; returns the number of overlaps found.
fn check(calls: &[Value]) -> usize {
    let (mut door, mut found) = (Door::default(), 0);
    for call in calls {
        let answer = door.call(call.clone());
        let Some(at) = events(&answer).last().and_then(|event| event["at"].as_str()?.parse().ok())
        else {
            continue;
        };
        let at: DateTime<Utc> = at;
        let lines = door.desk().work_list(at);
        for (appointment, others) in listed(&lines) {
            let record = door.desk().appointments().get(appointment).expect("an appointment");
            let now = overlapping(&door, record);
            assert!(!others.is_empty() && others.iter().all(|id| now.contains(id)), "{call}");
        }
        for event in events(&answer) {
            let is_placed = PLACED.contains(&event["event"].as_str().unwrap_or_default());
            let role = event["by"]["role"].as_str().unwrap_or_default();
            if !is_placed || matches!(role, "staff" | "admin") {
                continue;
            }
            let id = AppointmentId::parse(event["appointment"].as_str().unwrap_or_default());
            let record = door.desk().appointments().get(&id.expect("an id")).expect("a record");
            let is_now = record.frame.is_some_and(|frame| at < frame.end());
            let is_taken = record.status.is_open() && record.dispatch.technician().is_some();
            let now = overlapping(&door, record);
            if is_taken && is_now && !now.is_empty() {
                let line = listed(&lines).find(|(of, _)| **of == record.id);
                let others = line.map(|(_, others)| others.iter().cloned().collect());
                assert_eq!(others, Some(now), "{call} {answer}");
                found += 1;
            }
        }
    }
    found
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    /// S0-30, I-17: an overlap of a technician that a customer or technician causes is on the work
    /// list, and only while there is one.
    #[test]
    fn the_office_hears_about_overlaps(calls in week()) {
        check(&calls);
    }
}

/// Customers and technicians cause overlaps in random weeks, so that the law is tested.
#[test]
fn overlaps_are_caused_in_random_weeks() {
    let mut runner = TestRunner::deterministic();
    let caused = |_| {
        let calls = week().new_tree(&mut runner).expect("a week").current();
        check(&calls)
    };
    let caused: usize = (0..24).map(caused).sum();
    assert!(caused >= 5, "{caused}");
}
