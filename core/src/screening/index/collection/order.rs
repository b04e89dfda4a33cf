//! Sorts stored values by owner and item, so that an answer cut short does not depend on the order
//! in which values were added.

use super::{Builder, Records};
use crate::{
    contact::ItemKind,
    screening::index::{
        record::Record,
        segment::{Entry, MARKS},
    },
};

/// The new position of each value.
pub(crate) struct Moved {
    places: [Vec<u32>; ItemKind::COUNT],
}

impl Moved {
    /// The entry of a value after sorting.
    pub(crate) fn of(&self, entry: Entry) -> Entry {
        let places = self.places.get(entry.kind() as usize);
        let place = places.and_then(|places| places.get(entry.place()));
        place.map_or(entry, |place| Entry::new(entry.kind(), *place))
    }

    fn of_bits(&self, bits: u32) -> u32 {
        self.of(Entry::from_bits(bits)).bits() | bits & MARKS
    }
}

impl Builder {
    /// Sorts owners by id, and values by owner and item id.
    pub(crate) fn put_in_order(&mut self) -> Moved {
        let ranks = self.rank_owners();
        let places = ItemKind::ALL.map(|kind| self.order_kind(kind, &ranks));
        let moved = Moved { places };
        for (_, bits) in &mut self.keys {
            *bits = moved.of_bits(*bits);
        }
        moved
    }

    /// Sorts and deduplicates the owners; returns the new number of each.
    fn rank_owners(&mut self) -> Vec<u32> {
        let mut sorted = self.owners.clone();
        sorted.sort_unstable();
        sorted.dedup();
        let rank = |id| sorted.binary_search(id).unwrap_or_default() as u32;
        let ranks = self.owners.iter().map(rank).collect();
        self.owners = sorted;
        ranks
    }

    /// Sorts the records of a kind and the data that belongs to them; returns the new position of
    /// each.
    fn order_kind(&mut self, kind: ItemKind, ranks: &[u32]) -> Vec<u32> {
        let Some(records) = self.records.get_mut(kind as usize) else {
            return Vec::new();
        };
        let order = records.order(kind, ranks);
        *records = records.in_order(&order, ranks);
        match kind {
            ItemKind::FullName => self.order_names(&order),
            ItemKind::Address => self.sketches = in_order(&self.sketches, &order),
            ItemKind::Email | ItemKind::Phone => {}
        }
        inverse(&order)
    }

    fn order_names(&mut self, order: &[u32]) {
        let mut words = Vec::with_capacity(self.name_words.len());
        let mut starts = Vec::with_capacity(order.len());
        for place in order {
            let range = range(&self.name_starts, *place, self.name_words.len());
            starts.push(words.len() as u32);
            words.extend(self.name_words.get(range).unwrap_or_default());
        }
        (self.name_words, self.name_starts) = (words, starts);
    }
}

impl Records {
    /// The old positions in their new order: by owner, then by item, then as added.
    fn order(&self, kind: ItemKind, ranks: &[u32]) -> Vec<u32> {
        let record = |place: &u32| Record::read(kind, self.bytes.get(self.range(*place))?);
        let rank = |place: u32| {
            let owner = record(&place).map_or(u32::MAX, |record| record.owner);
            (ranks.get(owner as usize).copied().unwrap_or(u32::MAX), place)
        };
        let mut ranked: Vec<(u32, u32)> = (0..self.starts.len() as u32).map(rank).collect();
        ranked.sort_unstable();
        let mut order: Vec<u32> = Vec::with_capacity(ranked.len());
        for same in ranked.chunk_by(|one, other| one.0 == other.0) {
            let start = order.len();
            order.extend(same.iter().map(|(_, place)| place));
            if let Some(items @ [_, _, ..]) = order.get_mut(start..) {
                items.sort_by_key(|place| record(place).map(|record| record.item));
            }
        }
        order
    }

    fn in_order(&self, order: &[u32], ranks: &[u32]) -> Self {
        let mut sorted = Self {
            bytes: Vec::with_capacity(self.bytes.len()),
            starts: Vec::with_capacity(order.len()),
        };
        for place in order {
            sorted.starts.push(sorted.bytes.len() as u32);
            let bytes = self.bytes.get(self.range(*place)).unwrap_or_default();
            if let Some((owner, rest)) = bytes.split_first_chunk::<4>() {
                let owner = u32::from_le_bytes(*owner);
                let owner = ranks.get(owner as usize).copied().unwrap_or(owner);
                sorted.bytes.extend(owner.to_le_bytes());
                sorted.bytes.extend(rest);
            }
        }
        sorted
    }

    fn range(&self, place: u32) -> std::ops::Range<usize> {
        range(&self.starts, place, self.bytes.len())
    }
}

fn range(starts: &[u32], place: u32, end: usize) -> std::ops::Range<usize> {
    let start = |place: usize| starts.get(place).map(|start| *start as usize);
    let place = place as usize;
    start(place).unwrap_or(end)..start(place + 1).unwrap_or(end)
}

fn in_order<V: Copy + Default>(values: &[V], order: &[u32]) -> Vec<V> {
    order.iter().map(|place| values.get(*place as usize).copied().unwrap_or_default()).collect()
}

fn inverse(order: &[u32]) -> Vec<u32> {
    let mut places = vec![0; order.len()];
    for (new, old) in order.iter().enumerate() {
        if let Some(place) = places.get_mut(*old as usize) {
            *place = new as u32;
        }
    }
    places
}
