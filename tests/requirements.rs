//! Every requirement is named by a test, or says what it waits for.
//!
//! `UPDATE=1 cargo test -p frontdesk-tests --test requirements` writes `tests/README.md` again.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::Write,
    fs,
};

use frontdesk_tests::{Row, files, ids, ids_of_name, root, rows, shown, sources};

/// Largest number of places in a line of the table.
const MOST_PLACES: usize = 4;

/// The start of the generated page.
const HEAD: &str = "\
# Tests

The tests of each requirement. This page is generated from `requirements.tsv` and the tests by
`UPDATE=1 cargo test -p frontdesk-tests --test requirements`.

Scope: D is decided by the library, E is an effect that the host carries out, V a view, H a duty of
the host, N a property of the package. The rules of what counts as a match are in
`core/src/screening/MATCHING.md`.
";

/// The places that name each id: scenarios by their description, tests by their name or the comment
/// above them.
fn named() -> BTreeMap<String, BTreeSet<String>> {
    let mut named: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let mut note = |ids: BTreeSet<String>, place: &str| {
        for id in ids {
            named.entry(id).or_default().insert(place.to_owned());
        }
    };
    for path in files("tests/scenarios") {
        let text = fs::read_to_string(&path).unwrap_or_default();
        let why = text.lines().find(|line| line.trim_start().starts_with("\"why\""));
        note(ids(why.unwrap_or_default()), &shown(&path));
    }
    for source in ["core/src", "cli", "tests"].into_iter().flat_map(sources) {
        note(of_tests(&source.text), &shown(&source.path));
    }
    for path in ["bindings-python/tests", "bindings-wasm/tests"].into_iter().flat_map(files) {
        if path.extension().is_some_and(|ending| ending == "py" || ending == "mjs") {
            let text = fs::read_to_string(&path).unwrap_or_default();
            note(ids(&titles(&text)), &shown(&path));
        }
    }
    named
}

/// The ids in the names of the tests of a file, and in the comments above them.
fn of_tests(text: &str) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let mut comment = String::new();
    let mut is_test = false;
    for line in text.lines().map(str::trim) {
        if line.starts_with("///") {
            comment.push_str(line);
        } else if line.starts_with("#[test]") {
            is_test = true;
        } else if let Some(name) = line.strip_prefix("fn ")
            && (is_test || text.contains("proptest!"))
        {
            found.extend(ids(&comment));
            found.extend(ids_of_name(name.split('(').next().unwrap_or_default()));
            comment.clear();
            is_test = false;
        } else if !line.starts_with("#[") {
            comment.clear();
        }
    }
    found
}

/// The comments and titles of the tests of a file in Python or JavaScript.
fn titles(text: &str) -> String {
    let begins = ["//", "/*", "#", "\"\"\"", "test("];
    let is_title = |line: &&str| begins.iter().any(|begin| line.starts_with(begin));
    text.lines().map(str::trim).filter(is_title).collect::<Vec<_>>().join("\n")
}

/// The text of a line of the table about the tests of a row.
fn proof(row: &Row, places: &BTreeSet<String>) -> String {
    let mut proof: Vec<String> =
        places.iter().take(MOST_PLACES).map(|place| format!("`{place}`")).collect();
    if places.len() > MOST_PLACES {
        proof.push(format!("and {} more", places.len() - MOST_PLACES));
    }
    match row.remark.as_deref() {
        Some(by) if by.starts_with("by ") => proof.push(by.to_owned()),
        Some(waits_for) if proof.is_empty() => {
            proof.push(format!("still to come: waits for {waits_for}"));
        }
        Some(waits_for) => proof.push(format!("in part: the rest waits for {waits_for}")),
        None if proof.is_empty() => proof.push("the host's".to_owned()),
        None => {}
    }
    proof.join(", ")
}

fn table(rows: &[Row], named: &BTreeMap<String, BTreeSet<String>>) -> String {
    let mut table = HEAD.to_owned();
    let mut section = "";
    for row in rows {
        if row.section != section {
            section = &row.section;
            let head = "| row | scope | what | tests |\n|---|---|---|---|";
            let _ = write!(table, "\n## {section}\n\n{head}\n");
        }
        let proof = proof(row, named.get(&row.id).unwrap_or(&BTreeSet::new()));
        let _ = writeln!(table, "| {} | {} | {} | {proof} |", row.id, row.scope, row.what);
    }
    table
}

#[test]
fn u_17_every_row_has_a_test_or_waits_for_something() {
    let named = named();
    let bare =
        |row: &&Row| row.remark.is_none() && row.scope != "H" && !named.contains_key(&row.id);
    let untested: Vec<String> =
        rows().iter().filter(bare).map(|row| format!("{}: {}", row.id, row.what)).collect();
    assert!(untested.is_empty(), "no test names\n{}", untested.join("\n"));
}

#[test]
fn no_id_stands_for_two_rows() {
    let mut seen = BTreeSet::new();
    let twice: Vec<Row> = rows().into_iter().filter(|row| !seen.insert(row.id.clone())).collect();
    assert!(twice.is_empty(), "{twice:#?}");
}

#[test]
fn the_table_is_current() {
    let path = root().join("tests/README.md");
    let table = table(&rows(), &named());
    if std::env::var_os("UPDATE").is_some() {
        fs::write(&path, &table).expect("the table can be written");
    }
    let written = fs::read_to_string(&path).unwrap_or_default();
    assert!(written == table, "UPDATE=1 cargo test -p frontdesk-tests --test requirements");
}
