//! Folding: normalises the spellings of a text to one plain form (FOLD-1 to FOLD-3).
//!
//! The form has lower-case ASCII letters, ASCII digits and ASCII punctuation. Characters without a
//! romanisation are kept, such as Han characters: different ones may sound the same.

mod clean;
mod read;
mod steps;
mod tables;
mod unicode;
mod write;

#[cfg(test)]
mod tests;

use std::borrow::Cow;

pub(crate) use steps::plain_steps;
pub use steps::steps;

/// Maximum number of forms after the first one.
const MOST_OTHERS: usize = 3;

/// A folded text: the usual form, and others if letters have several romanisations.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Folded {
    first: String,
    others: Vec<String>,
}

impl Folded {
    /// The usual form of the text.
    pub fn first(&self) -> &str {
        &self.first
    }

    /// Converts into the usual form.
    pub fn into_first(self) -> String {
        self.first
    }

    /// The other forms: at most three, without duplicates.
    pub fn others(&self) -> &[String] {
        &self.others
    }

    /// All forms, the usual one first.
    pub fn iter(&self) -> impl Iterator<Item = &str> {
        std::iter::once(self.first.as_str()).chain(self.others.iter().map(String::as_str))
    }

    fn add(&mut self, form: String) {
        if self.others.len() < MOST_OTHERS && !self.iter().any(|known| known == form) {
            self.others.push(form);
        }
    }
}

impl std::fmt::Debug for Folded {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Folded(private)")
    }
}

impl IntoIterator for Folded {
    type Item = String;
    type IntoIter = std::iter::Chain<std::iter::Once<String>, std::vec::IntoIter<String>>;

    fn into_iter(self) -> Self::IntoIter {
        std::iter::once(self.first).chain(self.others)
    }
}

/// Folds a text to lower-case Latin letters, ASCII digits and ASCII punctuation.
///
/// Folding is idempotent for the first form.
///
/// ```
/// use frontdesk::contact::fold::fold;
/// assert_eq!(fold("José").first(), "jose");
/// assert_eq!(fold("Müller").iter().collect::<Vec<_>>(), ["muller", "mueller"]);
/// assert_eq!(fold("Ј\u{200b}оhn").first(), "john"); // Cyrillic Ј and о, a zero-width space
/// let julia = fold("Юлия");
/// assert_eq!(julia.iter().collect::<Vec<_>>(), ["yuliya", "iuliia", "julija", "yulyya"]);
/// ```
pub fn fold(text: &str) -> Folded {
    if is_plain(text) {
        return Folded { first: text.to_ascii_lowercase(), others: Vec::new() };
    }
    let letters = read::letters(clean::clean(text));
    let (first, variants) = write::first(&letters);
    let mut folded = Folded { first, others: Vec::new() };
    if let Some(displayed) = clean::displayed(text) {
        let letters = read::letters(clean::clean(&displayed));
        folded.add(write::first(&letters).0);
    }
    for system in variants.systems() {
        folded.add(write::form(&letters, system));
    }
    folded
}

/// Whether the text only needs lower-casing.
fn is_plain(text: &str) -> bool {
    text.bytes().all(|byte| matches!(byte, b' '..=b'_' | b'a'..=b'~'))
}

/// Removes invisible characters, and normalises to compatibility form with ASCII digits and
/// punctuation.
///
/// Case and accents are kept, for values that are not plain words.
pub(in crate::contact) fn plain(text: &str) -> Cow<'_, str> {
    if is_plain(text) {
        return Cow::Borrowed(text);
    }
    let cleaned = clean::clean(text).into_iter();
    Cow::Owned(cleaned.map(|c| tables::digit(c).unwrap_or(c)).collect())
}

/// Replaces look-alike letters by Latin ones in words that mix scripts (M1).
pub(in crate::contact) fn undisguised(text: &str) -> Cow<'_, str> {
    if text.is_ascii() {
        return Cow::Borrowed(text);
    }
    Cow::Owned(write::undisguised(text))
}
