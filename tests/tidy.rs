//! Sizes, names and style that keep the project readable; each message says what to do.

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};

use frontdesk_tests::{Source, files, root, shown, sources};

const CODE: &[&str] = &["core", "bindings-python", "bindings-wasm", "cli", "examples", "benches"];

const MOST_LINES: usize = 400;
const MOST_COLUMNS: usize = 100;
const MOST_FILES: usize = 14;
const LONGEST_FUNCTION: usize = 60;
const DEEPEST: usize = 4;

/// Words that the code of the core must not contain, and what to use instead.
const BANNED_IN_CORE: &[(&str, &str)] = &[
    ("SystemTime::now", "time comes in with the call"),
    ("Instant::now", "time comes in with the call"),
    ("Utc::now", "time comes in with the call"),
    ("Local::now", "time comes in with the call"),
    ("std::collections::HashMap", "its order differs from run to run; use BTreeMap"),
    ("std::collections::HashSet", "its order differs from run to run; use BTreeSet"),
    (".unwrap()", "match, or give a default"),
    (".expect(", "match, or give a default"),
    ("panic!(", "give a refusal; nothing panics"),
    ("println!(", "the core prints nothing; give an answer"),
    ("dbg!(", "the core prints nothing"),
    ("std::fs", "the host reads and writes files"),
    ("std::net", "the host speaks to the network"),
    ("std::env", "settings come in as a policy"),
    ("async fn", "the host waits; the core answers"),
    ("alias = \"", "fields are read by their place among the names, see `base/json`"),
    ("Map<u32,", "the keys of an object are text; use a list"),
    ("#[serde(other)]", "words are read by their place among the names, see `base/json`"),
];

/// Names of files and folders that do not describe the content.
const BANNED_NAMES: &[&str] =
    &["common", "helper", "helpers", "manager", "misc", "shared", "stuff", "util", "utils"];

/// Files and folders that may be in the root folder, besides hidden ones.
const TOP: &[&str] = &[
    "ARCHITECTURE.md",
    "CHANGELOG.md",
    "CONTRIBUTING.md",
    "Cargo.lock",
    "Cargo.toml",
    "LICENSE-APACHE",
    "LICENSE-MIT",
    "Makefile",
    "README.md",
    "benches",
    "bindings-python",
    "bindings-wasm",
    "cli",
    "clippy.toml",
    "core",
    "deny.toml",
    "examples",
    "rust-toolchain.toml",
    "rustfmt.toml",
    "tests",
];

/// Folders that tools create in the root folder; they are in `.gitignore`.
const MADE: &[&str] = &["target", "dist", "out"];

fn all_sources() -> Vec<Source> {
    let folders = CODE.iter().chain(&["tests"]);
    folders.flat_map(|folder| sources(folder)).collect()
}

#[track_caller]
fn none(problems: &[String]) {
    assert!(problems.is_empty(), "\n{}", problems.join("\n"));
}

#[test]
fn files_and_lines_are_short() {
    let mut problems = Vec::new();
    for source in all_sources() {
        let (path, lines) = (shown(&source.path), source.text.lines().count());
        if lines > MOST_LINES && !source.is_test() {
            problems.push(format!("{path}: {lines} lines, at most {MOST_LINES}; split it"));
        }
        // Tests may have long lines for quotes.
        for (number, line) in source.lines() {
            if line.chars().count() > MOST_COLUMNS {
                problems.push(format!("{path}:{number}: at most {MOST_COLUMNS} columns"));
            }
        }
    }
    none(&problems);
}

/// 4.1: a field of a call that is a time is parsed by `base::instant`, so that no call has a time
/// which a language cannot read.
#[test]
fn times_in_calls_are_parsed_alike() {
    let mut problems = Vec::new();
    let sources = sources("core").into_iter();
    for source in sources.filter(|source| !source.path.ends_with("base/time/frame.rs")) {
        let (mut is_call, mut is_parsed) = (false, false);
        for (number, line) in source.lines() {
            is_call = (is_call || line.contains("deny_unknown_fields")) && line != "}";
            let is_time = [": DateTime<Utc>,", ": Option<DateTime<Utc>>,"];
            if is_call && !is_parsed && is_time.iter().any(|time| line.ends_with(time)) {
                let path = shown(&source.path);
                problems.push(format!("{path}:{number}: add `deserialize_with = \"…::instant\"`"));
            }
            is_parsed = line.contains("deserialize_with");
        }
    }
    none(&problems);
}

#[test]
fn folders_are_small() {
    let mut counts: BTreeMap<PathBuf, usize> = BTreeMap::new();
    let sources = CODE.iter().flat_map(|folder| sources(folder));
    for source in sources.filter(|source| !source.is_test()) {
        let folder = source.path.parent().map(Path::to_path_buf);
        *counts.entry(folder.unwrap_or_default()).or_default() += 1;
    }
    let large = counts.into_iter().filter(|(_, count)| *count > MOST_FILES);
    let problems = large.map(|(folder, count)| {
        format!("{}: {count} files, at most {MOST_FILES}; give it sub-folders", shown(&folder))
    });
    none(&problems.collect::<Vec<_>>());
}

fn indent(line: &str) -> usize {
    line.len() - line.trim_start().len()
}

fn begins_function(line: &str) -> bool {
    let line = line.trim_start();
    let words = line.split_once("fn ").map(|(before, _)| before.split_whitespace());
    words.is_some_and(|mut words| {
        words.all(|word| {
            matches!(word, "pub" | "const" | "unsafe" | "extern") || word.starts_with("pub(")
        })
    })
}

fn opens_block(line: &str) -> bool {
    let line = line.trim_start();
    let words = ["if ", "for ", "while ", "loop ", "match "];
    line.ends_with('{') && words.iter().any(|word| line.starts_with(word))
}

/// The functions of a file: first line, how many lines, how deep its blocks are nested.
fn functions(source: &Source) -> Vec<(usize, usize, usize)> {
    let mut found = Vec::new();
    let mut open: Option<(usize, usize)> = None;
    let (mut blocks, mut deepest) = (Vec::new(), 0);
    for (number, line) in source.code().filter(|(_, line)| !line.trim().is_empty()) {
        let Some((first, margin)) = open else {
            if begins_function(line) && !line.trim_end().ends_with(['}', ';']) {
                open = Some((number, indent(line)));
                (blocks, deepest) = (Vec::new(), 0);
            }
            continue;
        };
        blocks.retain(|block| *block < indent(line));
        if opens_block(line) {
            blocks.push(indent(line));
            deepest = deepest.max(blocks.len());
        }
        let ends = line.trim_end().ends_with(['}', ';']) && indent(line) == margin;
        if ends && !line.trim_start().starts_with(')') {
            found.push((first, number + 1 - first, deepest));
            open = None;
        }
    }
    found
}

#[test]
fn functions_fit_a_screen() {
    let mut problems = Vec::new();
    for source in CODE.iter().flat_map(|folder| sources(folder)) {
        for (line, length, depth) in functions(&source) {
            let at = format!("{}:{line}", shown(&source.path));
            if length > LONGEST_FUNCTION {
                problems
                    .push(format!("{at}: {length} lines, at most {LONGEST_FUNCTION}; split it"));
            }
            if depth > DEEPEST {
                problems.push(format!("{at}: blocks {depth} deep, at most {DEEPEST}; split it"));
            }
        }
    }
    none(&problems);
}

/// U-5, C5, T6.
#[test]
fn the_core_reads_no_clock_and_never_panics() {
    let mut problems = Vec::new();
    for source in sources("core/src") {
        for (line, code) in source.code() {
            for (word, instead) in BANNED_IN_CORE.iter().filter(|(word, _)| code.contains(word)) {
                problems.push(format!("{}:{line}: no `{word}`: {instead}", shown(&source.path)));
            }
        }
    }
    none(&problems);
}

#[test]
fn names_say_what_is_inside() {
    let mut problems = Vec::new();
    for source in all_sources() {
        let path = shown(&source.path);
        let mut parts = Path::new(&path).with_extension("");
        parts = parts.components().collect();
        for part in parts.iter().map(|part| part.to_string_lossy().into_owned()) {
            if BANNED_NAMES.contains(&part.as_str()) {
                problems.push(format!("{path}: `{part}` says nothing; name what is in it"));
            }
        }
    }
    none(&problems);
}

/// A file that no `mod` declares is not compiled: it is left over.
#[test]
fn every_file_of_the_core_is_a_module() {
    let sources = sources("core/src");
    let problems = sources.iter().filter_map(|source| {
        let (path, folder) = (&source.path, source.path.parent()?);
        let stem = path.file_stem()?.to_str()?;
        let (name, above) = match stem {
            "lib" => return None,
            "mod" => (folder.file_name()?.to_str()?, folder.parent()?),
            _ => (stem, folder),
        };
        let parents = [above.join("mod.rs"), above.join("lib.rs"), above.with_extension("rs")];
        let declared = sources.iter().any(|parent| {
            let declares = |line: &str| line.trim_end().ends_with(&format!("mod {name};"));
            parents.contains(&parent.path) && parent.text.lines().any(declares)
        });
        (!declared).then(|| format!("{}: no `mod {name};` declares it", shown(path)))
    });
    none(&problems.collect::<Vec<_>>());
}

/// Names that the table of words in ARCHITECTURE.md replaces.
const REPLACED: &[&str] = &[
    "held",
    "happened",
    "Happened",
    "Obstacle",
    "Told",
    "ENTRY",
    "Decide",
    "Begin",
    "Absentee",
    "FrameRecord",
    "GivenDetails",
    "Taking",
    "catalog!",
    "stands_for",
    "with_parts",
    "needs_one",
    "wants_one",
    "unhindered",
    "Anchor",
    "Asked",
    "CustomersView",
    "Filling",
    "NoteSeen",
    "Pile",
    "Reading",
    "Shelf",
    "Stamps",
    "WordBook",
    "WorkSeen",
    "is_shut_out",
    "named!",
];

#[test]
fn one_word_for_one_thing() {
    let is_name = |c: char| c.is_alphanumeric() || c == '_' || c == '!';
    let mut problems = Vec::new();
    for source in sources("core/src") {
        for (number, line) in source.lines() {
            let code = line.split("//").next().unwrap_or_default();
            let mut words = code.split(|c| !is_name(c));
            if let Some(word) = words.find(|word| REPLACED.contains(word)) {
                let place = shown(&source.path);
                problems.push(format!("{place}:{number}: another word for `{word}`"));
            }
        }
    }
    none(&problems);
}

#[test]
fn every_file_says_what_it_is_for() {
    let silent = all_sources().into_iter().filter(|source| !source.text.starts_with("//!"));
    let problems =
        silent.map(|source| format!("{}:1: begin with a `//!` line", shown(&source.path)));
    none(&problems.collect::<Vec<_>>());
}

/// X6.
#[test]
fn data_files_name_their_source_and_licence() {
    let mut problems = Vec::new();
    for path in files("core/src/contact/data") {
        let text = fs::read_to_string(&path).unwrap_or_default();
        let comments = text.lines().take_while(|line| line.starts_with('#'));
        let head = comments.collect::<Vec<_>>().join("\n").to_lowercase();
        let own = ["by hand", "public domain", "for this project"];
        let our_own = own.iter().any(|word| head.contains(word));
        let sourced = ["source", "from "].iter().any(|word| head.contains(word));
        let licences = [
            "licence",
            "license",
            "mit",
            "apache",
            "bsd",
            "mpl",
            "isc",
            "unicode",
            "zlib",
            "public domain",
            "rfc",
        ];
        let licensed = licences.iter().any(|licence| head.contains(licence));
        if !(our_own || (sourced && licensed)) {
            problems.push(format!("{}:1: name source and licence in the head", shown(&path)));
        }
    }
    none(&problems);
}

/// U-4.
#[test]
fn the_top_folder_holds_what_the_plan_names() {
    let entries = fs::read_dir(root()).into_iter().flatten().flatten();
    let names = entries.map(|entry| entry.file_name().to_string_lossy().into_owned());
    let known = |name: &String| {
        let name = name.as_str();
        name.starts_with('.') || TOP.contains(&name) || MADE.contains(&name)
    };
    let unknown = names.filter(|name| !known(name));
    none(
        &unknown
            .map(|name| format!("{name}: not in the plan of the top folder"))
            .collect::<Vec<_>>(),
    );
}

#[test]
fn no_text_names_a_place_outside_the_project() {
    let place = concat!("/", "work", "/");
    let mut problems = Vec::new();
    for path in files("") {
        let text = fs::read_to_string(&path).unwrap_or_default();
        for (position, _) in text.lines().enumerate().filter(|(_, line)| line.contains(place)) {
            problems.push(format!("{}:{}: no `{place}`", shown(&path), position + 1));
        }
    }
    none(&problems);
}
