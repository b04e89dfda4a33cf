//! The words near frequent words, so that they are found once.

use hashbrown::HashMap;

use crate::screening::index::{delta::PlainHasher, vocabulary::Neighbour};

/// Words near frequent words are remembered, up to twice as many as this in all.
const MOST_REMEMBERED: usize = 1_000_000;

/// Near words of frequent words, good for one base. A word that is not asked for while
/// [`MOST_REMEMBERED`] others are is forgotten.
#[derive(Default)]
pub(super) struct Remembered {
    base: u64,
    young: Generation,
    old: Generation,
}

#[derive(Default)]
struct Generation {
    places: HashMap<u64, (u32, u32), PlainHasher>,
    near: Vec<Neighbour>,
}

impl Remembered {
    /// Forgets what was found in another base.
    pub(super) fn be_for(&mut self, base: u64) {
        if self.base != base {
            *self = Self { base, ..Self::default() };
        }
        if self.young.near.len() > MOST_REMEMBERED {
            self.old = std::mem::take(&mut self.young);
        }
    }

    /// Hands over what is remembered at a place, or finds and remembers it.
    pub(super) fn recall(
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
