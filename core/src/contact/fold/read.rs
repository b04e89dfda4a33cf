//! Looks up the characters of a text in the tables of letters.

use super::{
    tables::{self, Letter},
    unicode,
};

/// A character of a text, with its entry in the tables.
#[derive(Clone, Copy)]
pub(super) struct Glyph {
    /// The character in lower case; ASCII for digits and punctuation.
    pub(super) character: char,
    /// The entry of the character, if it has one.
    pub(super) letter: Option<&'static Letter>,
}

impl Glyph {
    /// An unchanged character with its entry in the tables.
    pub(super) fn of(character: char) -> Self {
        Self { character, letter: tables::letter(character) }
    }

    fn plain(character: char) -> Self {
        Self { character, letter: None }
    }

    /// Whether the character separates words.
    pub(super) fn is_gap(&self) -> bool {
        self.letter.is_none()
            && self.character.is_ascii()
            && !self.character.is_ascii_alphanumeric()
    }

    /// Whether the character is a Latin letter, with or without accents.
    pub(super) fn is_latin(&self) -> bool {
        match self.letter {
            Some(letter) => letter.script == tables::LATIN,
            None => self.character.is_ascii_alphabetic(),
        }
    }
}

/// The glyphs of a cleaned text, without accents and other marks.
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

/// Adds a character if the tables know it, or skips it if it is a mark; returns whether it did.
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

/// Adds an unknown character in lower case.
fn small(character: char, glyphs: &mut Vec<Glyph>) {
    for small in character.to_lowercase() {
        if !known(small, glyphs) {
            glyphs.push(Glyph::plain(tables::punctuation(small)));
        }
    }
}

/// The base letter of an accented character; `None` without accents.
pub(super) fn base(character: char) -> Option<char> {
    let (mut base, mut accented) = (None, false);
    unicode::parts(character, |part| match base {
        None => base = Some(part),
        Some(_) => accented |= is_loose_mark(part),
    });
    base.filter(|_| accented)
}

/// Whether a mark may be dropped (M4). Vowel signs of scripts that are not romanised may not,
/// because different names would become equal.
pub(super) fn is_loose_mark(character: char) -> bool {
    matches!(character,
        '\u{300}'..='\u{36f}' | '\u{483}'..='\u{489}' | '\u{591}'..='\u{5bd}'
        | '\u{5bf}' | '\u{5c1}'..='\u{5c2}' | '\u{5c4}'..='\u{5c5}' | '\u{5c7}'
        | '\u{610}'..='\u{61a}' | '\u{64b}'..='\u{65f}' | '\u{670}' | '\u{6d6}'..='\u{6dc}'
        | '\u{6df}'..='\u{6e4}' | '\u{6e7}'..='\u{6e8}' | '\u{6ea}'..='\u{6ed}' | '\u{93c}'
        | '\u{951}'..='\u{954}' | '\u{1ab0}'..='\u{1aff}' | '\u{1dc0}'..='\u{1dff}'
        | '\u{20d0}'..='\u{20ff}' | '\u{3099}'..='\u{309a}' | '\u{fe20}'..='\u{fe2f}')
}
