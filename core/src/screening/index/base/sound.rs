//! Checks that the sections of a loaded file are consistent: every number that refers to another
//! section is in range. A checksum detects accidents, not intent.

use super::view::BaseView;
use crate::{
    contact::ItemKind,
    screening::index::{
        multimap::Multimap,
        name_entry,
        segment::Entry,
        vocabulary::{PackedWords, WordLookup},
    },
};

impl BaseView<'_> {
    /// Whether all references between sections are valid.
    pub(super) fn is_sound(&self) -> bool {
        self.keys.is_sound()
            && self.entries_are_there()
            && is_sound(&self.names)
            && is_sound(&self.places)
            && self.filters.iter().all(|filter| !filter.is_empty())
            && self.owners_are_there()
            && self.records_are_there()
            && self.names_are_there()
    }

    fn entries_are_there(&self) -> bool {
        let counts = ItemKind::ALL.map(|kind| self.count(kind as usize));
        let is_there = |bits: &u32| {
            let entry = Entry::from_bits(*bits);
            counts.get(entry.kind() as usize).is_some_and(|count| entry.place() < *count)
        };
        self.keys.values.iter().all(is_there)
    }

    fn owners_are_there(&self) -> bool {
        (0..self.owner_ends.len() as u32).all(|owner| self.owner_id(owner).is_some())
    }

    fn records_are_there(&self) -> bool {
        let records = ItemKind::ALL.into_iter().all(|kind| {
            (0..self.count(kind as usize) as u32).all(|place| {
                let record = self.record_at(Entry::new(kind, place));
                record.is_some_and(|record| (record.owner as usize) < self.owner_ends.len())
            })
        });
        let [names, _, addresses, _] = ItemKind::ALL.map(|kind| self.count(kind as usize));
        let beside = self.name_starts.len() == names && self.sketches.len() == addresses;
        records && beside
    }

    fn names_are_there(&self) -> bool {
        let words = self.names.count();
        let numbers = |start: &u32| self.name_words.get(*start as usize..);
        self.name_starts
            .iter()
            .all(|start| numbers(start).is_some_and(|numbers| name_entry::is_sound(numbers, words)))
    }

    fn count(&self, kind: usize) -> usize {
        self.records.get(kind).map_or(0, |(_, starts)| starts.len())
    }
}

fn is_sound(words: &PackedWords<'_>) -> bool {
    let count = words.count();
    let is_there = |number: &u32| (*number as usize) < count;
    let Multimap { values, .. } = words.deletions;
    words.deletions.is_sound()
        && values.iter().all(is_there)
        && (0..count as u32).all(|number| words.get(number).is_some())
}
