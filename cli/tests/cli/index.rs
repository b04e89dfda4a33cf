//! Saved indexes answer as the flags they were made of.

use std::fs;

use crate::support::{Folder, run};

const FLAGS: &str = "id,name,phone\nF1,Jan de Boer,06-12345678\nF2,Els Smit,06-87654321\n";
const APPOINTMENTS: &str = "id,name,phone\n1,Els Smit,0688888888\n2,Kees,+31 6 12345678\n3,Kees,\n";

#[test]
fn a_saved_index_answers_the_same() {
    let folder = Folder::new("index");
    let flags = folder.file("flags.csv", FLAGS);
    let appointments = folder.file("appointments.csv", APPOINTMENTS);
    let index = folder.path("flags.index");
    let built = run(&["index", "build", "--flags", &flags, "--region", "NL", "-o", &index]);
    assert_eq!(built.code, Some(0), "{}", built.err);
    assert!(built.err.contains("2 flags (4 items) saved"), "{}", built.err);
    let screen = |source: &[&str]| {
        run(&[&["screen", "--appointments", &appointments, "--region", "NL"], source].concat())
    };
    let saved = screen(&["--index", &index]);
    assert_eq!(saved.answers().len(), 3);
    assert_eq!(saved.out, screen(&["--flags", &flags]).out);
    let info = run(&["index", "info", &index]);
    assert!(info.out.contains("items"), "{}", info.out);
    assert!(info.out.contains("default_region = \"NL\""), "{}", info.out);
}

#[test]
fn c6_other_and_damaged_files_are_no_index() {
    let folder = Folder::new("no_index");
    let flags = folder.file("flags.csv", FLAGS);
    let index = folder.path("flags.index");
    assert_eq!(run(&["index", "build", "--flags", &flags, "-o", &index]).code, Some(0));
    let mut bytes = fs::read(&index).expect("the index was saved");
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    fs::write(&index, &bytes[..]).expect("it can be written");
    run(&["index", "info", &index]).is_refused("index");
    fs::write(&index, &bytes[..middle]).expect("it can be written");
    run(&["index", "info", &index]).is_refused("index");
    run(&["index", "info", &flags]).is_refused("not a frontdesk index");
    run(&["index", "build", "--flags", &flags, "-o", &flags]).is_refused("also an input file");
}
