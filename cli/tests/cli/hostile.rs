//! Hostile files: each gives one typed error, with its line and without its content (C1, C6, P1).

use crate::support::{Outcome, screen, screen_with};

const FLAGS: &str = "id,name\nF1,Jan de Boer\n";
const CANARY: &str = "Zebedeus";

/// Screens a file whose second row is bad and whose third row is good.
fn bad_row(test: &str, bad: &[u8], problem: &str) {
    let rows = [b"id,name,note\n1,Els Smit,\n", bad, b"\n3,Jan de Boer,\n"].concat();
    let outcome = screen(test, FLAGS, &rows);
    let answers = outcome.answers();
    assert_eq!(answers.len(), 2, "{}", outcome.err);
    assert_eq!(answers[1]["alert"], "match");
    is_told(&outcome, "appointments, line 3: ", problem);
    let strict = screen_with(test, FLAGS, &rows, &["--strict"]);
    strict.is_refused(problem);
    is_told(&strict, "appointments, line 3: ", problem);
}

fn is_told(outcome: &Outcome, place: &str, problem: &str) {
    assert!(outcome.err.contains(&format!("{place}{problem}")), "{}", outcome.err);
    assert!(!outcome.err.contains(CANARY), "{}", outcome.err);
}

#[test]
fn c6_rows_that_cannot_be_read_are_skipped_and_told() {
    let long_id = format!("{CANARY}{},x,", "0".repeat(64));
    let giant = format!("2,{CANARY}{},", "a".repeat(70_000));
    let row = format!("2,{CANARY},{}", "a".repeat(1_100_000));
    let columns = format!("2,{CANARY}{}", ",x".repeat(2_000));
    let shifted = format!("2,{CANARY},a,b,c");
    let cases: [(&str, &[u8], &str); 7] = [
        ("utf8", b"2,Zebedeus\xff,", "field name: not valid UTF-8"),
        ("nul", b"2,Zebedeus\0,", "field name: holds a NUL character"),
        ("long_id", long_id.as_bytes(), "field id: an id may have at most 64 characters"),
        ("giant_field", giant.as_bytes(), "field name: longer than 65536 bytes"),
        ("giant_row", row.as_bytes(), "the row is longer than 1048576 bytes"),
        ("columns", columns.as_bytes(), "the row has more than 1024 columns"),
        ("shifted", shifted.as_bytes(), "the row has 5 fields, the header 3"),
    ];
    for (test, bad, problem) in cases {
        bad_row(test, bad, problem);
    }
}

#[test]
fn c6_json_lines_that_cannot_be_read_are_skipped_and_told() {
    let deep = format!("{{\"name\": {}{CANARY}", "[".repeat(100_000));
    let long = format!("{{\"name\": \"{CANARY}{}\"}}", "a".repeat(1_100_000));
    let cases = [
        ("json_broken", "{\"name\": \"Zebedeus\"", "not valid JSON"),
        ("json_text", "\"Zebedeus\"", "not a JSON object"),
        ("json_deep", &deep, "not valid JSON"),
        ("json_long", &long, "the row is longer than 1048576 bytes"),
    ];
    for (test, bad, problem) in cases {
        let rows =
            format!("{{\"id\": 1, \"name\": \"Els Smit\"}}\n{bad}\n{{\"name\": \"Jan de Boer\"}}");
        let outcome = screen(test, FLAGS, rows);
        let answers = outcome.answers();
        assert_eq!(answers.len(), 2, "{}", outcome.err);
        assert_eq!(answers[1]["appointment"], "line-3");
        is_told(&outcome, "appointments, line 2: ", problem);
    }
}

#[test]
fn c1_values_just_below_the_limit_are_read() {
    let name = "a".repeat(65_536);
    let outcome = screen("below", FLAGS, format!("id,name\n1,{name}\n"));
    assert_eq!(outcome.answers().len(), 1, "{}", outcome.err);
}

#[test]
fn c6_a_quote_that_is_never_closed_ends_the_run() {
    let rows = format!("id,name\n1,Jan de Boer\n2,\"{CANARY}\n3,Els Smit\n4,Els Smit\n");
    let outcome = screen("unclosed", FLAGS, rows);
    outcome.is_refused("a quote is opened here and never closed");
    is_told(&outcome, "appointments, line 3: ", "a quote");
    assert_eq!(outcome.out.lines().count(), 1, "what was read before is answered");
}

#[test]
fn c6_bad_flag_rows_are_told_too() {
    let flags = b"id,name\nF0,Zebedeus\xff\nF1,Jan de Boer\n";
    let outcome = screen("bad_flag", flags, "id,name\n1,Jan de Boer\n");
    assert_eq!(outcome.items(), ["F1:full_name"]);
    is_told(&outcome, "flags, line 2: ", "field name: not valid UTF-8");
    let strict = screen_with("bad_flag", flags, "id,name\n1,Jan de Boer\n", &["--strict"]);
    strict.is_refused("not valid UTF-8");
}

#[test]
fn c6_wide_text_is_refused() {
    let wide: Vec<u8> = "id,name\n".encode_utf16().flat_map(u16::to_le_bytes).collect();
    let marked = [b"\xff\xfe", wide.as_slice()].concat();
    screen("utf16", FLAGS, &wide).is_refused("save it as UTF-8");
    screen("utf16_marked", FLAGS, &marked).is_refused("save it as UTF-8");
}

#[test]
fn c6_files_without_rows() {
    screen("empty", FLAGS, "").is_refused("is empty");
    screen("array", FLAGS, "[{\"name\": \"x\"}]").is_refused("is a JSON array");
    assert!(screen("header_only", FLAGS, "id,name\n").answers().is_empty());
    assert_eq!(screen("no_flags", "id,name\n", "id,name\n1,Jan\n").answers().len(), 1);
}

#[test]
fn s0_19_unreadable_flagged_values_are_told_without_their_text() {
    let outcome =
        screen("unreadable", "id,name,phone\nF1,Jan de Boer,-\n", "id,name\n1,Jan de Boer\n");
    assert_eq!(outcome.items(), ["F1:full_name"]);
    is_told(&outcome, "flags, item F1:phone: ", "");
}

#[test]
fn many_bad_rows_are_counted_not_listed() {
    let rows = "\"Els\0Smit\"\n".repeat(1_000);
    let outcome = screen("many_bad", FLAGS, format!("name\n{rows}"));
    assert!(
        outcome.err.contains("1000 rows skipped (1000 × field name: holds a NUL"),
        "{}",
        outcome.err
    );
    assert!(outcome.err.lines().count() < 30);
}
