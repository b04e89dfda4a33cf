//! The messages and parts that a set of texts has.

use crate::message::{MessageKind, Variable, VariableType};

/// Tables and patterns by which dates, times and amounts are written, each with its parts; a
/// message without parts is a pattern.
pub(super) const TABLES: &[(&str, &[&str])] = &[
    ("weekday", &["d1", "d2", "d3", "d4", "d5", "d6", "d7"]),
    ("weekday_short", &["d1", "d2", "d3", "d4", "d5", "d6", "d7"]),
    ("month", MONTHS),
    ("month_short", MONTHS),
    ("half_day", &["am", "pm"]),
    ("currency", &["EUR"]),
];

const MONTHS: &[&str] =
    &["m1", "m2", "m3", "m4", "m5", "m6", "m7", "m8", "m9", "m10", "m11", "m12"];

/// Patterns, with the variables of each.
pub(super) const PATTERNS: &[(&str, &[&str])] = &[
    ("date_full", DATE),
    ("date_long", DATE),
    ("date_short", DATE),
    ("time", TIME),
    ("date_time", &["date_full", "date_long", "date_short", "time"]),
    ("decimal", &[]),
    ("group", &[]),
    ("money", &["symbol", "amount"]),
    ("money_negative", &["symbol", "amount"]),
    ("money_code", &["code", "amount"]),
    ("money_code_negative", &["code", "amount"]),
    ("percent", &["number"]),
    ("greeting", &["name", "business"]),
    ("closing", &["name", "business"]),
    ("unsubscribe", &["business"]),
];

const DATE: &[&str] = &["weekday", "weekday_short", "month", "month_short", "day", "year"];
const TIME: &[&str] = &["hour", "hour12", "minute", "half_day"];

/// Parts of a message of an appointment that may be there once.
const ONCE: &[&str] = &["subject", "title", "button", "sms"];

/// Beginnings of the parts that may be there several times.
const SEVERAL: &[&str] = &["text", "line", "sms"];

/// Whether a message may have a part.
pub(super) fn is_part(name: &str) -> bool {
    ONCE.contains(&name) || is_one_of(name, "text") || is_one_of(name, "line") || is_sms(name)
}

/// The parts that a name may be meant as.
pub(super) fn known_parts() -> impl Iterator<Item = &'static str> {
    ONCE.iter().chain(SEVERAL).copied()
}

/// Whether a part is `text`, `text_2` or the like.
pub(super) fn is_one_of(part: &str, first: &str) -> bool {
    part.strip_prefix(first).is_some_and(|rest| rest.is_empty() || rest.starts_with('_'))
}

/// Whether a part is in a text message.
pub(super) fn is_sms(part: &str) -> bool {
    is_one_of(part, "sms")
}

/// The forms in which a variable can be used in a text, by the ending of its name.
pub(super) fn forms(is: VariableType) -> &'static [&'static str] {
    match is {
        VariableType::DateTime => &["", "_date", "_day", "_time"],
        VariableType::Date => &["", "_date", "_day"],
        _ => &[""],
    }
}

/// The variable that a name in a text stands for.
pub(super) fn variable(kind: MessageKind, name: &str) -> Option<&'static Variable> {
    let is_form = |variable: &&Variable| {
        let form = name.strip_prefix(variable.name);
        form.is_some_and(|form| forms(variable.is).contains(&form))
    };
    kind.variables().iter().find(is_form)
}

/// All names by which a text can use the variables of a kind of message.
pub(super) fn names(kind: MessageKind) -> Vec<String> {
    let variables = kind.variables().iter();
    let forms = |of: &Variable| {
        let name = of.name;
        forms(of.is).iter().map(move |form| format!("{name}{form}"))
    };
    variables.flat_map(forms).collect()
}

/// The link behind the button of an e-mail.
pub(super) fn button_link(kind: MessageKind) -> Option<&'static str> {
    let links = kind.variables().iter().filter(|variable| variable.is == VariableType::Link);
    let mut links = links.map(|variable| variable.name);
    links.find(|name| *name != UNSUBSCRIBE_LINK)
}

/// The link by which the customer unsubscribes.
pub(super) const UNSUBSCRIBE_LINK: &str = "unsubscribe_link";
