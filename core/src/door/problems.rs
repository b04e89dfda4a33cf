//! All parse errors of a call at once (S0-5).
//!
//! Parsing ends at the first error. To find the others, a value that is wrong or missing is removed
//! or replaced by one that its type accepts, and the call is parsed again. Errors that may follow
//! from a replacement are not reported.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use crate::base::Malformed;

/// Most errors of one call.
const MOST: usize = 20;

/// Most parses of a small call, and the number of values that are parsed of a large one: the work
/// for a call that is refused is bounded (C1).
const MOST_PARSES: usize = 200;
const MOST_VALUES: usize = 200_000;

/// The names of the fields that tell a variant, former ones first: they are not among the expected
/// fields of a variant.
const TAGS: [&str; 3] = ["type", "from", "kind"];

/// The fields beside those of the command or query.
pub(super) const ENVELOPE: [&str; 5] = ["do", "ask", "at", "by", "command_id"];

/// Finds the other errors of a call. `parse` returns the call and its first error, or nothing if
/// the call can be parsed.
pub(super) fn all(
    first: Malformed,
    mut call: Value,
    parse: impl Fn(Value) -> Option<(Malformed, Value)>,
) -> Malformed {
    let mut parses = (MOST_VALUES / size(&call)).min(MOST_PARSES);
    let mut repairs = Repairs::default();
    let (mut problem, mut found) = (first, Vec::<Malformed>::new());
    // Positions of the errors of unknown fields that were found again, for another name.
    let mut again = Vec::<usize>::new();
    loop {
        let is_unknown = problem.is_of_unknown_field();
        again.extend(found.iter().position(|other| is_unknown && *other == problem));
        let is_new = repairs.is_certain(&problem) && !found.contains(&problem);
        let missing = found.iter().position(|other| is_missing_at(other, &problem));
        if is_new || missing.is_some() {
            let variants = repairs.variants(&call, problem.at());
            parses = parses.saturating_sub(variants.len());
            let is_same = |call| parse(call).is_some_and(|(other, _)| other == problem);
            match (variants.into_iter().all(is_same), missing) {
                (false, _) => {}
                (true, None) => found.push(problem.clone()),
                (true, Some(position)) => {
                    if let Some(missing) = found.get_mut(position) {
                        *missing = with_expected(missing, &problem);
                    }
                }
            }
        }
        parses = parses.saturating_sub(1);
        let is_over = parses == 0 || found.len() > MOST;
        let is_reported = found.iter().any(|other| other.at() == problem.at());
        if is_over || repairs.repair(&mut call, &problem, is_reported).is_none() {
            break;
        }
        match parse(call) {
            Some((next, same)) => (problem, call) = (next, same),
            None => break,
        }
    }
    let least = if parses == 0 { "at least " } else { "" };
    let counted = |(position, error): (usize, Malformed)| match 1 + again
        .iter()
        .filter(|other| **other == position)
        .count()
    {
        1 => error,
        names => error.of_several(format_args!("{least}{names}")),
    };
    let mut found = found.into_iter().enumerate().map(counted);
    found.next().unwrap_or(problem).with_others(found.collect())
}

/// Whether a field is reported as missing, and the problem is that of its replacement.
fn is_missing_at(reported: &Malformed, problem: &Malformed) -> bool {
    reported.text().starts_with(MISSING) && reported.at() == problem.at()
}

/// The error of a missing field, with what is expected there.
fn with_expected(missing: &Malformed, problem: &Malformed) -> Malformed {
    let text = problem.text();
    let expected = text.strip_suffix(", not null");
    match expected.or_else(|| text.starts_with("expected one of").then_some(text)) {
        Some(expected) => missing.clone().with_text(format!("{MISSING}; {expected}")),
        None => missing.clone(),
    }
}

/// The text of an error without a value.
const MISSING: &str = "is missing";

/// Number of values in a JSON value, itself included.
fn size(value: &Value) -> usize {
    1 + match value {
        Value::Array(values) => values.iter().map(size).sum(),
        Value::Object(fields) => fields.values().map(size).sum(),
        _ => 0,
    }
}

/// The replaced values, by path, and the words among them with all words that were expected.
#[derive(Default)]
struct Repairs {
    tries: BTreeMap<String, Tries>,
    words: BTreeMap<String, Vec<String>>,
}

/// What was tried at a path.
#[derive(Default)]
struct Tries {
    /// Whether the value is an empty object in place of a required one.
    is_object: bool,
    /// Whether the first error at the path is reported: it does not follow from a replacement.
    is_reported: bool,
    /// Number of samples that were tried.
    samples: usize,
}

/// Whether a path is the other one, or begins with it.
fn is_within(inner: &str, outer: &str) -> bool {
    let rest = inner.strip_prefix(outer);
    rest.is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', '[']))
}

/// One step of a path.
enum Step<'a> {
    Field(&'a str),
    Position(usize),
}

impl Repairs {
    /// Whether an error does not follow from a replacement: no value above, at or below it was
    /// replaced. Fields of a required object are missing if the object is.
    fn is_certain(&self, problem: &Malformed) -> bool {
        let (at, is_missing) = (problem.at(), problem.text() == MISSING);
        !self.tries.iter().any(|(other, tries)| {
            let is_required = is_missing && tries.is_object && tries.is_reported && at != other;
            is_within(at, other) && !is_required || is_within(other, at)
        })
    }

    /// The call with other words in place of the replaced ones in the objects around a path. An
    /// error that one of these calls does not have follows from the word.
    fn variants(&self, call: &Value, at: &str) -> Vec<Value> {
        let around = self.words.iter().filter(|(path, _)| {
            let object = path.rsplit_once('.').map_or("", |(object, _)| object);
            at != *path && (object.is_empty() || is_within(at, object))
        });
        let all = around.flat_map(|(path, words)| words.iter().skip(1).map(move |w| (path, w)));
        let variant = |(path, word): (&String, &String)| {
            let mut call = call.clone();
            *find(&mut call, &steps(path)?)? = word.as_str().into();
            Some(call)
        };
        all.filter_map(variant).collect()
    }

    /// Replaces a sample below a path by the next one: the error at the path follows from it, such
    /// as an end of a time frame before its start.
    fn try_another_within(&mut self, call: &mut Value, at: &str) -> Option<()> {
        let is_below = |path: &str| path != at && is_within(path, at);
        let mut below = self.tries.iter_mut().filter(|(path, _)| is_below(path));
        let (path, tries) =
            below.find(|(_, tries)| sample(tries.samples).is_some() && tries.samples > 0)?;
        *find(call, &steps(path)?)? = sample(tries.samples)?;
        tries.samples += 1;
        Some(())
    }

    /// Removes or replaces the value with the error; `None` if that is not possible.
    fn repair(&mut self, call: &mut Value, problem: &Malformed, is_reported: bool) -> Option<()> {
        let (at, text) = (problem.at(), problem.text());
        // The fields of an unknown command are unknown, too.
        if matches!(at, "" | "do" | "ask") {
            return None;
        }
        let mut steps = steps(at)?;
        if problem.is_of_unknown_field() {
            let name = steps.pop()?;
            let parent = find(call, &steps)?.as_object_mut()?;
            return remove_unknown(parent, &name, text, steps.is_empty());
        }
        if !is_reported && self.try_another_within(call, at).is_some() {
            return Some(());
        }
        let is_first = !self.tries.contains_key(at);
        let tries = self.tries.entry(at.to_owned()).or_default();
        tries.is_reported |= is_first && is_reported;
        if text == MISSING || is_first {
            let last = steps.pop()?;
            match (last, find(call, &steps)?) {
                (Step::Field(name), Value::Object(fields)) if text == MISSING => {
                    fields.insert(name.to_owned(), Value::Null);
                }
                (Step::Field(name), Value::Object(fields)) => _ = fields.remove(name),
                (Step::Position(at), Value::Array(list)) => *list.get_mut(at)? = Value::Null,
                _ => return None,
            }
            return Some(());
        }
        let expected = text.strip_prefix("expected ").unwrap_or_default();
        let value = find(call, &steps)?;
        if expected.starts_with("one of `") {
            let words: Vec<String> =
                text.split('`').skip(1).step_by(2).map(str::to_owned).collect();
            *value = words.first()?.as_str().into();
            self.words.insert(at.to_owned(), words);
            return Some(());
        }
        *value = match simplest(expected).filter(|_| value.is_null()) {
            Some(simplest) => simplest,
            None => {
                tries.samples += 1;
                sample(tries.samples - 1)?
            }
        };
        tries.is_object = value.is_object();
        Some(())
    }
}

/// The steps of a path such as `items[0].kind`; `None` if a name in it is hidden.
fn steps(at: &str) -> Option<Vec<Step<'_>>> {
    let mut steps = Vec::new();
    let mut parts = at.split('.').peekable();
    while let Some(part) = parts.next() {
        let (name, positions) = part.split_at(part.find('[').unwrap_or(part.len()));
        if name == "?" && parts.peek().is_some() {
            return None;
        }
        steps.push(Step::Field(name));
        for position in positions.split(['[', ']']).filter(|position| !position.is_empty()) {
            steps.push(Step::Position(position.parse().ok()?));
        }
    }
    Some(steps)
}

fn find<'a>(call: &'a mut Value, steps: &[Step<'_>]) -> Option<&'a mut Value> {
    steps.iter().try_fold(call, |value, step| match step {
        Step::Field(name) => value.get_mut(name),
        Step::Position(at) => value.get_mut(at),
    })
}

/// Removes an unknown field. If its name is hidden, it is the first that is not among the expected
/// ones, and one that may tell the variant only if there is no other.
fn remove_unknown(
    fields: &mut Map<String, Value>,
    name: &Step<'_>,
    text: &str,
    is_call: bool,
) -> Option<()> {
    let Step::Field(name) = name else {
        return None;
    };
    let is_known =
        |name: &str| is_call && ENVELOPE.contains(&name) || text.contains(&format!("`{name}`"));
    let name = match *name {
        "?" => {
            let unknown = fields.keys().filter(|name| !is_known(name));
            let tag = |name: &&String| TAGS.iter().position(|tag| name == tag);
            unknown.min_by_key(tag)?.clone()
        }
        name => name.to_owned(),
    };
    fields.remove(&name).map(|_| ())
}

/// The simplest value of an expected JSON type.
fn simplest(expected: &str) -> Option<Value> {
    let simplest: [(&str, Value); 6] = [
        ("a list", json!([])),
        ("an object", json!({})),
        ("a text", json!("x")),
        ("a word", json!("x")),
        ("a whole number", json!(1)),
        ("true or false", json!(true)),
    ];
    simplest.into_iter().find(|(name, _)| expected.starts_with(name)).map(|(_, value)| value)
}

/// A SHA-256 digest.
const DIGEST: &str = "0000000000000000000000000000000000000000000000000000000000000000";

/// Values of the formats that calls have.
fn sample(position: usize) -> Option<Value> {
    let times = ["2000-01-01T00:00:00Z", "9999-12-31T23:59:59Z", "2000-01-01", "P1D"];
    let words = ["UTC", "EUR", "NL", "en", "x:appointment:x:0:1", "image/png", DIGEST];
    let samples = times.into_iter().chain(words).map(Value::from);
    let frame = json!({ "start": "2000-01-01T00:00:00Z", "end": "2000-01-02T00:00:00Z" });
    samples.chain([frame, json!(0)]).nth(position)
}
