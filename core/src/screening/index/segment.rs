//! What base and delta have in common: values kept under keys.

use super::{record::Record, vocabulary::WordLookup};
use crate::contact::{ItemKind, NameView};

/// One stored value: its kind and its place among those of its kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Entry(u32);

// An entry has two bits for the kind.
const _: () = assert!(ItemKind::COUNT <= 4);

/// How many values of one kind an index holds at the most.
pub(crate) const MOST_OF_A_KIND: u32 = (1 << 28) - 1;

/// The bit beside an entry that says that the key is a pair of a name of three words without
/// initials: such a name is found by any of its three pairs.
pub(crate) const OF_THREE: u32 = 1 << 29;

/// The bit beside an entry that says that the key is one of the whole value: a request with an
/// equivalent value asks for it among its exact keys.
pub(crate) const WHOLE: u32 = 1 << 28;

/// All bits that are no part of an entry.
pub(crate) const MARKS: u32 = OF_THREE | WHOLE;

impl Entry {
    /// The so-manieth value of a kind.
    pub(crate) fn new(kind: ItemKind, place: u32) -> Self {
        Self((kind as u32) << 30 | (place & MOST_OF_A_KIND))
    }

    /// As it is stored behind a key.
    pub(crate) fn from_bits(bits: u32) -> Self {
        Self(bits & !MARKS)
    }

    /// As it is stored behind a key.
    pub(crate) fn bits(self) -> u32 {
        self.0
    }

    /// The kind of value.
    pub(crate) fn kind(self) -> ItemKind {
        ItemKind::ALL.get((self.0 >> 30) as usize).copied().unwrap_or(ItemKind::FullName)
    }

    /// Its place among the values of its kind.
    pub(crate) fn place(self) -> usize {
        (self.0 & MOST_OF_A_KIND) as usize
    }
}

/// The two vocabularies.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum VocabularyKind {
    /// Words of names.
    Names,
    /// Words of streets and places.
    Places,
}

/// Values kept under keys.
pub(crate) trait Segment {
    /// A vocabulary of this segment.
    type Words<'a>: WordLookup
    where
        Self: 'a;

    /// Keeps the keys under which a value of the kind may be stored; the others are certainly none.
    fn retain_held(&self, kind: ItemKind, keys: &mut Vec<u64>);

    /// Whether an e-mail address with this hint may be stored; `false` is certain.
    fn may_hold_hint(&self, _hint: u64) -> bool {
        true
    }

    /// Hands over what is stored under the keys, and hardly anything else, while `hand` wants more;
    /// tells whether it had it all. Where there may be more than `most`, keys with little under
    /// them come first, and of those with too much only a part is looked at.
    fn values_of(&self, keys: &[u64], most: usize, hand: impl FnMut(u32) -> bool) -> bool;

    /// Hands over the values whose whole is stored under the keys, and hardly anything else, while
    /// `hand` wants more; tells whether it had them all. What else has these keys costs nothing.
    fn whole_values_of(&self, keys: &[u64], hand: impl FnMut(u32) -> bool) -> bool;

    /// Has the names at these places fetched, which are read next.
    fn fetch_names(&self, _places: impl Iterator<Item = usize>) {}

    /// Has these values fetched, which are reported next.
    fn fetch_records(&self, _entries: impl Iterator<Item = Entry>) {}

    /// One of its vocabularies.
    fn words(&self, book: VocabularyKind) -> Self::Words<'_>;

    /// Hands over the readings of a stored name.
    fn name_forms(&self, place: usize, hand: impl FnMut(&NameView<'_>));

    /// What a stored address looks like.
    fn sketch(&self, place: usize) -> u64;

    /// A stored value.
    fn record(&self, entry: Entry) -> Option<Record<'_>>;

    /// The id of an owner.
    fn owner(&self, owner: u32) -> Option<&str>;
}
