//! Traces: values found in a field of another kind, such as a phone number in the remarks or a name
//! in the e-mail address (TRACE-1, M11).

use super::{Grade, Likeness, Rule, ValueSource};
use crate::{
    base::{Private, Score},
    contact::{
        EmailAddress, ParseOptions, PersonName, Phone, Value, WrittenContact, WrittenName,
        WrittenPhone,
    },
};

/// Score of a trace: reported, but never strong.
const TRACE_SCORE: u16 = 750;

/// Number of bytes of the remarks that are searched (C1).
const MOST_NOTE: usize = 10_000;

/// Maximum number of e-mail addresses, and of phone numbers, taken from the remarks.
const MOST_TRACES: usize = 8;

/// Number of digits that a phone number in a text may have.
const DIGITS: std::ops::RangeInclusive<usize> = 7..=17;

/// A value found in a field of another kind.
pub(super) struct Trace {
    /// The value that was found.
    pub(super) value: Value,
    /// The rule that names the field it was found in.
    pub(super) rule: Rule,
    /// Source of the value that has the trace.
    pub(super) source: ValueSource,
}

impl Trace {
    /// The evidence for a match of this trace; `None` if it is too weak.
    pub(super) fn likeness(&self, found: &Likeness) -> Option<Likeness> {
        let is_telling = match self.rule {
            // A common name such as john.smith@ is no evidence.
            Rule::NameInEmail => found.distinctive,
            _ => true,
        };
        (found.grade >= Grade::Equivalent && is_telling).then_some(Likeness {
            grade: Grade::Partial,
            score: Score::new(TRACE_SCORE),
            rule: self.rule,
            distinctive: false,
        })
    }
}

/// The values found in the remarks and in the e-mail addresses of a request.
pub(super) fn traces(
    contact: &WrittenContact,
    (typed, record): (&[Value], &[Value]),
    options: &ParseOptions,
) -> Vec<Trace> {
    let note = contact.note.as_ref().map_or("", |note| note.reveal());
    let note = note.get(..note.floor_char_boundary(MOST_NOTE)).unwrap_or(note);
    let emails =
        emails_in(note).filter_map(|text| EmailAddress::parse(text, options).ok()).map(|email| {
            Trace {
                value: Value::Email(email),
                rule: Rule::EmailInNote,
                source: ValueSource::Typed,
            }
        });
    let phones = phones_in(note)
        .filter_map(|text| Phone::parse(&WrittenPhone::new(text), options).ok())
        .map(|phone| Trace {
            value: Value::Phone(phone),
            rule: Rule::PhoneInNote,
            source: ValueSource::Typed,
        });
    let typed = typed.iter().map(|value| (value, ValueSource::Typed));
    let record = record.iter().map(|value| (value, ValueSource::Record));
    let names = typed.chain(record).filter_map(|(value, source)| match value {
        Value::Email(email) => name_in(email, source, options),
        _ => None,
    });
    emails.take(MOST_TRACES).chain(phones.take(MOST_TRACES)).chain(names).collect()
}

fn emails_in(text: &str) -> impl Iterator<Item = &str> {
    text.split_whitespace()
        .filter(|word| word.contains('@'))
        .map(|word| word.trim_matches(|c: char| !c.is_alphanumeric()))
}

/// Runs of digits and common separators.
fn phones_in(text: &str) -> impl Iterator<Item = &str> {
    let belongs = |c: char| c.is_numeric() || matches!(c, '+' | '(' | ')' | '-' | '.' | '/' | ' ');
    text.split(move |c| !belongs(c))
        .map(str::trim)
        .filter(|run| DIGITS.contains(&run.chars().filter(|c| c.is_numeric()).count()))
}

/// The name in a local part such as `jan.de-boer`; digits are ignored.
fn name_in(email: &EmailAddress, source: ValueSource, options: &ParseOptions) -> Option<Trace> {
    let (local, _) = email.raw().split_once('@')?;
    let local = local.split('+').next()?;
    let words: Vec<&str> =
        local.split(|c: char| !c.is_alphabetic()).filter(|word| !word.is_empty()).collect();
    if words.len() < 2 {
        return None;
    }
    let written =
        WrittenName { full: Some(Private::new(words.join(" "))), ..WrittenName::default() };
    let name = PersonName::parse(&written, options).ok()?;
    Some(Trace { value: Value::FullName(name), rule: Rule::NameInEmail, source })
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
