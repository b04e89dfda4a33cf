//! What is made from the Rust types is committed, and current.
//!
//! `UPDATE=1 cargo test -p frontdesk-tests --test generated` writes it again.

use std::fs;

use frontdesk_tests::{
    root,
    types::{Wire, python, typescript},
};

fn check(path: &str, made: &str) {
    let path = root().join(path);
    if std::env::var_os("UPDATE").is_some() {
        fs::write(&path, made).expect("it can be written");
    }
    let kept = fs::read_to_string(&path).unwrap_or_default();
    let first = kept.lines().zip(made.lines()).position(|(kept, made)| kept != made);
    assert!(kept == made, "{}: not current from line {first:?} on; see above", path.display());
}

#[test]
fn the_schema_is_current() {
    check("core/calls.schema.json", &Wire::read().schema());
}

#[test]
fn the_types_of_python_are_current() {
    check("bindings-python/python/frontdesk/calls.py", &python(&Wire::read()));
}

#[test]
fn the_types_of_typescript_are_current() {
    check("bindings-wasm/js/calls.d.ts", &typescript(&Wire::read()));
}

#[test]
fn every_refusal_is_in_the_schema() {
    let schema = Wire::read().schema();
    for code in frontdesk::door::codes() {
        assert!(schema.contains(&format!("\"{code}\"")), "{code}");
    }
}
