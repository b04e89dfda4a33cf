//! Formats texts as Fluent does, and as `fluent-bundle` does byte for byte; a test compares both.
//! Functions and numbers as arguments of terms are refused before, and what only they need would be
//! a twentieth of the package for pages.

#[cfg(test)]
mod tests;

use std::{borrow::Cow, mem};

use fluent_syntax::{
    ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey},
    unicode::unescape_unicode_to_string,
};
use intl_pluralrules::{PluralCategory, PluralRuleType, PluralRules, operands::PluralOperands};
use unic_langid::LanguageIdentifier;

/// Most placeables of a part, and most references within each other: more than texts of hosts and
/// the default ones can have.
const MOST_PLACEABLES: usize = 100;
const DEEPEST: usize = 20;

/// Texts by name. A later one of the same name replaces an earlier one.
pub(super) struct Bundle<'a> {
    entries: Vec<(&'a str, &'a Entry<&'a str>)>,
    plural: Option<PluralRules>,
}

impl<'a> Bundle<'a> {
    pub(super) fn new(
        language: &LanguageIdentifier,
        entries: impl Iterator<Item = &'a Entry<&'a str>>,
    ) -> Self {
        let named = |entry: &'a Entry<&'a str>| match entry {
            Entry::Message(message) => Some((message.id.name, entry)),
            Entry::Term(term) => Some((term.id.name, entry)),
            _ => None,
        };
        let mut entries: Vec<_> = entries.filter_map(named).collect();
        entries.sort_by_key(|(name, _)| *name);
        Self { entries, plural: plural_rules(language) }
    }

    /// A message or a term: they share their names.
    fn entry(&self, name: &str) -> Option<&'a Entry<&'a str>> {
        let end = self.entries.partition_point(|(other, _)| *other <= name);
        let (other, entry) = self.entries.get(end.checked_sub(1)?)?;
        (*other == name).then_some(*entry)
    }

    /// The names of the parts of a message, in order.
    pub(super) fn parts(&self, message: &str) -> Vec<&'a str> {
        match self.entry(message) {
            Some(Entry::Message(message)) => {
                message.attributes.iter().map(|part| part.id.name).collect()
            }
            _ => Vec::new(),
        }
    }

    /// A part of a message, or the message itself.
    pub(super) fn message(&self, name: &str, part: Option<&str>) -> Option<&'a Pattern<&'a str>> {
        let Some(Entry::Message(message)) = self.entry(name) else {
            return None;
        };
        let Some(part) = part else {
            return message.value.as_ref();
        };
        let found = message.attributes.iter().find(|attribute| attribute.id.name == part)?;
        Some(&found.value)
    }

    fn term(&self, name: &str, part: Option<&str>) -> Option<&'a Pattern<&'a str>> {
        let Some(Entry::Term(term)) = self.entry(name) else {
            return None;
        };
        let Some(part) = part else {
            return Some(&term.value);
        };
        let found = term.attributes.iter().find(|attribute| attribute.id.name == part)?;
        Some(&found.value)
    }

    /// Formats a text.
    ///
    /// # Errors
    /// The first fault in the order in which the text is written.
    pub(super) fn format(&self, pattern: &Pattern<&str>, args: &Args<'_>) -> Result<String, Fault> {
        let text = String::new();
        let mut format =
            Format { bundle: self, args, is_term: false, placeables: 0, depth: 0, text };
        format.pattern(pattern)?;
        Ok(format.text)
    }
}

/// The plural rules of a language: its own or, if there are none, those of English.
fn plural_rules(language: &LanguageIdentifier) -> Option<PluralRules> {
    let rules = |language| PluralRules::create(language, PluralRuleType::CARDINAL).ok();
    let only_language = LanguageIdentifier::from_parts(language.language, None, None, &[]);
    rules(language.clone())
        .or_else(|| rules(only_language))
        .or_else(|| rules("en".parse().unwrap_or_default()))
}

/// Why a text cannot be formatted.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Fault {
    /// It names a variable without a value.
    Variable(String),
    /// It refers to a message, term or part that does not exist.
    Reference(String),
    /// It refers to itself, or has too many placeables.
    TooComplex,
}

/// The value of a variable.
pub(super) enum Arg<'a> {
    Text(Cow<'a, str>),
    Count(u32),
}

/// The values of variables by name.
#[derive(Default)]
pub(super) struct Args<'a>(Vec<(Cow<'a, str>, Arg<'a>)>);

impl<'a> Args<'a> {
    pub(super) fn set(&mut self, name: impl Into<Cow<'a, str>>, value: Arg<'a>) {
        self.0.push((name.into(), value));
    }

    /// Sets the text of a variable in one of its forms, such as `_date`.
    pub(super) fn set_text(&mut self, name: &str, form: &str, text: String) {
        self.set(format!("{name}{form}"), Arg::Text(text.into()));
    }

    fn get(&self, name: &str) -> Option<&Arg<'a>> {
        self.0.iter().rev().find(|(other, _)| other == name).map(|(_, value)| value)
    }
}

/// The value that a variant is selected by.
enum Selector {
    Text(String),
    /// A number in decimal digits, as it would be written.
    Number(String),
}

struct Format<'a> {
    bundle: &'a Bundle<'a>,
    args: &'a Args<'a>,
    /// Whether the text is that of a term, which has no variables.
    is_term: bool,
    placeables: usize,
    depth: usize,
    text: String,
}

type Formatted = Result<(), Fault>;

impl Format<'_> {
    fn pattern(&mut self, pattern: &Pattern<&str>) -> Formatted {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => self.text += value,
                PatternElement::Placeable { expression } => {
                    self.placeables += 1;
                    if self.placeables > MOST_PLACEABLES {
                        return Err(Fault::TooComplex);
                    }
                    self.expression(expression)?;
                }
            }
        }
        Ok(())
    }

    fn expression(&mut self, expression: &Expression<&str>) -> Formatted {
        let (selector, variants) = match expression {
            Expression::Inline(inline) => return self.inline(inline),
            Expression::Select { selector, variants } => (self.selector(selector)?, variants),
        };
        let is_selected =
            |key: &VariantKey<&str>| selector.as_ref().is_some_and(|by| self.matches(key, by));
        let selected = variants.iter().find(|variant| is_selected(&variant.key));
        let selected = selected.or_else(|| variants.iter().find(|variant| variant.default));
        self.pattern(&selected.ok_or(Fault::TooComplex)?.value)
    }

    /// The value of a selector; none if it is a variable of a term.
    fn selector(&mut self, selector: &InlineExpression<&str>) -> Result<Option<Selector>, Fault> {
        Ok(match selector {
            InlineExpression::NumberLiteral { value } => Some(Selector::Number(plain(value))),
            InlineExpression::VariableReference { id } => match self.args.get(id.name) {
                _ if self.is_term => None,
                Some(Arg::Text(text)) => Some(Selector::Text(text.as_ref().to_owned())),
                Some(Arg::Count(count)) => Some(Selector::Number(count.to_string())),
                None => return Err(Fault::Variable(id.name.to_owned())),
            },
            inline => {
                let before = mem::take(&mut self.text);
                self.inline(inline)?;
                Some(Selector::Text(mem::replace(&mut self.text, before)))
            }
        })
    }

    fn matches(&self, key: &VariantKey<&str>, selector: &Selector) -> bool {
        match (key, selector) {
            (VariantKey::Identifier { name }, Selector::Text(text)) => name == text,
            (VariantKey::Identifier { name }, Selector::Number(number)) => {
                let selected = self.bundle.plural.as_ref().zip(operands(number));
                let category = selected.and_then(|(rules, number)| rules.select(number).ok());
                category.is_some_and(|category| *name == name_of(&category))
            }
            (VariantKey::NumberLiteral { value }, Selector::Number(number)) => {
                unsigned_zero(&plain(value)) == unsigned_zero(number)
            }
            (VariantKey::NumberLiteral { .. }, Selector::Text(_)) => false,
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&str>) -> Formatted {
        match inline {
            InlineExpression::StringLiteral { value } => {
                self.text += &unescape_unicode_to_string(value);
            }
            InlineExpression::NumberLiteral { value } => self.text += &plain(value),
            InlineExpression::MessageReference { id, attribute } => {
                let part = attribute.as_ref().map(|part| part.name);
                match self.bundle.message(id.name, part) {
                    Some(pattern) => self.reference(pattern)?,
                    // A message with parts alone.
                    None if part.is_none() && !self.bundle.parts(id.name).is_empty() => {
                        return Err(Fault::TooComplex);
                    }
                    None => return Err(Fault::Reference(id.name.to_owned())),
                }
            }
            InlineExpression::TermReference { id, attribute, .. } => {
                let part = attribute.as_ref().map(|part| part.name);
                let pattern = self.bundle.term(id.name, part);
                let pattern = pattern.ok_or_else(|| Fault::Reference(id.name.to_owned()))?;
                self.is_term = true;
                self.reference(pattern)?;
                self.is_term = false;
            }
            InlineExpression::VariableReference { id } => match self.args.get(id.name) {
                _ if self.is_term => self.text += &format!("{{${}}}", id.name),
                Some(Arg::Text(text)) => self.text += text,
                Some(Arg::Count(count)) => self.text += &count.to_string(),
                None => return Err(Fault::Variable(id.name.to_owned())),
            },
            InlineExpression::Placeable { expression } => self.expression(expression)?,
            InlineExpression::FunctionReference { .. } => return Err(Fault::TooComplex),
        }
        Ok(())
    }

    fn reference(&mut self, pattern: &Pattern<&str>) -> Formatted {
        if self.depth == DEEPEST {
            return Err(Fault::TooComplex);
        }
        self.depth += 1;
        self.pattern(pattern)?;
        self.depth -= 1;
        Ok(())
    }
}

/// A number as it is written: without zeros before its digits.
fn plain(number: &str) -> String {
    let (sign, digits) = match number.strip_prefix('-') {
        Some(digits) => ("-", digits),
        None => ("", number),
    };
    let short = digits.trim_start_matches('0');
    let zero = if short.is_empty() || short.starts_with('.') { "0" } else { "" };
    format!("{sign}{zero}{short}")
}

/// A number to be compared: zero has no sign.
fn unsigned_zero(number: &str) -> &str {
    let digits = number.strip_prefix('-').unwrap_or(number);
    if digits.contains(|c| matches!(c, '1'..='9')) { number } else { digits }
}

/// The operands of the plural rules (Unicode TR 35); none for a number with too many digits.
fn operands(number: &str) -> Option<PluralOperands> {
    let number = number.trim_start_matches('-');
    let (whole, fraction) = number.split_once('.').unwrap_or((number, ""));
    let shorter = fraction.trim_end_matches('0');
    let read = |digits: &str| match digits {
        "" => Some(0),
        digits => digits.parse::<u64>().ok(),
    };
    let all = read(&format!("{whole}{shorter}"))?;
    let scale = 10_u64.checked_pow(u32::try_from(shorter.len()).ok()?)?;
    Some(PluralOperands {
        n: all as f64 / scale as f64,
        i: read(whole)?,
        v: fraction.len(),
        w: shorter.len(),
        f: read(fraction)?,
        t: read(shorter)?,
    })
}

fn name_of(category: &PluralCategory) -> &'static str {
    match category {
        PluralCategory::ZERO => "zero",
        PluralCategory::ONE => "one",
        PluralCategory::TWO => "two",
        PluralCategory::FEW => "few",
        PluralCategory::MANY => "many",
        PluralCategory::OTHER => "other",
    }
}
