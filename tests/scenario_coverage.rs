//! No command, query, event, effect, warning or refusal without a scenario that names it.

use std::{collections::BTreeSet, fs};

use frontdesk::{desk, door::codes};
use frontdesk_tests::{files, types::Wire};
use serde_json::Value;

/// What no scenario is long enough for: memory is compacted by itself as long as it is small
/// (`memory.rs`).
const TOO_LONG: &[&str] = &["compact"];

/// Fields that hold the name of a command, query, event, effect or warning.
const TAGS: &[&str] = &["do", "ask", "event", "effect", "warning"];

fn scenarios() -> String {
    let scenarios = files("tests/scenarios");
    scenarios.iter().map(|path| fs::read_to_string(path).unwrap_or_default()).collect()
}

/// The names on the wire, from the types themselves.
fn names() -> BTreeSet<(String, String)> {
    let schema: Value = serde_json::from_str(&Wire::read().schema()).expect("a schema is JSON");
    let mut names = BTreeSet::new();
    collect(&schema, &mut names);
    names
}

fn collect(schema: &Value, names: &mut BTreeSet<(String, String)>) {
    for tag in TAGS {
        if let Some(name) = schema["properties"][tag]["const"].as_str() {
            names.insert(((*tag).to_owned(), name.to_owned()));
        }
    }
    match schema {
        Value::Array(all) => all.iter().for_each(|one| collect(one, names)),
        Value::Object(all) => all.values().for_each(|one| collect(one, names)),
        _ => {}
    }
}

#[test]
fn every_refusal_is_named_in_a_scenario() {
    let scenarios = scenarios();
    let missing: Vec<String> =
        codes().filter(|code| !scenarios.contains(&format!("\"{code}\""))).collect();
    assert!(missing.is_empty(), "no scenario names {missing:#?}");
}

#[test]
fn every_name_on_the_wire_is_in_a_scenario() {
    let (names, scenarios) = (names(), scenarios());
    for tag in TAGS {
        assert!(names.iter().any(|(of, _)| of == tag), "no `{tag}` was found");
    }
    let is_missing = |(tag, name): &&(String, String)| {
        let spaced = format!("\"{tag}\": \"{name}\"");
        !scenarios.contains(&spaced) && !scenarios.contains(&spaced.replace(' ', ""))
    };
    let missing = names.iter().filter(|(_, name)| !TOO_LONG.contains(&name.as_str()));
    let missing: Vec<_> = missing.filter(is_missing).collect();
    assert!(missing.is_empty(), "no scenario has {missing:#?}");
}

#[test]
fn every_command_and_query_has_codes() {
    let names = names();
    let listed: BTreeSet<&str> = desk::Command::names().collect();
    let done: BTreeSet<&str> =
        names.iter().filter(|(tag, _)| tag == "do").map(|(_, name)| name.as_str()).collect();
    assert_eq!(listed, done, "the catalogs and the schema have the same commands");
    let prefixes: BTreeSet<String> =
        codes().filter_map(|code| Some(code.rsplit_once('.')?.0.to_owned())).collect();
    for (_, name) in names.iter().filter(|(tag, _)| tag == "do" || tag == "ask") {
        assert!(prefixes.contains(name), "`{name}` is missing in `codes`");
    }
}
