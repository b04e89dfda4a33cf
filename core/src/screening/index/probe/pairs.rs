//! Keys of similar names: pairs of words, and words with initials.

use crate::{
    contact::{NameView, Word},
    screening::{
        compare::{initialled, last_with_letters, may_be_joined},
        index::key,
    },
};

use super::near::{self, Near};

/// Adds the keys of all pairs of similar words that a reported name may contain.
pub(super) fn probe_pairs(keys: &mut Vec<u64>, (one, two): (&[Near], &[Near]), is_pair: bool) {
    let starts = near::starts(two);
    for a in one {
        for list in a.partners(two, &starts) {
            let enough = list.iter().filter(|b| !is_pair || a.is_enough_with(b));
            keys.extend(enough.map(|b| key::pair(a.key, b.key)));
        }
    }
}

/// The rarest pair of three words.
pub(super) fn rarest_pair(words: &[Word<'_>]) -> Option<(usize, usize)> {
    let class = |at: usize| words.get(at).map_or(0, |word| word.known.class);
    let pairs = [(0, 1), (0, 2), (1, 2)];
    pairs.into_iter().max_by_key(|(one, two)| class(*one) + class(*two))
}

/// The hashes of all neighbouring words joined, each with the position of the first.
pub(super) fn joined_neighbours(words: &[Word<'_>]) -> impl Iterator<Item = (usize, u64)> {
    words.windows(2).enumerate().filter_map(|(place, pair)| match pair {
        [one, two] if may_be_joined(one.full) && may_be_joined(two.full) => {
            Some((place, key::word(&[one.full, two.full].concat())))
        }
        _ => None,
    })
}

/// Adds the keys of names that have only one word and initials in common with this one.
pub(super) fn probe_initials(keys: &mut Vec<u64>, form: &NameView<'_>) {
    if let Some((word, letter)) = initialled(form) {
        keys.push(key::with_other(key::word(word.full), letter));
    }
    if let Some((last, letters)) = last_with_letters(form) {
        keys.extend(letters.map(|letter| key::with_initial(key::word(last.full), letter)));
    }
    // `P. Dela Cruz` for `Peter Delacruz`: two words are joined, an initial stands for the other.
    let words = form.words.as_slice();
    for (place, joined) in joined_neighbours(words) {
        let others = words.iter().enumerate();
        let others = others.filter(|(at, _)| *at != place && *at != place + 1);
        for (letter, is_initial) in others.filter_map(|(_, word)| first_letter(word)) {
            keys.push(key::with_initial(joined, letter));
            if is_initial {
                keys.push(key::with_other(joined, letter));
            }
        }
    }
}

fn first_letter(word: &Word<'_>) -> Option<(u8, bool)> {
    Some((word.full.bytes().next()?, word.is_initial()))
}
