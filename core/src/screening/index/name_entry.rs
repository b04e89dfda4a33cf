//! Encoding of a stored name: its forms as numbers of words.
//!
//! Each form is a header (number of words, generation, penalty, whether another form follows) and
//! one number for each word: its number in the vocabulary and the length of its particles.

use super::vocabulary::{Entry, KeySink, Vocabulary};
use crate::contact::{NameView, PersonName, Word, Words, known_name};

const FOLLOWED: u32 = 1 << 31;
const PARTICLE_BITS: u32 = 6;

/// Maximum number of forms of a name: four foldings, each with and without digits read as letters.
const MOST_READINGS: usize = 8;

/// Appends the forms of a name.
pub(super) fn put<P: KeySink>(out: &mut Vec<u32>, words: &mut Vocabulary<P>, name: &PersonName) {
    let mut forms = name.forms().peekable();
    while let Some(form) = forms.next() {
        let count = form.words.as_slice().len() as u32;
        let followed = if forms.peek().is_some() { FOLLOWED } else { 0 };
        let head = count | u32::from(form.generation) << 8 | u32::from(form.penalty) << 16;
        out.push(head | followed);
        for word in form.words {
            // `Known` belongs to the letters alone, because the same letters may be a word without
            // particles in another name.
            for bare in word.texts().skip(1) {
                words.particled(bare, known_name(bare));
            }
            let number = match word.particle {
                0 => words.number(word.full, known_name(word.full)),
                _ => words.particled(word.full, known_name(word.full)),
            };
            let particle = u32::from(word.particle).min((1 << PARTICLE_BITS) - 1);
            out.push(number << PARTICLE_BITS | particle);
        }
    }
}

/// Whether the numbers begin with complete forms whose words exist.
pub(super) fn is_sound(mut numbers: &[u32], words: usize) -> bool {
    for _ in 0..MOST_READINGS {
        let Some((head, rest)) = numbers.split_first() else {
            return false;
        };
        let Some((packed, after)) = rest.split_at_checked((*head & 0xff) as usize) else {
            return false;
        };
        if packed.iter().any(|packed| (*packed >> PARTICLE_BITS) as usize >= words) {
            return false;
        }
        if head & FOLLOWED == 0 {
            return true;
        }
        numbers = after;
    }
    false
}

/// Calls `emit` with each form at the beginning of the numbers.
pub(super) fn each<'a>(
    mut numbers: &[u32],
    word: impl Fn(u32) -> Option<Entry<'a>>,
    mut emit: impl FnMut(&NameView<'_>),
) {
    while let Some((head, rest)) = numbers.split_first() {
        let count = (*head & 0xff) as usize;
        let Some((packed, after)) = rest.split_at_checked(count) else {
            return;
        };
        let mut words = Words::default();
        for packed in packed {
            let Some(Entry { text: full, known, .. }) = word(*packed >> PARTICLE_BITS) else {
                return;
            };
            let particle = (*packed & ((1 << PARTICLE_BITS) - 1)) as u8;
            let mut word = Word::new(full, particle, known);
            if particle > 0 {
                word.known = known_name(word.bare());
            }
            words.push(word);
        }
        emit(&NameView { words, generation: (*head >> 8) as u8, penalty: (*head >> 16) as u8 });
        if head & FOLLOWED == 0 {
            return;
        }
        numbers = after;
    }
}
