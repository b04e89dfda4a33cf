//! Laws of appointments: they hold for any commands in any order.

use chrono::{DateTime, TimeDelta, Utc};
use frontdesk::{
    appointment::{
        Appointment, AppointmentChange, AppointmentEvent, Appointments, Command, Details,
        MatchOpened, Policy, ServiceLine, Status, Totals,
    },
    base::{Actor, BasisPoints, Context, Currency, FlagId, Money, NoFacts, SpecialTax},
    door,
    screening::Alert,
};
use proptest::prelude::*;
use serde_json::{Value, json};

fn actor() -> impl Strategy<Value = Actor> {
    let all = [("staff", "u1"), ("staff", "u2"), ("customer", "c1"), ("technician", "t1")];
    prop::sample::select(all.to_vec()).prop_map(|(role, id)| actor_of(role, id))
}

fn actor_of(role: &str, id: &str) -> Actor {
    door::read_value(&json!({ "role": role, "id": id })).expect("an actor")
}

/// Monday and the days after; the appointments are on Wednesday and Thursday.
fn instant() -> impl Strategy<Value = DateTime<Utc>> {
    let monday: DateTime<Utc> = "2026-03-02T09:00:00Z".parse().expect("an instant");
    (0..12_i64).prop_map(move |steps| monday + TimeDelta::hours(8 * steps))
}

fn frame() -> impl Strategy<Value = Value> {
    (4..6_u32).prop_map(|day| {
        json!({ "start": format!("2026-03-0{day}T09:00:00Z"),
                "end": format!("2026-03-0{day}T12:00:00Z") })
    })
}

fn line() -> impl Strategy<Value = Value> {
    let price = prop::option::of((0..1_000_000_i64, 0..=10_000_u16));
    // No id is a word that a law looks for, such as `log` or `flag`.
    ("[a-k]{1,4}", 1..6_u32, price).prop_map(|(id, quantity, price)| {
        let mut line = json!({ "id": id, "text": "Repair", "quantity": quantity });
        if let Some((net, vat)) = price {
            line["price"] =
                json!({ "net": { "minor": net, "currency": "EUR" }, "vat_basis_points": vat });
        }
        line
    })
}

fn details() -> impl Strategy<Value = Value> {
    prop::collection::vec(line(), 1..4).prop_map(|mut lines| {
        lines.dedup_by(|a, b| a["id"] == b["id"]);
        json!({ "parties": [{ "role": "booker", "name": { "full": "Lisa Jansen" },
                              "emails": ["lisa@dorpspost.nl"] }],
                "lines": lines, "needs_technician": true })
    })
}

fn begin() -> impl Strategy<Value = Value> {
    let name = prop::sample::select(vec!["request", "book"]);
    (name, details(), frame()).prop_map(|(name, details, frame)| {
        json!({ name: { "customer": "c1", "details": details, "frame": frame } })
    })
}

fn moved() -> impl Strategy<Value = Value> {
    prop_oneof![
        Just(json!({ "accept": { "override_reason": "known" } })),
        Just(json!({ "decline": { "reason": "outside our area" } })),
        frame().prop_map(|frame| json!({ "reschedule": { "frame": frame } })),
        Just(json!({ "defer": { "until": "2026-04-10T09:00:00Z" } })),
        prop::sample::select(vec!["customer", "ops", "ops_unassigned", "other"])
            .prop_map(|cause| json!({ "cancel": { "cause": cause } })),
        Just(json!({ "restore": {} })),
        Just(json!({ "start": {} })),
        Just(json!({ "complete": {} })),
        Just(json!({ "mark_no_show": { "party": "company" } })),
        prop::sample::select(vec!["completed", "no_show", "scheduled"])
            .prop_map(|to| json!({ "correct_outcome": { "to": to, "reason": "a slip" } })),
    ]
}

fn noted() -> impl Strategy<Value = Value> {
    prop_oneof![
        Just(json!({ "assign": { "technician": "t1" } })),
        Just(json!({ "confirm_by_customer": {} })),
        Just(json!({ "hold_on_schedule": {} })),
        Just(json!({ "release_hold": {} })),
        Just(json!({ "pin": {} })),
        Just(json!({ "unpin": {} })),
        Just(json!({ "set_feasibility": { "feasibility": "doable" } })),
        Just(json!({ "add_note": { "note": "n1", "visibility": "office", "text": "Dog" } })),
        Just(json!({ "add_work_item": { "work_item": "w1", "title": "Oil" } })),
        Just(json!({ "complete_work_item": { "work_item": "w1" } })),
        Just(json!({ "remove_work_item": { "work_item": "w1" } })),
        details().prop_map(|details| json!({ "edit": { "lines": details["lines"] } })),
        (1..4_u32, 0..100_000_i64).prop_map(|(id, minor)| {
            json!({ "record_refund": { "refund": format!("r{id}"),
                                       "amount": { "minor": minor, "currency": "EUR" } } })
        }),
    ]
}

fn command() -> impl Strategy<Value = Command> {
    prop_oneof![1 => begin(), 4 => moved(), 3 => noted()].prop_map(|call| {
        let (name, fields) = call.as_object().and_then(|o| o.iter().next()).expect("a name");
        let mut fields = fields.clone();
        fields["appointment"] = "a1".into();
        let named = json!({ format!("appointment.{name}"): fields });
        serde_json::from_value(named).expect("a command")
    })
}

type Call = (DateTime<Utc>, Actor, Command);

fn calls() -> impl Strategy<Value = Vec<Call>> {
    prop::collection::vec((instant(), actor(), command()), 0..40).prop_map(|mut calls| {
        calls.sort_by_key(|(at, ..)| *at);
        calls
    })
}

/// Gives all calls, and checks each event.
fn live(
    calls: &[Call],
    mut look: impl FnMut(&Appointment, &AppointmentEvent, &Appointment),
) -> Appointments {
    let (mut all, policy) = (Appointments::default(), Policy::default());
    for (now, by, command) in calls {
        let context = Context::<Appointment> { now: *now, by, policy: &policy, facts: &NoFacts };
        for event in all.decide(&context, command).unwrap_or_default() {
            let before = all.get(&event.appointment).cloned();
            all.apply(&event);
            let after = all.get(&event.appointment).expect("it is there");
            look(before.as_ref().unwrap_or(after), &event, after);
        }
    }
    all
}

fn has_frame(status: Status) -> bool {
    matches!(status, Status::Scheduled | Status::InProgress | Status::Completed | Status::NoShow)
}

proptest! {
    /// I-1, I-2, I-3: a scheduled appointment has a time frame; an ended one changes only by
    /// correction and restoration; the sequence number rises with each change of the frame and each
    /// cancellation, and with nothing else.
    #[test]
    fn what_holds_after_every_event(calls in calls()) {
        live(&calls, |before, event, after| {
            assert!(!has_frame(after.status) || after.frame.is_some(), "{event:?}");
            let revived = matches!(
                event.change,
                AppointmentChange::OutcomeCorrected(_) | AppointmentChange::Restored(_)
            );
            assert!(before.status.is_open() || before.status == after.status || revived);
            let rises = matches!(
                event.change,
                AppointmentChange::FrameChanged(_) | AppointmentChange::Cancelled(_)
            );
            assert_eq!(after.sequence, before.sequence + u32::from(rises), "{event:?}");
        });
    }

    /// I-21: the price of a completed appointment never changes, is never negative, and no more
    /// than it is refunded.
    #[test]
    fn totals_are_frozen_once_completed(calls in calls()) {
        live(&calls, |before, event, after| {
            let stays = before.status == Status::Completed && after.status == Status::Completed;
            assert!(!stays || before.totals() == after.totals(), "{event:?}");
            assert!(after.totals().is_none_or(|totals| totals.total.minor >= 0));
            assert!(after.paid().is_none_or(|paid| paid.minor >= 0));
        });
    }

    /// I-20, I-22: replaying the log gives the same appointment; its times never decrease.
    #[test]
    fn the_log_gives_the_appointment_again(calls in calls()) {
        let all = live(&calls, |_, _, _| {});
        for record in all.iter() {
            let text = serde_json::to_string(record).expect("it can be written");
            let read: Appointment = door::read(&text).expect("and read");
            prop_assert_eq!(&read, record);
            let mut again = Appointments::default();
            let begun = calls_log(&calls);
            begun.iter().for_each(|event| again.apply(event));
            prop_assert_eq!(again.get(&record.id), Some(record));
            prop_assert!(record.log.is_sorted_by_key(|event| event.at));
        }
    }

    /// S0-3: a command that is not offered is refused or changes nothing, in every state and for
    /// every role.
    #[test]
    fn what_is_not_offered_changes_nothing(calls in calls(), more in calls()) {
        let (all, policy) = (live(&calls, |_, _, _| {}), Policy::default());
        for (now, by, command) in &more {
            let context = Context::<Appointment> { now: *now, by, policy: &policy, facts: &NoFacts };
            let Some(record) = all.get(command.subject()) else { continue };
            let rule = command.rule();
            let offered = rule.statuses.is_empty() || rule.allows(&context, record);
            let changes = all.decide(&context, command).is_ok_and(|events| !events.is_empty());
            prop_assert!(offered || !changes, "{}", rule.name);
        }
    }

    /// I-21, S1-18, S1-19: the totals are the sums of the lines in any order, with tax on what the
    /// discount leaves of each; a tax-exempt appointment has no tax.
    #[test]
    fn totals_are_the_sum_of_the_lines(
        given in details(),
        vat in prop::option::of(0..=10_000_u16),
        discount in prop::option::of(0..=10_000_u16),
    ) {
        let details: Details = door::read_value(&given).expect("details");
        let tax = vat.map(|vat| door::read_value::<SpecialTax>(&json!({
            "kind": "rate", "basis_points": vat, "description": "reduced" })).expect("a tax"));
        let off = discount.map(|points| BasisPoints::new(points).expect("a rate"));
        let mut lines: Vec<_> = details.lines.iter().filter_map(ServiceLine::priced).collect();
        let totals = Totals::of(lines.clone(), tax.as_ref(), off).expect("one currency");
        lines.reverse();
        prop_assert_eq!(Totals::of(lines.clone(), tax.as_ref(), off), Ok(totals));
        let Some(totals) = totals else {
            prop_assert!(lines.is_empty());
            return Ok(());
        };
        // Half a cent and more is rounded up: twice the exact value plus one, halved.
        let share = |of: i64, rate: i64| (2 * of * rate + 10_000) / 20_000;
        let sums = lines.iter().fold([0; 3], |[nets, discounts, taxes], line| {
            let net = line.price.net.minor * i64::from(line.quantity);
            let discount = share(net, i64::from(discount.unwrap_or(0)));
            let rate = i64::from(vat.unwrap_or(line.price.vat_basis_points.get()));
            [nets + net, discounts + discount, taxes + share(net - discount, rate)]
        });
        let [net, less, taxes] = sums;
        let told = [totals.net, totals.discount, totals.tax, totals.total];
        prop_assert_eq!(told.map(|told| told.minor), [net, less, taxes, net - less + taxes]);
        prop_assert!(totals.total.minor >= 0);
        let exempt = door::read_value(&json!({ "kind": "exempt", "reason": "charity" }));
        let exempt = Totals::of(lines, Some(&exempt.expect("a tax")), None).expect("a sum");
        prop_assert!(exempt.is_some_and(|totals| totals.exempt && totals.tax.minor == 0));
    }
}

/// All events of the calls.
fn calls_log(calls: &[Call]) -> Vec<AppointmentEvent> {
    let mut log = Vec::new();
    live(calls, |_, event, _| log.push(event.clone()));
    log
}

/// I-21: amounts in two currencies have no sum, nor do amounts that overflow.
#[test]
fn what_cannot_be_summed_up_is_told() {
    let line = |id: &str, minor: i64, currency: &str| {
        json!({ "id": id, "text": "Repair",
                "price": { "net": { "minor": minor, "currency": currency }, "vat_basis_points": 0 } })
    };
    let sum = |lines: Value| {
        let lines: Vec<ServiceLine> = door::read_value(&lines).expect("lines");
        let lines = lines.iter().filter_map(ServiceLine::priced);
        Totals::of(lines, None, None).map_err(|problem| problem.to_string())
    };
    let two = sum(json!([line("l1", 1, "EUR"), line("l2", 1, "USD")]));
    assert_eq!(two, Err("amounts must be of one currency".to_owned()));
    let large = sum(json!([line("l1", Money::MOST, "EUR"), line("l2", 1, "EUR")]));
    assert_eq!(large, Err("an amount may be at most 9007199254740991".to_owned()));
    let euro = Currency::parse("EUR").expect("a currency");
    let one = sum(json!([line("l1", 5, "EUR")])).expect("a sum").expect("a price");
    assert_eq!(one.total, Money::new(5, euro));
}

proptest! {
    /// M14, I-11, I-17: a match with a flag changes no status; neither customers nor technicians
    /// see a match, an office note, or who works in the office.
    #[test]
    fn a_match_changes_no_status_and_only_the_office_sees_it(calls in calls()) {
        let opened = MatchOpened {
            same_record: false,
            flag: FlagId::parse("f1").expect("an id"),
            alert: Alert::Match,
            items: Vec::new(),
        };
        for record in live(&calls, |_, _, _| {}).iter() {
            let mut after = record.clone();
            after.apply(&AppointmentEvent {
                at: record.created_at,
                by: record.created_by.clone(),
                number: None,
                appointment: record.id.clone(),
                change: opened.clone().into(),
            });
            prop_assert_eq!((after.status, after.sequence), (record.status, record.sequence));
            prop_assert!(after.matches.contains_key(&opened.flag));
            prop_assert!(after.seen_by(&actor_of("staff", "u1"), &Policy::default(), record.created_at).is_some());
            for by in [actor_of("customer", "c1"), actor_of("technician", "t1")] {
                let seen = after.seen_by(&by, &Policy::default(), record.created_at);
                let json = serde_json::to_string(&seen).expect("JSON");
                let hidden = ["flag", "f1", "match", "Dog", "log", "u1", "u2"];
                let shows = hidden.iter().find(|word| json.contains(&format!("\"{word}")));
                prop_assert_eq!(shows, None, "{}", json);
            }
        }
    }
}
