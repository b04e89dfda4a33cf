//! Every command, query, event, effect, warning and refusal has a scenario that names it.

use std::{collections::BTreeSet, fs};

use frontdesk::{
    appointment,
    base::{Aggregate, CommandRule},
    customer, desk,
    door::codes,
    flag,
};
use frontdesk_tests::{files, types::Wire};
use serde_json::Value;
use strum::VariantNames;

/// Names that no scenario can show: a small desk compacts its memory by itself (`memory.rs`).
const TOO_LONG: &[&str] = &["compact"];

/// Reasons that are common to all areas, also for commands that create a record.
const COMMON: &[&str] = &["invalid"];

/// Fields that hold the name of a command, query, event, effect or warning.
const TAGS: &[&str] = &["do", "ask", "event", "effect", "warning"];

fn scenarios() -> String {
    let scenarios = files("tests/scenarios");
    scenarios.iter().map(|path| fs::read_to_string(path).unwrap_or_default()).collect()
}

/// The names on the wire, from the Rust types.
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

/// The names of all commands, from the catalogs of the areas.
fn commands() -> impl Iterator<Item = &'static str> {
    let flag = flag::Command::CATALOG.iter().map(|rule| rule.name);
    let customer = customer::Command::CATALOG.iter().map(|rule| rule.name);
    let appointment = appointment::Command::CATALOG.iter().map(|rule| rule.name);
    let desk = desk::DeskCommand::CATALOG.iter().map(|rule| rule.name);
    flag.chain(customer).chain(appointment).chain(desk)
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
    let listed: BTreeSet<&str> = commands().collect();
    let done: BTreeSet<&str> =
        names.iter().filter(|(tag, _)| tag == "do").map(|(_, name)| name.as_str()).collect();
    assert_eq!(listed, done, "the catalogs and the schema have the same commands");
    let prefixes: BTreeSet<String> =
        codes().filter_map(|code| Some(code.rsplit_once('.')?.0.to_owned())).collect();
    for (_, name) in names.iter().filter(|(tag, _)| tag == "do" || tag == "ask") {
        assert!(prefixes.contains(name), "`{name}` is missing in `codes`");
    }
}

/// Every reason that occurs is listed by its command, and every listed one occurs.
#[test]
fn every_reason_is_listed_by_a_command() {
    fn check<A: Aggregate>(catalog: &[CommandRule<A>], reasons: &[&str]) {
        let listed = catalog.iter().flat_map(|rule| rule.reasons);
        let listed: BTreeSet<&str> = listed.copied().filter(|one| !COMMON.contains(one)).collect();
        assert_eq!(listed, reasons.iter().copied().collect(), "{}", A::KIND);
    }
    check(flag::Command::CATALOG, flag::Reason::VARIANTS);
    check(customer::Command::CATALOG, customer::Reason::VARIANTS);
    check(appointment::Command::CATALOG, appointment::Reason::VARIANTS);
}
