//! Every id that a comment, a page or a scenario cites is defined in the project.

use std::{collections::BTreeSet, fs, path::Path};

use frontdesk_tests::{files, ids, ids_of_name, root, rows, shown};

/// Pages that define rules, as a list of `**ID**`.
const PAGES: &[&str] = &["core/src/screening/MATCHING.md"];

/// Words before a number that cite a document outside the project.
const ELSEWHERE: &[&str] = &["requirement ", "requirements ", "decision ", "vector "];

fn defined() -> BTreeSet<String> {
    let mut defined: BTreeSet<String> = rows().into_iter().map(|row| row.id).collect();
    for page in PAGES {
        let text = fs::read_to_string(root().join(page)).expect("the page");
        let bold = text.split("**").skip(1).step_by(2);
        defined.extend(bold.flat_map(ids));
    }
    defined
}

/// The prose of a line: comments, pages, and the description of a scenario.
fn prose<'a>(path: &Path, line: &'a str) -> &'a str {
    let ending = path.extension().and_then(|ending| ending.to_str()).unwrap_or_default();
    let after = |mark: &str| line.find(mark).and_then(|at| line.get(at..)).unwrap_or_default();
    match ending {
        "md" => line,
        "rs" | "mjs" | "js" | "ts" => after("//"),
        "json" if line.trim_start().starts_with("\"why\"") => line,
        "py" | "toml" | "tsv" | "sh" => after("#"),
        _ => "",
    }
}

/// The ids that a line cites and nothing defines.
fn undefined(text: &str, defined: &BTreeSet<String>, pages: &BTreeSet<String>) -> Vec<String> {
    let mut found: Vec<String> = ids(text).difference(defined).cloned().collect();
    let lower = text.to_lowercase();
    for word in ELSEWHERE {
        let mut ends = lower.match_indices(word).map(|(at, word)| at + word.len());
        if ends.any(|end| lower.as_bytes().get(end).is_some_and(u8::is_ascii_digit)) {
            found.push(format!("{word}…"));
        }
    }
    let words = text.split(|c: char| !(c.is_alphanumeric() || "-_.".contains(c)));
    let page = |word: &&str| word.ends_with(".md") && !pages.contains(*word);
    found.extend(words.filter(page).map(str::to_owned));
    found
}

#[test]
fn what_is_cited_is_defined() {
    let (defined, all) = (defined(), files(""));
    let name = |path: &std::path::PathBuf| path.file_name()?.to_str().map(str::to_owned);
    let pages: BTreeSet<String> = all.iter().filter_map(name).collect();
    let mut missing = Vec::new();
    for path in &all {
        let text = fs::read_to_string(path).unwrap_or_default();
        for (at, line) in text.lines().enumerate() {
            let mut found = undefined(prose(path, line), &defined, &pages);
            if let Some((_, name)) = line.trim_start().split_once("fn ") {
                let name = name.split('(').next().unwrap_or_default();
                found.extend(ids_of_name(name).difference(&defined).cloned());
            }
            for what in found {
                missing.push(format!("{}:{}: `{what}` is not defined", shown(path), at + 1));
            }
        }
    }
    assert!(missing.is_empty(), "\n{}", missing.join("\n"));
}

/// Folders that pages leave out when they name a file.
const BELOW: &[&str] = &["", "core/src", "tests"];

/// Every file and folder that a page names exists.
#[test]
fn what_pages_name_is_there() {
    let mut missing = Vec::new();
    for page in ["README.md", "ARCHITECTURE.md", "CONTRIBUTING.md"] {
        let text = fs::read_to_string(root().join(page)).expect("the page");
        for (at, line) in text.lines().enumerate() {
            for name in line.split('`').skip(1).step_by(2) {
                let is_file = [".rs", ".tsv", ".py", ".js", ".toml"];
                let is_path = name.contains('/') && is_file.iter().any(|end| name.ends_with(end));
                let is_plain = !name.contains(['<', '*', '{', ' ', '…']);
                let is_there = BELOW.iter().any(|below| root().join(below).join(name).exists());
                if is_path && is_plain && !is_there {
                    missing.push(format!("{page}:{}: there is no `{name}`", at + 1));
                }
            }
        }
    }
    assert!(missing.is_empty(), "\n{}", missing.join("\n"));
}

#[test]
fn citations_are_found() {
    let defined = BTreeSet::from(["S0-1".to_owned()]);
    let pages = BTreeSet::from(["README.md".to_owned()]);
    let found = |text| undefined(text, &defined, &pages);
    assert!(found("S0-1, README.md, a decision of staff, 4.4 kB").is_empty());
    let text = "S0-2 (requirements 4.6) in weight.md § 3, I-99";
    assert_eq!(found(text), ["I-99", "S0-2", "requirements …", "weight.md"]);
}
