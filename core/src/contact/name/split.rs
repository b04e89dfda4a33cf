//! Splits a folded name into words: removes titles, joins particles, reorders "last, first".

use super::{
    knowledge::{self, Part},
    parts::{MOST_PARTICLES, MOST_WORDS, NameForm},
};

/// Penalty of a form with digits read as letters, in thousandths (M5).
pub(crate) const UNMASKED_PENALTY: u8 = 60;

/// Maximum number of letters of a word; the rest is cut off, so the work for a word is bounded
/// (C3).
const MOST_LETTERS: usize = 40;

/// Splits a folded text into the words of a name.
pub(super) fn split(folded: &str) -> NameForm {
    let mut pieces: Vec<Piece<'_>> = Vec::with_capacity(8);
    let apart: String;
    let folded = match folded.contains('\'') {
        true => {
            apart = folded.replace('\'', "");
            apart.as_str()
        }
        false => folded,
    };
    let (family, given) = folded.split_once(',').unwrap_or((folded, ""));
    let turned = pieces_of(given).any(|piece| !knowledge::part(piece.text).is_behind());
    let order = if turned { [given, family] } else { [family, given] };
    order.into_iter().for_each(|part| pieces.extend(pieces_of(part)));
    read(&pieces)
}

/// A word of the text, and whether a hyphen joins it to the previous one.
struct Piece<'a> {
    text: &'a str,
    tied: bool,
}

fn pieces_of(text: &str) -> impl Iterator<Item = Piece<'_>> {
    text.split(|c: char| !c.is_alphanumeric() && c != '-').flat_map(|word| {
        let pieces = word.split('-').enumerate();
        let pieces = pieces.map(|(at, text)| Piece { text: cut(text), tied: at > 0 });
        pieces.filter(|piece| is_word(piece.text))
    })
}

/// Like [`split`], with digits and signs in words replaced by the letters they look like; `None` if
/// there are none.
pub(super) fn split_unmasked(folded: &str) -> Option<NameForm> {
    let masked = |word: &str| {
        word.chars().any(|c| knowledge::unmask(c).is_some())
            && word.chars().any(|c| c.is_ascii_alphabetic())
    };
    if !folded.bytes().any(|byte| matches!(byte, b'0'..=b'9' | b'@' | b'$' | b'!' | b'|')) {
        return None;
    }
    let words: Vec<String> = folded
        .split(' ')
        .map(|word| match masked(word) {
            true => word.chars().map(|c| knowledge::unmask(c).unwrap_or(c)).collect(),
            false => word.to_owned(),
        })
        .collect();
    let unmasked = words.join(" ");
    let mut form = split(&unmasked);
    form.penalty = UNMASKED_PENALTY;
    (unmasked != folded).then_some(form)
}

/// Whether a piece is a word: numbers are not, `2nd` and `3rd` are.
fn is_word(piece: &str) -> bool {
    piece.chars().any(char::is_alphabetic)
}

fn read(pieces: &[Piece<'_>]) -> NameForm {
    let mut form = NameForm::default();
    let mut particles = String::new();
    let mut count = 0;
    let mut rest = pieces.iter().filter(|piece| piece.text.len() > 1).count();
    for (place, Piece { text, tied }) in pieces.iter().enumerate() {
        rest -= usize::from(text.len() > 1);
        let last = place + 1 == pieces.len();
        // In Min-jun, "jun" does not mean junior.
        let part = if *tied { Part::default() } else { knowledge::part(text) };
        let is_title = count == 0 && (part.title && rest >= 1 || part.weak_title && rest >= 2);
        let is_qualification =
            count >= 2 && (part.qualification || part.weak_qualification && rest == 0);
        // A single letter is a generation only at the end: "John Smith V".
        let is_generation =
            part.generation > 0 && count >= 1 && (text.len() > 1 || last && count >= 2);
        if is_generation {
            form.generation = part.generation;
        } else if part.particle
            && rest >= 1
            && count + rest >= 2
            && particles.len() + text.len() <= MOST_PARTICLES
        {
            particles.push_str(text);
        } else if !is_title && !is_qualification && count < MOST_WORDS {
            form.push(&particles, text, knowledge::of(text));
            particles.clear();
            count += 1;
        }
    }
    form
}

fn cut(piece: &str) -> &str {
    if piece.len() <= MOST_LETTERS {
        return piece;
    }
    match piece.char_indices().nth(MOST_LETTERS) {
        Some((end, _)) => piece.get(..end).unwrap_or(piece),
        None => piece,
    }
}
