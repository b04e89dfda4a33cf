//! What is made from the Rust types is committed, and current.
//!
//! `UPDATE=1 cargo test -p frontdesk-tests --test generated` writes it again.

use std::fs;

use frontdesk_tests::{
    example_lines, root,
    types::{Wire, python, screening_typescript, typescript},
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
fn the_examples_of_the_catalog_are_current() {
    check("core/src/desk/data/examples.jsonl", &example_lines());
}

/// The schema is read in every language: its texts have no Rust code and no links of rustdoc.
#[test]
fn the_texts_of_the_schema_are_free_of_rust() {
    let schema = Wire::read().schema();
    let texts = schema.lines().filter(|line| line.trim_start().starts_with("\"description\""));
    let rust = ["```", "::", "](", "[`", "unwrap", "impl ", "&str", "Option<", "Vec<", "# Errors"];
    for text in texts {
        let found: Vec<_> = rust.iter().filter(|word| text.contains(**word)).collect();
        assert!(found.is_empty(), "{found:?} in {text}");
    }
}

#[test]
fn every_command_and_query_has_an_example_in_the_schema() {
    let schema: serde_json::Value =
        serde_json::from_str(&Wire::read().schema()).expect("a schema is JSON");
    for family in ["Command", "Query"] {
        for line in schema["$defs"][family]["oneOf"].as_array().expect("a list") {
            let name = line["$ref"].as_str().and_then(|name| name.rsplit('/').next());
            let name = name.expect("a reference");
            assert!(schema["$defs"][name]["examples"][0].is_object(), "{name} has no example");
        }
    }
}

#[test]
fn the_types_of_python_are_current() {
    check("bindings-python/python/frontdesk/calls.py", &python(&Wire::read()));
}

#[test]
fn the_types_of_typescript_are_current() {
    check("bindings-wasm/js/desk/calls.d.ts", &typescript(&Wire::read()));
    let screening = screening_typescript(&Wire::read());
    check("bindings-wasm/js/screening/calls.d.ts", &screening);
}

#[test]
fn every_refusal_is_in_the_schema() {
    let schema = Wire::read().schema();
    for code in frontdesk::door::codes() {
        assert!(schema.contains(&format!("\"{code}\"")), "{code}");
    }
}
