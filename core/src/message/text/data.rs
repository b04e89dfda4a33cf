//! The values of the variables of a message.

use std::{collections::BTreeMap, fmt};

use chrono::{DateTime, NaiveDate, Utc};
use serde::{
    Deserialize, Deserializer, Serialize,
    de::{Error, MapAccess, Visitor, value::MapAccessDeserializer},
};

use super::{parts, problem::nearest};
use crate::{
    base::{BasisPoints, BasisPointsError, FieldErrors, Instant, Money, MoneyError, Private},
    message::{MessageKind, Value, Variable, VariableType},
};

/// The values of the variables of a message, by name, as they are given in a call.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(transparent)]
pub struct Data(pub BTreeMap<String, Option<Datum>>);

/// A value of a variable: a text, also for times, dates and links; a whole number, also for rates;
/// or an amount of money.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(untagged)]
pub enum Datum {
    /// A text, a time such as `2026-03-02T09:00:00Z`, a date or a link.
    Text(Private<String>),
    /// A whole number, or a rate in basis points.
    Number(u32),
    /// An amount of money.
    Money(Money),
}

impl<'de> Deserialize<'de> for Datum {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        from.deserialize_any(DatumVisitor)
    }
}

struct DatumVisitor;

impl<'de> Visitor<'de> for DatumVisitor {
    type Value = Datum;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a text, a whole number or an amount")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Datum, E> {
        Ok(Datum::Text(text.into()))
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<Datum, E> {
        let number = u32::try_from(number).map(Datum::Number);
        number.map_err(|_| E::custom(format_args!("expected a whole number up to {}", u32::MAX)))
    }

    fn visit_map<A: MapAccess<'de>>(self, fields: A) -> Result<Datum, A::Error> {
        Money::deserialize(MapAccessDeserializer::new(fields)).map(Datum::Money)
    }
}

/// The values of the variables of a message, parsed by their types.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Values(pub(super) BTreeMap<&'static str, Value>);

/// Maximum length of a link, so that a text message with it has a proven maximum.
pub(super) const LONGEST_LINK: u16 = 200;

impl Values {
    /// Parses the values by the types of the variables of a kind of message.
    ///
    /// # Errors
    /// All values that are missing, unknown or invalid.
    pub fn read(kind: MessageKind, data: &Data) -> Result<Self, FieldErrors> {
        let (mut values, mut errors) = (BTreeMap::new(), FieldErrors::default());
        for variable in kind.variables() {
            let field = format!("data.{}", variable.name);
            match data.0.get(variable.name).and_then(Option::as_ref) {
                Some(given) => {
                    let read = errors.check(field, read(variable, given));
                    values.extend(read.map(|value| (variable.name, value)));
                }
                None if variable.optional => {}
                None => errors.note(field, "is missing"),
            }
        }
        let known = || kind.variables().iter().map(|variable| variable.name);
        for name in data.0.keys().filter(|name| !known().any(|known| known == *name)) {
            // A name that a mistake could make of a value is not repeated.
            match nearest(name, known()) {
                Some(nearest) => errors.note("data", format_args!("did you mean `{nearest}`?")),
                None => errors.note("data", "has a name that is no variable of this kind"),
            }
        }
        if errors.is_empty() { Ok(Self(values)) } else { Err(errors) }
    }

    /// The text of a variable, such as a link.
    pub(super) fn text(&self, name: &str) -> Option<&str> {
        match self.0.get(name)? {
            Value::Text(text) => Some(text.reveal()),
            _ => None,
        }
    }

    /// The values without those of which the text does not know; for the check of templates.
    pub(super) fn without(&self, left_out: &[&str]) -> Self {
        let kept = self.0.iter().filter(|(name, _)| !left_out.contains(name));
        Self(kept.map(|(name, value)| (*name, value.clone())).collect())
    }
}

fn read(variable: &Variable, given: &Datum) -> Result<Value, String> {
    match (variable.is, given) {
        (VariableType::Text(most), Datum::Text(text)) => read_text(text.reveal(), most),
        (VariableType::Link, Datum::Text(link)) => read_link(link.reveal()),
        (VariableType::DateTime, Datum::Text(time)) => {
            let time = time.reveal().parse::<DateTime<Utc>>();
            let time = time.ok().and_then(|time| Instant::try_from(time).ok());
            time.map(|Instant(at)| Value::DateTime(at)).ok_or_else(|| {
                "expected a time such as 2026-03-02T09:00:00Z, of the years 1970 to 9999".into()
            })
        }
        (VariableType::Date, Datum::Text(date)) => {
            let date = date.reveal();
            let is_usual = date.len() == "2026-03-02".len();
            let date = date.parse::<NaiveDate>().ok().filter(|_| is_usual);
            date.map(Value::Date).ok_or_else(|| "expected a date such as 2026-03-02".into())
        }
        (VariableType::Money, Datum::Money(money)) => match money.minor.abs() <= Money::MOST {
            true => Ok(Value::Money(*money)),
            false => Err(MoneyError::TooLarge.to_string()),
        },
        (VariableType::Rate, Datum::Number(rate)) => {
            let rate = u16::try_from(*rate).map_err(|_| BasisPointsError);
            let rate = rate.and_then(BasisPoints::new);
            rate.map(Value::Rate).map_err(|error| error.to_string())
        }
        (VariableType::Count, Datum::Number(count)) => Ok(Value::Count(*count)),
        (is, _) => Err(format!("expected {}", expected(is))),
    }
}

fn expected(is: VariableType) -> &'static str {
    match is {
        VariableType::Text(_) => "a text",
        VariableType::DateTime => "a time",
        VariableType::Date => "a date",
        VariableType::Money => "an amount of money",
        VariableType::Rate => "a rate in basis points",
        VariableType::Count => "a whole number",
        VariableType::Link => "a link",
    }
}

/// Removes characters that would change how the text around the value is shown: controls, and
/// those that set the direction of writing.
fn read_text(text: &str, most: u16) -> Result<Value, String> {
    let is_shown = |c: &char| (*c == '\n' || !c.is_control()) && !is_direction(*c);
    let text = text.replace("\r\n", "\n").replace(['\r', '\t'], " ");
    let text: String = text.chars().filter(is_shown).collect();
    let text = text.trim();
    match text.chars().count() {
        0 => Err("may not be empty".into()),
        length if length > usize::from(most) => Err(format!("may have at most {most} characters")),
        _ => Ok(Value::Text(text.into())),
    }
}

fn is_direction(c: char) -> bool {
    matches!(c, '\u{200E}' | '\u{200F}' | '\u{061C}' | '\u{202A}'..='\u{202E}')
        || matches!(c, '\u{2066}'..='\u{2069}' | '\u{2028}' | '\u{2029}' | '\u{FEFF}')
}

fn read_link(link: &str) -> Result<Value, String> {
    let is_allowed = |c: char| c.is_ascii_graphic() && !"\"<>\\`{}[]|^".contains(c);
    let host = link.strip_prefix("https://").filter(|rest| !rest.is_empty());
    match host.is_some_and(|rest| !rest.starts_with('/')) && link.chars().all(is_allowed) {
        false => Err("expected a link that begins with https://".into()),
        true if link.len() > usize::from(LONGEST_LINK) => {
            Err(format!("may have at most {LONGEST_LINK} characters"))
        }
        true => Ok(Value::Text(link.into())),
    }
}

/// Whether a link can be put into an e-mail.
pub(super) fn is_link(link: &str) -> Result<(), String> {
    read_link(link).map(|_| ())
}

/// The names of the variables with no value.
pub(super) fn is_given(kind: MessageKind, name: &str, values: &Values) -> bool {
    parts::variable(kind, name).is_some_and(|variable| values.0.contains_key(variable.name))
}
