//! S0-5: a malformed call is answered with all of its errors, and each of them is true.

use std::{collections::BTreeMap, sync::LazyLock};

use frontdesk::{base::Malformed, door::Call};
use frontdesk_tests::{Scenario, scenarios};
use proptest::{
    prelude::*,
    sample::{Index, select},
};
use serde_json::{Value, json};

/// Most fields of a call that are broken at once.
const MOST_BROKEN: usize = 4;

/// Names that no field has, before and after the others in the order of the alphabet.
const UNKNOWN: [&str; 2] = ["colour", "zebra"];

/// The commands and queries of all scenarios that can be parsed, by name.
static CALLS: LazyLock<BTreeMap<String, Vec<Value>>> = LazyLock::new(|| {
    let mut calls: BTreeMap<String, Vec<Value>> = BTreeMap::new();
    // Errors have the present names of fields.
    let present = |scenario: &Scenario| !scenario.path.ends_with("former_names_are_read.json");
    let steps = scenarios().into_iter().filter(present).flat_map(|scenario| scenario.steps);
    for call in steps.map(|step| step.call) {
        let name = call.get("do").or_else(|| call.get("ask")).and_then(Value::as_str);
        if let Some(name) = name.filter(|_| errors(&call).is_empty()) {
            calls.entry(name.to_owned()).or_default().push(call);
        }
    }
    calls
});

/// Values that most fields do not accept.
static WRONG: LazyLock<[Value; 14]> = LazyLock::new(|| {
    [
        json!(null),
        json!(7),
        json!(-1),
        json!(0.5),
        json!(9_007_199_254_740_993_i64),
        json!(true),
        json!("x"),
        json!(""),
        json!("x".repeat(70)),
        json!("2026-02-30T00:00:00Z"),
        json!([]),
        json!([7]),
        json!({}),
        json!({ "colour": 7 }),
    ]
});

/// How a field is broken.
#[derive(Debug, Clone, Copy)]
enum How {
    Removed,
    Replaced,
    WithUnknown(&'static str),
}

/// All errors of a call, by path, with their texts.
fn errors(call: &Value) -> Vec<(String, String)> {
    let Err(first) = Call::read(call.clone()) else { return Vec::new() };
    let all = [&first].into_iter().chain(first.others());
    all.map(|error: &Malformed| (error.at().to_owned(), error.text().to_owned())).collect()
}

/// The paths of all fields of a value and of the elements of its lists.
fn places(value: &Value, at: &str, found: &mut Vec<String>) {
    let is_word = |name: &str| name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_');
    match value {
        Value::Object(fields) => {
            let fields = fields.iter().filter(|(name, _)| !name.is_empty() && is_word(name));
            for (name, value) in fields {
                let at = if at.is_empty() { name.clone() } else { format!("{at}.{name}") };
                found.push(at.clone());
                places(value, &at, found);
            }
        }
        Value::Array(values) => {
            for (position, value) in values.iter().enumerate() {
                let at = format!("{at}[{position}]");
                found.push(at.clone());
                places(value, &at, found);
            }
        }
        _ => {}
    }
}

/// The JSON pointer of a path.
fn pointer(at: &str) -> String {
    let at = at.replace(']', "");
    at.split(['.', '[']).map(|step| format!("/{step}")).collect()
}

/// The object or list around the value at a path, and the last step to it.
fn around<'a>(call: &'a mut Value, at: &str) -> Option<(&'a mut Value, String)> {
    let pointer = pointer(at);
    let (around, last) = pointer.rsplit_once('/')?;
    Some((call.pointer_mut(around)?, last.to_owned()))
}

/// Breaks the value at a path; returns the path of what is wrong then.
fn broken(call: &mut Value, at: &str, how: How, wrong: &Value) -> Option<String> {
    match how {
        How::Removed => {
            let (around, last) = around(call, at)?;
            around.as_object_mut()?.remove(&last)?;
        }
        How::Replaced => *call.pointer_mut(&pointer(at))? = wrong.clone(),
        How::WithUnknown(name) => {
            let fields = call.pointer_mut(&pointer(at))?.as_object_mut()?;
            fields.insert(name.to_owned(), wrong.clone());
            return Some(format!("{at}.{name}"));
        }
    }
    Some(at.to_owned())
}

/// The value at a path is that of the valid call again.
fn repair(call: &mut Value, valid: &Value, at: &str) {
    let value = valid.pointer(&pointer(at)).cloned();
    let Some((around, last)) = around(call, at) else { return };
    match (around, value) {
        (Value::Object(fields), Some(value)) => _ = fields.insert(last, value),
        (Value::Object(fields), None) => _ = fields.remove(&last),
        (Value::Array(list), Some(value)) => {
            let place = last.parse().ok().and_then(|at: usize| list.get_mut(at));
            place.into_iter().for_each(|place| *place = value.clone());
        }
        _ => {}
    }
}

/// Whether a path is the other one, or begins with it.
fn is_within(inner: &str, outer: &str) -> bool {
    let rest = inner.strip_prefix(outer);
    rest.is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', '[']))
}

/// Whether an error names a broken field, a field in it, or what it is in. The name of an unknown
/// field is hidden.
fn names(error: &str, broken: &str) -> bool {
    let of_unknown = UNKNOWN.iter().find_map(|name| broken.strip_suffix(name));
    let hidden = of_unknown.map(|object| format!("{object}?"));
    let is_it = |broken: &str| is_within(error, broken) || is_within(broken, error);
    is_it(broken) || hidden.is_some_and(|hidden| is_it(&hidden))
}

/// A valid call, the call with broken fields, and their paths. Each of them alone makes the call
/// malformed, and none is within another.
fn broken_calls() -> impl Strategy<Value = (Value, Value, Vec<String>)> {
    let how = prop_oneof![
        Just(How::Removed),
        Just(How::Replaced),
        select(&UNKNOWN).prop_map(How::WithUnknown)
    ];
    let one = (any::<Index>(), how, any::<Index>());
    let some = prop::collection::vec(one, 1..=MOST_BROKEN);
    (any::<Index>(), any::<Index>(), some).prop_map(|(name, call, some)| {
        let of_name: Vec<&Vec<Value>> = CALLS.values().collect();
        let valid = call.get(name.get(&of_name).as_slice()).clone();
        let (mut call, mut paths) = (valid.clone(), Vec::new());
        let mut all = Vec::new();
        places(&valid, "", &mut all);
        all.retain(|at| !["do", "ask"].contains(&at.as_str()));
        for (at, how, wrong) in some {
            let (at, wrong) = (at.get(&all), wrong.get(&*WRONG));
            let mut alone = valid.clone();
            let Some(path) = broken(&mut alone, at, how, wrong) else { continue };
            let is_apart = |other: &String| !is_within(other, at) && !is_within(&path, other);
            if !errors(&alone).is_empty() && paths.iter().all(is_apart) {
                broken(&mut call, at, how, wrong);
                paths.push(path);
            }
        }
        (valid, call, paths)
    })
}

/// Whether a field is in an object of which the kind is broken: until the kind is known, nothing
/// can be said of its fields.
fn is_of_unknown_kind(path: &str, broken: &[String]) -> bool {
    let mut objects = broken.iter().filter_map(|path| path.strip_suffix(".kind"));
    objects.any(|object| is_within(path, object))
}

/// S0-5, P1: several unknown fields are counted, and none of their names is repeated.
#[test]
fn unknown_fields_are_counted_and_not_repeated() {
    for valid in CALLS.values().filter_map(|calls| calls.first()) {
        let mut call = valid.clone();
        for name in ["Jansenova", "Visserova", "Smitsova"] {
            call[name] = json!(7);
        }
        let errors = errors(&call);
        let [(at, text)] = errors.as_slice() else { panic!("{errors:?} {call}") };
        let is_counted = text.starts_with("3 names are no fields; ");
        assert!(at == "?" && is_counted, "{at} {text} {call}");
        assert!(!text.contains("ova"), "{text}");
    }
}

/// S0-5, P1: the error of a misspelt field says which field may be meant, and does not repeat it.
#[test]
fn the_nearest_field_is_named() {
    let mut nearest = 0;
    for valid in CALLS.values().filter_map(|calls| calls.first()) {
        for (name, value) in valid.as_object().expect("an object") {
            let is_own = !["do", "ask", "at", "by", "command_id"].contains(&name.as_str());
            if name.len() < 5 || !is_own {
                continue;
            }
            let mut call = valid.clone();
            call[format!("{name}q")] = value.clone();
            let errors = errors(&call);
            let [(at, text)] = errors.as_slice() else { panic!("{errors:?} {call}") };
            let meant = format!("is no field; did you mean `{name}`? expected one of `");
            assert!(at == "?" && text.starts_with(&meant), "{at} {text} {call}");
            nearest += 1;
        }
    }
    assert!(nearest > 50, "{nearest}");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]

    /// S0-5: each broken field is named, no valid one is, and a call is valid once the fields that
    /// are named are repaired.
    #[test]
    fn every_error_is_true((valid, mut call, mut broken) in broken_calls()) {
        while !broken.is_empty() {
            let errors = errors(&call);
            for (at, text) in &errors {
                let is_broken = broken.iter().any(|broken| names(at, broken));
                prop_assert!(is_broken, "{at} {text}, but broken is {broken:?} of {call}");
            }
            let is_named = |path: &String| errors.iter().any(|(at, _)| names(at, path));
            let (named, left): (Vec<_>, Vec<_>) = broken.iter().cloned().partition(is_named);
            for path in &left {
                let is_hidden = is_of_unknown_kind(path, &named);
                prop_assert!(is_hidden, "{path} is not named: {errors:?} {call}");
            }
            named.iter().for_each(|path| repair(&mut call, &valid, path));
            broken = left;
        }
        prop_assert_eq!(errors(&call), []);
    }
}
