//! Which stored values a request's value could match: a superset of those that do.

use hashbrown::HashMap;

use super::{
    delta::PlainHasher,
    key,
    near::{self, Near},
    shelf::{Book, Entry, OF_THREE, Shelf},
    store::is_of_three,
    vocabulary::{Neighbour, Stamps, WordBook},
};
use crate::{
    contact::{Address, Anchor, Hold, NameView, PersonName, Value, Word, related_names},
    screening::compare::{initialled, last_with_letters},
};

/// Words near frequent words are remembered, up to twice as many as this in all.
const MOST_REMEMBERED: usize = 1_000_000;

/// The least that a joined word is split into.
const LEAST_PIECE: usize = 2;

/// What is used again from request to request.
#[derive(Default)]
pub(crate) struct Memory {
    stamps: Stamps,
    near: Vec<Near>,
    spare: Vec<Near>,
    neighbours: Vec<Neighbour>,
    remembered: Remembered,
    /// The keys that are asked for, then those of them that are there.
    keys: Vec<u64>,
    /// The same for keys under which names of three words are of no interest.
    short: Vec<u64>,
    asked: usize,
    /// The entries that may match, in order, each once.
    pub(crate) entries: Vec<Entry>,
}

/// Near words of frequent words, good for one base: what was not asked for while so many others
/// were is forgotten.
#[derive(Default)]
struct Remembered {
    base: u64,
    young: Generation,
    old: Generation,
}

#[derive(Default)]
struct Generation {
    places: HashMap<u64, (u32, u32), PlainHasher>,
    near: Vec<Neighbour>,
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
    ///
    /// Dead entries match nothing any more: they are passed over before anything is counted.
    pub(crate) fn collect(
        &mut self,
        shelf: &impl Shelf,
        value: &Value,
        asked: &Asked,
        is_dead: impl Fn(Entry) -> bool,
    ) -> bool {
        self.entries.clear();
        self.keys.clear();
        self.short.clear();
        let kind = value.kind();
        match value {
            Value::FullName(name) => self.ask_name(shelf, name, asked),
            Value::Address(address) => self.ask_address(shelf, address, asked),
            Value::Email(email) => {
                let is_there = |hint| shelf.may_hold_hint(hint);
                email.likely_keys(asked.approximate, &is_there, &mut |key| self.keys.push(key));
            }
            Value::Phone(phone) => {
                phone.probed_keys(asked.approximate, &mut |key| self.keys.push(key));
            }
        }
        let Self { keys, short, entries, .. } = self;
        self.asked = keys.len() + short.len();
        for (keys, but) in [(keys, 0), (short, OF_THREE)] {
            // All at once: the processor fetches the filter's words side by side.
            shelf.retain_held(kind, keys);
            shelf.values_of(keys, |bits| {
                let entry = Entry::from_bits(bits);
                let wanted = bits & but == 0 && entry.kind() == kind;
                if wanted && entries.len() < asked.most && !is_dead(entry) {
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
        self.asked
    }

    fn ask_name(&mut self, shelf: &impl Shelf, name: &PersonName, asked: &Asked) {
        for form in name.forms() {
            let words: Vec<Word<'_>> =
                form.words.into_iter().filter(|word| !word.is_initial()).collect();
            if let [only] = words.as_slice() {
                self.keys.push(key::solo(key::word(only.full)));
            }
            self.near.clear();
            let near: Vec<std::ops::Range<usize>> =
                words.iter().map(|word| self.near_name(shelf, word, asked)).collect();
            let Self { near: all, keys, short, .. } = self;
            let list = |range: &std::ops::Range<usize>| all.get(range.clone()).unwrap_or(&[]);
            let is_pair = words.len() == 2;
            let rarest = if is_of_three(&form) { rarest_pair(&words) } else { None };
            for (place, one) in near.iter().enumerate() {
                for (other, two) in near.iter().enumerate().skip(place + 1) {
                    let is_rarest = rarest.is_none_or(|rarest| rarest == (place, other));
                    let keys = if is_rarest { &mut *keys } else { &mut *short };
                    ask_pairs(keys, (list(one), list(two)), is_pair);
                }
            }
            for (place, joined) in joined_neighbours(&words) {
                keys.push(key::solo(joined));
                let others = near.iter().enumerate();
                for (_, near) in others.filter(|(at, _)| *at != place && *at != place + 1) {
                    ask_pairs(keys, (&[Near::equal(joined)], list(near)), false);
                }
            }
            words.iter().for_each(|word| ask_split(keys, word.full));
            if asked.approximate {
                ask_initials(keys, &form);
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
            let near = self.neighbours.iter().filter_map(|near| Near::of(word, near));
            self.near.extend(near);
        }
        if asked.approximate {
            for name in related_names(word.known) {
                if shelf.words(Book::Names).holds(name) {
                    self.near.push(Near::related(key::word(name)));
                }
            }
        }
        if let Some(near) = self.near.get_mut(start..) {
            near::sort(near, &mut self.spare);
        }
        start..self.near.len()
    }

    /// Finds the words near a text.
    fn near_word(&mut self, shelf: &impl Shelf, book: Book, text: &str, asked: &Asked) {
        let Self { stamps, neighbours, remembered, .. } = self;
        neighbours.clear();
        if !asked.approximate {
            neighbours.push(Neighbour::equal(text));
            return;
        }
        if asked.base == 0 {
            shelf.words(book).near(text, stamps, |near| neighbours.push(near));
            return;
        }
        remembered.be_for(asked.base);
        let place = key::word(text).rotate_left(book as u32);
        remembered.recall(place, neighbours, |keep| {
            shelf.words(book).near(text, stamps, |near| keep.push(near));
        });
    }

    fn ask_address(&mut self, shelf: &impl Shelf, address: &Address, asked: &Asked) {
        for Anchor { scope, word, edits } in address.anchors(Hold::Asked) {
            if edits == 0 {
                self.keys.push(key::anchor(scope, key::word(&word)));
                continue;
            }
            self.near_word(shelf, Book::Places, &word, asked);
            let near = self.neighbours.iter().filter(|near| near.edits <= edits);
            self.keys.extend(near.map(|near| key::anchor(scope, near.key)));
        }
    }
}

impl Remembered {
    fn be_for(&mut self, base: u64) {
        if self.base != base {
            *self = Self { base, ..Self::default() };
        }
        if self.young.near.len() > MOST_REMEMBERED {
            self.old = std::mem::take(&mut self.young);
        }
    }

    /// Hands over what is remembered at a place, or finds and remembers it.
    fn recall(
        &mut self,
        place: u64,
        into: &mut Vec<Neighbour>,
        find: impl FnOnce(&mut Vec<Neighbour>),
    ) {
        if let Some(near) = self.young.get(place) {
            return into.extend(near);
        }
        let start = self.young.near.len();
        match self.old.get(place) {
            Some(near) => self.young.near.extend(near),
            None => find(&mut self.young.near),
        }
        let end = self.young.near.len();
        self.young.places.insert(place, (start as u32, end as u32));
        into.extend(self.young.near.get(start..end).unwrap_or(&[]));
    }
}

impl Generation {
    fn get(&self, place: u64) -> Option<&[Neighbour]> {
        let (start, end) = *self.places.get(&place)?;
        self.near.get(start as usize..end as usize)
    }
}

/// Asks for all pairs of near words that could belong to a name that is told.
fn ask_pairs(keys: &mut Vec<u64>, (one, two): (&[Near], &[Near]), is_pair: bool) {
    let starts = near::starts(two);
    for a in one {
        for list in a.partners(two, &starts) {
            let enough = list.iter().filter(|b| !is_pair || a.is_enough_with(b));
            keys.extend(enough.map(|b| key::pair(a.key, b.key)));
        }
    }
}

/// The pair of three words that is the rarest together.
fn rarest_pair(words: &[Word<'_>]) -> Option<(usize, usize)> {
    let class = |at: usize| words.get(at).map_or(0, |word| word.known.class);
    let pairs = [(0, 1), (0, 2), (1, 2)];
    pairs.into_iter().max_by_key(|(one, two)| class(*one) + class(*two))
}

/// Each two neighbouring words as one, with the place of the first.
fn joined_neighbours(words: &[Word<'_>]) -> Vec<(usize, u64)> {
    let pairs = words.windows(2).enumerate();
    pairs
        .map(|(place, pair)| (place, key::word(&pair.iter().map(|w| w.full).collect::<String>())))
        .collect()
}

/// Asks for the two words that a joined one may be made of.
fn ask_split(keys: &mut Vec<u64>, word: &str) {
    for (at, _) in word.char_indices().skip(LEAST_PIECE) {
        if let Some((one, two)) = word.split_at_checked(at).filter(|(_, two)| two.len() > 1) {
            keys.push(key::pair(key::word(one), key::word(two)));
        }
    }
}

fn ask_initials(keys: &mut Vec<u64>, form: &NameView<'_>) {
    if let Some((word, letter)) = initialled(form) {
        keys.push(key::with_other(key::word(word.full), letter));
    }
    if let Some((last, letters)) = last_with_letters(form) {
        keys.extend(letters.map(|letter| key::with_initial(key::word(last.full), letter)));
    }
}
