//! Read access to a base.

use crate::{
    contact::{ItemKind, NameView},
    screening::index::{
        bloom,
        multimap::{self, Multimap},
        name_entry,
        record::Record,
        segment::{Entry, Segment, VocabularyKind, WHOLE},
        vocabulary::PackedWords,
    },
};

/// A base with its sections resolved.
#[derive(Clone, Copy)]
pub(crate) struct BaseView<'b> {
    pub(super) keys: Multimap<'b>,
    pub(super) filters: [&'b [u64]; ItemKind::COUNT],
    pub(super) names: PackedWords<'b>,
    pub(super) places: PackedWords<'b>,
    pub(super) name_words: &'b [u32],
    pub(super) name_starts: &'b [u32],
    pub(super) sketches: &'b [u64],
    pub(super) records: [(&'b [u8], &'b [u32]); ItemKind::COUNT],
    pub(super) owners: &'b [u8],
    pub(super) owner_ends: &'b [u32],
}

impl<'b> BaseView<'b> {
    /// Returns the record of a stored value.
    pub(crate) fn record_at(&self, entry: Entry) -> Option<Record<'b>> {
        let (bytes, starts) = self.records.get(entry.kind() as usize)?;
        let start = *starts.get(entry.place())? as usize;
        Record::read(entry.kind(), bytes.get(start..)?)
    }

    /// Returns the id of an owner by its number.
    pub(crate) fn owner_id(&self, owner: u32) -> Option<&'b str> {
        let owner = owner as usize;
        let start = match owner.checked_sub(1) {
            Some(before) => *self.owner_ends.get(before)? as usize,
            None => 0,
        };
        let text = self.owners.get(start..*self.owner_ends.get(owner)? as usize)?;
        std::str::from_utf8(text).ok()
    }
}

impl Segment for BaseView<'_> {
    type Words<'a>
        = PackedWords<'a>
    where
        Self: 'a;

    fn retain_held(&self, kind: ItemKind, keys: &mut Vec<u64>) {
        let filter = self.filters.get(kind as usize).copied().unwrap_or(&[]);
        keys.retain(|key| bloom::may_hold(filter, *key));
    }

    fn may_hold_hint(&self, hint: u64) -> bool {
        let filter = self.filters.get(ItemKind::Email as usize);
        filter.is_some_and(|filter| bloom::may_hold(filter, hint))
    }

    fn values_of(&self, keys: &[u64], most: usize, emit: impl FnMut(u32) -> bool) -> bool {
        self.keys.values_of(keys, most, emit)
    }

    fn whole_values_of(&self, keys: &[u64], emit: impl FnMut(u32) -> bool) -> bool {
        self.keys.first_of(keys, WHOLE, emit)
    }

    fn fetch_names(&self, places: impl Iterator<Item = usize>) {
        let starts: Vec<usize> =
            places.filter_map(|place| Some(*self.name_starts.get(place)? as usize)).collect();
        multimap::touch(starts.iter().filter_map(|start| self.name_words.get(*start)));
    }

    fn fetch_records(&self, entries: impl Iterator<Item = Entry>) {
        let first = |entry: Entry| {
            let (bytes, starts) = self.records.get(entry.kind() as usize)?;
            bytes.get(*starts.get(entry.place())? as usize..)
        };
        let records: Vec<&[u8]> = entries.filter_map(first).collect();
        multimap::touch(records.iter().filter_map(|bytes| bytes.first()));
        let owner = |bytes: &&[u8]| Some(u32::from_le_bytes(*bytes.first_chunk()?) as usize);
        let ends = records.iter().filter_map(owner).filter_map(|owner| self.owner_ends.get(owner));
        let ends: Vec<usize> = ends.map(|end| *end as usize).collect();
        multimap::touch(ends.iter().filter_map(|end| self.owners.get(end.checked_sub(1)?)));
    }

    fn words(&self, vocabulary: VocabularyKind) -> PackedWords<'_> {
        match vocabulary {
            VocabularyKind::Names => self.names,
            VocabularyKind::Places => self.places,
        }
    }

    fn name_forms(&self, place: usize, emit: impl FnMut(&NameView<'_>)) {
        let start = self.name_starts.get(place).map_or(usize::MAX, |start| *start as usize);
        let numbers = self.name_words.get(start..).unwrap_or(&[]);
        name_entry::each(numbers, |number| self.names.get(number), emit);
    }

    fn sketch(&self, place: usize) -> u64 {
        self.sketches.get(place).copied().unwrap_or_default()
    }

    fn record(&self, entry: Entry) -> Option<Record<'_>> {
        self.record_at(entry)
    }

    fn owner(&self, owner: u32) -> Option<&str> {
        self.owner_id(owner)
    }
}
