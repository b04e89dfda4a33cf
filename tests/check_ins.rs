//! Laws of online check-ins, in random weeks.

use std::collections::BTreeSet;

use frontdesk::{desk::Policy, door::Door};
use frontdesk_tests::random;
use proptest::{prelude::*, sample::select};
use serde_json::{Value, json};

const AT: &str = "2026-03-02T09:00:00Z";

fn staff() -> Value {
    json!({ "role": "staff", "id": "u1" })
}

/// A desk with two customers, a flag, and a check-in of each customer.
fn desk(ask: bool) -> Door {
    let how = if ask { "ask" } else { "apply" };
    let changes = json!({ "email": how, "phone": how, "preferred_channel": how });
    let policy = json!({ "check_in": { "contact_changes": changes } });
    let policy: Policy = serde_json::from_value(policy).expect("a policy");
    let mut door = Door::new(policy);
    let mut give = |mut call: Value| {
        call["at"] = json!(AT);
        call["by"] = staff();
        let answer = door.call(call);
        assert!(answer.get("done").is_some(), "{answer}");
    };
    for (customer, appointment, phones) in [
        ("c1", "a1", json!([{ "id": "p1", "phone": { "number": "+31612345671" } }])),
        ("c2", "a2", json!([])),
    ] {
        give(json!({ "do": "customer.create", "customer": customer, "phones": phones,
                     "name": { "full": format!("{customer} Jansen") },
                     "emails": [format!("{customer}@dorpspost.nl")] }));
        give(json!({ "do": "appointment.book", "appointment": appointment, "customer": customer,
                     "details": { "description": "a leak" },
                     "frame": { "start": "2026-03-10T09:00:00Z", "end": "2026-03-10T10:00:00Z" } }));
        give(json!({ "do": "check_in.prepare", "appointment": appointment,
                     "link": format!("link {appointment}") }));
    }
    give(json!({ "do": "flag.raise", "flag": "f1", "reason": "did not pay",
                 "source": { "kind": "hand" },
                 "items": [{ "id": "i1", "kind": "email", "value": "bad@dorpspost.nl" }] }));
    door
}

/// The contact data and preferences of both customers.
fn profiles(door: &mut Door) -> Vec<Value> {
    let mut profile = |customer: &str| {
        let asked = json!({ "ask": "customer.profile", "customer": customer, "by": staff() });
        let told = door.call(asked)["told"]["customer"].clone();
        assert!(told["emails"].is_array(), "{told}");
        json!([told["emails"], told["phones"], told["preferences"]["preferred_channel"]])
    };
    vec![profile("c1"), profile("c2")]
}

fn call() -> impl Strategy<Value = Value> {
    let emails = ["c1@dorpspost.nl", "c2@dorpspost.nl", "new@dorpspost.nl", "bad@dorpspost.nl"];
    let phones = ["+31612345671", "+31612345672", "+31612345673"];
    let fields = (
        prop::option::of(select(emails.to_vec())),
        prop::option::of(select(phones.to_vec())),
        prop::option::of(select(vec!["email", "sms"])),
        select(vec!["s1", "s2", "s3", "s4", "s5"]),
        select(vec!["email", "phone", "preferred_channel"]),
        select(vec!["a1", "a2"]),
    );
    let verbs = select(vec!["submit", "submit", "accept_change", "decline_change"]);
    (verbs, fields).prop_map(|(verb, (email, phone, channel, submission, field, appointment))| {
        let mut call = match verb {
            "submit" => json!({
                "link": format!("link {appointment}"),
                "answer": { "email": email, "preferred_channel": channel,
                            "phone": phone.map(|number| json!({ "number": number })) },
            }),
            _ => json!({ "field": field }),
        };
        let is_customer = verb == "submit";
        call["do"] = json!(format!("check_in.{verb}"));
        call["at"] = json!(AT);
        call["by"] = if is_customer { json!({ "role": "customer", "id": "web" }) } else { staff() };
        call["appointment"] = json!(appointment);
        call["submission"] = json!(submission);
        call
    })
}

/// The events of an answer that are stored.
fn stored(answer: &Value) -> Vec<Value> {
    let events = answer.get("stored").unwrap_or(&answer["done"]);
    events.as_array().cloned().unwrap_or_default()
}

proptest! {
    /// 1.1, S3-20: no contact data changes but by an accepted or undone change; accepting and then
    /// undoing gives the same data; the answers to the customer have one event each (1.6).
    #[test]
    fn contact_data_changes_by_decisions_only(
        calls in prop::collection::vec(call(), 30), ask in any::<bool>(),
    ) {
        let mut door = desk(ask);
        for call in calls {
            let before = profiles(&mut door);
            let answer = door.call(call.clone());
            let events = stored(&answer);
            let after = profiles(&mut door);
            let is = |event: &&Value, name: &str| event["event"] == name;
            let accepted: Vec<&Value> =
                events.iter().filter(|event| is(event, "check_in.change_accepted")).collect();
            let undone = events.iter().any(|event| event["undone"] == true);
            prop_assert!(before == after || !accepted.is_empty() || undone, "{} {}", call, answer);
            if call["do"] == "check_in.submit" && !events.is_empty() {
                let shown = answer["done"].as_array().map(Vec::len);
                prop_assert_eq!(shown, Some(1), "{} {}", call, answer);
                prop_assert!(!ask || accepted.is_empty());
            }
            if accepted.is_empty() {
                continue;
            }
            let text = String::from_utf8(door.desk().snapshot()).expect("UTF-8");
            let mut again = Door::default();
            again.call(json!({ "restore": text }));
            for event in accepted.iter().rev() {
                let undo = json!({ "do": "check_in.decline_change", "at": AT, "by": staff(),
                    "appointment": event["appointment"], "submission": event["submission"],
                    "field": event["change"]["field"] });
                let undone = again.call(undo);
                prop_assert!(undone.get("done").is_some(), "{} {}", call, undone);
            }
            prop_assert_eq!(profiles(&mut again), before, "{} {}", call, answer);
        }
    }

    /// 1.1, S3-18: a change to a flagged value, or to one of another customer, is never on record
    /// without a decision of the office.
    #[test]
    fn flagged_and_foreign_values_wait_for_the_office(
        calls in prop::collection::vec(call(), 30),
    ) {
        let mut door = desk(false);
        for call in calls.iter().filter(|call| call["do"] == "check_in.submit") {
            let other = if call["appointment"] == "a1" { 1 } else { 0 };
            let others = profiles(&mut door)[other].to_string();
            let events = stored(&door.call(call.clone()));
            for event in events.iter().filter(|event| event["event"] == "check_in.change_accepted") {
                let new = &event["change"]["new"];
                let new = new["number"].as_str().or(new.as_str()).unwrap_or_default();
                prop_assert_ne!(new, "bad@dorpspost.nl");
                let is_address = new.contains(['@', '+']);
                prop_assert!(!is_address || !others.contains(new), "{} {}", call, event);
            }
        }
    }

    /// I-5, I-6: an appointment is pinned automatically exactly while check-in items are open and it
    /// is not over; an answered check-in stays answered until its customer is erased.
    #[test]
    fn i_5_i_6_open_items_pin_and_answers_stay(calls in random::story(100)) {
        let mut door = Door::default();
        let mut answered: BTreeSet<String> = BTreeSet::new();
        for call in calls {
            let at = call["at"].clone();
            door.call(call);
            let rows = door.call(json!({ "ask": "appointment.list", "by": staff(), "at": at }));
            for row in rows["told"].as_array().into_iter().flatten() {
                let id = row["appointment"].as_str().unwrap_or_default();
                let is_open = ["requested", "scheduled", "deferred", "in_progress"]
                    .iter().any(|status| row["status"] == *status);
                let open = row["check_in_open"].as_u64().unwrap_or_default();
                prop_assert_eq!(&row["pinned"]["auto"], &json!(open > 0 && is_open), "{}", row);
                prop_assert_eq!(open > 0, row["check_in"] == "open_items", "{}", row);
                if row["check_in_answered"] == true {
                    answered.insert(id.to_owned());
                }
                prop_assert_eq!(row["check_in_answered"] == true, answered.contains(id), "{}", row);
            }
        }
    }
}

/// Steps of a page that a customer fills in, on devices that lose their connection.
const STEPS: [&str; 5] = ["upload", "remove", "save", "submit", "retry"];

/// 1.2: in every order of up to five steps, the submitted files are those that were uploaded and not
/// removed, by their digest, and a repeated call changes nothing.
#[test]
fn submitted_files_are_those_uploaded_and_not_removed() {
    let all = (1..=5_u32).flat_map(|steps| (0..5_usize.pow(steps)).map(move |n| (steps, n)));
    for (steps, mut number) in all {
        let mut order = Vec::new();
        for _ in 0..steps {
            order.push(STEPS[number % 5]);
            number /= 5;
        }
        if order.contains(&"submit") {
            page_of_steps(&order);
        }
    }
}

fn page_of_steps(order: &[&str]) {
    thread_local! {
        static EMPTY: String =
            String::from_utf8(desk(false).desk().snapshot()).expect("UTF-8");
    }
    let mut door = Door::default();
    EMPTY.with(|text| door.call(json!({ "restore": text })));
    let mut files: BTreeSet<usize> = BTreeSet::new();
    let mut submitted: Option<BTreeSet<usize>> = None;
    let (mut uploads, mut revision) = (0, 0);
    let mut last: Option<Value> = None;
    for (place, step) in order.iter().enumerate() {
        match *step {
            "upload" => {
                uploads += 1;
                files.insert(uploads);
                continue;
            }
            "remove" => {
                files.pop_first();
                continue;
            }
            "retry" => {
                if let Some(call) = last.clone() {
                    assert_eq!(door.call(call), json!({ "done": [] }), "{order:?}");
                }
                continue;
            }
            _ => {}
        }
        let attachments: Vec<Value> = files.iter().map(|file| json!({
            "id": format!("f{file}"), "media_type": "image/png", "name": "photo.png", "bytes": 9,
            "sha256": format!("{file:064x}"),
        })).collect();
        let remark = json!({ "item": "i1", "subject": "Noise", "attachments": attachments });
        let mut call = json!({
            "at": AT, "by": { "role": "customer", "id": "web" }, "appointment": "a1",
            "link": "link a1", "answer": { "remarks": [remark] },
        });
        if *step == "save" {
            call["do"] = json!("check_in.save_draft");
            call["revision"] = json!(revision);
            let answer = door.call(call.clone());
            revision += answer["done"].as_array().map_or(0, Vec::len);
        } else {
            call["do"] = json!("check_in.submit");
            call["submission"] = json!(format!("s{place}"));
            assert!(door.call(call.clone())["done"].is_array(), "{order:?}");
            submitted = Some(files.clone());
        }
        last = Some(call);
    }
    let asked =
        json!({ "ask": "appointment.details", "appointment": "a1", "at": AT, "by": staff() });
    let told = door.call(asked);
    let kept = told["told"]["check_in_items"][0]["attachments"].as_array().cloned();
    let kept = kept.unwrap_or_default();
    let digests: BTreeSet<String> =
        kept.iter().map(|file| file["sha256"].as_str().unwrap_or_default().to_owned()).collect();
    let wanted = submitted.unwrap_or_default();
    let wanted: BTreeSet<String> = wanted.iter().map(|file| format!("{file:064x}")).collect();
    assert_eq!(digests, wanted, "{order:?}");
}
