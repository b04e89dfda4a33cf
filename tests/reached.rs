//! No command, question or refusal without a scenario that names it.

use std::{collections::BTreeSet, fs};

use frontdesk::door::codes;
use frontdesk_tests::{files, sources};

fn told() -> String {
    let scenarios = files("tests/scenarios");
    let texts = scenarios.iter().map(|path| fs::read_to_string(path).unwrap_or_default());
    texts.collect()
}

#[test]
fn every_refusal_is_named_in_a_scenario() {
    let told = told();
    let missing: Vec<String> =
        codes().filter(|code| !told.contains(&format!("\"{code}\""))).collect();
    assert!(missing.is_empty(), "no scenario names {missing:#?}");
}

#[test]
fn every_wire_name_is_named_in_a_scenario() {
    let told = told();
    let sources = sources("core/src");
    let mut missing = BTreeSet::new();
    for source in &sources {
        for (_, line) in source.code() {
            let name = line.split_once("rename = \"").and_then(|(_, name)| name.split_once('"'));
            // Names with a dot are those of commands, questions and events.
            if let Some((name, _)) = name.filter(|(name, _)| name.contains('.'))
                && !told.contains(&format!("\"{name}\""))
            {
                missing.insert(name);
            }
        }
    }
    assert!(missing.is_empty(), "no scenario names {missing:#?}");
}

#[test]
fn the_catalog_knows_every_refusal_enum() {
    let known: BTreeSet<String> =
        codes().filter_map(|code| Some(code.rsplit_once('.')?.0.to_owned())).collect();
    for source in sources("core/src") {
        for (_, line) in source.code() {
            let prefix =
                line.split_once("prefix = \"").and_then(|(_, prefix)| prefix.split_once(".\""));
            if let Some((prefix, _)) = prefix {
                assert!(known.contains(prefix), "`{prefix}` is missing in `codes`");
            }
        }
    }
}
