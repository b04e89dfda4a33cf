//! The distinct words of all stored names, or of all streets and towns, with a search for similar
//! words.

mod deletions;

use hashbrown::HashMap;

use super::{key, multimap::Multimap};
use crate::{
    contact::Known,
    screening::compare::{Pattern, allowed_edits, few_edits},
};

/// A word of a vocabulary.
#[derive(Clone, Copy)]
pub(crate) struct Entry<'a> {
    /// The letters of the word.
    pub(crate) text: &'a str,
    /// What the tables know of the word.
    pub(crate) known: Known,
    /// Whether the word also occurs with particles. Its `Known` data may differ there.
    pub(crate) particled: bool,
}

/// A word similar to the one searched for.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Neighbour {
    /// Hash of the word.
    pub(crate) key: u64,
    /// Edits between the two words.
    pub(crate) edits: u8,
    /// Number of letters of the word.
    pub(crate) letters: u8,
    /// Whether it is a known given name; unknown if it is particled.
    pub(crate) given: bool,
    /// Whether a table of names lists it; unknown if it is particled.
    pub(crate) listed: bool,
    /// See [`Entry::particled`].
    pub(crate) particled: bool,
}

impl Neighbour {
    /// The word searched for, whether or not the vocabulary has it.
    pub(crate) fn equal(text: &str) -> Self {
        Self::of(Entry { text, known: Known::default(), particled: true }, 0)
    }

    fn of(entry: Entry<'_>, edits: u8) -> Self {
        Self {
            key: key::word(entry.text),
            edits,
            letters: entry.text.len().min(255) as u8,
            given: entry.known.given != 0,
            listed: entry.known.is_listed(),
            particled: entry.particled,
        }
    }
}

/// Read access to a vocabulary.
pub(crate) trait WordLookup {
    /// Number of words.
    fn count(&self) -> usize;

    /// Returns a word by its number.
    fn word(&self, number: u32) -> Option<Entry<'_>>;

    /// Returns the letters of a word by its number.
    fn letters(&self, number: u32) -> Option<&[u8]> {
        self.word(number).map(|word| word.text.as_bytes())
    }

    /// Calls `emit` with the numbers of words that have one of these deletion keys, and rarely with
    /// others.
    fn words_with(&self, keys: &[u64], emit: impl FnMut(u32));

    /// Whether the vocabulary contains a word.
    fn holds(&self, text: &str) -> bool {
        let mut found = false;
        self.words_with(&[deletions::whole(text)], |number| {
            found |= self.word(number).is_some_and(|word| word.text == text);
        });
        found
    }

    /// Calls `emit` with all words within the allowed edits of a word.
    fn near(&self, text: &str, visited: &mut VisitedSet, mut emit: impl FnMut(Neighbour)) {
        if !text.is_ascii() || allowed_edits(text.len()) == 0 && text.len() > 2 {
            if self.holds(text) {
                emit(Neighbour::equal(text));
            }
            return;
        }
        let pattern = Pattern::new(text.as_bytes());
        visited.start(self.count());
        let mut keys = Vec::with_capacity(64);
        deletions::each(text, |key| keys.push(key));
        self.words_with(&keys, |number| {
            if visited.is_new(number)
                && let Some(letters) = self.letters(number)
                && let Some(edits) = edits(&pattern, text, letters)
                && let Some(word) = self.word(number)
            {
                emit(Neighbour::of(word, edits));
            }
        });
    }
}

fn edits(pattern: &Pattern, text: &str, word: &[u8]) -> Option<u8> {
    let text = text.as_bytes();
    if text == word {
        return Some(0);
    }
    let allowed = allowed_edits(text.len().max(word.len()));
    if allowed == 0 || text.len().abs_diff(word.len()) > allowed as usize || !word.is_ascii() {
        return None;
    }
    let edits = few_edits(text, word).unwrap_or_else(|| pattern.edits_to(word));
    (edits <= allowed).then_some(edits as u8)
}

/// Set of words visited in one search, reused without clearing it.
#[derive(Debug, Default)]
pub(crate) struct VisitedSet {
    seen: Vec<u32>,
    run: u32,
}

impl VisitedSet {
    fn start(&mut self, words: usize) {
        if self.seen.len() < words || self.run == u32::MAX {
            self.seen.clear();
            self.seen.resize(words, 0);
            self.run = 0;
        }
        self.run += 1;
    }

    fn is_new(&mut self, number: u32) -> bool {
        match self.seen.get_mut(number as usize) {
            Some(seen) if *seen != self.run => {
                *seen = self.run;
                true
            }
            _ => false,
        }
    }
}

/// Receives keys and the values stored under them.
pub(crate) trait KeySink: Default {
    /// Stores a value under a key.
    fn put(&mut self, key: u64, value: u32);
}

impl KeySink for Vec<(u64, u32)> {
    fn put(&mut self, key: u64, value: u32) {
        self.push((key, value));
    }
}

/// A word of a growing vocabulary.
struct Word {
    text: Box<str>,
    known: Known,
    particled: bool,
}

/// A growing vocabulary: that of the delta, or the input of a base.
#[derive(Default)]
pub(crate) struct Vocabulary<P> {
    words: Vec<Word>,
    pub(super) deletions: P,
    numbers: HashMap<u64, Vec<u32>, crate::screening::index::delta::PlainHasher>,
}

impl<P: KeySink> Vocabulary<P> {
    /// Returns the number of a word, and adds the word if it is new.
    pub(super) fn number(&mut self, text: &str, known: Known) -> u32 {
        let numbers = self.numbers.entry(key::word(text)).or_default();
        let is_it = |number: &&u32| {
            self.words.get(**number as usize).is_some_and(|word| *word.text == *text)
        };
        if let Some(number) = numbers.iter().find(is_it) {
            return *number;
        }
        let number = self.words.len() as u32;
        numbers.push(number);
        self.words.push(Word { text: text.into(), known, particled: false });
        deletions::each(text, |key| self.deletions.put(key, number));
        number
    }

    /// Like [`number`](Self::number), for a word with particles, or for the word after them.
    pub(super) fn particled(&mut self, text: &str, known: Known) -> u32 {
        let number = self.number(text, known);
        if let Some(word) = self.words.get_mut(number as usize) {
            word.particled = true;
        }
        number
    }

    /// Number of words.
    pub(super) fn count(&self) -> usize {
        self.words.len()
    }

    /// Returns a word by its number.
    pub(super) fn get(&self, number: u32) -> Option<Entry<'_>> {
        let Word { text, known, particled } = self.words.get(number as usize)?;
        Some(Entry { text, known: *known, particled: *particled })
    }

    /// All words, in the order of their numbers.
    pub(super) fn entries(&self) -> impl Iterator<Item = Entry<'_>> {
        (0..self.count() as u32).filter_map(|number| self.get(number))
    }
}

/// Number of bytes of a word that fit into a slot; longer words go to the overflow.
const SLOT_LETTERS: usize = 12;
/// Size of a slot in bytes: letters, length, class, given name.
pub(super) const SLOT: usize = 16;
/// Bit of the class byte for a particled word.
const PARTICLED: u8 = 1 << 7;

/// Encodes words as slots and overflow.
pub(super) fn pack<'a>(words: impl Iterator<Item = Entry<'a>>) -> (Vec<u8>, Vec<u8>) {
    let (mut slots, mut overflow) = (Vec::new(), Vec::new());
    for Entry { text: word, known, particled } in words {
        let mut letters = [0u8; SLOT_LETTERS];
        if let Some(place) = letters.get_mut(..word.len()) {
            place.copy_from_slice(word.as_bytes());
        } else if let Some(place) = letters.first_chunk_mut::<4>() {
            *place = (overflow.len() as u32).to_le_bytes();
            overflow.extend(word.as_bytes());
        }
        slots.extend(letters);
        let class = known.class | if particled { PARTICLED } else { 0 };
        slots.extend([word.len().min(255) as u8, class]);
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
    /// Returns a word by its number.
    pub(super) fn get(&self, number: u32) -> Option<Entry<'a>> {
        let (text, [class, given @ ..]) = self.slot(number)? else {
            return None;
        };
        let given = u16::from_le_bytes(*given.first_chunk()?);
        let known = Known { given, class: *class & !PARTICLED };
        let particled = *class & PARTICLED != 0;
        Some(Entry { text: std::str::from_utf8(text).ok()?, known, particled })
    }
}

impl<'a> PackedWords<'a> {
    /// The letters of a word, and the encoded rest of its slot.
    fn slot(&self, number: u32) -> Option<(&'a [u8], &'a [u8])> {
        let start = (number as usize).checked_mul(SLOT)?;
        let slot = self.slots.get(start..start.checked_add(SLOT)?)?;
        let (letters, [length, known @ ..]) = slot.split_at_checked(SLOT_LETTERS)? else {
            return None;
        };
        let length = usize::from(*length);
        let text = match letters.get(..length) {
            Some(text) => text,
            None => {
                let start = u32::from_le_bytes(*letters.first_chunk()?) as usize;
                self.overflow.get(start..start.checked_add(length)?)?
            }
        };
        Some((text, known))
    }
}

impl WordLookup for PackedWords<'_> {
    fn count(&self) -> usize {
        self.slots.len() / SLOT
    }

    fn word(&self, number: u32) -> Option<Entry<'_>> {
        self.get(number)
    }

    fn letters(&self, number: u32) -> Option<&[u8]> {
        self.slot(number).map(|(letters, _)| letters)
    }

    fn words_with(&self, keys: &[u64], mut emit: impl FnMut(u32)) {
        self.deletions.values_of(keys, usize::MAX, |number| {
            emit(number);
            true
        });
    }
}
