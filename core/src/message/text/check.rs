//! Checks the texts of a host when they are saved.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use serde::Serialize;

use super::{
    Brand, Ftl, Rendered, TextProblem, TextProblemCode as Code, TextSet,
    bound::bounds,
    data::Values,
    parts::{self, PATTERNS, TABLES},
    render,
    set::at,
    syntax,
};
use crate::{
    base::{BasisPoints, Currency, Money, Zone},
    customer::{Channel, Language},
    message::{MessageKind, Value, VariableType},
};

/// The result of the check of texts.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct TemplateCheck {
    /// All problems, in order of their places; none if the texts can be used.
    pub problems: Vec<TextProblem>,
    /// Most segments that the text message can have.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub segments: Option<SegmentBounds>,
}

/// Most segments of a text message, whatever the values of its variables.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct SegmentBounds {
    /// Most segments if all values have characters of GSM 7 only.
    pub plain: usize,
    /// Most segments with any characters.
    pub any: usize,
}

/// Most segments of a text message that a host may save, unless the call says otherwise.
pub(crate) const MOST_SEGMENTS: usize = 12;

/// Signs of a mistake in a text.
const LEFTOVERS: &[&str] = &["{", "}", "undefined", "null", "[object", "NaN", "[["];

impl TemplateCheck {
    /// Checks the texts of a language for a kind of message: they can be parsed, have all parts,
    /// name only variables of this kind, and can be rendered with each choice of optional
    /// variables.
    pub fn of(
        kind: MessageKind,
        language: &Language,
        ftl: Option<&Ftl>,
        most_segments: usize,
    ) -> Self {
        let set = match TextSet::read(language, ftl) {
            Ok(set) => set,
            Err(problems) => return Self::new(problems, None),
        };
        let mut problems = unknown(&set);
        problems.extend(missing(&set, kind));
        if !problems.is_empty() {
            return Self::new(problems, None);
        }
        problems = each_choice(&set, kind);
        let all = set.all_parts();
        let segments = match bounds(&set.open(), &all, kind) {
            Ok(bounds) => {
                if bounds.any > most_segments {
                    let at = at(kind.name(), Some("sms"));
                    problems.push(TextProblem::new(Code::TooManySegments, at));
                }
                Some(bounds)
            }
            Err(problem) => {
                problems.push(problem);
                None
            }
        };
        Self::new(problems, segments)
    }

    fn new(problems: Vec<TextProblem>, segments: Option<SegmentBounds>) -> Self {
        let problems: BTreeSet<TextProblem> = problems.into_iter().collect();
        Self { problems: problems.into_iter().collect(), segments }
    }
}

/// Names that are not known: of messages, of parts, of variables.
fn unknown(set: &TextSet) -> Vec<TextProblem> {
    let Some(own) = set.own() else {
        return Vec::new();
    };
    let mut problems = Vec::new();
    for name in syntax::message_names(own) {
        if !set.default_names().any(|known| known == name) {
            let known = set.default_names();
            problems.push(TextProblem::unknown(Code::UnknownMessage, name, name, known));
        }
    }
    let all = set.all_parts();
    for named in syntax::all_parts(own).into_iter().filter(|named| !named.is_term) {
        let of_message: Option<MessageKind> = named.message.parse().ok();
        let at = || at(named.message, named.part);
        if let (Some(_), Some(part)) = (of_message, named.part)
            && !parts::is_part(part)
        {
            let known = parts::known_parts();
            problems.push(TextProblem::unknown(Code::UnknownPart, at(), part, known));
        }
        let known = known_variables(named.message, of_message);
        for name in known.iter().flat_map(|_| syntax::variables(&all, named.pattern)) {
            let known = known.iter().flatten().map(String::as_str);
            if !known.clone().any(|known| known == name) {
                problems.push(TextProblem::unknown(Code::UnknownVariable, at(), name, known));
            }
        }
    }
    problems
}

/// The variables of a message; none if it is unknown.
fn known_variables(message: &str, kind: Option<MessageKind>) -> Option<Vec<String>> {
    let pattern = PATTERNS.iter().find(|(name, _)| *name == message);
    let known = pattern.map(|(_, known)| known.iter().map(|name| (*name).to_owned()).collect());
    let is_table = TABLES.iter().any(|(name, _)| *name == message);
    kind.map(parts::names).or(known).or(is_table.then(Vec::new))
}

/// Messages and parts that are missing, or there in another language alone.
fn missing(set: &TextSet, kind: MessageKind) -> Vec<TextProblem> {
    let texts = set.open();
    let mut problems = Vec::new();
    let mut note = |message: &str, part: Option<&str>| {
        problems.push(TextProblem::new(Code::Missing, at(message, part)));
    };
    let is_missing =
        |message: &str, part: Option<&str>| set.is_borrowed(message) || !texts.has(message, part);
    for (message, parts) in TABLES {
        for part in parts.iter().filter(|part| is_missing(message, Some(part))) {
            note(message, Some(part));
        }
    }
    for (message, _) in PATTERNS.iter().filter(|(message, _)| is_missing(message, None)) {
        note(message, None);
    }
    let own = if set.is_borrowed(kind.name()) { Vec::new() } else { texts.parts(kind.name()) };
    for part in ["subject", "text", "sms"] {
        if !own.iter().any(|name| name == part || parts::is_one_of(name, part)) {
            note(kind.name(), Some(part));
        }
    }
    problems
}

/// Renders the texts with each choice of optional variables.
fn each_choice(set: &TextSet, kind: MessageKind) -> Vec<TextProblem> {
    let optional = kind.variables().iter().filter(|variable| variable.optional);
    let optional: Vec<&str> = optional.map(|variable| variable.name).collect();
    let all = sample(kind);
    let mut problems = Vec::new();
    for choice in 0..1_u32 << optional.len().min(8) {
        let is_left_out = |(position, _): &(usize, &&str)| choice & (1 << position) != 0;
        let left_out = optional.iter().enumerate().filter(is_left_out);
        let left_out: Vec<&str> = left_out.map(|(_, name)| *name).collect();
        let values = all.without(&left_out);
        for channel in Channel::ALL {
            match render(set, kind, channel, &values, Zone::UTC, &Brand::default()) {
                Ok(rendered) => problems.extend(leftover(kind, &rendered)),
                Err(found) => problems.extend(found),
            }
        }
        // The same texts have the same problems with every choice.
        if !problems.is_empty() {
            break;
        }
    }
    problems
}

fn leftover(kind: MessageKind, rendered: &Rendered) -> Option<TextProblem> {
    let (part, texts) = match rendered {
        Rendered::Email(email) => ("text", [email.subject.as_str(), &email.text]),
        Rendered::Sms(sms) => ("sms", ["", sms.text.as_str()]),
    };
    let is_in = |sign: &&&str| texts.iter().any(|text| text.contains(**sign));
    let found = LEFTOVERS.iter().find(is_in)?;
    let name = Some((*found).to_owned());
    Some(TextProblem { name, ..TextProblem::new(Code::Leftover, at(kind.name(), Some(part))) })
}

/// A value for each variable of a kind of message.
fn sample(kind: MessageKind) -> Values {
    let date = NaiveDate::from_ymd_opt(2026, 9, 30).unwrap_or_default();
    let at = date.and_hms_opt(12, 30, 0).unwrap_or_default().and_utc();
    let value = |is: VariableType| match is {
        VariableType::Text(_) => Some(Value::Text("Anna".into())),
        VariableType::Link => Some(Value::Text("https://example.org/a".into())),
        VariableType::DateTime => Some(Value::DateTime(at)),
        VariableType::Date => Some(Value::Date(date)),
        VariableType::Money => {
            Currency::parse("EUR").ok().map(|euro| Value::Money(Money::new(123_450, euro)))
        }
        VariableType::Rate => Some(Value::Rate(BasisPoints::FIFTEEN_PER_CENT)),
        VariableType::Count => Some(Value::Count(2)),
    };
    let variables = kind.variables().iter();
    Values(variables.filter_map(|variable| Some((variable.name, value(variable.is)?))).collect())
}
