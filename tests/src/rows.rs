//! The ids that comments and tests cite, and the rows that define them.

use std::{collections::BTreeSet, fs};

use crate::root;

/// One row of `requirements.tsv`.
#[derive(Debug, Clone)]
pub struct Row {
    /// The heading of its section.
    pub section: String,
    /// Its id, such as `S0-19`.
    pub id: String,
    /// D decided, E effect, V view, H host, N quality of the package.
    pub scope: String,
    /// Summary of the requirement.
    pub what: String,
    /// If no test names the row: what it waits for, or `by` and what checks it.
    pub remark: Option<String>,
}

/// All rows, in order.
///
/// # Panics
/// When a line has less than three cells.
pub fn rows() -> Vec<Row> {
    let text = fs::read_to_string(root().join("tests/requirements.tsv")).expect("the rows");
    let mut section = String::new();
    let mut rows = Vec::new();
    for line in text.lines().filter(|line| !line.is_empty()) {
        if let Some(heading) = line.strip_prefix("## ") {
            heading.clone_into(&mut section);
        } else if !line.starts_with('#') {
            let mut cells = line.split('\t').map(str::to_owned);
            let mut cell = || cells.next().expect("three cells at least");
            let (id, scope, what) = (cell(), cell(), cell());
            rows.push(Row { section: section.clone(), id, scope, what, remark: cells.next() });
        }
    }
    rows
}

/// Kinds of ids with a dash before the number; `S` has a digit before it: `S0-19`.
const DASHED: &[&str] = &[
    "I", "R", "U", "V", "ADDRESS", "ALERT", "EMAIL", "FOLD", "GRADE", "INDEX", "NAME", "PHONE",
    "TRACE", "WORK",
];

/// Kinds of ids without a dash: moves of an appointment, and threats.
const PLAIN: &[&str] = &["A", "B", "C", "L", "M", "O", "P", "S", "T", "X"];

fn is_number(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// The id in a word, if it is one.
fn id(word: &str) -> Option<String> {
    let (is_kind, number) = match word.split_once('-') {
        Some((kind, number)) => {
            let is_seed = kind.strip_prefix('S').is_some_and(is_number);
            (is_seed || DASHED.contains(&kind), number)
        }
        None => (PLAIN.contains(&word.get(..1)?), word.get(1..)?),
    };
    (is_kind && is_number(number)).then(|| word.to_owned())
}

/// The ids in a comment or another text, such as `S1-8`, `I-17` or `C9`.
pub fn ids(text: &str) -> BTreeSet<String> {
    let is_part = |c: char| c.is_alphanumeric() || "-_+./".contains(c);
    let words = text.split(|c: char| !is_part(c));
    words.filter_map(|word| id(word.trim_end_matches(['.', '/']))).collect()
}

/// The ids with which the name of a test begins: `s0_19_…`, `c6_…`, `i_20_…`.
pub fn ids_of_name(name: &str) -> BTreeSet<String> {
    let mut parts = name.split('_').map(str::to_uppercase).peekable();
    let mut found = BTreeSet::new();
    while let Some(part) = parts.next() {
        let dashed = parts.peek().and_then(|number| id(&format!("{part}-{number}")));
        if dashed.is_some() {
            parts.next();
        }
        match dashed.or_else(|| id(&part)) {
            Some(id) => found.insert(id),
            None => break,
        };
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn all(ids: BTreeSet<String>) -> Vec<String> {
        ids.into_iter().collect()
    }

    #[test]
    fn ids_are_read_in_both_spellings() {
        let found = ids("(S1-8, S4-35: x) I-17. S12-x version S1- C1, P7D UTF-8 NAME-5 A-1");
        assert_eq!(all(found), ["C1", "I-17", "NAME-5", "S1-8", "S4-35"]);
        assert_eq!(all(ids_of_name("s0_25_m9_an_exemption_s1_2")), ["M9", "S0-25"]);
        assert_eq!(all(ids_of_name("i_20_replayed")), ["I-20"]);
    }
}
