//! Cache of the words similar to frequent words.

use hashbrown::HashMap;

use crate::screening::index::{delta::PlainHasher, vocabulary::Neighbour};

/// Maximum number of similar words in one generation of the cache, which has two.
const MOST_CACHED: usize = 1_000_000;

/// Cache of similar words, valid for one base. With two generations, a word is dropped if it is not
/// used while [`MOST_CACHED`] others are added.
#[derive(Default)]
pub(super) struct NeighbourCache {
    base: u64,
    young: Generation,
    old: Generation,
}

#[derive(Default)]
struct Generation {
    places: HashMap<u64, (u32, u32), PlainHasher>,
    near: Vec<Neighbour>,
}

impl NeighbourCache {
    /// Clears the cache if it belongs to another base, and starts a new generation if it is full.
    pub(super) fn select_base(&mut self, base: u64) {
        if self.base != base {
            *self = Self { base, ..Self::default() };
        }
        if self.young.near.len() > MOST_CACHED {
            self.old = std::mem::take(&mut self.young);
        }
    }

    /// Appends the cached words of a key, or finds and caches them.
    pub(super) fn get_or_find(
        &mut self,
        place: u64,
        into: &mut Vec<Neighbour>,
        find: impl FnOnce(&mut Vec<Neighbour>),
    ) {
        if let Some(near) = self.young.get(place) {
            return into.extend(near);
        }
        let start = self.young.near.len();
        match self.old.get(place) {
            Some(near) => self.young.near.extend(near),
            None => find(&mut self.young.near),
        }
        let end = self.young.near.len();
        self.young.places.insert(place, (start as u32, end as u32));
        into.extend(self.young.near.get(start..end).unwrap_or(&[]));
    }
}

impl Generation {
    fn get(&self, place: u64) -> Option<&[Neighbour]> {
        let (start, end) = *self.places.get(&place)?;
        self.near.get(start as usize..end as usize)
    }
}
