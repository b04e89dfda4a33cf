//! Random calls about a few customers, so that they interact. Values that only the office may see
//! contain `canary`, values of a customer contain their id.

use proptest::prelude::*;
use serde_json::{Value, json};

use super::{
    dice::{Dice, dice},
    instant,
};

/// Ids of the customers.
pub const CUSTOMERS: [&str; 3] = ["c1", "c2", "c3"];

const VERBS: [&str; 41] = [
    "create",
    "edit",
    "edit",
    "add_address",
    "add_address",
    "edit_address",
    "remove_address",
    "set_default_address",
    "set_default_address",
    "add_phone",
    "add_phone",
    "edit_phone",
    "remove_phone",
    "set_preferences",
    "opt_out",
    "opt_in",
    "add_tag",
    "remove_tag",
    "add_note",
    "add_preference",
    "remove_preference",
    "add_occasion",
    "remove_occasion",
    "set_special_tax",
    "add_payment_method",
    "add_payment_method",
    "add_payment_method",
    "remove_payment_method",
    "set_default_payment_method",
    "set_default_payment_method",
    "send_message",
    "send_confirm_account",
    "send_confirm_account",
    "confirm_account",
    "confirm_account",
    "set_referrer",
    "block",
    "unblock",
    "archive",
    "unarchive",
    "merge",
];

/// An actor: mostly of the office, or the customer.
fn by(dice: &mut Dice, customer: &str) -> Value {
    match dice.roll() % 12 {
        0..=4 => json!({ "role": "staff", "id": "u1" }),
        5..=6 => json!({ "role": "admin", "id": "u0" }),
        7 => json!({ "role": "staff", "id": "u1", "on_behalf_of": dice.one(&CUSTOMERS) }),
        8..=9 => json!({ "role": "customer", "id": customer }),
        10 => json!({ "role": "customer", "id": dice.one(&CUSTOMERS) }),
        _ => json!({ "role": dice.one(&["technician", "system"]), "id": "t1" }),
    }
}

/// Creates all customers, so that many later commands are accepted.
pub fn creations() -> Vec<Value> {
    let created = |(number, customer): (usize, &str)| {
        json!({
            "do": "customer.create", "at": "1970-01-01T00:00:00Z", "customer": customer,
            "by": { "role": "staff", "id": "u1" }, "name": { "full": format!("{customer} Lisa") },
            "emails": [format!("{customer}@dorpspost.nl")],
            "phones": [{
                "id": format!("{customer}-p1"), "phone": { "number": format!("+3161234567{number}") },
            }],
        })
    };
    CUSTOMERS.into_iter().enumerate().map(created).collect()
}

/// A command about a customer.
pub fn command() -> impl Strategy<Value = Value> {
    (dice(), instant()).prop_map(|(mut dice, at)| {
        let (verb, customer) = (dice.one(&VERBS), dice.one(&CUSTOMERS));
        let by = by(&mut dice, customer);
        // One in four merges is an undo instead.
        let verb = if verb == "merge" && dice.roll().is_multiple_of(4) { "unmerge" } else { verb };
        // Erasures are rare, because they end the record.
        let verb = if verb == "archive" && dice.roll().is_multiple_of(6) { "erase" } else { verb };
        let erases_person = verb == "unarchive" && dice.yes();
        let verb = if erases_person { "erase_person" } else { verb };
        let mut call = fields(verb, customer, &mut dice);
        call["do"] = json!(format!("customer.{verb}"));
        call["at"] = json!(at);
        call["by"] = by;
        call["customer"] = json!(customer);
        if erases_person {
            // The record that is left, mostly a new one.
            call["by"] = dice.one(&[json!({ "role": "admin", "id": "u0" }), call["by"].clone()]);
            call["customer"] = json!(dice.one(&["p1", "p2", customer]));
        }
        call
    })
}

/// A query about customers.
pub fn question() -> impl Strategy<Value = Value> {
    (dice(), instant()).prop_map(|(mut dice, at)| {
        let customer = dice.one(&CUSTOMERS);
        let mut call = dice.one(&[
            json!({ "ask": "customer.list", "tags": { "any": ["CANARY A"], "none": ["canary b"] } }),
            json!({ "ask": "customer.list", "status": "archived", "text": "LISA" }),
            json!({ "ask": "customer.profile", "customer": customer }),
            json!({ "ask": "customer.allowed_actions", "customer": customer, "at": at }),
            json!({ "ask": "customer.duplicates" }),
            json!({ "ask": "customer.duplicates", "customer": customer }),
        ]);
        call["by"] = by(&mut dice, customer);
        call
    })
}

/// A command or a query about customers.
pub fn call() -> impl Strategy<Value = Value> {
    prop_oneof![4 => command(), 1 => question()]
}

fn fields(verb: &str, of: &str, dice: &mut Dice) -> Value {
    match verb {
        "create" => json!({
            "name": name(of, dice), "emails": emails(of, dice), "phones": [phone(of, dice)],
            "language": "nl", "source": dice.one(&["online", "import"]),
        }),
        "edit" => json!({
            "name": dice.maybe(|dice| name(of, dice)),
            "preferred_name": dice.maybe(|_| json!(format!("dear {of}"))),
            "language": dice.maybe(|dice| json!(dice.one(&["nl", "fr"]))),
            "emails": dice.maybe(|dice| emails(of, dice)),
        }),
        "add_address" | "edit_address" => json!({ "address": address(of, dice) }),
        "remove_address" | "set_default_address" => json!({ "address": id(of, "ad", dice) }),
        "add_phone" | "edit_phone" => json!({ "phone": phone(of, dice) }),
        "remove_phone" => json!({ "phone": id(of, "p", dice) }),
        "set_preferences" => json!({
            "wishes": [wish(dice)],
            "preferred_channel": dice.maybe(|dice| json!(channel(dice))),
            "no_automated_messages": dice.maybe(|dice| json!(dice.yes())),
        }),
        "opt_out" | "opt_in" => json!({
            "channel": channel(dice),
            "category": dice.maybe(|dice| json!(category(dice))),
            "source": dice.one(&["link", "reply_stop", "staff"]),
        }),
        "set_special_tax" => dice.one(&[
            json!({}),
            json!({ "tax": { "kind": "exempt", "reason": "canary charity" } }),
            json!({ "tax": { "kind": "rate", "basis_points": 900, "description": "canary rate" } }),
        ]),
        "erase" => json!({ "retain_flags": dice.maybe(|dice| json!({
            "ground": "a claim is open", "until": dice.one(&["1970-01-03T00:00:00Z", "2001-01-01T00:00:00Z"]),
        })) }),
        "erase_person" => json!({
            "emails": [dice.one(&["a4@dorpspost.nl", "jan@dorpspost.nl", "c1@dorpspost.nl"])],
            "phones": dice.one(&[json!([]), json!([]), json!([{ "number": "+31687654321" }])]),
            "name": dice.maybe(|_| json!({ "full": "a4 Lisa Jansen" })),
        }),
        "set_referrer" => json!({ "referrer": dice.one(&["c1", "c2", "c3", "c9"]) }),
        "block" => json!({ "reason": dice.one(&["canary threat", "canary debt", " "]) }),
        "merge" => json!({
            "into": dice.one(&CUSTOMERS),
            "choices": { "name": dice.one(&["survivor", "merged"]) },
        }),
        _ => entry(verb, of, dice),
    }
}

/// The fields of commands about one entry of a list.
fn entry(verb: &str, of: &str, dice: &mut Dice) -> Value {
    match verb {
        "add_tag" | "remove_tag" => {
            json!({ "tag": dice.one(&["canary A", " CANARY a", "canary b", ""]) })
        }
        "add_note" => json!({
            "note": id(of, "n", dice), "text": dice.one(&["canary pays late", "canary rude"]),
        }),
        "add_preference" => json!({ "preference": {
            "id": id(of, "s", dice), "kind": dice.one(&["scheduling", "accessibility", "other"]),
            "text": format!("{of} likes mornings"), "alert_on_booking": dice.yes(),
            "share_with_technician": dice.yes(),
        } }),
        "remove_preference" => json!({ "preference": id(of, "s", dice) }),
        "add_occasion" => json!({ "occasion": {
            "id": id(of, "o", dice), "kind": dice.one(&["birthday", "other"]),
            "month": dice.one(&[2, 6, 11]), "day": dice.one(&[1, 29, 31]),
            "year": dice.one(&[Value::Null, json!(2001)]),
        } }),
        "remove_occasion" => json!({ "occasion": id(of, "o", dice) }),
        "add_payment_method" => json!({ "method": {
            "id": id(of, "m", dice), "token": format!("canary_{of}"),
            "brand": dice.one(&["Visa", "Maestro", "4111 1111"]),
            "last_four": dice.one(&["1111", "2222"]),
        } }),
        "remove_payment_method" | "set_default_payment_method" => {
            json!({ "method": id(of, "m", dice) })
        }
        "send_message" => json!({
            "message": id(of, "e", dice), "from": "anna@shop.nl", "subject": "canary subject",
            "text": "canary text",
            "override_reason": dice.one(&[Value::Null, json!("canary danger")]),
        }),
        "send_confirm_account" | "confirm_account" => {
            json!({ "link": format!("canary-{of}-{}", dice.one(&["k1", "k2"])) })
        }
        _ => json!({}),
    }
}

fn id(of: &str, kind: &str, dice: &mut Dice) -> String {
    format!("{of}-{kind}{}", dice.one(&[1, 2]))
}

fn name(of: &str, dice: &mut Dice) -> Value {
    let names = ["Jansen", "de Boer", ""];
    json!({ "given": format!("{of} Lisa"), "family": dice.one(&names) })
}

fn emails(of: &str, dice: &mut Dice) -> Value {
    let own = format!("{of}@dorpspost.nl");
    let (other, upper) = (format!("{of}@werk.nl"), own.to_uppercase());
    dice.one(&[
        json!([own]),
        json!([upper, other]),
        json!([other]),
        json!(["info@firm.nl"]),
        json!([]),
    ])
}

fn phone(of: &str, dice: &mut Dice) -> Value {
    let numbers = ["+31612345678", "+31 6 1234 5678", "+31201234567", "+31687654321", "x"];
    json!({
        "id": id(of, "p", dice), "phone": { "number": dice.one(&numbers) },
        "primary": dice.yes(), "sms": dice.yes(),
    })
}

fn address(of: &str, dice: &mut Dice) -> Value {
    let texts = ["Dorpsstraat 5, 1234 AB Dorp", "Hoflaan 12, 1234 AC Dorp"];
    json!({
        "id": id(of, "ad", dice), "address": { "text": dice.one(&texts) },
        "label": format!("house of {of}"),
        "purposes": dice.one(&[json!([]), json!(["service", "billing"])]),
    })
}

fn channel(dice: &mut Dice) -> &'static str {
    dice.one(&["email", "sms"])
}

fn category(dice: &mut Dice) -> &'static str {
    dice.one(&["booking", "reminder", "check_in", "feedback", "marketing", "account"])
}

fn wish(dice: &mut Dice) -> Value {
    json!({ "channel": channel(dice), "category": category(dice), "allowed": dice.yes() })
}
