//! How runs end: exit codes, pipes that close, disks that are full (B7, R-30).

use std::{
    fs::OpenOptions,
    io::{BufRead, BufReader, Read, Write},
    process::Stdio,
};

use crate::support::{Folder, program, run, screen_with};

const FLAGS: &str = "id,name\nF1,Jan de Boer\n";
const FOUND: &str = "id,name\n1,Jan de Boer\n";
const NOT_FOUND: &str = "id,name\n1,Els Smit\n";

/// U-9, R-30.
#[test]
fn exit_codes() {
    let code = |test: &str, appointments: &str, more: &[&str]| {
        screen_with(test, FLAGS, appointments, more).code
    };
    assert_eq!(code("found", FOUND, &[]), Some(0));
    assert_eq!(code("found_fails", FOUND, &["--fail-on-found"]), Some(1));
    assert_eq!(code("found_possible", FOUND, &["--fail-on-found=possible"]), Some(1));
    assert_eq!(code("not_found", NOT_FOUND, &["--fail-on-found"]), Some(0));
    assert_eq!(code("empty_input", "", &[]), Some(2));
    assert_eq!(run(&["screen"]).code, Some(2));
    assert_eq!(
        run(&["screen", "--flags", "a", "--index", "b", "--appointments", "c"]).code,
        Some(2)
    );
}

#[test]
fn files_that_cannot_be_read_are_named() {
    let folder = Folder::new("unreadable_files");
    let flags = folder.file("flags.csv", FLAGS);
    let missing = folder.path("missing.csv");
    run(&["screen", "--flags", &flags, "--appointments", &missing]).is_refused("missing.csv");
    let directory = folder.path(".");
    run(&["screen", "--flags", &directory, "--appointments", &flags]).is_refused("directory");
}

#[test]
fn b8_the_output_never_overwrites_an_input() {
    let folder = Folder::new("overwrite");
    let flags = folder.file("flags.csv", FLAGS);
    let appointments = folder.file("appointments.csv", FOUND);
    let arguments = ["screen", "--flags", &flags, "--appointments", &appointments, "-o"];
    run(&[&arguments[..], &[&flags]].concat()).is_refused("also an input file");
    assert_eq!(folder.read("flags.csv"), FLAGS);
}

#[test]
fn policies_in_toml_and_json() {
    let folder = Folder::new("policies");
    let flags = folder.file("flags.csv", FLAGS);
    let appointments = folder.file("appointments.csv", FOUND);
    let screen = |policy: &str| {
        run(&["screen", "--flags", &flags, "--appointments", &appointments, "--policy", policy])
    };
    let toml = folder.file("a.toml", "approximate = false\n[reading]\ndefault_region = \"NL\"\n");
    let json = folder.file("a.json", "{\"full_name\": {\"report\": 850}}");
    assert_eq!(screen(&toml).items(), ["F1:full_name"]);
    assert_eq!(screen(&json).items(), ["F1:full_name"]);
    screen(&folder.file("b.toml", "aproximate = false\n")).is_refused("aproximate");
    screen(&folder.file("b.json", "{\"reading\": {\"plus_tag\": true}}")).is_refused("plus_tag");
    screen(&folder.file("c.toml", "[reading]\ndefault_region = \"Holland\"\n"))
        .is_refused("two letters");
    screen(&folder.path("none.toml")).is_refused("none.toml");
}

#[test]
fn b7_a_reader_that_goes_away_is_no_error() {
    let folder = Folder::new("pipe");
    let flags = folder.file("flags.csv", FLAGS);
    let rows = "1,Jan de Boer\n".repeat(100_000);
    let appointments = folder.file("appointments.csv", format!("id,name\n{rows}"));
    for form in ["jsonl", "csv", "table"] {
        let mut child = program()
            .args(["screen", "--flags", &flags, "--appointments", &appointments, "--output", form])
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("the program starts");
        let mut stdout = child.stdout.take().expect("it has an output");
        stdout.read_exact(&mut [0; 10]).expect("it writes");
        drop(stdout);
        let output = child.wait_with_output().expect("the program ends");
        assert_eq!(output.status.code(), Some(0), "{form}");
        assert_eq!(String::from_utf8_lossy(&output.stderr), "", "{form}");
    }
}

#[test]
fn rows_are_answered_before_the_input_ends() {
    let folder = Folder::new("live");
    let flags = folder.file("flags.csv", FLAGS);
    let mut child = program()
        .args(["screen", "--flags", &flags, "--appointments", "-", "--quiet"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("the program starts");
    let mut stdin = child.stdin.take().expect("it has an input");
    let mut answers = BufReader::new(child.stdout.take().expect("it has an output")).lines();
    stdin.write_all(b"id,name\n").expect("it reads");
    for id in ["7", "8"] {
        stdin.write_all(format!("{id},Jan de Boer\n").as_bytes()).expect("it reads");
        let answer = answers.next().expect("it answers").expect("in UTF-8");
        assert!(answer.contains(&format!("\"{id}\"")), "{answer}");
    }
    drop(stdin);
    assert!(child.wait().expect("the program ends").success());
}

#[test]
fn b7_a_full_disk_is_told() {
    let Ok(full) = OpenOptions::new().write(true).open("/dev/full") else {
        return;
    };
    let folder = Folder::new("full");
    let flags = folder.file("flags.csv", FLAGS);
    let appointments = folder.file("appointments.csv", FOUND);
    for arguments in [
        vec!["screen", "--flags", &flags, "--appointments", &appointments],
        vec!["explain", "--flags", &flags, "--name", "x"],
        vec!["completions", "bash"],
        vec!["demo"],
    ] {
        let stdout = full.try_clone().expect("a handle can be copied");
        let output = program().args(&arguments).stdout(stdout).output().expect("it runs");
        assert_eq!(output.status.code(), Some(2), "{arguments:?}");
        let told = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(told.contains("cannot write the output"), "{told}");
    }
}

#[test]
fn help_version_and_completions() {
    let help = run(&["--help"]);
    assert!(help.out.contains("frontdesk screen --flags flags.csv"), "{}", help.out);
    assert!(run(&["--version"]).out.starts_with("frontdesk "));
    for shell in ["bash", "zsh", "fish", "elvish", "powershell"] {
        assert!(run(&["completions", shell]).out.contains("appointments"));
    }
}
