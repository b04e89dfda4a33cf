//! Escapes values that spreadsheets would evaluate as formulas, and unescapes them (P13).

use std::borrow::Cow;

/// Characters that start a formula in a spreadsheet, full-width ones included.
const STARTERS: [char; 8] = ['=', '+', '-', '@', '＝', '＋', '－', '＠'];

/// Escapes a text: puts a single quote before it if a spreadsheet may evaluate it as a formula.
pub fn neutral(text: &str) -> Cow<'_, str> {
    if is_formula(text) { Cow::Owned(format!("'{text}")) } else { Cow::Borrowed(text) }
}

/// Unescapes a text: removes the quote that [`neutral`] put before it.
pub fn restored(text: &str) -> &str {
    match text.strip_prefix('\'') {
        Some(rest) if is_formula(rest) => rest,
        _ => text,
    }
}

/// Whether a spreadsheet may evaluate a text. Leading quotes are ignored, so that escaping and
/// unescaping returns every text unchanged.
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
    fn other_texts_are_unchanged() {
        for text in ["", "Jan", "'s-Hertogenbosch", "06-12345678", "'t Hof 3", "'"] {
            assert_eq!(neutral(text), text);
            assert_eq!(restored(text), text);
        }
    }
}
