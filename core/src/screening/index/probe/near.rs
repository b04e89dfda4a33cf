//! Selects the pairs of similar words that a reported name may contain.
//!
//! A comparison allows two edits and one doubt in a name (see `compare/alignment.rs`), so pairs of
//! words with more need not be looked up. These are most pairs, because an edit between two known
//! surnames is a doubt.

use crate::{
    contact::Word,
    screening::{compare::SHORT_WORD, index::vocabulary::Neighbour},
};

/// A word that may correspond to a word of the request.
#[derive(Debug, Clone, Copy)]
pub(super) struct Near {
    pub(super) key: u64,
    class: u8,
    /// Number of letters of the longer of the two words; `u8::MAX` if unknown.
    letters: u8,
}

/// Classes of similar words by edits, doubts and nicknames, which are limited in a name.
const EQUAL: u8 = 0;
const RELATED: u8 = 1;
const ONE_EDIT: u8 = 2;
const ONE_DOUBTFUL: u8 = 3;
const TWO_EDITS: u8 = 4;
const TWO_DOUBTFUL: u8 = 5;
const CLASSES: usize = 6;

/// For each class, the classes that may occur in the same name, as a bit set. A nickname and an
/// edit in one name are a doubt, too.
const PARTNERS: [u8; CLASSES] = [
    0b11_1111,
    1 << EQUAL | 1 << RELATED | 1 << ONE_EDIT | 1 << TWO_EDITS,
    1 << EQUAL | 1 << RELATED | 1 << ONE_EDIT | 1 << ONE_DOUBTFUL,
    1 << EQUAL | 1 << ONE_EDIT,
    1 << EQUAL | 1 << RELATED,
    1 << EQUAL,
];

/// Number of edits of each class.
const EDITS: [u8; CLASSES] = [0, 0, 1, 1, 2, 2];

/// Number of letters that a name needs to score 800, by its number of edits.
const LETTERS: [u16; 5] = [0, 5, 10, 255, 255];

impl Near {
    /// The word of the request itself.
    pub(super) fn equal(key: u64) -> Self {
        Self { key, class: EQUAL, letters: u8::MAX }
    }

    /// A nickname of the word, or the name it is a nickname of.
    pub(super) fn related(key: u64) -> Self {
        Self { key, class: RELATED, letters: u8::MAX }
    }

    /// A similar word; `None` if the two never correspond.
    pub(super) fn of(word: &Word<'_>, near: &Neighbour) -> Option<Self> {
        let Neighbour { key, edits, letters, given, listed, particled } = *near;
        let is_sure = !particled && word.particle == 0;
        let longer = letters.max(word.full.len().min(255) as u8);
        let letters = if is_sure { longer } else { u8::MAX };
        let mut doubts = 0;
        if edits > 0 && is_sure {
            if given && word.known.given != 0 {
                return None; // Maria is not Mario mistyped; nicknames are looked up separately.
            }
            doubts += u8::from(listed && word.known.is_listed());
            doubts += u8::from(edits > 1 && usize::from(longer) <= SHORT_WORD);
        }
        let class = match (edits, doubts) {
            (0, _) => EQUAL,
            (1, 0) => ONE_EDIT,
            (1, 1) => ONE_DOUBTFUL,
            (2, 0) => TWO_EDITS,
            (2, 1) => TWO_DOUBTFUL,
            _ => return None,
        };
        Some(Self { key, class, letters })
    }

    /// The words of a sorted list that may occur in the same name as this one.
    pub(super) fn partners<'a>(
        &self,
        list: &'a [Near],
        starts: &[usize; CLASSES + 1],
    ) -> impl Iterator<Item = &'a [Near]> {
        let partners = PARTNERS.get(usize::from(self.class)).copied().unwrap_or_default();
        let classes = starts.windows(2).enumerate();
        classes.filter(move |(class, _)| partners >> class & 1 == 1).filter_map(
            move |(_, range)| match range {
                [from, until] => list.get(*from..*until),
                _ => None,
            },
        )
    }

    /// Whether two words have enough letters for their edits if the name has no other words.
    pub(super) fn is_enough_with(&self, other: &Self) -> bool {
        let edits = |near: &Self| EDITS.get(usize::from(near.class)).copied().unwrap_or_default();
        let needed = LETTERS.get(usize::from(edits(self) + edits(other)));
        let letters = u16::from(self.letters) + u16::from(other.letters);
        needed.is_some_and(|needed| letters >= *needed)
    }
}

/// Sorts a list by class, with a reused buffer.
pub(super) fn sort(list: &mut [Near], spare: &mut Vec<Near>) {
    spare.clear();
    for class in 0..CLASSES as u8 {
        spare.extend(list.iter().filter(|near| near.class == class));
    }
    list.iter_mut().zip(spare).for_each(|(place, near)| *place = *near);
}

/// The start of each class in a sorted list, and the end of the list.
pub(super) fn starts(list: &[Near]) -> [usize; CLASSES + 1] {
    std::array::from_fn(|class| list.partition_point(|near| usize::from(near.class) < class))
}
