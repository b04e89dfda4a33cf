//! `frontdesk calls`: the scenarios, as every other language runs them.

use std::io::Write;

use frontdesk_tests::{Scenario, Transcript, root, scenarios, shown, transcripts};
use serde_json::Value;

use super::support::{Folder, run_with};

/// What the program answers to a scenario, from one process.
fn answers(folder: &Folder, scenario: &Scenario) -> Vec<Value> {
    let policy = Value::Object(scenario.policy.clone()).to_string();
    let policy = folder.file("policy.json", policy);
    let calls: Vec<String> = scenario.steps.iter().map(|step| step.line() + "\n").collect();
    run_with(&["calls", "--policy", &policy], calls.concat().as_bytes()).answers()
}

#[test]
fn every_answer_is_the_expected_one() {
    let folder = Folder::new("calls");
    let mut transcript = Transcript::default();
    for scenario in scenarios() {
        let said = answers(&folder, &scenario);
        let expected: Vec<&Value> = scenario.steps.iter().map(|step| &step.says).collect();
        assert_eq!(said.iter().collect::<Vec<_>>(), expected, "{}", shown(&scenario.path));
        transcript.add(&root().join("tests/scenarios"), &scenario, &said);
    }
    if let Some(kept) = transcripts() {
        let below = kept.join("random");
        let mut random: Vec<_> = std::fs::read_dir(&below)
            .expect("Rust has written the random calls down")
            .map(|entry| entry.expect("a file").path())
            .collect();
        random.sort();
        for scenario in random.into_iter().map(Scenario::load) {
            transcript.add(&below, &scenario, &answers(&folder, &scenario));
        }
        transcript.save(&kept, "cli");
    }
}

/// B4: some editors put a byte order mark before the first line.
#[test]
fn a_byte_order_mark_is_passed_over() {
    let outcome = run_with(&["calls"], b"\xef\xbb\xbf{\"snapshot\": true}\n");
    assert!(outcome.answers()[0].get("snapshot").is_some(), "{}", outcome.out);
}

#[test]
fn the_catalog_lists_every_command_and_query() {
    let table = run_with(&["calls", "--catalog"], b"").out;
    let json = run_with(&["calls", "--catalog", "--json"], b"").answers().remove(0);
    let lines = ["commands", "queries"].map(|list| json[list].as_array().expect("a list"));
    for line in lines.into_iter().flatten() {
        let name = line["name"].as_str().expect("a name");
        assert!(table.contains(name), "{name} is not in the table");
        assert!(line["example"].is_object(), "{name} has no example");
    }
}

/// B1, B6, C6: whatever a line holds, it is answered, and nothing hidden reaches a terminal.
#[test]
fn every_line_has_an_answer() {
    let mut input = Vec::new();
    writeln!(input, "{{\"ask\": ").expect("memory");
    input.extend_from_slice(b"\xff\xfe\n\n  \n[]\n{\"ask\":\"\xe2\x80\xae\"}");
    let outcome = run_with(&["calls"], &input);
    let answers = outcome.answers();
    assert_eq!(answers.len(), 4);
    assert!(answers.iter().all(|answer| answer.get("malformed").is_some()), "{answers:?}");
}

#[test]
fn hidden_characters_are_escaped() {
    let by = r#""by":{"role":"staff","id":"u1"}"#;
    let items = r#"[{"id":"i1","kind":"full_name","value":{"full":"Jan \u202ede Boer\u007f"}}]"#;
    let rest = r#""flag":"f1","reason":"x","source":{"kind":"hand"}"#;
    let call =
        format!(r#"{{"do":"flag.raise","at":"2026-03-02T09:00:00Z",{by},{rest},"items":{items}}}"#);
    let outcome = run_with(&["calls"], call.as_bytes());
    assert!(outcome.out.contains(r"Jan \u202ede Boer\u007f"), "{}", outcome.out);
}

#[test]
fn a_policy_that_cannot_be_read_is_told() {
    let folder = Folder::new("calls_policy");
    let policy = folder.file("policy.toml", "[screening]\nmost_item = 3\n");
    run_with(&["calls", "--policy", &policy], b"").is_refused("most_item");
}
