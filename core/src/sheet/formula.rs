//! Keeps spreadsheets from taking a value for a formula, and takes that back on import (P13).

use std::borrow::Cow;

/// What a spreadsheet may take for the start of a formula, in full width, too.
const STARTERS: [char; 8] = ['=', '+', '-', '@', '＝', '＋', '－', '＠'];

/// The text with a single quote before it, if a spreadsheet might compute it.
pub fn neutral(text: &str) -> Cow<'_, str> {
    if is_formula(text) { Cow::Owned(format!("'{text}")) } else { Cow::Borrowed(text) }
}

/// The text without the quote that [`neutral`] put before it.
pub fn restored(text: &str) -> &str {
    match text.strip_prefix('\'') {
        Some(rest) if is_formula(rest) => rest,
        _ => text,
    }
}

/// Quotes before a starter count as part of it, so that each text comes back as it was.
fn is_formula(text: &str) -> bool {
    let text = text.trim_start_matches('\'');
    text.starts_with(['\t', '\r', '\n']) || text.trim_start().starts_with(STARTERS)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn p13_each_starter_is_neutral_and_comes_back() {
        let starters = ["=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠", "  =", "'=", "''+"];
        for starter in starters {
            let text = format!("{starter}1+1");
            let written = neutral(&text);
            assert!(written.starts_with('\''), "{starter:?}");
            assert_eq!(restored(&written), text);
        }
    }

    #[test]
    fn other_texts_are_let_be() {
        for text in ["", "Jan", "'s-Hertogenbosch", "06-12345678", "'t Hof 3", "'"] {
            assert_eq!(neutral(text), text);
            assert_eq!(restored(text), text);
        }
    }
}
