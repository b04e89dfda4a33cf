//! The fields of random commands about appointments.

use serde_json::{Value, json};

use super::{APPOINTMENTS, LINKS, TECHNICIANS, customer_of, frame, hour, hours, record_of};
use crate::random::dice::Dice;

pub(super) fn fields(verb: &str, appointment: &str, dice: &mut Dice) -> Value {
    match verb {
        "request" => json!({
            "customer": record_of(appointment), "details": details(appointment, dice),
            "frame": dice.maybe(frame), "wishes": [frame(dice)],
        }),
        "book" => json!({
                   "customer": record_of(appointment), "details": details(appointment, dice),
        "frame": frame(dice), "override_reason": dice.maybe(|_| json!("canary override")),
               }),
        "accept" => json!({ "override_reason": dice.maybe(|_| json!("canary override")) }),
        "decline" => json!({ "reason": dice.one(&["canary decline", " "]) }),
        "edit" => json!({
            "lines": dice.maybe(|dice| json!([line(dice)])), "needs_technician": dice.yes(),
            "priority": dice.maybe(|_| json!("high")),
        }),
        "acknowledge_match" => {
            json!({ "flag": dice.one(&["f1", "f2"]), "note": "canary acknowledgement" })
        }
        "acknowledge_screening" => json!({ "note": "canary acknowledgement" }),
        "set_feasibility" => json!({
            "feasibility": dice.one(&["unknown", "doable"]), "reason": null,
        }),
        "request_information" => json!({
            "information": dice.one(&["q1", "q2"]), "questions": ["Colour", "Size"],
        }),
        "provide_information" => json!({
            "information": dice.one(&["q1", "q2"]),
            "answers": dice.one(&[json!({ "Colour": "red" }), json!({ "Size": "L" })]),
        }),
        "waive_information" => {
            json!({ "information": dice.one(&["q1", "q2"]), "reason": "canary waiver" })
        }
        "reschedule" => json!({ "frame": frame(dice) }),
        "defer" => json!({ "until": dice.one(&["1970-02-20T09:00:00Z", "1970-01-20T09:00:00Z"]) }),
        "cancel" => json!({
            "cause": dice.one(&[
                "customer", "customer", "customer", "ops", "ops_unassigned", "customer_unreachable",
                "other", "technician",
            ]),
        }),
        "hold_on_schedule" => json!({ "reason": dice.maybe(|_| json!("canary hold")) }),
        "complete" => json!({ "completed_at": dice.maybe(|dice| json!(hour(dice))) }),
        "mark_no_show" => json!({ "party": dice.one(&["customer", "company"]) }),
        "correct_outcome" => json!({
            "to": dice.one(&["completed", "no_show", "scheduled"]), "reason": "canary slip",
        }),
        _ => recorded(verb, dice),
    }
}

fn recorded(verb: &str, dice: &mut Dice) -> Value {
    match verb {
        "set_customer" => json!({ "customer": dice.one(&["c1", "c2", "c3", "c9"]) }),
        "add_note" => json!({
            "note": dice.one(&["n1", "n2", "n3"]), "visibility": "office", "text": "canary note",
        }),
        "add_work_item" => json!({ "work_item": dice.one(&["w1", "w2"]), "title": "Oil" }),
        "complete_work_item" | "reopen_work_item" | "remove_work_item" => {
            json!({ "work_item": dice.one(&["w1", "w2"]) })
        }
        "record_refund" => json!({
            "refund": dice.one(&["r1", "r2"]),
            "amount": { "minor": dice.one(&[0, 500, 99_000]), "currency": "EUR" },
        }),
        "assign" | "reassign" | "release" => json!({ "technician": dice.one(&TECHNICIANS) }),
        "add_suggestion" => json!({
            "suggestion": dice.one(&["s1", "s2", "s3"]), "technician": dice.one(&TECHNICIANS),
            "frame": frame(dice),
        }),
        "withdraw_suggestion" => json!({ "suggestion": dice.one(&["s1", "s2", "s3"]) }),
        "accept_suggestion" => json!({
            "suggestion": dice.one(&["s1", "s2", "s3"]), "release_seen": dice.yes(),
        }),
        "decline_suggestion" => json!({
            "suggestion": dice.maybe(|dice| json!(dice.one(&["s1", "s2"]))),
            "declined_hours": hours(dice),
        }),
        "none_works" => json!({
            "declined_hours": hours(dice),
            "proposed_frame": dice.maybe(frame),
        }),
        "send_time_frame_link" | "ask_customer_to_reschedule" => json!({
            "link": dice.one(&LINKS),
            "available": hours(dice),
        }),
        "record_contact_attempt" => json!({
            "attempt": dice.one(&["e1", "e2", "e3"]), "link": dice.one(&["k4", "k5"]),
            "outcome": dice.one(&["reached", "voicemail", "busy", "no_answer"]),
        }),
        _ => offered(verb, dice),
    }
}

fn offered(verb: &str, dice: &mut Dice) -> Value {
    match verb {
        "propose_offers" => {
            json!({ "cause": dice.one(&["customer", "customer", "ops", "customer_unsure"]) })
        }
        "accept_offer" => {
            let (coupon, wish) = (dice.one(&["x1", "x2"]), frame(dice));
            json!({ "offer": dice.one(&[
                json!({ "kind": "discount" }),
                json!({ "kind": "deferral", "until": "1970-02-20T09:00:00Z" }),
                json!({ "kind": "future_coupon", "coupon": coupon }),
                json!({ "kind": "future_coupon", "coupon": coupon }),
                json!({ "kind": "prioritized_request", "appointment": "a4", "wishes": [wish] }),
            ]) })
        }
        "decline_offer" => json!({ "offer": dice.one(&["discount", "future_coupon"]) }),
        "give_discount" => json!({ "basis_points": dice.one(&[1000, 1500]) }),
        "redeem_coupon" => json!({
            "coupon": dice.one(&["x1", "x2"]), "on": dice.one(&APPOINTMENTS),
        }),
        "revoke_coupon" => json!({ "coupon": dice.one(&["x1", "x2"]) }),
        "report_done" => {
            let kind = dice.one(&[
                "outcome_prompt",
                "request_overdue",
                "assigning_status",
                "booking_confirmation",
                "reminder",
                "thank_you",
            ]);
            let (sequence, appointment) = (dice.roll() % 3, dice.one(&APPOINTMENTS));
            let key = format!("{kind}:appointment:{appointment}:{sequence}:1");
            json!({ "key": key, "result": dice.one(&["done", "failed", "skipped"]) })
        }
        "retry_message" => {
            let kind = dice.one(&["booking_confirmation", "reminder"]);
            json!({ "key": format!("{kind}:appointment:{}:0:1", dice.one(&APPOINTMENTS)) })
        }
        _ => json!({}),
    }
}

fn line(dice: &mut Dice) -> Value {
    let mut line = json!({ "id": "l1", "text": "Repair", "quantity": 1 + dice.roll() % 3 });
    if dice.yes() {
        line["price"] = json!({ "net": { "minor": dice.roll() * 10, "currency": "EUR" },
                                "vat_basis_points": dice.one(&[0, 900, 2100]) });
    }
    if dice.roll().is_multiple_of(5) {
        line["required"] = json!(["Colour"]);
    }
    line
}

/// Details with the customer as booker; a few share an address with a flag.
fn details(appointment: &str, dice: &mut Dice) -> Value {
    let of = customer_of(appointment);
    let own = json!([format!("{of}@dorpspost.nl")]);
    let flagged = json!([format!("{of}@dorpspost.nl"), "jan@dorpspost.nl"]);
    json!({
        "parties": [{
            "role": "booker", "name": { "full": format!("{of} Lisa Jansen") },
            "emails": dice.one(&[own.clone(), own, flagged]),
        }],
        "lines": [line(dice)],
        "needs_technician": !dice.roll().is_multiple_of(4),
    })
}
