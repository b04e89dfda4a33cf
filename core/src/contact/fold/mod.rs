//! Folding: one plain form for all the ways a text can be written (matching.md § 2).

use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

/// The forms a text is read in.
pub struct Folded(Vec<String>);

impl Folded {
    /// The usual form.
    pub fn first(&self) -> &str {
        self.0.first().map_or("", String::as_str)
    }

    /// All forms, the usual one first.
    pub fn iter(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(String::as_str)
    }
}

/// Folds a text.
pub fn fold(text: &str) -> Folded {
    let plain = text
        .nfkd()
        .filter(|c| !is_combining_mark(*c))
        .flat_map(char::to_lowercase);
    Folded(vec![plain.collect()])
}

/// The steps.
pub fn steps(_text: &str) -> Vec<String> {
    Vec::new()
}
