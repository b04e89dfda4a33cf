//! Every command, query, event, effect, warning and refusal has a scenario that names it; one
//! command, one file, one folder of scenarios.

use std::{collections::BTreeSet, fs};

use frontdesk::{desk, door::codes};
use frontdesk_tests::{files, root, shown, types::Wire};
use serde_json::Value;

/// Names that no scenario can show: a small desk compacts its memory by itself (`memory.rs`).
const TOO_LONG: &[&str] = &["compact"];

/// Queries that every actor may ask, about no record.
const REFUSES_NOBODY: &[&str] = &["desk.catalog", "review.statement"];

/// Verbs of opposite commands: the second may share the file and the folder of the first.
const OPPOSITES: &[(&str, &str)] = &[
    ("accept", "decline"),
    ("add", "remove"),
    ("archive", "unarchive"),
    ("block", "unblock"),
    ("cancel", "restore"),
    ("complete", "reopen"),
    ("hold", "resume"),
    ("hold_on_schedule", "release_hold"),
    ("merge", "unmerge"),
    ("opt_out", "opt_in"),
    ("pin", "unpin"),
    ("publish", "unpublish"),
];

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
        if REFUSES_NOBODY.contains(&name.as_str()) {
            continue;
        }
        assert!(prefixes.contains(name), "`{name}` is missing in `codes`");
    }
}

/// The area and the verb of each command.
fn verbs() -> impl Iterator<Item = (&'static str, &'static str)> {
    desk::Command::names().map(|name| name.split_once('.').expect("a name has an area and a verb"))
}

/// The names that the file and the folder of a command may have.
fn places(verb: &str) -> Vec<String> {
    let shared = OPPOSITES.iter().filter_map(|(first, second)| {
        let object = verb.strip_prefix(second)?;
        (object.is_empty() || object.starts_with('_')).then(|| format!("{first}{object}"))
    });
    [verb.to_owned()].into_iter().chain(shared).collect()
}

/// The name of the type of a command: `AddItem` for `add_item`.
fn type_name(verb: &str) -> String {
    let word = |word: &str| format!("{}{}", word[..1].to_uppercase(), &word[1..]);
    verb.split('_').map(word).collect()
}

#[test]
fn every_command_is_in_the_file_named_after_it() {
    for (area, verb) in verbs() {
        let definition = format!("pub struct {} {{", type_name(verb));
        let folder = format!("core/src/{area}");
        let of_commands =
            files(&folder).into_iter().filter(|path| !shown(path).contains("/query/"));
        let defines = |path: &std::path::PathBuf| {
            let text = fs::read_to_string(path).unwrap_or_default();
            text.lines().any(|line| line.strip_suffix('}').unwrap_or(line) == definition)
        };
        let found: Vec<_> = of_commands.filter(defines).collect();
        let [path] = found.as_slice() else { panic!("{area}: `{definition}` in {found:?}") };
        let stem = path.file_stem().unwrap_or_default().to_string_lossy();
        let wanted = places(verb);
        assert!(wanted.contains(&stem.into_owned()), "{}: move it to {wanted:?}", shown(path));
    }
}

#[test]
fn every_command_has_a_folder_of_scenarios() {
    for (area, verb) in verbs() {
        let folder = root().join("tests/scenarios").join(area);
        let wanted = places(verb);
        let has_one = wanted.iter().any(|place| folder.join(place).is_dir());
        assert!(has_one, "{area}.{verb}: no folder {wanted:?} in {}", shown(&folder));
    }
}

#[test]
fn opposites_that_no_command_has_are_not_listed() {
    let verbs: BTreeSet<(&str, &str)> = verbs().collect();
    for (first, second) in OPPOSITES {
        let is_pair = |(area, verb): &(&str, &str)| {
            let object = verb.strip_prefix(second).unwrap_or("-");
            verbs.contains(&(*area, format!("{first}{object}").as_str()))
        };
        assert!(verbs.iter().any(is_pair), "no command pair {first}, {second}");
    }
}
