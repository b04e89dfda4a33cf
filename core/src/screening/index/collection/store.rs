//! The keys that a value is stored under.

use super::Collection;
use crate::{
    contact::{Address, AddressKey, KeySide, Known, NameView, Value, Word},
    screening::{
        compare::{initialled, last_with_letters, may_be_edited},
        index::{
            exact, key,
            segment::{OF_THREE, WHOLE},
            vocabulary::KeySink,
        },
    },
};

/// Names with more words are stored only under the pairs of their five rarest words and of
/// neighbouring words. One word may be missing and two may correspond to initials, so two of five
/// words always correspond to words.
const MOST_PAIRED_WORDS: usize = 5;

impl<P: KeySink> Collection<P> {
    /// Stores an entry under all keys of its value.
    pub(super) fn store(&mut self, value: &Value, entry: u32) {
        match value {
            Value::FullName(name) => {
                name.forms().for_each(|form| {
                    store_name(&form, |key, mark| self.keys.put(key, entry | mark));
                });
            }
            Value::Email(email) => {
                let whole = email.whole_key();
                email.stored_keys(&mut |key| self.keys.put(key, entry | mark(key == whole)));
                email.hints(&mut |hint| self.hints.push(hint));
            }
            Value::Phone(phone) => {
                let whole = phone.whole_key();
                phone.stored_keys(&mut |key| self.keys.put(key, entry | mark(key == whole)));
            }
            Value::Address(address) => self.store_address(address, entry),
        }
    }

    fn store_address(&mut self, address: &Address, entry: u32) {
        let mut whole = exact::of_address(address, KeySide::Stored);
        for AddressKey { scope, word, edits } in address.keys(KeySide::Stored) {
            if edits > 0 && may_be_edited(&word) {
                self.places.number(&word, Known::default());
            }
            let key = key::address(scope, key::word(&word));
            let is_whole = whole.iter().position(|whole| *whole == key);
            is_whole.map(|at| whole.swap_remove(at));
            self.keys.put(key, entry | mark(is_whole.is_some()));
        }
        whole.into_iter().for_each(|key| self.keys.put(key, entry | WHOLE));
    }
}

fn mark(is_whole: bool) -> u32 {
    if is_whole { WHOLE } else { 0 }
}

fn store_name(form: &NameView<'_>, mut put: impl FnMut(u64, u32)) {
    let words: Vec<Word<'_>> = form.words.into_iter().filter(|word| !word.is_initial()).collect();
    if let [only] = words.as_slice()
        && form.words.as_slice().len() > 1
    {
        put(key::solo(key::word(only.full)), 0);
    }
    // The pair of two words is the key of the whole name.
    let whole = exact::of_name(form);
    put(whole, WHOLE);
    let mark = if is_of_three(form) { OF_THREE } else { 0 };
    for (one, two) in paired(&words) {
        for a in one.texts() {
            for b in two.texts() {
                let pair = key::pair(key::word(a), key::word(b));
                if pair != whole {
                    put(pair, mark);
                }
            }
        }
    }
    store_initials(form, &words, |key| put(key, 0));
}

/// Whether a name has three words and no initial. If two such names match, all three pairs of words
/// correspond, or two words of one are joined.
pub(in crate::screening::index) fn is_of_three(form: &NameView<'_>) -> bool {
    let words = form.words.as_slice();
    words.len() == 3 && !words.iter().any(Word::is_initial)
}

/// The pairs of words whose keys a name is stored under.
fn paired<'a>(words: &[Word<'a>]) -> Vec<(Word<'a>, Word<'a>)> {
    let mut rarest = words.to_vec();
    rarest.sort_by_key(|word| (std::cmp::Reverse(word.known.class), word.full));
    rarest.truncate(MOST_PAIRED_WORDS);
    let mut pairs = Vec::with_capacity(words.len());
    for (place, one) in rarest.iter().enumerate() {
        pairs.extend(rarest.iter().skip(place + 1).map(|two| (*one, *two)));
    }
    if words.len() > MOST_PAIRED_WORDS {
        pairs.extend(words.windows(2).filter_map(|pair| match pair {
            [one, two] => Some((*one, *two)),
            _ => None,
        }));
    }
    pairs
}

/// Names with more words are never found by one word and initials, because at most two initials may
/// stand for words.
const MOST_WORDS_BY_INITIALS: usize = 3;

fn store_initials(form: &NameView<'_>, words: &[Word<'_>], mut put: impl FnMut(u64)) {
    if let Some((word, letter)) = initialled(form) {
        put(key::with_initial(key::word(word.full), letter));
    }
    if let Some((last, letters)) = last_with_letters(form) {
        letters.for_each(|letter| put(key::with_other(key::word(last.full), letter)));
    }
    // For a name that writes this word as two and has initials for the rest, the first letter of
    // the next word is key enough.
    if (2..=MOST_WORDS_BY_INITIALS).contains(&words.len()) {
        for (word, next) in words.iter().zip(words.iter().cycle().skip(1)) {
            let letter = next.full.bytes().next().filter(|_| can_be_split(word.full));
            letter.into_iter().for_each(|letter| {
                put(key::with_other(key::word(word.full), letter));
            });
        }
    }
}

/// Whether the word may be two words written together.
fn can_be_split(word: &str) -> bool {
    exact::pieces(word).next().is_some()
}
