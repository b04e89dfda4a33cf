//! The delta: values added since the base was built, under the same keys in growing tables.

use std::hash::{BuildHasherDefault, Hasher};

use hashbrown::HashMap;

use super::{
    collection::Collection,
    key,
    multimap::{few_first, take_up_to},
    name_entry,
    record::Record,
    segment::{Entry, Segment, VocabularyKind, WHOLE},
    vocabulary::{self, KeySink, Vocabulary, WordLookup},
};
use crate::contact::{ItemKind, NameView};

/// The segment of values added since the base was built.
pub(crate) type Delta = Collection<Table>;

/// A growing table of keys and values.
#[derive(Default)]
pub(crate) struct Table(HashMap<u64, Vec<u32>, PlainHasher>);

/// Builds [`Plain`] hashers, because keys are hashes already.
pub(super) type PlainHasher = BuildHasherDefault<Plain>;

/// A hasher that returns its input.
#[derive(Default)]
pub(crate) struct Plain(u64);

impl Hasher for Plain {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.0 = self.0.rotate_left(8) ^ u64::from(*byte);
        }
    }

    fn write_u64(&mut self, number: u64) {
        self.0 = number;
    }
}

impl KeySink for Table {
    fn put(&mut self, key: u64, value: u32) {
        if value & WHOLE != 0 {
            self.0.entry(key::of_whole(key)).or_default().push(value);
        }
        let values = self.0.entry(key).or_default();
        if values.last() != Some(&value) {
            values.push(value);
        }
    }
}

impl Table {
    fn values(&self, key: u64) -> &[u32] {
        self.0.get(&key).map_or(&[], Vec::as_slice)
    }
}

impl WordLookup for &Vocabulary<Table> {
    fn count(&self) -> usize {
        Vocabulary::count(self)
    }

    fn word(&self, number: u32) -> Option<vocabulary::Entry<'_>> {
        self.get(number)
    }

    fn words_with(&self, keys: &[u64], emit: impl FnMut(u32)) {
        keys.iter().flat_map(|key| self.deletions.values(*key)).copied().for_each(emit);
    }
}

impl Segment for Delta {
    type Words<'a> = &'a Vocabulary<Table>;

    fn retain_held(&self, _: ItemKind, keys: &mut Vec<u64>) {
        keys.retain(|key| self.keys.0.contains_key(key));
    }

    fn values_of(&self, keys: &[u64], most: usize, mut emit: impl FnMut(u32) -> bool) -> bool {
        let mut values: Vec<&[u32]> = keys.iter().map(|key| self.keys.values(*key)).collect();
        let mut left = few_first(&mut values, most, |values| values.len());
        let mut complete = true;
        for values in values {
            let looked_at = values.get(..take_up_to(&mut left, values.len())).unwrap_or_default();
            complete &= looked_at.len() == values.len();
            if !looked_at.iter().all(|value| emit(*value)) {
                return false;
            }
        }
        complete
    }

    fn whole_values_of(&self, keys: &[u64], mut emit: impl FnMut(u32) -> bool) -> bool {
        let mut values = keys.iter().flat_map(|key| self.keys.values(key::of_whole(*key)));
        values.all(|value| emit(*value))
    }

    fn words(&self, vocabulary: VocabularyKind) -> &Vocabulary<Table> {
        match vocabulary {
            VocabularyKind::Names => &self.names,
            VocabularyKind::Places => &self.places,
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
        let records = self.records.get(entry.kind() as usize)?;
        let start = *records.starts.get(entry.place())? as usize;
        Record::read(entry.kind(), records.bytes.get(start..)?)
    }

    fn owner(&self, owner: u32) -> Option<&str> {
        self.owners.get(owner as usize).map(|id| &**id)
    }
}
