//! Removes invisible characters, and restores the displayed order of a text.

use super::{tables, unicode};

/// Maximum number of consecutive marks that are kept; more are noise (M4).
const MOST_MARKS: usize = 8;
/// A text is cut off if normalisation makes it longer than twice its characters plus this many: one
/// character may expand to eighteen (C1).
const MOST_ADDED: usize = 64;
/// Maximum nesting of direction overrides.
const MOST_LEVELS: usize = 8;

/// Whether a character is invisible: all of `Default_Ignorable_Code_Point` (M2), and the
/// interlinear annotation marks.
///
/// # Source
/// Unicode 18, as in the tables of the crate `unicode-security` 0.1.3.
pub(super) fn is_invisible(letter: char) -> bool {
    matches!(letter,
        '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}'..='\u{1160}' | '\u{17b4}'..='\u{17b5}'
        | '\u{180b}'..='\u{180f}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}' | '\u{3164}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}'
        | '\u{ffa0}' | '\u{fff0}'..='\u{fffb}' | '\u{1bca0}'..='\u{1bca3}'
        | '\u{1d173}'..='\u{1d17a}' | '\u{e0000}'..='\u{e0fff}')
}

/// The visible characters, in compatibility form, with ASCII punctuation.
pub(super) fn clean(text: &str) -> Vec<char> {
    let mut marks = 0;
    let mut stable = true;
    let seen = text.chars().filter_map(|letter| {
        if tables::is_stable(letter) {
            marks = 0;
            let keep = !letter.is_control() || letter.is_whitespace();
            return keep.then(|| tables::punctuation(letter));
        }
        if is_invisible(letter) || (letter.is_control() && !letter.is_whitespace()) {
            return None;
        }
        stable = false;
        marks = if unicode::is_mark(letter) { marks + 1 } else { 0 };
        (marks <= MOST_MARKS).then(|| tables::punctuation(letter))
    });
    let seen: Vec<char> = seen.collect();
    if stable {
        return seen;
    }
    let most = 2 * seen.len() + MOST_ADDED;
    unicode::compatible(seen).into_iter().take(most).map(tables::punctuation).collect()
}

/// The text in displayed order, if a right-to-left override changes it (M3).
pub(super) fn displayed(text: &str) -> Option<String> {
    if !text.contains('\u{202e}') {
        return None;
    }
    let mut levels: Vec<(bool, Vec<char>)> = vec![(false, Vec::new())];
    for letter in text.chars() {
        match letter {
            '\u{202a}'..='\u{202b}' | '\u{202d}'..='\u{202e}' if levels.len() < MOST_LEVELS => {
                levels.push((letter == '\u{202e}', Vec::new()));
            }
            '\u{202c}' if levels.len() > 1 => close(&mut levels),
            _ => levels.last_mut()?.1.push(letter),
        }
    }
    while levels.len() > 1 {
        close(&mut levels);
    }
    levels.pop().map(|(_, letters)| letters.into_iter().collect())
}

fn close(levels: &mut Vec<(bool, Vec<char>)>) {
    let Some((reversed, letters)) = levels.pop() else {
        return;
    };
    if let Some((outer, into)) = levels.last_mut() {
        // An inner run is reversed again together with its reversed surroundings.
        if reversed != *outer {
            into.extend(letters.into_iter().rev());
        } else {
            into.extend(letters);
        }
    }
}
