//! Random commands about one appointment.

use chrono::{DateTime, TimeDelta, Utc};
use frontdesk::{appointment::Command, base::Actor, door};
use proptest::{prelude::*, sample::select};
use serde_json::{Value, json};

pub(crate) type Call = (DateTime<Utc>, Actor, Command);

fn actor() -> impl Strategy<Value = Actor> {
    let roles = [("staff", "u1"), ("staff", "u1"), ("customer", "c1"), ("technician", "t1")];
    let actor = select(roles.to_vec()).prop_map(|(role, id)| json!({ "role": role, "id": id }));
    actor.prop_map(|actor| door::read_value(&actor).expect("an actor"))
}

pub(crate) fn system() -> Actor {
    door::read_value(&json!({ "role": "system", "id": "timer" })).expect("an actor")
}

pub(crate) fn monday() -> DateTime<Utc> {
    "2026-03-02T06:00:00Z".parse().expect("an instant")
}

/// Wednesday and the days after, two hours each.
fn frame() -> impl Strategy<Value = Value> {
    (4..8_u32, select(vec![8, 9, 13])).prop_map(|(day, hour)| {
        json!({ "start": format!("2026-03-{day:02}T{hour:02}:00:00Z"),
                "end": format!("2026-03-{day:02}T{:02}:00:00Z", hour + 2) })
    })
}

fn technician() -> impl Strategy<Value = &'static str> {
    select(vec!["t1", "t1", "t2"])
}

fn dispatched() -> impl Strategy<Value = Value> {
    let id = || (1..6_u32).prop_map(|id| format!("s{id}"));
    prop_oneof![
        select(vec!["broadcast", "rebroadcast", "hold_on_schedule", "release_hold", "start"])
            .prop_map(|name| json!({ name: {} })),
        (select(vec!["assign", "reassign", "release"]), technician())
            .prop_map(|(name, who)| json!({ name: { "technician": who } })),
        (id(), technician(), frame()).prop_map(|(id, who, frame)| {
            json!({ "add_suggestion": { "suggestion": id, "technician": who, "frame": frame } })
        }),
        (id(), technician(), frame()).prop_map(|(id, who, frame)| {
            json!({ "add_suggestion": { "suggestion": id, "technician": who, "frame": frame } })
        }),
        id().prop_map(|id| json!({ "withdraw_suggestion": { "suggestion": id } })),
        (id(), any::<bool>()).prop_map(|(id, seen)| {
            json!({ "accept_suggestion": { "suggestion": id, "release_seen": seen } })
        }),
        (prop::option::of(id()), prop::collection::vec(frame(), 0..2)).prop_map(|(id, hours)| {
            json!({ "decline_suggestion": { "suggestion": id, "declined_hours": hours } })
        }),
        (prop::collection::vec(frame(), 0..2), prop::option::of(frame())).prop_map(|(h, frame)| {
            json!({ "none_works": { "declined_hours": h, "proposed_frame": frame } })
        }),
        frame().prop_map(|frame| json!({ "reschedule": { "frame": frame } })),
        any::<bool>().prop_map(|needs| json!({ "edit": { "needs_technician": needs } })),
    ]
}

fn contacted() -> impl Strategy<Value = Value> {
    let outcome = select(vec!["reached", "voicemail", "busy", "no_answer"]);
    prop_oneof![
        (1..9_u32, outcome, 1..9_u32).prop_map(|(id, outcome, link)| {
            json!({ "record_contact_attempt": { "attempt": format!("e{id}"), "outcome": outcome,
                                                "link": format!("k{link}") } })
        }),
        (select(vec!["send_time_frame_link", "ask_customer_to_reschedule"]), 1..9_u32)
            .prop_map(|(name, link)| json!({ name: { "link": format!("k{link}") } })),
    ]
}

fn offered() -> impl Strategy<Value = Value> {
    let until = "2026-04-20T09:00:00Z";
    let taken = select(vec![
        json!({ "kind": "discount" }),
        json!({ "kind": "future_coupon", "coupon": "c1" }),
        json!({ "kind": "future_coupon", "coupon": "c2" }),
        json!({ "kind": "deferral", "until": until }),
    ]);
    let cause = || select(vec!["customer", "ops"]);
    prop_oneof![
        cause().prop_map(|cause| json!({ "cancel": { "cause": cause } })),
        Just(json!({ "restore": {} })),
        Just(json!({ "defer": { "until": until } })),
        select(vec!["customer", "ops", "customer_unsure"])
            .prop_map(|cause| json!({ "propose_offers": { "cause": cause } })),
        taken.prop_map(|taken| json!({ "accept_offer": { "offer": taken } })),
        select(vec!["discount", "future_coupon"])
            .prop_map(|offer| json!({ "decline_offer": { "offer": offer } })),
        (select(vec!["c1", "c2"]), select(vec!["a2", "a3"])).prop_map(|(coupon, on)| {
            json!({ "redeem_coupon": { "coupon": coupon, "on": on } })
        }),
        Just(json!({ "revoke_coupon": { "coupon": "c1" } })),
    ]
}

pub(crate) fn named(call: &Value) -> Command {
    let (name, fields) = call.as_object().and_then(|o| o.iter().next()).expect("a name");
    let mut fields = fields.clone();
    fields["appointment"] = "a1".into();
    serde_json::from_value(json!({ format!("appointment.{name}"): fields })).expect("a command")
}

/// An appointment on Wednesday at nine, and commands about it; the clock moves in half hours.
pub(crate) fn calls() -> impl Strategy<Value = Vec<Call>> {
    let call = prop_oneof![4 => dispatched(), 2 => contacted(), 2 => offered()];
    let call = (0..8_i64, actor(), call);
    prop::collection::vec(call, 0..60).prop_map(|calls| {
        let book = named(&json!({ "book": {
            "customer": "c1", "frame": { "start": "2026-03-04T09:00:00Z",
                                         "end": "2026-03-04T12:00:00Z" },
            "details": { "parties": [{ "role": "booker", "name": { "full": "Lisa Jansen" },
                                       "emails": ["lisa@dorpspost.nl"] }],
                         "lines": [{ "id": "l1", "text": "Repair" }],
                         "needs_technician": true },
        } }));
        let staff = door::read_value(&json!({ "role": "staff", "id": "u1" })).expect("an actor");
        let mut now = monday();
        let mut all = vec![(now, staff, book)];
        all.extend(calls.iter().map(|(halves, by, call)| {
            now += TimeDelta::minutes(30 * halves);
            (now, by.clone(), named(call))
        }));
        all
    })
}

/// Commands around the last hour before the appointment, some minutes apart.
pub(crate) fn late_calls() -> impl Strategy<Value = Vec<Call>> {
    let kept = prop_oneof![
        select(vec!["hold_on_schedule", "release_hold"]).prop_map(|name| json!({ name: {} })),
        any::<bool>().prop_map(|needs| json!({ "edit": { "needs_technician": needs } })),
    ];
    let call = prop_oneof![3 => kept, 2 => dispatched(), 1 => offered()];
    let call = (0..20_i64, actor(), call);
    (calls(), prop::collection::vec(call, 1..12)).prop_map(|(mut all, calls)| {
        let mut now = monday() + TimeDelta::minutes(2 * 24 * 60 + 100);
        all.retain(|(at, ..)| *at < now);
        all.extend(calls.into_iter().map(|(minutes, by, call)| {
            now += TimeDelta::minutes(minutes);
            (now, by, named(&call))
        }));
        all
    })
}
