//! The distinct words of all stored names, or of all streets and places, and which of them are
//! near another word.

mod deletions;

use hashbrown::HashMap;

use super::{key, multimap::Multimap};
use crate::{
    contact::Known,
    screening::compare::{Pattern, allowed_edits},
};

/// A vocabulary to be read.
pub(crate) trait WordBook {
    /// How many words there are.
    fn count(&self) -> usize;

    /// A word and what is known of it, by its number.
    fn word(&self, number: u32) -> Option<(&str, Known)>;

    /// Hands over the numbers of the words that may share a deletion key.
    fn words_with(&self, key: u64, hand: impl FnMut(u32));

    /// Whether a word stands in the vocabulary.
    fn holds(&self, text: &str) -> bool {
        let mut found = false;
        self.words_with(deletions::whole(text), |number| {
            found |= self.word(number).is_some_and(|(word, _)| word == text);
        });
        found
    }

    /// Hands over all words within the allowed edits of a word, each with its edits.
    fn near(&self, text: &str, stamps: &mut Stamps, mut hand: impl FnMut(u64, u8)) {
        if !text.is_ascii() || allowed_edits(text.len()) == 0 && text.len() > 2 {
            if self.holds(text) {
                hand(key::word(text), 0);
            }
            return;
        }
        let pattern = Pattern::new(text.as_bytes());
        stamps.start(self.count());
        deletions::each(text, |deletion| {
            self.words_with(deletion, |number| {
                if stamps.is_new(number)
                    && let Some((word, _)) = self.word(number)
                    && let Some(edits) = edits(&pattern, text, word)
                {
                    hand(key::word(word), edits);
                }
            });
        });
    }
}

fn edits(pattern: &Pattern, text: &str, word: &str) -> Option<u8> {
    if text == word {
        return Some(0);
    }
    let allowed = allowed_edits(text.len().max(word.len()));
    if allowed == 0 || text.len().abs_diff(word.len()) > allowed as usize || !word.is_ascii() {
        return None;
    }
    let edits = pattern.edits_to(word.as_bytes());
    (edits <= allowed).then_some(edits as u8)
}

/// Remembers which words were seen in this round without being cleared between rounds.
#[derive(Debug, Default)]
pub(crate) struct Stamps {
    seen: Vec<u32>,
    round: u32,
}

impl Stamps {
    fn start(&mut self, words: usize) {
        if self.seen.len() < words || self.round == u32::MAX {
            self.seen.clear();
            self.seen.resize(words, 0);
            self.round = 0;
        }
        self.round += 1;
    }

    fn is_new(&mut self, number: u32) -> bool {
        match self.seen.get_mut(number as usize) {
            Some(seen) if *seen != self.round => {
                *seen = self.round;
                true
            }
            _ => false,
        }
    }
}

/// Where keys and values are put while values are taken in.
pub(crate) trait Pile: Default {
    /// Puts a value under a key.
    fn put(&mut self, key: u64, value: u32);
}

impl Pile for Vec<(u64, u32)> {
    fn put(&mut self, key: u64, value: u32) {
        self.push((key, value));
    }
}

/// A vocabulary that grows.
#[derive(Default)]
pub(crate) struct Vocabulary<P> {
    pub(super) words: Vec<(Box<str>, Known)>,
    pub(super) deletions: P,
    numbers: HashMap<u64, Vec<u32>, crate::screening::index::delta::PlainHasher>,
}

impl<P: Pile> Vocabulary<P> {
    /// The number of a word, which is added if it is new.
    pub(super) fn number(&mut self, text: &str, known: Known) -> u32 {
        let numbers = self.numbers.entry(key::word(text)).or_default();
        let is_it = |number: &&u32| {
            self.words.get(**number as usize).is_some_and(|(word, _)| **word == *text)
        };
        if let Some(number) = numbers.iter().find(is_it) {
            return *number;
        }
        let number = self.words.len() as u32;
        numbers.push(number);
        self.words.push((text.into(), known));
        deletions::each(text, |key| self.deletions.put(key, number));
        number
    }
}

/// How many letters a slot holds itself; longer words lie in the overflow.
const SLOT_LETTERS: usize = 12;
/// The bytes of one slot: letters, length, class, given name.
pub(super) const SLOT: usize = 16;

/// Writes words into slots and overflow.
pub(super) fn pack<'a>(words: impl Iterator<Item = (&'a str, Known)>) -> (Vec<u8>, Vec<u8>) {
    let (mut slots, mut overflow) = (Vec::new(), Vec::new());
    for (word, known) in words {
        let mut letters = [0u8; SLOT_LETTERS];
        if let Some(place) = letters.get_mut(..word.len()) {
            place.copy_from_slice(word.as_bytes());
        } else if let Some(place) = letters.first_chunk_mut::<4>() {
            *place = (overflow.len() as u32).to_le_bytes();
            overflow.extend(word.as_bytes());
        }
        slots.extend(letters);
        slots.extend([word.len().min(255) as u8, known.class]);
        slots.extend(known.given.to_le_bytes());
    }
    (slots, overflow)
}

/// A vocabulary in flat memory.
#[derive(Clone, Copy)]
pub(crate) struct PackedWords<'a> {
    pub(super) slots: &'a [u8],
    pub(super) overflow: &'a [u8],
    pub(super) deletions: Multimap<'a>,
}

impl<'a> PackedWords<'a> {
    /// A word and what is known of it, by its number.
    pub(super) fn get(&self, number: u32) -> Option<(&'a str, Known)> {
        let start = number as usize * SLOT;
        let slot = self.slots.get(start..start + SLOT)?;
        let (letters, [length, class, given @ ..]) = slot.split_at_checked(SLOT_LETTERS)? else {
            return None;
        };
        let length = usize::from(*length);
        let text = match letters.get(..length) {
            Some(text) => text,
            None => {
                let start = u32::from_le_bytes(*letters.first_chunk()?) as usize;
                self.overflow.get(start..start + length)?
            }
        };
        let given = u16::from_le_bytes(*given.first_chunk()?);
        Some((std::str::from_utf8(text).ok()?, Known { given, class: *class }))
    }
}

impl WordBook for PackedWords<'_> {
    fn count(&self) -> usize {
        self.slots.len() / SLOT
    }

    fn word(&self, number: u32) -> Option<(&str, Known)> {
        self.get(number)
    }

    fn words_with(&self, key: u64, hand: impl FnMut(u32)) {
        self.deletions.values_of(key).for_each(hand);
    }
}
