//! Takes stored values into a new index, and leaves the others behind.

use super::Builder;
use crate::{
    contact::{Reading, Value},
    screening::index::shelf::{Entry, Shelf},
};

/// Copies some of the values on a shelf, with their owners, behind the values that are there; hands
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
