//! Which stored values a request's value could match: a superset of those that do.

use hashbrown::HashMap;

use super::{
    delta::PlainHasher,
    key,
    shelf::{Book, Entry, Shelf},
    vocabulary::{Stamps, WordBook},
};
use crate::{
    contact::{Address, Anchor, Hold, ItemKind, NameView, PersonName, Value, Word, related_names},
    screening::compare::{initialled, last_with_letters},
};

/// A word near another: its key and its edits.
type Near = (u64, u8);

/// The edits two words of one name may have together (matching.md § 3, name rule 4).
const MOST_EDITS: u8 = 2;

/// Words near frequent words are remembered, up to so many in all.
const MOST_REMEMBERED: usize = 400_000;

/// The least that a joined word is split into.
const LEAST_PIECE: usize = 2;

/// What is used again from request to request.
#[derive(Default)]
pub(crate) struct Memory {
    stamps: Stamps,
    near: Vec<Near>,
    remembered: Remembered,
    hits: Hits,
    /// The entries that may match, in order, each once.
    pub(crate) entries: Vec<Entry>,
}

/// The keys that are there, and how many were asked for.
#[derive(Default)]
struct Hits {
    keys: Vec<u64>,
    asked: usize,
}

/// Near words of frequent words, good for one base.
#[derive(Default)]
struct Remembered {
    base: u64,
    places: HashMap<u64, (u32, u32), PlainHasher>,
    near: Vec<Near>,
}

/// What is asked of a shelf, and how.
pub(crate) struct Asked {
    /// Whether similar values count.
    pub(crate) approximate: bool,
    /// More entries than these are not collected.
    pub(crate) most: usize,
    /// Which base is asked, to remember near words for it; 0 remembers nothing.
    pub(crate) base: u64,
}

impl Memory {
    /// Collects the entries that a value may match; tells whether these are all.
    pub(crate) fn collect(&mut self, shelf: &impl Shelf, value: &Value, asked: &Asked) -> bool {
        self.entries.clear();
        self.hits.keys.clear();
        self.hits.asked = 0;
        let kind = match value {
            Value::FullName(name) => {
                self.ask_name(shelf, name, asked);
                ItemKind::FullName
            }
            Value::Email(email) => {
                let kind = ItemKind::Email;
                let ask = &mut |key| note(&mut self.hits, shelf, kind, key);
                email.probed_keys(asked.approximate, ask);
                kind
            }
            Value::Phone(phone) => {
                let kind = ItemKind::Phone;
                let ask = &mut |key| note(&mut self.hits, shelf, kind, key);
                phone.probed_keys(asked.approximate, ask);
                kind
            }
            Value::Address(address) => {
                self.ask_address(shelf, address, asked);
                ItemKind::Address
            }
        };
        let Self { hits, entries, .. } = self;
        for key in &hits.keys {
            shelf.values_of(*key, |bits| {
                let entry = Entry::from_bits(bits);
                if entry.kind() == kind && entries.len() < asked.most {
                    entries.push(entry);
                }
            });
        }
        let complete = entries.len() < asked.most;
        entries.sort_unstable();
        entries.dedup();
        complete
    }

    /// How many keys the last value asked for.
    pub(crate) fn asked(&self) -> usize {
        self.hits.asked
    }

    fn ask_name(&mut self, shelf: &impl Shelf, name: &PersonName, asked: &Asked) {
        for form in name.forms() {
            let words: Vec<Word<'_>> =
                form.words.into_iter().filter(|word| !word.is_initial()).collect();
            if let [only] = words.as_slice() {
                note(&mut self.hits, shelf, NAME, key::solo(key::word(only.full)));
            }
            self.near.clear();
            let near: Vec<std::ops::Range<usize>> =
                words.iter().map(|word| self.near_name(shelf, word, asked)).collect();
            let Self { near: all, hits, .. } = self;
            let list = |range: &std::ops::Range<usize>| all.get(range.clone()).unwrap_or(&[]);
            for (place, one) in near.iter().enumerate() {
                for two in near.iter().skip(place + 1) {
                    ask_pairs(hits, shelf, list(one), list(two));
                }
            }
            for (place, joined) in joined_neighbours(&words) {
                note(hits, shelf, NAME, key::solo(joined));
                let others = near.iter().enumerate();
                for (_, near) in others.filter(|(at, _)| *at != place && *at != place + 1) {
                    ask_pairs(hits, shelf, &[(joined, 0)], list(near));
                }
            }
            words.iter().for_each(|word| ask_split(hits, shelf, word.full));
            if asked.approximate {
                ask_initials(hits, shelf, &form);
            }
        }
    }

    /// The words near one word of a name, with particles and without, and its nicknames.
    fn near_name(
        &mut self,
        shelf: &impl Shelf,
        word: &Word<'_>,
        asked: &Asked,
    ) -> std::ops::Range<usize> {
        let start = self.near.len();
        for text in word.texts() {
            self.near_word(shelf, Book::Names, text, asked);
        }
        if asked.approximate {
            for name in related_names(word.known) {
                if shelf.words(Book::Names).holds(name) {
                    self.near.push((key::word(name), 0));
                }
            }
        }
        if let Some(near) = self.near.get_mut(start..) {
            near.sort_unstable_by_key(|(_, edits)| *edits);
        }
        start..self.near.len()
    }

    /// Adds the words near a text.
    fn near_word(&mut self, shelf: &impl Shelf, book: Book, text: &str, asked: &Asked) {
        if !asked.approximate {
            self.near.push((key::word(text), 0));
            return;
        }
        let Self { stamps, near, remembered, .. } = self;
        if asked.base == 0 {
            shelf.words(book).near(text, stamps, |word, edits| near.push((word, edits)));
            return;
        }
        remembered.be_for(asked.base);
        let place = key::word(text).rotate_left(book as u32);
        let (start, end) = *remembered.places.entry(place).or_insert_with(|| {
            let start = remembered.near.len() as u32;
            let keep = &mut remembered.near;
            shelf.words(book).near(text, stamps, |word, edits| keep.push((word, edits)));
            (start, keep.len() as u32)
        });
        near.extend(remembered.near.get(start as usize..end as usize).unwrap_or(&[]));
    }

    fn ask_address(&mut self, shelf: &impl Shelf, address: &Address, asked: &Asked) {
        for Anchor { scope, word, edits } in address.anchors(Hold::Asked) {
            self.near.clear();
            match edits {
                0 => self.near.push((key::word(&word), 0)),
                _ => self.near_word(shelf, Book::Places, &word, asked),
            }
            let Self { near, hits, .. } = self;
            for (word, _) in near.iter().filter(|(_, found)| *found <= edits) {
                note(hits, shelf, ItemKind::Address, key::anchor(scope, *word));
            }
        }
    }
}

impl Remembered {
    fn be_for(&mut self, base: u64) {
        if self.base != base || self.near.len() > MOST_REMEMBERED {
            self.places.clear();
            self.near.clear();
            self.base = base;
        }
    }
}

const NAME: ItemKind = ItemKind::FullName;

fn note(hits: &mut Hits, shelf: &impl Shelf, kind: ItemKind, key: u64) {
    hits.asked += 1;
    if shelf.may_hold(kind, key) {
        hits.keys.push(key);
    }
}

/// Asks for all pairs of near words within the budget; both lists are in order of edits.
fn ask_pairs(hits: &mut Hits, shelf: &impl Shelf, one: &[Near], two: &[Near]) {
    for (a, edits) in one {
        for (b, _) in two.iter().take_while(|(_, more)| edits + more <= MOST_EDITS) {
            note(hits, shelf, NAME, key::pair(*a, *b));
        }
    }
}

/// Each two neighbouring words as one, with the place of the first.
fn joined_neighbours(words: &[Word<'_>]) -> Vec<(usize, u64)> {
    let pairs = words.windows(2).enumerate();
    pairs
        .map(|(place, pair)| (place, key::word(&pair.iter().map(|w| w.full).collect::<String>())))
        .collect()
}

/// Asks for the two words that a joined one may be made of.
fn ask_split(hits: &mut Hits, shelf: &impl Shelf, word: &str) {
    for (at, _) in word.char_indices().skip(LEAST_PIECE) {
        if let Some((one, two)) = word.split_at_checked(at).filter(|(_, two)| two.len() > 1) {
            note(hits, shelf, NAME, key::pair(key::word(one), key::word(two)));
        }
    }
}

fn ask_initials(hits: &mut Hits, shelf: &impl Shelf, form: &NameView<'_>) {
    if let Some((word, letter)) = initialled(form) {
        note(hits, shelf, NAME, key::with_other(key::word(word.full), letter));
    }
    if let Some((last, letters)) = last_with_letters(form) {
        for letter in letters {
            note(hits, shelf, NAME, key::with_initial(key::word(last.full), letter));
        }
    }
}
