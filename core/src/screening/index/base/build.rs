//! Builds the base from collected values.

use super::Base;
use crate::{
    contact::ItemKind,
    screening::index::{
        bloom,
        collection::{Builder, Moved, Records},
        image::Image,
        multimap::{self, Sections},
        segment::{Entry, WHOLE},
        vocabulary::{self, Vocabulary},
    },
};

impl Base {
    /// Builds the base from collected values.
    ///
    /// Values are sorted by owner first; `settings` gets their new positions, in order to save
    /// entries.
    pub(crate) fn build(mut from: Builder, settings: impl FnOnce(&Moved) -> Vec<u64>) -> Self {
        let settings = settings(&from.put_in_order());
        let keys = multimap::build(&mut from.keys, WHOLE);
        let filters = filters(&from.keys, &from.hints);
        let names = Packed::of(&mut from.names);
        let places = Packed::of(&mut from.places);
        let owners: Vec<u8> = from.owners.iter().flat_map(|id| id.bytes()).collect();
        let ends = from.owners.iter().scan(0u32, |end, id| {
            *end += id.len() as u32;
            Some(*end)
        });
        let ends: Vec<u32> = ends.collect();
        let mut sections: Vec<&[u8]> =
            vec![bytemuck::cast_slice(&settings), &owners, bytemuck::cast_slice(&ends)];
        sections.extend(bytes_of(&keys));
        sections.extend(filters.iter().map(|filter| bytemuck::cast_slice(filter)));
        for words in [&names, &places] {
            sections.extend([words.slots.as_slice(), words.overflow.as_slice()]);
            sections.extend(bytes_of(&words.deletions));
        }
        sections.push(bytemuck::cast_slice(&from.name_words));
        sections.push(bytemuck::cast_slice(&from.name_starts));
        sections.push(bytemuck::cast_slice(&from.sketches));
        for Records { bytes, starts } in &from.records {
            sections.extend([bytes.as_slice(), bytemuck::cast_slice(starts)]);
        }
        Self { image: Image::of(&sections) }
    }
}

fn bytes_of(map: &Sections) -> [&[u8]; 3] {
    [
        bytemuck::cast_slice(&map.directory),
        bytemuck::cast_slice(&map.tags),
        bytemuck::cast_slice(&map.values),
    ]
}

/// Builds a filter for each kind: a probe looks up many keys of one kind, and a small filter stays
/// in the processor's cache.
fn filters(keys: &[(u64, u32)], hints: &[u64]) -> [Vec<u64>; ItemKind::COUNT] {
    let email = ItemKind::Email as usize;
    let kind = |value: &u32| Entry::from_bits(*value).kind() as usize;
    let mut counts = [0; ItemKind::COUNT];
    for (_, value) in keys {
        if let Some(count) = counts.get_mut(kind(value)) {
            *count += 1;
        }
    }
    if let Some(count) = counts.get_mut(email) {
        *count += hints.len();
    }
    let mut filters = counts.map(|count| vec![0u64; bloom::words_for(count)]);
    for (key, value) in keys {
        if let Some(filter) = filters.get_mut(kind(value)) {
            bloom::insert(filter, *key);
        }
    }
    if let Some(filter) = filters.get_mut(email) {
        hints.iter().for_each(|hint| bloom::insert(filter, *hint));
    }
    filters
}

struct Packed {
    slots: Vec<u8>,
    overflow: Vec<u8>,
    deletions: Sections,
}

impl Packed {
    fn of(words: &mut Vocabulary<Vec<(u64, u32)>>) -> Self {
        let (slots, overflow) = vocabulary::pack(words.entries());
        Self { slots, overflow, deletions: multimap::build(&mut words.deletions, 0) }
    }
}
