//! `explain` tells how one request compares.

use crate::support::{Folder, run};

const FLAGS: &str = "id,name,phone,reason\nF1,Jan de Boer,0612345678,Three no-shows\n";

#[test]
fn a_request_of_the_arguments() {
    let folder = Folder::new("explain");
    let flags = folder.file("flags.csv", FLAGS);
    let outcome = run(&[
        "explain",
        "--flags",
        &flags,
        "--region",
        "NL",
        "--name",
        "Els Smit",
        "--phone",
        "06 1234 5678",
        "--email",
        " ",
    ]);
    assert_eq!(outcome.code, Some(0), "{}", outcome.err);
    for told in
        ["alert: match", "flag F1: match: Three no-shows", "F1:phone", "0612345678", "not compared"]
    {
        assert!(outcome.out.contains(told), "{told}: {}", outcome.out);
    }
}

#[test]
fn a_row_of_a_file() {
    let folder = Folder::new("explain_row");
    let flags = folder.file("flags.csv", FLAGS);
    let rows = folder.file("appointments.csv", "id,name\n1,Els Smit\n2,Jan de Boer\n");
    let explain = |id: &str| {
        run(&["explain", "--flags", &flags, "--appointments", &rows, "--appointment", id])
    };
    assert!(explain("2").out.contains("F1:full_name"));
    assert!(explain("1").out.contains("alert: none"));
    explain("3").is_refused("no row of the appointments");
}
