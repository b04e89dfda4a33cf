//! The interface of base and delta: values stored under keys.

use super::{record::Record, vocabulary::WordLookup};
use crate::contact::{ItemKind, NameView};

/// Reference to a stored value: its kind and its position among the values of that kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Entry(u32);

// An entry has two bits for the kind, and two for marks.
const _: () = assert!(ItemKind::COUNT <= 4);

/// Maximum number of values of one kind in a segment.
pub(crate) const MOST_OF_A_KIND: u32 = (1 << 28) - 1;

/// Mark of an entry: the key is a pair of words of a name with three words and no initials. Such a
/// name is found by any of its three pairs.
pub(crate) const OF_THREE: u32 = 1 << 29;

/// Mark of an entry: the key is an exact key, which a probe for an equivalent value looks up.
pub(crate) const WHOLE: u32 = 1 << 28;

/// Mask of all marks.
pub(crate) const MARKS: u32 = OF_THREE | WHOLE;

impl Entry {
    /// The value of a kind at a position.
    pub(crate) fn new(kind: ItemKind, place: u32) -> Self {
        Self((kind as u32) << 30 | (place & MOST_OF_A_KIND))
    }

    /// Decodes an entry that is stored under a key, without its marks.
    pub(crate) fn from_bits(bits: u32) -> Self {
        Self(bits & !MARKS)
    }

    /// Encodes the entry, without marks.
    pub(crate) fn bits(self) -> u32 {
        self.0
    }

    /// Kind of the value.
    pub(crate) fn kind(self) -> ItemKind {
        ItemKind::ALL.get((self.0 >> 30) as usize).copied().unwrap_or(ItemKind::FullName)
    }

    /// Position among the values of its kind.
    pub(crate) fn place(self) -> usize {
        (self.0 & MOST_OF_A_KIND) as usize
    }
}

/// The two vocabularies of a segment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum VocabularyKind {
    /// Words of stored names.
    Names,
    /// Words of stored streets and towns.
    Places,
}

/// A part of the index: values stored under keys.
pub(crate) trait Segment {
    /// The vocabularies of this segment.
    type Words<'a>: WordLookup
    where
        Self: 'a;

    /// Removes keys under which no value of the kind is stored; may keep some of those.
    fn retain_held(&self, kind: ItemKind, keys: &mut Vec<u64>);

    /// Whether an e-mail address with this hint may be stored; never wrongly `false`.
    fn may_hold_hint(&self, _hint: u64) -> bool {
        true
    }

    /// Calls `emit` with the values stored under the keys, and rarely with others, until it returns
    /// `false`. Returns whether it got all of them. If there may be more than `most`, keys with few
    /// values come first, and only a part of the values of long lists is looked at.
    fn values_of(&self, keys: &[u64], most: usize, emit: impl FnMut(u32) -> bool) -> bool;

    /// Calls `emit` with the values that have one of these exact keys, and rarely with others,
    /// until it returns `false`. Returns whether it got all of them. Other values under the same
    /// keys cost nothing.
    fn whole_values_of(&self, keys: &[u64], emit: impl FnMut(u32) -> bool) -> bool;

    /// Prefetches the names at these positions, which are read next.
    fn fetch_names(&self, _places: impl Iterator<Item = usize>) {}

    /// Prefetches the records of these values, which are read next.
    fn fetch_records(&self, _entries: impl Iterator<Item = Entry>) {}

    /// Returns one of the vocabularies.
    fn words(&self, vocabulary: VocabularyKind) -> Self::Words<'_>;

    /// Calls `emit` with each form of a stored name.
    fn name_forms(&self, place: usize, emit: impl FnMut(&NameView<'_>));

    /// The sketch of a stored address, to reject most others cheaply.
    fn sketch(&self, place: usize) -> u64;

    /// Returns the record of a stored value.
    fn record(&self, entry: Entry) -> Option<Record<'_>>;

    /// Id of an owner, by its number.
    fn owner(&self, owner: u32) -> Option<&str>;
}
