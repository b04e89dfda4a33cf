//! S0-3: the offered actions are exactly the commands that are not refused, for all areas of the
//! desk.

use std::collections::{BTreeMap, BTreeSet};

use frontdesk::door::Door;
use frontdesk_tests::random;
use proptest::{prelude::*, strategy::ValueTree, test_runner::TestRunner};
use serde_json::{Value, json};

/// Reasons that depend on the record, the actor or other areas and on no field of the command. An
/// offered command is never refused for one of them.
const OF_STATE: &[&str] = &[
    "forbidden",
    "wrong_status",
    "customer_archived",
    "customer_erased",
    "no_technician_needed",
    "technician_assigned",
    "technician_missing",
    "sent_again",
    "held_on_schedule",
    "booked_late",
    "nothing_suggested",
    "nothing_offered",
    "coupon_missing",
    "confirmed_already",
    "no_email",
    "survivor_not_active",
    "too_late",
    "office_only",
    "screening_complete",
    "total_missing",
    "link_set",
    "review_exists",
    "held_already",
    "stopped_already",
    "not_to_be_written_to",
    "no_consent",
    "no_concern",
    "concern_resolved",
    "answered_already",
    "appointment_over",
];

/// Reasons that also depend on a field: the cause, the item to reopen, the technician.
const OF_FIELDS: &[&str] = &[
    "appointment.accept_suggestion.office_only",
    "appointment.cancel.forbidden",
    "appointment.set_customer.customer_archived",
    "appointment.set_customer.customer_erased",
    "appointment.correct_outcome.customer_archived",
    "appointment.accept_offer.customer_archived",
    "appointment.add_suggestion.forbidden",
    "appointment.release.forbidden",
    "appointment.withdraw_suggestion.forbidden",
    "appointment.assign.technician_assigned",
    "appointment.none_works.office_only",
    "appointment.none_works.too_late",
    "appointment.release.technician_missing",
    "customer.merge.survivor_not_active",
];

/// Commands without other fields: if offered, they are never refused and change the record.
const WITHOUT_FIELDS: &[&str] = &[
    "appointment.restore",
    "appointment.auto_cancel",
    "appointment.start",
    "appointment.pin",
    "appointment.unpin",
    "appointment.release_hold",
    "appointment.confirm_by_customer",
    "check_in.open",
    "customer.unarchive",
    "customer.unblock",
    "customer.unmerge",
    "review.resume",
    "review.thank",
    "review.publish",
    "review.unpublish",
];

/// The field with the id of the record, for commands about a record with actions.
fn subject(name: &str) -> Option<&'static str> {
    match name.split_once('.')?.0 {
        "appointment" if !matches!(name, "appointment.request" | "appointment.book") => {
            Some("appointment")
        }
        "customer" if !matches!(name, "customer.create" | "customer.erase_person") => {
            Some("customer")
        }
        "review" => Some("appointment"),
        "check_in" if name != "check_in.prepare" => Some("appointment"),
        "inquiry" if name != "inquiry.record" => Some("inquiry"),
        _ => None,
    }
}

/// The area of a command.
fn area(name: &str) -> &str {
    name.split_once('.').map_or("", |(area, _)| area)
}

fn offered(door: &mut Door, call: &Value, subject: &str) -> BTreeSet<String> {
    let area = area(call["do"].as_str().unwrap_or_default());
    let mut ask = json!({
        "ask": format!("{area}.allowed_actions"), "by": call["by"], "at": call["at"],
        subject: call[subject],
    });
    // Nobody gives a command about a customer by a link.
    if let Some(link) = call.get("link").filter(|_| area != "customer") {
        ask["link"] = link.clone();
    }
    let answer = door.call(ask);
    let actions = answer["told"].as_array().into_iter().flatten();
    actions.filter_map(|name| Some(name.as_str()?.to_owned())).collect()
}

/// Gives all calls, and checks each against the actions offered just before it.
fn check(calls: &[Value], seen: &mut BTreeMap<String, usize>) -> Result<(), TestCaseError> {
    let mut door = Door::default();
    for call in calls {
        let name = call["do"].as_str().unwrap_or_default();
        let Some(subject) = subject(name) else {
            door.call(call.clone());
            continue;
        };
        let is_offered = offered(&mut door, call, subject).contains(name);
        let answer = door.call(call.clone());
        if answer.get("malformed").is_some() {
            continue;
        }
        let refused = answer["refused"]["code"].as_str();
        let changed = answer["done"].as_array().is_some_and(|events| {
            let own = |event: &&Value| event["event"] != "desk.command_done";
            events.iter().filter(own).count() > 0
        });
        let by = if call.get("link").is_some() { " by link" } else { "" };
        *seen.entry(format!("{name}{by} {is_offered} {changed}")).or_default() += 1;
        if !is_offered {
            prop_assert!(!changed, "{name} was not offered, and changed something: {call}");
            continue;
        }
        let is_repeated = answer["warnings"].to_string().contains("already_done");
        prop_assert!(
            changed || refused.is_some() || is_repeated || !WITHOUT_FIELDS.contains(&name),
            "{name} was offered, and changed nothing: {call}",
        );
        let Some(code) = refused else { continue };
        prop_assert!(!WITHOUT_FIELDS.contains(&name), "{name} was offered: {code} {call}");
        let reason = code.rsplit('.').next().unwrap_or_default();
        prop_assert!(
            !OF_STATE.contains(&reason) || OF_FIELDS.contains(&code),
            "{name} was offered: {code} {call}",
        );
    }
    Ok(())
}

proptest! {
    #[test]
    fn s0_3_what_is_offered_is_what_may_be_done(calls in random::story(120)) {
        check(&calls, &mut BTreeMap::new())?;
    }
}

/// Many commands are offered and done, and many are given that are not offered, so that the law is
/// tested.
#[test]
fn s0_3_the_random_weeks_offer_and_withhold() {
    let mut runner = TestRunner::deterministic();
    let mut seen = BTreeMap::new();
    for _ in 0..40 {
        let calls = random::story(120).new_tree(&mut runner).expect("calls").current();
        check(&calls, &mut seen).expect("the law holds");
    }
    let count = |end: &str| seen.keys().filter(|key| key.ends_with(end)).count();
    assert!(count(" true true") >= 30, "offered and done: {seen:?}");
    assert!(count(" false false") >= 30, "withheld: {seen:?}");
    assert!(count(" by link true true") >= 7, "offered by a link, and done: {seen:?}");
    assert!(count(" by link false false") >= 7, "withheld with a link: {seen:?}");
}
