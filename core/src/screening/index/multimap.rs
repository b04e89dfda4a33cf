//! Keys to values in flat memory: a directory by the first bits, a tag of the last ones.

/// About so many keys share a place of the directory.
const KEYS_PER_PLACE: usize = 6;

/// The three sections of a finished map.
#[derive(Debug, Default)]
pub(super) struct Sections {
    pub(super) directory: Vec<u32>,
    pub(super) tags: Vec<u16>,
    pub(super) values: Vec<u32>,
}

/// Sorts keys and values into the sections of a map; equal pairs are kept once.
pub(super) fn build(pairs: &mut Vec<(u64, u32)>) -> Sections {
    pairs.sort_unstable();
    pairs.dedup();
    let bits = bits_for(pairs.len());
    let mut directory = vec![0u32; (1 << bits) + 1];
    for (key, _) in pairs.iter() {
        if let Some(place) = directory.get_mut(place(bits, *key) + 1) {
            *place += 1;
        }
    }
    let mut sum = 0;
    for place in &mut directory {
        sum += *place;
        *place = sum;
    }
    Sections {
        directory,
        tags: pairs.iter().map(|(key, _)| *key as u16).collect(),
        values: pairs.iter().map(|(_, value)| *value).collect(),
    }
}

fn bits_for(keys: usize) -> u32 {
    (keys / KEYS_PER_PLACE).max(2).next_power_of_two().trailing_zeros()
}

#[inline]
fn place(bits: u32, key: u64) -> usize {
    (key >> (64 - bits)) as usize
}

/// A map to be read.
#[derive(Debug, Clone, Copy)]
pub(super) struct Multimap<'a> {
    pub(super) directory: &'a [u32],
    pub(super) tags: &'a [u16],
    pub(super) values: &'a [u32],
}

impl<'a> Multimap<'a> {
    /// The values that may belong to a key: all that do, and hardly any other.
    #[inline]
    pub(super) fn values_of(&self, key: u64) -> impl Iterator<Item = u32> + use<'a> {
        let bits = self.directory.len().saturating_sub(1).max(2).trailing_zeros();
        let place = place(bits, key);
        let range = match self.directory.get(place..place + 2) {
            Some([from, until]) => *from as usize..*until as usize,
            _ => 0..0,
        };
        let tags = self.tags.get(range.clone()).unwrap_or(&[]);
        let values = self.values.get(range).unwrap_or(&[]);
        let tag = key as u16;
        tags.iter().zip(values).filter(move |(found, _)| **found == tag).map(|(_, value)| *value)
    }

    /// Whether the directory fits the sections it points into (what a damaged file may break).
    pub(super) fn is_sound(&self) -> bool {
        let places = self.directory.len().saturating_sub(1);
        places >= 2
            && places.is_power_of_two()
            && self.tags.len() == self.values.len()
            && self.directory.last() == Some(&(self.values.len() as u32))
            && self.directory.is_sorted()
    }
}
