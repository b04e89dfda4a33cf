//! Under which keys a value is stored.

use super::{collection::Collection, key, shelf::OF_THREE, vocabulary::Pile};
use crate::{
    contact::{Anchor, Hold, Known, NameView, Value, Word},
    screening::compare::{initialled, last_with_letters},
};

/// Names of more words are stored under the pairs of their rarest five and of neighbours only:
/// one word may be missing and two stand for initials, so of five words two always correspond.
const MOST_PAIRED_WORDS: usize = 5;

impl<P: Pile> Collection<P> {
    /// Puts an entry under all keys of its value.
    pub(super) fn store(&mut self, value: &Value, entry: u32) {
        match value {
            Value::FullName(name) => {
                name.forms().for_each(|form| {
                    store_name(&form, |key, mark| self.keys.put(key, entry | mark));
                });
            }
            Value::Email(email) => {
                email.stored_keys(&mut |key| self.keys.put(key, entry));
                email.hints(&mut |hint| self.hints.push(hint));
            }
            Value::Phone(phone) => phone.stored_keys(&mut |key| self.keys.put(key, entry)),
            Value::Address(address) => {
                for Anchor { scope, word, edits } in address.anchors(Hold::Stored) {
                    if edits > 0 {
                        self.places.number(&word, Known::default());
                    }
                    self.keys.put(key::anchor(scope, key::word(&word)), entry);
                }
            }
        }
    }
}

fn store_name(form: &NameView<'_>, mut put: impl FnMut(u64, u32)) {
    let words: Vec<Word<'_>> = form.words.into_iter().filter(|word| !word.is_initial()).collect();
    if let [only] = words.as_slice() {
        put(key::solo(key::word(only.full)), 0);
    }
    let mark = if is_of_three(form) { OF_THREE } else { 0 };
    for (one, two) in paired(&words) {
        for a in one.texts() {
            for b in two.texts() {
                put(key::pair(key::word(a), key::word(b)), mark);
            }
        }
    }
    store_initials(form, |key| put(key, 0));
}

/// Whether a name has three words and no initial: of two such names all three correspond, or two of
/// the one are joined.
pub(super) fn is_of_three(form: &NameView<'_>) -> bool {
    let words = form.words.as_slice();
    words.len() == 3 && !words.iter().any(Word::is_initial)
}

/// The pairs of words that a name is stored under.
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

fn store_initials(form: &NameView<'_>, mut put: impl FnMut(u64)) {
    if let Some((word, letter)) = initialled(form) {
        put(key::with_initial(key::word(word.full), letter));
    }
    if let Some((last, letters)) = last_with_letters(form) {
        letters.for_each(|letter| put(key::with_other(key::word(last.full), letter)));
    }
}
