//! S0-5: the messages of the door lead from an empty call to a first booking.

use frontdesk::door::Door;
use serde_json::{Value, json};

/// Most calls that are refused on the way.
const MOST_REFUSALS: usize = 4;

/// A program that knows nothing of the calls but what the answers say.
struct Newcomer {
    door: Door,
    refusals: usize,
}

impl Newcomer {
    fn call(&mut self, call: &Value) -> Value {
        let answer = self.door.call(call.clone());
        let is_refused = answer.get("malformed").or_else(|| answer.get("refused")).is_some();
        self.refusals += usize::from(is_refused);
        answer
    }

    /// Repeats a call with what the answer says is missing, until it is accepted.
    fn follow(&mut self, mut call: Value) -> Value {
        loop {
            let answer = self.call(&call);
            let Some(first) = answer.get("malformed") else { return answer };
            assert!(self.refusals <= MOST_REFUSALS, "refused again: {answer} to {call}");
            let others = first["others"].as_array().into_iter().flatten();
            for error in [first].into_iter().chain(others) {
                let path = error["at"].as_str().unwrap_or_default();
                let text = error["text"].as_str().unwrap_or_default();
                *at(&mut call, path) = expected(path, text);
            }
        }
    }
}

/// The value at a path, which is made if it is missing.
fn at<'a>(call: &'a mut Value, path: &str) -> &'a mut Value {
    path.split('.').fold(call, |value, name| &mut value[name])
}

/// A value as the message says: "is missing; expected one of `admin`, …".
fn expected(path: &str, text: &str) -> Value {
    let expected = text.split("expected ").nth(1).unwrap_or_else(|| panic!("{path}: {text}"));
    match expected.split('`').nth(1) {
        Some(word) => json!(word),
        None if expected.starts_with("an object") => json!({}),
        None if expected.starts_with("a text") => json!("u1"),
        None if expected.starts_with("a time, such as ") => {
            json!(expected.trim_start_matches("a time, such as "))
        }
        None => panic!("{path}: {text}"),
    }
}

#[test]
fn s0_5_the_messages_lead_to_a_first_booking() {
    let mut newcomer = Newcomer { door: Door::default(), refusals: 0 };
    let answer = newcomer.call(&json!({}));
    let text = answer["malformed"]["text"].as_str().expect("a text").to_owned();
    assert!(text.contains("`ask`") && text.contains("`desk.catalog`"), "{text}");

    let catalog = newcomer.follow(json!({ "ask": "desk.catalog" }));
    let commands = catalog["told"]["commands"].as_array().expect("a list");
    let books = |line: &&Value| line["name"] == "appointment.book";
    let example = &commands.iter().find(books).expect("it is listed")["example"];
    let answer = newcomer.follow(example.clone());
    let events = answer["done"].as_array().expect("it is accepted");
    assert!(events.iter().any(|event| event["event"] == "appointment.scheduled"), "{answer}");
    assert!(newcomer.refusals <= MOST_REFUSALS, "{} refusals", newcomer.refusals);
}

/// Without the catalog: the fields of a command come with one refusal, not one by one.
#[test]
fn s0_5_one_refusal_lists_the_fields_of_a_booking() {
    let mut newcomer = Newcomer { door: Door::default(), refusals: 0 };
    let answer = newcomer.call(&json!({ "do": "appointment.book" }));
    let others = answer["malformed"]["others"].as_array().expect("others");
    let paths: Vec<&str> = others.iter().filter_map(|error| error["at"].as_str()).collect();
    for path in ["by", "by.role", "by.id", "appointment", "details", "frame", "frame.start"] {
        assert!(paths.contains(&path), "{path} is not in {paths:?}");
    }
}
