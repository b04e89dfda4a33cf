//! Explains the steps of folding.

use super::{
    clean,
    read::{self, Glyph},
    tables, unicode,
    write::{self, Word},
};

/// Maximum number of steps of one type in an explanation.
const MOST_OF_A_SORT: usize = 4;

/// The steps of folding a text, as text, without duplicates.
///
/// ```
/// use frontdesk::contact::fold::steps;
/// assert_eq!(steps("J\u{200b}оhn"), [
///     "invisible character U+200B removed",
///     "Cyrillic о read as Latin o",
/// ]);
/// assert!(steps("John").is_empty());
/// ```
pub fn steps(text: &str) -> Vec<String> {
    let mut steps = plain_steps(text);
    if text.is_ascii() {
        return steps;
    }
    let characters = clean::clean(text);
    let accents = characters.iter().any(|c| is_accented(*c));
    let glyphs = read::letters(characters);
    if accents {
        steps.push("accents removed".to_owned());
    }
    let mut notes = Notes::new(&mut steps);
    for word in write::words(&glyphs).filter(|word| Word::of(word) != Word::Disguised) {
        for glyph in word {
            notes.reading(glyph);
        }
    }
    steps
}

/// The steps common to all kinds of values: invisible characters, compatibility forms, look-alikes.
pub(crate) fn plain_steps(text: &str) -> Vec<String> {
    let mut steps = Vec::new();
    if text.is_ascii() {
        return steps;
    }
    let mut notes = Notes::new(&mut steps);
    for letter in text.chars().filter(|letter| clean::is_invisible(*letter)) {
        notes.add("invisible", format!("invisible character U+{:04X} removed", letter as u32));
    }
    if text.contains('\u{202e}') {
        notes.add("order", "also read in the order in which it is shown".to_owned());
    }
    for letter in text.chars().filter(|letter| !letter.is_ascii()) {
        match letter {
            '\u{ff01}'..='\u{ff5e}' => {
                notes.add("width", "full-width letters made plain".to_owned());
            }
            _ if is_styled(letter) => notes.add("style", "styled letters made plain".to_owned()),
            _ if tables::digit(letter).is_some() => {
                notes.add("digits", "digits of another script made plain".to_owned());
            }
            _ => {}
        }
    }
    let glyphs: Vec<Glyph> = clean::clean(text).into_iter().map(Glyph::of).collect();
    for word in write::words(&glyphs).filter(|word| Word::of(word) == Word::Disguised) {
        for glyph in word.iter().filter(|glyph| !glyph.is_latin()) {
            notes.look(glyph);
        }
    }
    steps
}

fn is_accented(letter: char) -> bool {
    read::is_loose_mark(letter)
        || (tables::letter(letter).is_none_or(|known| known.script == tables::LATIN)
            && read::base(letter).is_some())
}

/// Whether a character is a styled variant of an ASCII letter or digit.
fn is_styled(letter: char) -> bool {
    let plain = unicode::compatible(vec![letter]);
    plain.first().is_some_and(|first| *first != letter && first.is_ascii_alphanumeric())
}

/// Collects steps without duplicates.
struct Notes<'a> {
    steps: &'a mut Vec<String>,
    sorts: Vec<&'static str>,
}

impl<'a> Notes<'a> {
    fn new(steps: &'a mut Vec<String>) -> Self {
        Self { steps, sorts: Vec::new() }
    }

    fn add(&mut self, sort: &'static str, step: String) {
        let before = self.sorts.iter().filter(|noted| **noted == sort).count();
        if before < MOST_OF_A_SORT && !self.steps.contains(&step) {
            self.sorts.push(sort);
            self.steps.push(step);
        }
    }

    fn look(&mut self, glyph: &Glyph) {
        let Some((letter, look)) = glyph.letter.and_then(|known| Some((known, known.look?))) else {
            return;
        };
        let script = tables::script(letter.script);
        self.add("look", format!("{script} {} read as Latin {look}", glyph.character));
    }

    fn reading(&mut self, glyph: &Glyph) {
        let (character, Some(letter)) = (glyph.character, glyph.letter) else {
            return;
        };
        let Some(readings) = letter.readings else {
            let Some(look) = letter.look else { return };
            return self.add("look", format!("{character} read as Latin {look}"));
        };
        let [first, ..] = readings;
        let other = readings.into_iter().find(|other| *other != first);
        if letter.script != tables::LATIN {
            let script = tables::script(letter.script);
            self.add("script", format!("romanised from {script}"));
        } else if let Some(other) = other {
            self.add("letter", format!("{character} read as {first}, also as {other}"));
        } else if !is_accented(character) {
            self.add("letter", format!("{character} read as {first}"));
        }
    }
}
