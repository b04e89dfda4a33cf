//! Files in all the ways they are written.

use std::io::Write;

use flate2::{Compression, write::GzEncoder};
use ruzstd::encoding::{CompressionLevel, compress_to_vec};

use crate::support::{Folder, run, run_with, screen};

const FLAGS: &str = "id,name,email\nF1,Jan de Boer,jan@example.com\n";
const APPOINTMENTS: &str =
    "id,name,email\nA1,Jan de Boer,x@example.org\nA2,Els Smit,e@example.org\n";

fn gzip(text: &str) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::fast());
    encoder.write_all(text.as_bytes()).expect("memory takes it");
    encoder.finish().expect("memory takes it")
}

fn zstandard(text: &str) -> Vec<u8> {
    compress_to_vec(text.as_bytes(), CompressionLevel::Fastest)
}

#[test]
fn u_14_each_appointment_has_one_answer_in_order() {
    let outcome = screen("one_answer", FLAGS, APPOINTMENTS);
    let answers = outcome.answers();
    assert_eq!(answers.len(), 2);
    assert_eq!(answers[0]["appointment"], "A1");
    assert_eq!(answers[0]["alert"], "match");
    assert_eq!(answers[0]["complete"], true);
    assert_eq!(answers[0]["flags"][0]["flag"], "F1");
    assert_eq!(answers[0]["flags"][0]["items"][0]["item"], "F1:full_name");
    assert_eq!(answers[1]["appointment"], "A2");
    assert_eq!(answers[1]["alert"], "none");
    assert_eq!(answers[1]["flags"].as_array().map(Vec::len), Some(0));
}

#[test]
fn an_answer_has_the_documented_fields() {
    let answers = screen("documented", FLAGS, APPOINTMENTS).answers();
    let item = &answers[0]["flags"][0]["items"][0];
    let names: Vec<_> = item.as_object().expect("an object").keys().map(String::as_str).collect();
    let documented = [
        "distinctive",
        "flagged",
        "grade",
        "item",
        "kind",
        "request",
        "rule",
        "score",
        "steps",
        "strong",
    ];
    assert!(documented.iter().all(|name| names.contains(name)), "{names:?}");
}

#[test]
fn separators_are_found() {
    for (name, separator) in [("semicolon", ";"), ("tab", "\t"), ("bar", "|")] {
        let flags = FLAGS.replace(',', separator);
        assert_eq!(screen(name, flags, APPOINTMENTS).items(), ["F1:full_name"]);
    }
}

#[test]
fn c6_byte_order_mark_crlf_and_blank_lines_are_fine() {
    let flags = format!("\u{feff}{}\r\n\r\n", FLAGS.replace('\n', "\r\n"));
    assert_eq!(screen("crlf", flags, APPOINTMENTS).items(), ["F1:full_name"]);
    let no_last_line_end = FLAGS.trim_end();
    assert_eq!(screen("no_end", no_last_line_end, APPOINTMENTS).items(), ["F1:full_name"]);
}

#[test]
fn quoted_fields_hold_separators_quotes_and_line_ends() {
    let flags = "id,name,reason\nF1,Jan de Boer,\"says \"\"no\"\",\nand leaves\"\nF2,Els Smit,\n";
    let outcome = screen("quoted", flags, APPOINTMENTS);
    assert_eq!(outcome.items(), ["F1:full_name"]);
    assert_eq!(outcome.answers()[1]["flags"][0]["flag"], "F2");
}

#[test]
fn gzip_and_zstandard_are_unpacked_by_their_first_bytes() {
    for (name, pack) in [("gzip", gzip as fn(&str) -> Vec<u8>), ("zstandard", zstandard)] {
        let outcome = screen(name, pack(FLAGS), pack(APPOINTMENTS));
        assert_eq!(outcome.items(), ["F1:full_name"]);
    }
}

#[test]
fn packed_files_of_several_parts_are_read_to_the_end() {
    let (first, second) = APPOINTMENTS.split_at(30);
    for (name, pack) in [("gzips", gzip as fn(&str) -> Vec<u8>), ("zstandards", zstandard)] {
        let skippable =
            if name == "gzips" { vec![] } else { b"\x50\x2a\x4d\x18\x02\0\0\0xx".to_vec() };
        let packed = [pack(first), skippable, pack(second)].concat();
        assert_eq!(screen(name, FLAGS, packed).answers().len(), 2);
    }
}

#[test]
fn c6_damaged_packed_files_are_refused() {
    for (name, mut packed) in
        [("bad_gzip", gzip(APPOINTMENTS)), ("bad_zstd", zstandard(APPOINTMENTS))]
    {
        packed.truncate(packed.len() - 6);
        screen(name, FLAGS, packed).is_refused("cannot read");
    }
}

#[test]
fn either_file_may_come_on_the_standard_input() {
    let folder = Folder::new("standard_input");
    let flags = folder.file("flags.csv", FLAGS);
    let appointments = folder.file("appointments.csv", APPOINTMENTS);
    let arguments = ["screen", "--flags", &flags, "--appointments", "-"];
    assert_eq!(run_with(&arguments, APPOINTMENTS.as_bytes()).items(), ["F1:full_name"]);
    let arguments = ["screen", "--flags", "-", "--appointments", &appointments];
    assert_eq!(run_with(&arguments, &gzip(FLAGS)).items(), ["F1:full_name"]);
    let arguments = ["screen", "--flags", "-", "--appointments", "-"];
    run(&arguments).is_refused("only one file");
}

#[test]
fn long_files_keep_their_order() {
    let mut appointments = String::from("id,name,email\n");
    for number in 0..30_000 {
        let name = if number % 1000 == 7 { "Jan de Boer" } else { "Els Smit" };
        appointments.push_str(&format!("{number},{name},someone.{number}@example.org\n"));
    }
    let answers = screen("long", FLAGS, appointments).answers();
    assert_eq!(answers.len(), 30_000);
    for (number, answer) in answers.iter().enumerate() {
        assert_eq!(answer["appointment"], number.to_string());
        let alert = if number % 1000 == 7 { "match" } else { "none" };
        assert_eq!(answer["alert"], alert);
    }
}
