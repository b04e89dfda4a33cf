//! Every row of what must be done is named by a test, or says what it waits for.
//!
//! `UPDATE=1 cargo test -p frontdesk-tests --test requirements` writes `tests/README.md` again.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
};

use frontdesk_tests::{files, root, shown, sources};

/// One row of `requirements.tsv`.
struct Row {
    id: String,
    scope: String,
    what: String,
    waits_for: Option<String>,
}

fn rows() -> Vec<Row> {
    let text = fs::read_to_string(root().join("tests/requirements.tsv")).expect("the rows");
    let lines = text.lines().filter(|line| !line.is_empty() && !line.starts_with('#'));
    let row = |line: &str| {
        let mut cells = line.split('\t').map(str::to_owned);
        let mut cell = || cells.next().expect("three cells at least");
        Row { id: cell(), scope: cell(), what: cell(), waits_for: cells.next() }
    };
    lines.map(row).collect()
}

/// The ids in a text, written as `S1-8` or, in the name of a test, as `s1_8_`.
fn ids(text: &str) -> BTreeSet<String> {
    let words = text.split(|c: char| !(c.is_ascii_alphanumeric() || c == '-' || c == '_'));
    words.filter_map(id).collect()
}

fn id(word: &str) -> Option<String> {
    let word = word.strip_prefix("fn_").unwrap_or(word);
    let mut parts = word.split(['-', '_']);
    let seed = parts.next()?.strip_prefix(['S', 's'])?;
    let number = parts.next()?;
    let is_number = |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
    (is_number(seed) && is_number(number)).then(|| format!("S{seed}-{number}"))
}

/// Where each id is named: scenarios by what they show, tests by their name or what stands
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
        let path = shown(&source.path);
        if path == "tests/requirements.rs" {
            continue;
        }
        note(ids(&above_tests(&source.text)), &path);
    }
    named
}

/// The names of the tests of a file, and the comments above them.
fn above_tests(text: &str) -> String {
    let mut told = Vec::new();
    let mut comment: Vec<&str> = Vec::new();
    let mut is_test = false;
    for line in text.lines().map(str::trim) {
        if line.starts_with("///") {
            comment.push(line);
        } else if line.starts_with("#[test]") {
            is_test = true;
        } else if line.starts_with("fn ") && (is_test || text.contains("proptest!")) {
            told.append(&mut comment);
            told.push(line);
            is_test = false;
        } else if !line.starts_with("#[") {
            comment.clear();
        }
    }
    told.join(" ")
}

fn table(rows: &[Row], named: &BTreeMap<String, BTreeSet<String>>) -> String {
    let head = "# Tests\n\nWhat each row of the requirements is tested by. Made from `requirements.tsv` and the tests\n\
                themselves: `UPDATE=1 cargo test -p frontdesk-tests --test requirements`.\n\n\
                | row | scope | what | tests |\n|---|---|---|---|\n";
    let line = |row: &Row| {
        let none = BTreeSet::new();
        let places = named.get(&row.id).unwrap_or(&none);
        let most = 4;
        let mut told: Vec<String> =
            places.iter().take(most).map(|place| format!("`{place}`")).collect();
        if places.len() > most {
            told.push(format!("and {} more", places.len() - most));
        }
        if let Some(waits_for) = &row.waits_for {
            told.push(format!("still to come: waits for {waits_for}"));
        }
        format!("| {} | {} | {} | {} |\n", row.id, row.scope, row.what, told.join(", "))
    };
    head.to_owned() + &rows.iter().map(line).collect::<String>()
}

#[test]
fn every_row_has_a_test_or_waits_for_something() {
    let named = named();
    let bare = |row: &&Row| row.waits_for.is_none() && !named.contains_key(&row.id);
    let told = |row: &Row| format!("{}: {}", row.id, row.what);
    let untested: Vec<String> = rows().iter().filter(bare).map(told).collect();
    assert!(untested.is_empty(), "no test names\n{}", untested.join("\n"));
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

#[test]
fn ids_are_read_in_both_spellings() {
    let found = ids("fn s0_25_an_exemption(S1-8, S4-35: x) S12 s_1_2 version S1-");
    assert_eq!(found.into_iter().collect::<Vec<_>>(), ["S0-25", "S1-8", "S4-35"]);
}
