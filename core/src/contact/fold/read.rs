//! From characters to letters with a known reading.

use super::{
    tables::{self, Letter},
    unicode,
};

/// One character of a text, and how it can be read.
#[derive(Clone, Copy)]
pub(super) struct Glyph {
    /// The character in small form; ASCII where it is a digit or punctuation.
    pub(super) character: char,
    /// What the tables know of it.
    pub(super) letter: Option<&'static Letter>,
}

impl Glyph {
    /// A character as it stands, with what the tables know of it.
    pub(super) fn of(character: char) -> Self {
        Self { character, letter: tables::letter(character) }
    }

    fn plain(character: char) -> Self {
        Self { character, letter: None }
    }

    /// Whether it stands between words.
    pub(super) fn is_gap(&self) -> bool {
        self.letter.is_none()
            && self.character.is_ascii()
            && !self.character.is_ascii_alphanumeric()
    }

    /// Whether it is a Latin letter, plain or not.
    pub(super) fn is_latin(&self) -> bool {
        match self.letter {
            Some(letter) => letter.script == tables::LATIN,
            None => self.character.is_ascii_alphabetic(),
        }
    }
}

/// The letters of a cleaned text; accents and other marks over letters are dropped.
pub(super) fn letters(characters: Vec<char>) -> Vec<Glyph> {
    let mut glyphs = Vec::with_capacity(characters.len());
    for character in characters {
        if character.is_ascii() {
            glyphs.push(Glyph::plain(character.to_ascii_lowercase()));
        } else if !known(character, &mut glyphs) {
            unicode::parts(character, |part| {
                if !known(part, &mut glyphs) {
                    small(part, &mut glyphs);
                }
            });
        }
    }
    glyphs
}

/// Adds a character that the tables know.
fn known(character: char, glyphs: &mut Vec<Glyph>) -> bool {
    if let Some(letter) = tables::letter(character) {
        glyphs.push(Glyph {
            character: character.to_lowercase().next().unwrap_or(character),
            letter: Some(letter),
        });
    } else if let Some(digit) = tables::digit(character) {
        glyphs.push(Glyph::plain(digit));
    } else {
        return is_loose_mark(character);
    }
    true
}

/// Adds a character that the tables do not know, in small form.
fn small(character: char, glyphs: &mut Vec<Glyph>) {
    for small in character.to_lowercase() {
        if !known(small, glyphs) {
            glyphs.push(Glyph::plain(tables::punctuation(small)));
        }
    }
}

/// The letter under the accents of a character, if it has any.
pub(super) fn base(character: char) -> Option<char> {
    let (mut base, mut accented) = (None, false);
    unicode::parts(character, |part| match base {
        None => base = Some(part),
        Some(_) => accented |= is_loose_mark(part),
    });
    base.filter(|_| accented)
}

/// Whether a mark only decorates a letter (M4). Vowel signs of scripts that are not romanised are
/// no decoration: without them different names would be the same.
pub(super) fn is_loose_mark(character: char) -> bool {
    matches!(character,
        '\u{300}'..='\u{36f}' | '\u{483}'..='\u{489}' | '\u{591}'..='\u{5bd}'
        | '\u{5bf}' | '\u{5c1}'..='\u{5c2}' | '\u{5c4}'..='\u{5c5}' | '\u{5c7}'
        | '\u{610}'..='\u{61a}' | '\u{64b}'..='\u{65f}' | '\u{670}' | '\u{6d6}'..='\u{6dc}'
        | '\u{6df}'..='\u{6e4}' | '\u{6e7}'..='\u{6e8}' | '\u{6ea}'..='\u{6ed}' | '\u{93c}'
        | '\u{951}'..='\u{954}' | '\u{1ab0}'..='\u{1aff}' | '\u{1dc0}'..='\u{1dff}'
        | '\u{20d0}'..='\u{20ff}' | '\u{3099}'..='\u{309a}' | '\u{fe20}'..='\u{fe2f}')
}
