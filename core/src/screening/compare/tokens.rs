//! Edit distance of two words, with the limits that names and streets share.

use crate::contact::letters;

/// Longer words match only if they are equal, so the work for a word is bounded (C3).
const MOST_EDITED_LETTERS: usize = 30;

/// Maximum number of edits between two corresponding words (NAME-2).
///
/// Depends on the letters of the longer word: 0 edits up to 2 letters, 1 up to 4, 2 from 5.
pub(crate) fn allowed_edits(letters: usize) -> u32 {
    match letters {
        0..=2 => 0,
        3..=4 => 1,
        5..=MOST_EDITED_LETTERS => 2,
        _ => 0,
    }
}

/// Whether a word may correspond to a word that is not equal.
pub(crate) fn may_be_edited(word: &str) -> bool {
    word.len() <= MOST_EDITED_LETTERS && word.is_ascii()
}

/// The edits between two folded words; `None` if there are more than the longer word allows
/// (NAME-2).
///
/// An edit inserts, deletes or replaces a letter or swaps two neighbouring letters (optimal string
/// alignment). Words with characters beyond ASCII match only if they are equal.
///
/// ```
/// use frontdesk::screening::compare::edits_between;
/// assert_eq!(edits_between("smith", "smiht"), Some(1));
/// assert_eq!(edits_between("jan", "jon"), Some(1));
/// assert_eq!(edits_between("jo", "jan"), None);
/// ```
pub fn edits_between(a: &str, b: &str) -> Option<u32> {
    if a == b {
        return Some(0);
    }
    let allowed = allowed_edits(a.len().max(b.len()));
    let too_long = a.len().abs_diff(b.len()) > allowed as usize;
    if allowed == 0 || too_long || !may_be_near(a, b, allowed) || !(a.is_ascii() && b.is_ascii()) {
        return None;
    }
    let edits = few_edits(a.as_bytes(), b.as_bytes())
        .unwrap_or_else(|| Pattern::new(a.as_bytes()).edits_to(b.as_bytes()));
    (edits <= allowed).then_some(edits)
}

/// Fast path for words that differ in one place only, as most similar words do: the edits left
/// after removing the common prefix and suffix. `None` if the fast path does not apply.
pub(crate) fn few_edits(a: &[u8], b: &[u8]) -> Option<u32> {
    let start = a.iter().zip(b).take_while(|(a, b)| a == b).count();
    let (a, b) = (a.get(start..)?, b.get(start..)?);
    let end = a.iter().rev().zip(b.iter().rev()).take_while(|(a, b)| a == b).count();
    match (a.get(..a.len() - end)?, b.get(..b.len() - end)?) {
        ([], rest) | (rest, []) => Some(rest.len() as u32),
        ([_], [_]) => Some(1),
        ([a, b], [c, d]) => Some(if a == d && b == c { 1 } else { 2 }),
        ([_], [_, _]) | ([_, _], [_]) => Some(2),
        _ => None,
    }
}

/// Cheap filter: one edit changes the set of letters by at most two letters.
fn may_be_near(a: &str, b: &str, allowed: u32) -> bool {
    (letters(a) ^ letters(b)).count_ones() <= 2 * allowed
}

/// A word prepared for comparisons with many others: bit-parallel optimal string alignment.
///
/// # Source
/// H. Hyyrö, *A Bit-Vector Algorithm for Computing Levenshtein and Damerau Edit Distances*, 2003. A
/// test compares it with `strsim::osa_distance`.
pub(crate) struct Pattern {
    places: [u64; 128],
    length: u32,
}

impl Pattern {
    /// Prepares an ASCII word; only its first 64 letters count.
    pub(crate) fn new(word: &[u8]) -> Self {
        let mut places = [0; 128];
        for (position, byte) in word.iter().take(64).enumerate() {
            if let Some(place) = places.get_mut(usize::from(*byte & 127)) {
                *place |= 1u64 << position;
            }
        }
        Self { places, length: word.len().min(64) as u32 }
    }

    /// The number of edits to another ASCII word.
    pub(crate) fn edits_to(&self, other: &[u8]) -> u32 {
        let Some(last) = self.length.checked_sub(1) else {
            return other.len() as u32;
        };
        let (mut rising, mut falling) = (!0u64, 0u64);
        let (mut zero, mut before) = (0u64, 0u64);
        let mut edits = self.length;
        for byte in other {
            let here = self.places.get(usize::from(*byte & 127)).copied().unwrap_or_default();
            let swapped = ((!zero & here) << 1) & before;
            zero = ((here & rising).wrapping_add(rising) ^ rising) | here | falling | swapped;
            let up = falling | !(zero | rising);
            let down = zero & rising;
            edits = edits.wrapping_add((up >> last) as u32 & 1);
            edits = edits.wrapping_sub((down >> last) as u32 & 1);
            let up = (up << 1) | 1;
            rising = (down << 1) | !(zero | up);
            falling = up & zero;
            before = here;
        }
        edits
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        /// The distance equals that of the reference, and the cheap filter rejects no similar word.
        #[test]
        fn edits_are_those_of_the_reference(a in "[abc]{0,12}|[a-z]{1,8}", b in "[abc]{0,12}") {
            let reference = strsim::osa_distance(&a, &b) as u32;
            prop_assert_eq!(Pattern::new(a.as_bytes()).edits_to(b.as_bytes()), reference);
            let few = few_edits(a.as_bytes(), b.as_bytes());
            prop_assert!(few.is_none_or(|few| few == reference));
            let allowed = allowed_edits(a.len().max(b.len()));
            prop_assert_eq!(edits_between(&a, &b), (reference <= allowed).then_some(reference));
        }
    }
}
