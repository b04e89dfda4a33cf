//! Values that stand in a place of another kind: a phone number in the remarks, a name in the
//! e-mail address (TRACE-1, M11).

use super::{Grade, Likeness, Rule};
use crate::{
    base::{Private, Score},
    contact::{
        EmailAddress, ParseOptions, PersonName, Phone, Value, WrittenContact, WrittenName,
        WrittenPhone,
    },
};

/// What a trace scores: it is told, and never strong.
const TRACE_SCORE: u16 = 750;

/// Remarks longer than this many bytes are not searched to their end (C1).
const MOST_NOTE: usize = 10_000;

/// At most so many values are taken from one text.
const MOST_TRACES: usize = 8;

/// The least and the most digits of a phone number in a text.
const DIGITS: std::ops::RangeInclusive<usize> = 7..=17;

/// A value found in a place of another kind, and the rule that tells where.
pub(super) struct Trace {
    /// The value.
    pub(super) value: Value,
    /// Where it was found.
    pub(super) rule: Rule,
}

impl Trace {
    /// What a match of the trace amounts to; none when too little agrees.
    pub(super) fn likeness(&self, found: &Likeness) -> Option<Likeness> {
        let telling = match self.rule {
            // Half the town is called john.smith@.
            Rule::NameInEmail => found.distinctive,
            _ => true,
        };
        (found.grade >= Grade::Equivalent && telling).then_some(Likeness {
            grade: Grade::Partial,
            score: Score::new(TRACE_SCORE),
            rule: self.rule,
            distinctive: false,
        })
    }
}

/// The values that stand in the remarks and in the e-mail addresses of a request.
pub(super) fn traces(
    contact: &WrittenContact,
    read: &[Value],
    reading: &ParseOptions,
) -> Vec<Trace> {
    let note = contact.note.as_ref().map_or("", |note| note.reveal());
    let note = note.get(..note.floor_char_boundary(MOST_NOTE)).unwrap_or(note);
    let emails = emails_in(note)
        .filter_map(|text| EmailAddress::parse(text, reading).ok())
        .map(|email| Trace { value: Value::Email(email), rule: Rule::EmailInNote });
    let phones = phones_in(note)
        .filter_map(|text| Phone::parse(&WrittenPhone::new(text), reading).ok())
        .map(|phone| Trace { value: Value::Phone(phone), rule: Rule::PhoneInNote });
    let names = read.iter().filter_map(|value| match value {
        Value::Email(email) => name_in(email, reading),
        _ => None,
    });
    emails.take(MOST_TRACES).chain(phones.take(MOST_TRACES)).chain(names).collect()
}

fn emails_in(text: &str) -> impl Iterator<Item = &str> {
    text.split_whitespace()
        .filter(|word| word.contains('@'))
        .map(|word| word.trim_matches(|c: char| !c.is_alphanumeric()))
}

/// Runs of digits with the signs that people put between them.
fn phones_in(text: &str) -> impl Iterator<Item = &str> {
    let belongs = |c: char| c.is_numeric() || matches!(c, '+' | '(' | ')' | '-' | '.' | '/' | ' ');
    text.split(move |c| !belongs(c))
        .map(str::trim)
        .filter(|run| DIGITS.contains(&run.chars().filter(|c| c.is_numeric()).count()))
}

/// The name that a local part such as `jan.de-boer` spells out; digits are no part of it.
fn name_in(email: &EmailAddress, reading: &ParseOptions) -> Option<Trace> {
    let (local, _) = email.raw().split_once('@')?;
    let local = local.split('+').next()?;
    let words: Vec<&str> =
        local.split(|c: char| !c.is_alphabetic()).filter(|word| !word.is_empty()).collect();
    if words.len() < 2 {
        return None;
    }
    let written =
        WrittenName { full: Some(Private::new(words.join(" "))), ..WrittenName::default() };
    let name = PersonName::parse(&written, reading).ok()?;
    Some(Trace { value: Value::FullName(name), rule: Rule::NameInEmail })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn phone_numbers_and_mailboxes_are_found_in_remarks() {
        let note = "Call 06-1234 5678 (mornings), or mail <jan@firm.example>. Job 12, 3 rooms.";
        assert_eq!(phones_in(note).collect::<Vec<_>>(), ["06-1234 5678 ("]);
        assert_eq!(emails_in(note).collect::<Vec<_>>(), ["jan@firm.example"]);
    }
}
