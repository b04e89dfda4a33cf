//! An answer that is not complete is an alert in every form, and says what was not compared (C2).

use crate::support::{Folder, Outcome, run};

const FLAGS: &str = "id,name,email\n\
    F1,Maria Lopezx,\n\
    F2,Maria Lopezy,\n\
    F3,,info@dorpspost.example\n\
    F4,,info@dorpspost.example\n";
const APPOINTMENTS: &str = "id,name,email\n\
    A1,Maria Garcia Lopezx,\n\
    A2,Maria Garcia Lopezx,info@dorpspost.example\n\
    A3,Els Smit,els@example.org\n";

/// Screens where no similar value may be compared, and one matched item is listed.
fn screen(test: &str, more: &[&str]) -> Outcome {
    let folder = Folder::new(test);
    let flags = folder.file("flags.csv", FLAGS);
    let appointments = folder.file("appointments.csv", APPOINTMENTS);
    let policy = folder.file("policy.toml", "most_comparisons = 0\nmost_items = 1\n");
    let files = ["screen", "--flags", &flags, "--appointments", &appointments, "--policy", &policy];
    run(&[&files, more].concat())
}

#[test]
fn json_lines_have_the_fields() {
    let answers = screen("incomplete_jsonl", &["--output", "jsonl"]).answers();
    let rest = |kind: &str| serde_json::json!({ "kind": kind, "position": 0 });
    assert_eq!(
        (&answers[0]["alert"], &answers[0]["complete"]),
        (&"possible".into(), &false.into())
    );
    assert_eq!(answers[0]["not_compared"], serde_json::json!([rest("full_name")]));
    assert_eq!((&answers[1]["alert"], &answers[1]["not_listed"]), (&"match".into(), &1.into()));
    assert_eq!(answers[1]["not_compared"], serde_json::json!([rest("full_name"), rest("email")]));
    assert_eq!(answers[2]["complete"], true);
    assert_eq!(answers[2].get("not_compared"), None);
}

#[test]
fn csv_has_a_row_although_nothing_was_found() {
    let outcome = screen("incomplete_csv", &["--output", "csv"]);
    let lines: Vec<&str> = outcome.out.lines().collect();
    assert_eq!(lines.len(), 3, "{}", outcome.out);
    assert_eq!(lines[1], "A1,possible,,,,,,,,,,,,,false,full_name 1");
    assert!(lines[2].starts_with("A2,match,F3,"), "{}", lines[2]);
    assert!(lines[2].ends_with(",false,\"full_name 1; email 1\""), "{}", lines[2]);
}

#[test]
fn the_table_and_the_summary_say_so() {
    let outcome = screen("incomplete_table", &["--output", "table"]);
    let rows: Vec<&str> = outcome.out.lines().filter(|line| line.contains("Maria")).collect();
    assert_eq!(rows.len(), 2, "{}", outcome.out);
    assert!(rows[0].contains("possible"), "{}", outcome.out);
    assert_eq!(outcome.out.matches("full_name 1 not compared to the end").count(), 2);
    assert!(!outcome.out.contains("Els Smit"), "{}", outcome.out);
    let summary = "1 match, 1 possible, 1 none; matched items: 1 email; 2 not complete";
    assert!(outcome.err.contains(summary), "{}", outcome.err);
}

#[test]
fn an_explanation_says_it_once() {
    let folder = Folder::new("incomplete_explained");
    let flags = folder.file("flags.csv", FLAGS);
    let policy = folder.file("policy.toml", "most_comparisons = 0\nmost_items = 1\n");
    let long = "Dorpsstraat ".repeat(60);
    let request = ["--name", "Maria Garcia Lopezx", "--address", &long];
    let email = ["--email", "info@dorpspost.example"];
    let files = ["explain", "--flags", &flags, "--policy", &policy];
    let outcome = run(&[files.as_slice(), &request, &email].concat());
    assert!(outcome.out.contains("full_name 1: not compared to the end\n"), "{}", outcome.out);
    assert_eq!(outcome.out.matches("address 1: not compared").count(), 1, "{}", outcome.out);
    assert!(outcome.out.contains("1 more matched items\n"), "{}", outcome.out);
    assert!(outcome.out.contains("alert: match (not complete)\n"), "{}", outcome.out);
}
