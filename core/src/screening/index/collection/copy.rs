//! Copies some stored values into a new index.

use super::Builder;
use crate::{
    contact::{ParseOptions, Value},
    screening::index::segment::{Entry, Segment},
};

/// Appends some values of a segment and their owners; `entries` must be sorted. Calls `copied` with
/// each old and new entry.
pub(crate) fn copy(
    segment: &impl Segment,
    entries: &[Entry],
    options: &ParseOptions,
    into: &mut Builder,
    mut copied: impl FnMut(Entry, Entry),
) {
    let owner_of = |entry: &Entry| Some(segment.record(*entry)?.owner);
    let mut owners: Vec<u32> = entries.iter().filter_map(owner_of).collect();
    owners.sort_unstable();
    owners.dedup();
    owners.retain(|owner| segment.owner(*owner).is_some());
    let before = into.owners() as u32;
    into.append_owners(owners.iter().filter_map(|owner| segment.owner(*owner)));
    for entry in entries {
        let new = segment.record(*entry).and_then(|record| {
            let owner = before + owners.binary_search(&record.owner).ok()? as u32;
            let written = record.written()?;
            let value = Value::read(&written, options).ok()?;
            into.add(owner, record.item, &written, &value).ok()
        });
        if let Some(new) = new {
            copied(*entry, new);
        }
    }
}
