//! Collects values for an index: the growing delta, and the input of a base.

mod copy;
mod order;
mod store;

use super::{
    name_entry,
    record::Record,
    segment::{Entry, MOST_OF_A_KIND},
    vocabulary::{KeySink, Vocabulary},
};
use crate::contact::{ItemKind, Value, WrittenValue};

pub(crate) use copy::copy;
pub(super) use order::Moved;
pub(super) use store::is_of_three;

/// Collected values and their keys, which go into a sink.
#[derive(Default)]
pub(crate) struct Collection<P> {
    pub(in crate::screening::index) keys: P,
    pub(in crate::screening::index) hints: Vec<u64>,
    pub(in crate::screening::index) names: Vocabulary<P>,
    pub(in crate::screening::index) places: Vocabulary<P>,
    pub(in crate::screening::index) name_words: Vec<u32>,
    pub(in crate::screening::index) name_starts: Vec<u32>,
    pub(in crate::screening::index) sketches: Vec<u64>,
    pub(in crate::screening::index) records: [Records; ItemKind::COUNT],
    pub(in crate::screening::index) owners: Vec<Box<str>>,
}

/// The records of one kind, concatenated.
#[derive(Default)]
pub(in crate::screening::index) struct Records {
    pub(in crate::screening::index) bytes: Vec<u8>,
    pub(in crate::screening::index) starts: Vec<u32>,
}

/// The collection that a base is built from.
pub(crate) type Builder = Collection<Vec<(u64, u32)>>;

/// The index has no room for more values.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the index is full")]
pub struct Full;

impl<P: KeySink> Collection<P> {
    /// Adds an owner, unless it is the last one; returns its number.
    pub(crate) fn add_owner(&mut self, id: &str) -> u32 {
        if self.owners.last().is_none_or(|last| **last != *id) {
            self.owners.push(id.into());
        }
        self.owners.len() as u32 - 1
    }

    /// Appends owners.
    pub(crate) fn append_owners<'a>(&mut self, ids: impl Iterator<Item = &'a str>) {
        self.owners.extend(ids.map(Into::into));
    }

    /// Number of owners.
    pub(crate) fn owners(&self) -> usize {
        self.owners.len()
    }

    /// Number of values.
    pub(crate) fn count(&self) -> usize {
        self.records.iter().map(|records| records.starts.len()).sum()
    }

    /// Adds a value of an owner.
    pub(crate) fn add(
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
        Record::put(&mut records.bytes, (owner, item), written, value);
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
