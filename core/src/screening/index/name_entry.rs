//! A stored name: its readings as numbers of words.
//!
//! One number a reading (how many words, generation, penalty, whether another reading follows),
//! then one number a word: its number in the vocabulary and how much of it are particles.

use super::vocabulary::{Entry, KeySink, Vocabulary};
use crate::contact::{NameView, PersonName, Word, Words, known_name};

const FOLLOWED: u32 = 1 << 31;
const PARTICLE_BITS: u32 = 6;

/// No name has more readings: four foldings, each with and without digits taken for letters.
const MOST_READINGS: usize = 8;

/// Writes the readings of a name behind what is there.
pub(super) fn put<P: KeySink>(out: &mut Vec<u32>, words: &mut Vocabulary<P>, name: &PersonName) {
    let mut forms = name.forms().peekable();
    while let Some(form) = forms.next() {
        let count = form.words.as_slice().len() as u32;
        let followed = if forms.peek().is_some() { FOLLOWED } else { 0 };
        let head = count | u32::from(form.generation) << 8 | u32::from(form.penalty) << 16;
        out.push(head | followed);
        for word in form.words {
            // What is known of a text belongs to the text: the same letters may be a word of
            // their own elsewhere.
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

/// Whether the readings that begin the numbers end, and consist of words that are there.
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

/// Hands over the readings that begin the numbers.
pub(super) fn each<'a>(
    mut numbers: &[u32],
    word: impl Fn(u32) -> Option<Entry<'a>>,
    mut hand: impl FnMut(&NameView<'_>),
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
        hand(&NameView { words, generation: (*head >> 8) as u8, penalty: (*head >> 16) as u8 });
        if head & FOLLOWED == 0 {
            return;
        }
        numbers = after;
    }
}
