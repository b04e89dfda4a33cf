//! Labelled cases: pairs of values and how alike a person says they are (M1-M9).
//!
//! Each line of `cases/<kind>*.tsv` has `flagged, request, region, expected, why`, separated by
//! tabs. Expected is a grade or `none`; two grades with a slash where the definition leaves both
//! open. `\u{200b}` stands for a character that an editor would not show. The parts of a form are
//! `house_number: 12 | postal_code: 1234 AB`, several lines `lines: Flat 3 ; 12 High Street`.

use std::{
    collections::BTreeMap,
    fmt::Write as _,
    fs,
    path::{Path, PathBuf},
};

use frontdesk::{
    base::Region,
    contact::{ParseOptions, Value, WrittenAddress, WrittenName, WrittenPhone, WrittenValue},
    door,
    screening::{Policy, compare::compare},
};
use frontdesk_tests::agree;
use serde::de::DeserializeOwned;
use serde_json::{Value as Json, json};

/// One line of a file of cases.
struct Case {
    place: String,
    flagged: WrittenValue,
    request: WrittenValue,
    reading: ParseOptions,
    expected: String,
    why: String,
}

impl Case {
    fn parse(place: String, kind: &str, line: &str) -> Result<Self, String> {
        let columns: Vec<&str> = line.split('\t').collect();
        let [flagged, request, region, expected, why] = columns[..] else {
            return Err(format!("{place}: five columns are needed"));
        };
        if !expected.split('/').all(is_grade) {
            return Err(format!("{place}: `{expected}` is no grade"));
        }
        let default_region = match region {
            "" => None,
            region => Some(Region::parse(region).map_err(|problem| format!("{place}: {problem}"))?),
        };
        Ok(Self {
            flagged: written(kind, &unescape(flagged)).ok_or(format!("{place}: unknown kind"))?,
            request: written(kind, &unescape(request)).ok_or(format!("{place}: unknown kind"))?,
            reading: ParseOptions { default_region, ..ParseOptions::default() },
            expected: expected.to_owned(),
            why: why.to_owned(),
            place,
        })
    }

    fn grade(&self, flagged: &WrittenValue, request: &WrittenValue) -> &'static str {
        let read = |value| Value::read(value, &self.reading).ok();
        read(flagged)
            .zip(read(request))
            .and_then(|(flagged, request)| compare(&flagged, &request))
            .map_or("none", |likeness| likeness.grade.as_str())
    }

    /// The failure of the case in one line, if it fails.
    fn failure(&self) -> Option<String> {
        let grade = self.grade(&self.flagged, &self.request);
        let turned = self.grade(&self.request, &self.flagged);
        let sides = format!("{} | {}", self.flagged.line(), self.request.line());
        let Self { place, expected, why, .. } = self;
        if !expected.split('/').any(|expected| expected == grade) {
            Some(format!("{place}: {sides}: {grade}, not {expected} ({why})"))
        } else if grade != turned {
            Some(format!("{place}: {sides}: {grade}, but {turned} the other way round"))
        } else {
            None
        }
    }
}

fn is_grade(word: &str) -> bool {
    ["identical", "equivalent", "similar", "partial", "none"].contains(&word)
}

fn written(kind: &str, text: &str) -> Option<WrittenValue> {
    Some(match kind {
        "name" => WrittenValue::FullName(
            form(text).map_or_else(|| WrittenName::full(text), |form| read(&form)),
        ),
        "email" => WrittenValue::Email(text.into()),
        "phone" => WrittenValue::Phone(WrittenPhone::new(text)),
        "address" => WrittenValue::Address(
            form(text).map_or_else(|| WrittenAddress::free(text), |form| read(&form)),
        ),
        _ => return None,
    })
}

/// The parts of a form, if the text has any.
fn form(text: &str) -> Option<Json> {
    let parts = text.contains(" | ").then(|| text.split(" | "))?;
    let part = |part: &str| {
        let (name, value) = part.split_once(": ").expect("`name: value`");
        let lines = || value.split(" ; ").collect::<Vec<_>>();
        let value = if name == "lines" { json!(lines()) } else { json!(value) };
        (name.to_owned(), value)
    };
    Some(Json::Object(parts.map(part).collect()))
}

fn read<T: DeserializeOwned>(form: &Json) -> T {
    door::read_value(form).expect("the parts of a form")
}

/// Replaces `\u{…}` by its character.
fn unescape(text: &str) -> String {
    let mut parts = text.split("\\u{");
    let mut plain = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (code, rest) = part.split_once('}').expect("`\\u{` is closed by `}`");
        let code = u32::from_str_radix(code, 16).expect("hexadecimal digits in `\\u{…}`");
        plain.push(char::from_u32(code).expect("a character in `\\u{…}`"));
        plain.push_str(rest);
    }
    plain
}

/// All cases of a file; the kind is the part of its name before `_` or `.`.
fn cases(path: &Path) -> Vec<Result<Case, String>> {
    let file = path.file_name().unwrap_or_default().to_string_lossy();
    let kind = file.split(['_', '.']).next().unwrap_or_default();
    let text = fs::read_to_string(path).expect("a readable file of cases");
    (text.lines().enumerate())
        .filter(|(_, line)| !line.starts_with('#') && !line.is_empty())
        .map(|(at, line)| Case::parse(format!("{file}:{}", at + 1), kind, line))
        .collect()
}

/// The files of cases, in order.
fn paths() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("cases");
    let mut files: Vec<_> = fs::read_dir(folder)
        .expect("the folder `cases`")
        .map(|entry| entry.expect("a readable entry").path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "tsv"))
        .collect();
    files.sort();
    files
}

/// M5, M6, M7, M8, M9.
#[test]
fn labelled_cases_get_the_grade_a_person_gives() {
    let (mut count, mut report) = (0, String::new());
    for case in paths().iter().flat_map(|path| cases(path)) {
        count += 1;
        if let Some(failure) = case.map_or_else(Some, |case| case.failure()) {
            writeln!(report, "{failure}").expect("room for a line");
        }
    }
    assert!(count > 0, "no case was found");
    let failing = report.lines().count();
    assert!(failing == 0, "{failing} of {count} cases fail:\n{report}");
}

/// INDEX-1 on realistic values: each value is flagged and screened, together with all others of its
/// region.
#[test]
fn the_index_finds_what_comparing_every_pair_of_values_finds() {
    let mut regions: BTreeMap<String, (ParseOptions, Vec<WrittenValue>)> = BTreeMap::new();
    for case in paths().iter().flat_map(|path| cases(path)).flatten() {
        let region = case.reading.default_region.map(|region| region.to_string());
        let (_, values) =
            regions.entry(region.unwrap_or_default()).or_insert((case.reading, vec![]));
        values.extend([case.flagged, case.request]);
    }
    for (reading, values) in regions.into_values() {
        agree(&Policy { reading, ..Policy::default() }, &values, &values);
    }
}
