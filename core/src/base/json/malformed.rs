//! Parse errors of calls, with the path of the invalid field.

use std::fmt;

use serde::{
    Serialize,
    de::{self, Expected, Unexpected},
};

/// Parse error of a call or an event: the path of the invalid field, and what is expected there.
///
/// It never contains values of the input (P1). The message is for people: later versions may change
/// it.
// Boxed, because every field of every type returns it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, thiserror::Error)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[error(transparent)]
#[serde(transparent)]
pub struct Malformed(Box<Mistake>);

/// Parse error of a call or an event: the path of the invalid field, and what is expected there.
///
/// It never contains values of the input (P1). The message is for people: later versions may change
/// it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, thiserror::Error)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(inline))]
#[error("{at}{}{text}", if at.is_empty() { "" } else { ": " })]
struct Mistake {
    /// Path of the invalid field, such as `items[0]`; empty for the call as a whole.
    #[serde(skip_serializing_if = "String::is_empty")]
    #[cfg_attr(feature = "schema", schemars(default))]
    at: String,
    /// Problem of the field, such as "is missing".
    text: String,
    /// Other errors of the same command or query, at most 20, in the order in which they are found.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "schema", schemars(default))]
    others: Vec<Malformed>,
}

impl Malformed {
    /// An error without a path.
    pub(crate) fn new(text: impl fmt::Display) -> Self {
        Self::found(String::new(), text.to_string())
    }

    fn found(at: String, text: String) -> Self {
        Self(Box::new(Mistake { at, text, others: Vec::new() }))
    }

    /// Path of the invalid field, such as `items[0]`; empty for the call as a whole.
    pub fn at(&self) -> &str {
        &self.0.at
    }

    /// Problem of the field, such as "is missing".
    pub fn text(&self) -> &str {
        &self.0.text
    }

    /// The other errors of the same command or query.
    pub fn others(&self) -> &[Self] {
        &self.0.others
    }

    /// The error with another text.
    pub(crate) fn with_text(mut self, text: String) -> Self {
        self.0.text = text;
        self
    }

    /// Whether it is the error of an unknown field.
    pub(crate) fn is_of_unknown_field(&self) -> bool {
        self.text().starts_with(NO_FIELD)
    }

    /// The error of several unknown fields, which all have the same error: it says how many.
    pub(crate) fn of_several(self, how_many: impl fmt::Display) -> Self {
        let rest = self.text().strip_prefix(NO_FIELD).unwrap_or_default();
        let text = format!("{how_many} names are no fields{rest}");
        self.with_text(text)
    }

    /// The error with the other errors of the same call.
    pub(crate) fn with_others(mut self, others: Vec<Self>) -> Self {
        self.0.others = others;
        self
    }

    /// The error with the name of the surrounding field put before its path.
    #[inline(never)]
    pub(crate) fn in_field(mut self, name: &str) -> Self {
        let name = if is_word(name) { name } else { "?" };
        self.0.at = match self.at().chars().next() {
            None => name.to_owned(),
            Some('[') => name.to_owned() + self.at(),
            Some(_) => format!("{name}.{}", self.at()),
        };
        self
    }

    /// The error with the position in the surrounding list put before its path.
    #[inline(never)]
    pub(crate) fn in_list(mut self, position: usize) -> Self {
        let between = if self.at().is_empty() || self.at().starts_with('[') { "" } else { "." };
        self.0.at = format!("[{position}]{between}{}", self.at());
        self
    }
}

/// Whether a name looks like the name of a field, so that an error may contain it.
fn is_word(name: &str) -> bool {
    let of_word = |c: char| c.is_ascii_alphanumeric() || c == '_';
    (1..=40).contains(&name.len()) && name.chars().all(of_word)
}

/// The field whose name is most like an unknown one. The unknown name itself may be a value, such
/// as a surname, and is not repeated (P1).
fn nearest<'f>(name: &str, fields: &[&'f str]) -> Option<&'f str> {
    const LEAST: usize = 4;
    let plain = |name: &str| -> String {
        let letters = name.chars().filter(char::is_ascii_alphanumeric);
        letters.map(|c| c.to_ascii_lowercase()).collect()
    };
    let name = plain(is_word(name).then_some(name)?);
    let likeness = |field: &&'f str| {
        let (known, field) = (plain(field), *field);
        let short = known.len().min(name.len());
        let edits = strsim::osa_distance(&known, &name);
        let is_part = short >= LEAST && (name.contains(&known) || known.contains(&name));
        (edits * 3 <= short || is_part).then_some((edits, field))
    };
    fields.iter().filter_map(likeness).min().map(|(_, field)| field)
}

/// The fields of the call itself, sorted; they are often put into the wrong object.
const CALL_FIELDS: &[&str] =
    &["apply", "ask", "at", "by", "command_id", "compact", "do", "restore", "rewrite", "snapshot"];

/// Whether a text is a path to a field, such as `items[0].kind`.
fn is_path(text: &str) -> bool {
    let of_path = |c: char| c.is_ascii_alphanumeric() || "_.[]?".contains(c);
    !text.is_empty() && text.chars().all(of_path)
}

/// The beginning of the error of an unknown field.
const NO_FIELD: &str = "is no field";

impl de::Error for Malformed {
    /// Errors of nested types come as text, with the path before a colon.
    fn custom<T: fmt::Display>(text: T) -> Self {
        let text = text.to_string();
        if OF_TIMES.contains(&text.as_str()) {
            return Self::new(format_args!("expected {TIME}"));
        }
        match text.split_once(": ") {
            Some((at, text)) if is_path(at) => Self::found(at.to_owned(), text.to_owned()),
            _ => Self::found(String::new(), text),
        }
    }

    fn invalid_type(found: Unexpected<'_>, expected: &dyn Expected) -> Self {
        Self::new(format_args!("expected {}, not {}", Plain(expected), kind(found)))
    }

    fn invalid_value(_: Unexpected<'_>, expected: &dyn Expected) -> Self {
        Self::new(format_args!("expected {}", Plain(expected)))
    }

    fn unknown_variant(_: &str, expected: &'static [&'static str]) -> Self {
        Self::new(format_args!("expected one of {}", Words(expected)))
    }

    fn unknown_field(name: &str, expected: &'static [&'static str]) -> Self {
        let shown = if CALL_FIELDS.contains(&name) { name } else { "?" };
        let words = Words(expected);
        match (expected, nearest(name, expected)) {
            ([], _) => Self::new(format_args!("{NO_FIELD}; no field is expected here")),
            (_, None) => Self::new(format_args!("{NO_FIELD}; expected one of {words}")),
            (_, Some(meant)) => Self::new(format_args!(
                "{NO_FIELD}; did you mean `{meant}`? expected one of {words}"
            )),
        }
        .in_field(shown)
    }

    fn missing_field(name: &'static str) -> Self {
        Self::new("is missing").in_field(name)
    }

    fn duplicate_field(name: &'static str) -> Self {
        Self::new("is given twice").in_field(name)
    }
}

/// The type of a value, in plain words.
fn kind(found: Unexpected<'_>) -> &'static str {
    match found {
        Unexpected::Bool(_) => "true or false",
        Unexpected::Unsigned(_) | Unexpected::Signed(_) => "a number",
        Unexpected::Float(_) => "a fraction",
        Unexpected::Str(_) | Unexpected::Char(_) => "a text",
        Unexpected::Unit | Unexpected::Option => "null",
        Unexpected::Seq => "a list",
        Unexpected::Map => "an object",
        _ => "something else",
    }
}

/// Beginnings of serde's expectations, with the words for people who write JSON.
const PLAIN: &[(&str, &str)] = &[
    ("struct ", "an object"),
    ("internally tagged enum ", "an object"),
    ("adjacently tagged enum ", "an object"),
    ("map", "an object"),
    ("a map", "an object"),
    ("enum ", "a word"),
    ("variant identifier", "a word"),
    ("a sequence", "a list"),
    ("a string", "a text"),
    ("string", "a text"),
    ("a boolean", "true or false"),
    ("option", "something or null"),
    ("an RFC 3339", TIME),
    ("a formatted date", "a date, such as 2026-03-02"),
    ("u8", "a whole number from 0 to 255"),
    ("u16", "a whole number from 0 to 65535"),
    ("u32", "a whole number from 0 to 4294967295"),
    ("u64", "a whole number from 0 to 9007199254740991"),
    ("usize", "a whole number from 0 to 9007199254740991"),
    ("i64", "a whole number from -9007199254740991 to 9007199254740991"),
];

/// What a field with a time expects.
const TIME: &str = "a time, such as 2026-03-02T09:00:00Z";

/// The errors of `chrono` for a text that is no time.
const OF_TIMES: &[&str] = &[
    "input is out of range",
    "no possible date and time matching input",
    "input is not enough for unique date and time",
    "input contains invalid characters",
    "premature end of input",
    "trailing input",
];

struct Plain<'a>(&'a dyn Expected);

impl fmt::Display for Plain<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let text = self.0.to_string();
        let plain = PLAIN.iter().find(|(start, _)| text.starts_with(start));
        f.write_str(plain.map_or(text.as_str(), |(_, plain)| plain))
    }
}

struct Words(&'static [&'static str]);

impl fmt::Display for Words {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (position, word) in self.0.iter().enumerate() {
            let separator = if position == 0 { "" } else { ", " };
            write!(f, "{separator}`{word}`")?;
        }
        Ok(())
    }
}
