//! Imports go downward only.

use std::path::Path;

use frontdesk_tests::{Source, imports, root, shown, sources};

/// The layers of the library, lowest first. Areas in one layer do not import each other.
const FLOORS: &[&[&str]] = &[
    &["base"],
    &["contact"],
    &["flag", "customer"],
    &["screening"],
    &["appointment"],
    &["check_in", "inquiry", "review", "sheet"],
    &["message"],
    &["privacy", "metrics"],
    &["desk"],
    &["door"],
];

/// The layers within `contact`. A module that is not listed is below all of them.
const CONTACT: &[&[&str]] = &[&["fold"], &["name", "email", "phone", "address"], &["read"]];

fn floor(floors: &[&[&str]], area: &str) -> Option<usize> {
    floors.iter().position(|floor| floor.contains(&area))
}

fn core() -> (Vec<Source>, std::path::PathBuf) {
    let below = root().join("core/src");
    let mut sources = sources("core/src");
    sources.retain(|source| !source.modules(&below).is_empty());
    (sources, below)
}

fn upward(source: &Source, below: &Path, problems: &mut Vec<String>) {
    let modules = source.modules(below);
    let own = modules[0].as_str();
    let path = shown(&source.path);
    let Some(here) = floor(FLOORS, own) else {
        problems.push(format!("{path}: give `{own}` a floor in tests/floors.rs"));
        return;
    };
    for import in imports(source, &modules) {
        let Some(area) = import.path.first().filter(|area| *area != own) else {
            continue;
        };
        if floor(FLOORS, area).is_some_and(|there| there >= here) {
            let line = import.line;
            problems.push(format!("{path}:{line}: `{own}` may not import `{area}`"));
        }
    }
}

#[test]
fn areas_import_only_from_floors_below() {
    let (sources, below) = core();
    let mut problems = Vec::new();
    for source in &sources {
        upward(source, &below, &mut problems);
    }
    assert!(!sources.is_empty());
    assert!(problems.is_empty(), "{}", problems.join("\n"));
}

#[test]
fn contact_stands_on_folding() {
    let (sources, below) = core();
    let mut problems = Vec::new();
    for source in &sources {
        let modules = source.modules(&below);
        let [area, own, ..] = modules.as_slice() else {
            continue;
        };
        if area != "contact" {
            continue;
        }
        let here = floor(CONTACT, own);
        for import in imports(source, &modules) {
            let part = import.path.get(1).filter(|part| *part != own);
            let there = part.and_then(|part| floor(CONTACT, part));
            if import.path.first() == Some(area) && there.is_some() && there >= here {
                let (path, line) = (shown(&source.path), import.line);
                let part = part.map(String::as_str).unwrap_or_default();
                problems.push(format!("{path}:{line}: `{own}` may not import `{part}`"));
            }
        }
    }
    assert!(problems.is_empty(), "{}", problems.join("\n"));
}
