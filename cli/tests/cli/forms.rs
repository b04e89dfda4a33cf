//! What is written: JSON Lines, CSV and the table.

use std::process::Stdio;

use unicode_width::UnicodeWidthStr;

use crate::support::{Folder, program, run, screen_with};

const FLAGS: &str = "id,name,email,phone,reason\n\
    F1,Jan de Boer,jan@dorpspost.example,+31612345678,=HYPERLINK(\"x\")\n";
const APPOINTMENTS: &str = "id,when,name,email,phone,address\n\
    A1,Mon 09:00,Els Smit,els@example.org,+31612345678,\"Dorpsstraat 5, Ons Dorp\"\n\
    A2,Mon 10:00,Kees Prins,kees@example.org,0688888888,\"Kerkstraat 1, Ons Dorp\"\n";

/// Everything that may steer or fool a terminal.
fn is_dangerous(letter: char) -> bool {
    (letter.is_control() && letter != '\n')
        || matches!(letter, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
        || matches!(letter, '\u{200e}' | '\u{200f}')
}

#[test]
fn csv_has_a_row_for_each_matched_item() {
    let outcome = screen_with("csv", FLAGS, APPOINTMENTS, &["--output", "csv"]);
    let lines: Vec<_> = outcome.out.lines().collect();
    assert_eq!(
        lines[0],
        "appointment,alert,flag,flag_alert,item,kind,grade,score,strong,distinctive,rule,flagged,\
         request,reason,complete,not_compared"
    );
    assert!(lines[1].starts_with("A1,match,F1,match,F1:phone,phone,"), "{}", lines[1]);
    assert!(lines[1].ends_with(",true,"), "{}", lines[1]);
    assert_eq!(lines.len(), 2);
}

#[test]
fn p13_no_cell_is_a_formula_and_ours_come_back() {
    let outcome = screen_with("formula", FLAGS, APPOINTMENTS, &["--output", "csv"]);
    assert!(outcome.out.contains(",'+31612345678,"), "{}", outcome.out);
    assert!(outcome.out.contains(",\"'=HYPERLINK(\"\"x\"\")\""), "{}", outcome.out);
    // What we wrote is read again as the same value.
    let again = "id,phone\nF1,'+31612345678\n";
    let outcome = screen_with("formula_back", again, APPOINTMENTS, &[]);
    assert_eq!(outcome.items(), ["F1:phone"]);
    assert_eq!(outcome.answers()[0]["flags"][0]["items"][0]["flagged"], "+31612345678");
}

#[test]
fn s0_20_the_table_marks_what_matched_in_plain_text() {
    let outcome = screen_with("plain", FLAGS, APPOINTMENTS, &["--output", "table"]);
    assert!(outcome.out.contains("● +31612345678"), "{}", outcome.out);
    assert!(outcome.out.contains("Mon 09:00") && outcome.out.contains("F1"));
    assert!(!outcome.out.contains("Kees Prins"), "no finding, no row");
    assert!(!outcome.out.contains('\u{1b}'), "no colours in a pipe");
    let all = screen_with("plain_all", FLAGS, APPOINTMENTS, &["--output", "table", "--all"]);
    assert!(all.out.contains("Kees Prins"), "{}", all.out);
}

#[test]
fn s0_20_a_match_is_red_where_colours_are_wanted() {
    let always = ["--output", "table", "--color", "always"];
    let outcome = screen_with("red", FLAGS, APPOINTMENTS, &always);
    assert!(outcome.out.contains("\u{1b}[31m"), "{}", outcome.out);
    let folder = Folder::new("no_color");
    let flags = folder.file("flags.csv", FLAGS);
    let appointments = folder.file("appointments.csv", APPOINTMENTS);
    let arguments =
        ["screen", "--flags", &flags, "--appointments", &appointments, "--output", "table"];
    let shown = |name: &str| {
        let output = program().args(arguments).env(name, "1").stderr(Stdio::null()).output();
        String::from_utf8(output.expect("the program runs").stdout).expect("UTF-8")
    };
    assert!(!shown("NO_COLOR").contains('\u{1b}'));
    assert!(shown("CLICOLOR_FORCE").contains("\u{1b}[31m"));
}

#[test]
fn the_table_fits_its_width() {
    for width in ["60", "80", "120", "200"] {
        let more = ["--output", "table", "--width", width];
        let outcome = screen_with(&format!("width_{width}"), FLAGS, APPOINTMENTS, &more);
        let widest = outcome.out.lines().map(UnicodeWidthStr::width).max().unwrap_or_default();
        let most: usize = width.parse().expect("a number");
        assert!((20..=most).contains(&widest), "{widest} of {width}:\n{}", outcome.out);
    }
}

#[test]
fn b6_no_control_character_of_a_file_reaches_the_output() {
    let controls: Vec<char> = (1..0x20).chain(0x7f..0xa0).filter_map(char::from_u32).collect();
    let strings =
        ["\u{1b}]0;title\u{7}", "\u{9b}31m", "\u{1b}P1$q\u{1b}\\", "\u{202e}gnp", "\u{2066}"];
    let nasty: String = controls.iter().chain("x".chars().collect::<Vec<_>>().iter()).collect();
    let nasty = format!("{nasty}{}", strings.join("y")).replace('"', "\"\"");
    let flags = format!(
        "id,name,email,reason,released\nF1,Jan de Boer,\"{nasty}@x.org\",\"{nasty}\",\"{nasty}\"\n"
    );
    let appointments = format!(
        "id,when,name,email,phone,address,region,note\n\
         A1,\"{nasty}\",Jan de Boer,\"{nasty}@x.org\",\"{nasty}\",\"{nasty}\",\"{nasty}\",\"{nasty}\"\n\
         \"A{nasty}\",,x,,,,,\n"
    );
    for form in ["table", "csv", "jsonl"] {
        let more = ["--output", form];
        let outcome = screen_with(&format!("controls_{form}"), &flags, &appointments, &more);
        assert_eq!(outcome.code, Some(0), "{}", outcome.err);
        assert!(outcome.out.contains("Jan de Boer"), "{}", outcome.out);
        assert!(!outcome.out.contains(is_dangerous), "{:?}", outcome.out);
        assert!(!outcome.err.contains(is_dangerous), "{:?}", outcome.err);
    }
}

#[test]
fn b6_json_lines_keep_the_value_itself() {
    let flags = "id,name,email\nF1,Jan de Boer,\n";
    let appointments = "id,name\nA1,Jan de Boer\u{202e}\n";
    let outcome = screen_with("kept", flags, appointments, &[]);
    assert!(!outcome.out.contains('\u{202e}'));
    assert_eq!(outcome.answers().len(), 1);
}

#[test]
fn b6_messages_are_safe_too() {
    run(&["screen", "--flags", "no\u{1b}[31mfile", "--appointments", "x"]).is_refused("\\u{1b}");
}

#[test]
fn the_output_goes_to_a_file_in_the_form_of_its_name() {
    let folder = Folder::new("to_file");
    let flags = folder.file("flags.csv", FLAGS);
    let appointments = folder.file("appointments.csv", APPOINTMENTS);
    for (name, start) in [
        ("found.csv", "appointment,alert"),
        ("found.jsonl", "{\"appointment\""),
        ("found.txt", "Appointment"),
    ] {
        let out = folder.path(name);
        let outcome =
            run(&["screen", "--flags", &flags, "--appointments", &appointments, "-o", &out]);
        assert_eq!(outcome.code, Some(0), "{}", outcome.err);
        assert!(outcome.out.is_empty());
        assert!(folder.read(name).starts_with(start), "{}", folder.read(name));
    }
}

#[test]
fn the_summary_tells_what_was_done_and_quiet_does_not() {
    let outcome = screen_with("summary", FLAGS, APPOINTMENTS, &[]);
    let told = "2 appointments against 1 flags (3 items): 1 match, 0 possible, 1 none; \
                matched items: 1 phone";
    assert!(outcome.err.contains(told), "{}", outcome.err);
    assert!(screen_with("quiet", FLAGS, APPOINTMENTS, &["--quiet"]).err.is_empty());
}
