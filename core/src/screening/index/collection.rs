//! Values on their way into an index: what base and delta are filled through.

use super::{
    name_entry,
    record::Record,
    shelf::{Entry, MOST_OF_A_KIND, Shelf},
    vocabulary::{Pile, Vocabulary},
};
use crate::contact::{Reading, Value, WrittenValue};

/// Values taken in, under their keys.
#[derive(Default)]
pub(crate) struct Collection<P> {
    pub(super) keys: P,
    pub(super) hints: Vec<u64>,
    pub(super) names: Vocabulary<P>,
    pub(super) places: Vocabulary<P>,
    pub(super) name_words: Vec<u32>,
    pub(super) name_starts: Vec<u32>,
    pub(super) sketches: Vec<u64>,
    pub(super) records: [Records; 4],
    pub(super) owners: Vec<Box<str>>,
}

/// The records of one kind, one behind the other.
#[derive(Default)]
pub(super) struct Records {
    pub(super) bytes: Vec<u8>,
    pub(super) starts: Vec<u32>,
}

/// What a base is built from.
pub(crate) type Builder = Collection<Vec<(u64, u32)>>;

/// The index holds as many values or bytes as it can.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the index is full")]
pub struct Full;

impl<P: Pile> Collection<P> {
    /// Notes an owner, whose values come next.
    pub(crate) fn note_owner(&mut self, id: &str) -> u32 {
        if self.owners.last().is_none_or(|last| **last != *id) {
            self.owners.push(id.into());
        }
        self.owners.len() as u32 - 1
    }

    /// Takes over owners in their order.
    pub(crate) fn adopt_owners<'a>(&mut self, ids: impl Iterator<Item = &'a str>) {
        self.owners.extend(ids.map(Into::into));
    }

    /// How many owners were noted.
    pub(crate) fn owners(&self) -> usize {
        self.owners.len()
    }

    /// How many values were taken in.
    pub(crate) fn count(&self) -> usize {
        self.records.iter().map(|records| records.starts.len()).sum()
    }

    /// Takes in a value of an owner.
    pub(crate) fn take(
        &mut self,
        owner: u32,
        item: &str,
        written: &WrittenValue,
        value: &Value,
    ) -> Result<Entry, Full> {
        let kind = written.kind();
        let records = self.records.get_mut(kind as usize).ok_or(Full)?;
        let place =
            u32::try_from(records.starts.len()).ok().filter(|place| *place < MOST_OF_A_KIND);
        let start = u32::try_from(records.bytes.len()).map_err(|_| Full)?;
        let entry = Entry::new(kind, place.ok_or(Full)?);
        records.starts.push(start);
        Record::put(&mut records.bytes, owner, item, written);
        if let Value::FullName(name) = value {
            self.name_starts.push(self.name_words.len() as u32);
            name_entry::put(&mut self.name_words, &mut self.names, name);
        }
        if let Value::Address(address) = value {
            self.sketches.push(address.sketch());
        }
        self.store(value, entry.bits());
        Ok(entry)
    }
}

/// Copies some of the values on a shelf behind what was taken in, and those who own them; hands
/// over each entry with its new one. The entries are in order.
pub(crate) fn copy(
    shelf: &impl Shelf,
    entries: &[Entry],
    reading: &Reading,
    into: &mut Builder,
    mut copied: impl FnMut(Entry, Entry),
) {
    let owner_of = |entry: &Entry| Some(shelf.record(*entry)?.owner);
    let mut owners: Vec<u32> = entries.iter().filter_map(owner_of).collect();
    owners.sort_unstable();
    owners.dedup();
    owners.retain(|owner| shelf.owner(*owner).is_some());
    let before = into.owners() as u32;
    into.adopt_owners(owners.iter().filter_map(|owner| shelf.owner(*owner)));
    for entry in entries {
        let new = shelf.record(*entry).and_then(|record| {
            let owner = before + owners.binary_search(&record.owner).ok()? as u32;
            let written = record.written()?;
            let value = Value::read(&written, reading).ok()?;
            into.take(owner, record.item, &written, &value).ok()
        });
        if let Some(new) = new {
            copied(*entry, new);
        }
    }
}
