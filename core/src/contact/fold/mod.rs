//! Folding: one plain form for all the ways a text can be written (matching.md § 2).

use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

/// Folds a text to lower-case Latin letters, ASCII digits and ASCII punctuation.
///
/// The first form is the usual one; others follow where a letter has several romanisations.
pub fn fold(text: &str) -> Vec<String> {
    vec![
        text.nfkd()
            .filter(|c| !is_combining_mark(*c))
            .flat_map(char::to_lowercase)
            .collect(),
    ]
}

/// The steps that `fold` takes for its first form, in words.
pub fn steps(_text: &str) -> Vec<String> {
    Vec::new()
}
