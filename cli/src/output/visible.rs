//! Escapes characters that control a terminal or are invisible (B6).

use std::{borrow::Cow, fmt::Write};

/// The text with each control or invisible character as an escape, such as `\u{1b}`.
pub(crate) fn visible(text: &str) -> Cow<'_, str> {
    if is_plain(text) {
        return Cow::Borrowed(text);
    }
    let mut shown = String::with_capacity(text.len() + 16);
    for letter in text.chars() {
        if is_hidden(letter) {
            let _ = write!(shown, "{}", letter.escape_unicode());
        } else {
            shown.push(letter);
        }
    }
    Cow::Owned(shown)
}

/// Whether nothing has to be escaped; fast for ASCII.
pub(super) fn is_plain(text: &str) -> bool {
    let is_plain_ascii = text.bytes().all(|byte| (0x20..0x7f).contains(&byte));
    is_plain_ascii || !text.chars().any(is_hidden)
}

/// Control characters (also DEL and those from U+0080 on), bidirectional controls, line separators,
/// invisible letters and tags. Joiners stay: scripts and emoji need them.
pub(super) fn is_hidden(letter: char) -> bool {
    letter.is_control()
        || matches!(
            letter,
            '\u{00ad}' | '\u{061c}' | '\u{180e}' | '\u{200b}' | '\u{200e}' | '\u{200f}'
                | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}'
                | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e007f}'
        )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn b6_no_control_character_stays() {
        let controls = (0..=0x1f).chain(0x7f..=0x9f).filter_map(char::from_u32);
        for control in controls.chain(['\u{202e}', '\u{2066}', '\u{2028}', '\u{200f}']) {
            let text = format!("Jan{control}]0;title");
            assert!(!visible(&text).contains(control), "{control:?}");
        }
        assert_eq!(visible("a\u{1b}[2J"), "a\\u{1b}[2J");
    }

    #[test]
    fn names_of_all_scripts_stay() {
        for name in ["Jan de Boer", "José", "李雷", "محمد", "می\u{200c}خواهم", "👩\u{200d}🔧"]
        {
            assert_eq!(visible(name), name);
        }
    }
}
