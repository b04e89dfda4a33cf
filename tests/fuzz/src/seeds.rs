//! Initial inputs, made from the scenarios and the labelled cases, so that they are not saved
//! twice.

use std::{
    fs, io,
    path::{Path, PathBuf},
};

use frontdesk::desk::Policy;
use serde_json::Value;

/// Largest size of a seed in bytes; longer ones slow the search down.
const LONGEST: usize = 8 * 1024;

/// Writes the seeds of a target to `out/fuzz/seeds/<target>`, one file for each.
///
/// # Panics
/// When they cannot be written.
pub fn write(name: &str) {
    let folder = top().join("out/fuzz/seeds").join(name);
    let write = || -> io::Result<()> {
        fs::create_dir_all(&folder)?;
        for (number, seed) in of(name).iter().enumerate() {
            fs::write(folder.join(format!("{number:04}")), seed)?;
        }
        Ok(())
    };
    write().expect("a folder for seeds that can be written");
}

/// The seeds of a target.
pub fn of(name: &str) -> Vec<Vec<u8>> {
    let mut seeds = match name {
        "door" => scenarios().iter().map(calls).collect(),
        "log" => scenarios().iter().map(events).collect(),
        "policy" => policies(),
        "pair" => cases().iter().enumerate().map(pair).collect(),
        "parsers" => cases().iter().flat_map(texts).collect(),
        "index" => edits(),
        "sheet" => sheets(),
        _ => Vec::new(),
    };
    seeds.retain(|seed| seed.len() <= LONGEST);
    seeds.sort();
    seeds.dedup();
    seeds
}

fn top() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../.."))
}

/// All files in a folder of the project with an extension, in order.
fn files(folder: &Path, ending: &str) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path());
    let mut entries: Vec<PathBuf> = entries.collect();
    entries.sort();
    let below = |path: PathBuf| match path.is_dir() {
        true => files(&path, ending),
        false => vec![path],
    };
    let all = entries.into_iter().flat_map(below);
    all.filter(|path| path.extension().is_some_and(|extension| extension == ending)).collect()
}

fn scenarios() -> Vec<Value> {
    let files = files(&top().join("tests/scenarios"), "json").into_iter();
    let texts = files.map(|path| fs::read_to_string(path).expect("a scenario can be read"));
    texts.map(|text| serde_json::from_str(&text).expect("a scenario is JSON")).collect()
}

fn steps(scenario: &Value) -> &[Value] {
    scenario["steps"].as_array().map_or(&[], Vec::as_slice)
}

fn lines(lines: impl Iterator<Item = String>) -> Vec<u8> {
    lines.map(|line| line.replace('\n', " ")).collect::<Vec<_>>().join("\n").into()
}

/// A seed of a scenario: the policy, then the calls.
fn calls(scenario: &Value) -> Vec<u8> {
    let policy = match &scenario["policy"] {
        Value::Null => "{}".to_owned(),
        policy => policy.to_string(),
    };
    let call = |step: &Value| match &step["text"] {
        Value::String(text) => text.clone(),
        _ => step["call"].to_string(),
    };
    lines([policy].into_iter().chain(steps(scenario).iter().map(call)))
}

/// A seed of a scenario: the events of its answers.
fn events(scenario: &Value) -> Vec<u8> {
    let done = steps(scenario).iter().filter_map(|step| step["says"]["done"].as_array());
    lines(done.flatten().map(Value::to_string))
}

fn policies() -> Vec<Vec<u8>> {
    let usual = Policy::default();
    let of_json = serde_json::to_string(&usual).expect("a policy can be written");
    let of_toml = toml::to_string(&usual.screening).expect("a policy can be written");
    let scenarios = scenarios();
    let policies = scenarios.iter().map(|scenario| &scenario["policy"]);
    let policies = policies.filter(|policy| !policy.is_null()).map(Value::to_string);
    policies.chain([of_json, of_toml]).map(String::into_bytes).collect()
}

/// A labelled case: the digits that choose its kind and region, and its two values.
struct Case {
    kind: u8,
    region: u8,
    values: [String; 2],
}

fn cases() -> Vec<Case> {
    let mut cases = Vec::new();
    for path in files(&top().join("tests/cases"), "tsv") {
        let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        let kind = match name.split('_').next() {
            Some("name") => b'0',
            Some("email") => b'1',
            Some("phone") => b'2',
            _ => b'3',
        };
        let text = fs::read_to_string(&path).expect("cases can be read");
        cases.extend(text.lines().filter_map(|line| case(kind, line)));
    }
    cases
}

fn case(kind: u8, line: &str) -> Option<Case> {
    let mut columns = line.split('\t');
    let values = [unescaped(columns.next()?)?, unescaped(columns.next()?)?];
    let region = match columns.next()? {
        "NL" => b'1',
        "US" => b'2',
        "GB" => b'3',
        "DE" => b'4',
        "FR" => b'5',
        "ES" => b'6',
        "CN" => b'7',
        _ => b'0',
    };
    (!line.starts_with('#')).then_some(Case { kind, region, values })
}

/// Replaces `\u{…}` by its character.
fn unescaped(text: &str) -> Option<String> {
    let mut parts = text.split("\\u{");
    let mut plain = parts.next()?.to_owned();
    for part in parts {
        let (code, rest) = part.split_once('}')?;
        plain.push(char::from_u32(u32::from_str_radix(code, 16).ok()?)?);
        plain.push_str(rest);
    }
    Some(plain)
}

fn pair((number, case): (usize, &Case)) -> Vec<u8> {
    let [flagged, request] = &case.values;
    let head = [case.kind, case.region, b'0' + (number % 4 * 2) as u8];
    [&head, request.as_bytes(), b"\n", flagged.as_bytes()].concat()
}

fn texts(case: &Case) -> [Vec<u8>; 2] {
    let head = [case.kind, case.region, b'0'];
    [0, 1].map(|at: usize| [&head, case.values[at].as_bytes()].concat())
}

/// A seed for each operation on the start of each section.
fn edits() -> Vec<Vec<u8>> {
    let edit = |section: u8, how: u8| vec![section, how, 0, 0, 0xff, 0xff, 0xff, 0xff];
    (0..32).flat_map(|section| (0..8).map(move |how| edit(section, how))).collect()
}

fn sheets() -> Vec<Vec<u8>> {
    let paths = files(&top().join("cli/data"), "csv");
    let texts = paths.iter().enumerate();
    texts
        .map(|(number, path)| {
            let head = [b'0' + number as u8 % 8];
            [&head, fs::read(path).expect("a sample can be read").as_slice()].concat()
        })
        .collect()
}
