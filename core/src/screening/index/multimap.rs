//! Multimap of keys to values in flat memory. The high bits of a key select a bucket by a
//! directory; the low 16 bits are its tag. Keys with equal bits cannot be told apart.

use std::ops::Range;

/// Average number of keys in a bucket.
const KEYS_PER_PLACE: usize = 6;

/// Number of values that are found before they are emitted.
const AT_ONCE: usize = 1024;

/// Number of tags that may be looked at for each wanted value: reading a tag is much cheaper.
const LOOKED_AT_PER_VALUE: usize = 16;

/// The three sections of a finished map.
#[derive(Debug, Default)]
pub(super) struct Sections {
    pub(super) directory: Vec<u32>,
    pub(super) tags: Vec<u16>,
    pub(super) values: Vec<u32>,
}

/// Builds the sections of a map; equal pairs are stored once. Values with a bit of `first` come
/// before the others of their bucket, so that they can be read alone.
pub(super) fn build(pairs: &mut Vec<(u64, u32)>, first: u32) -> Sections {
    sort(pairs);
    pairs.dedup();
    let bits = bits_for(pairs.len());
    if first != 0 {
        let of_place = |a: &(u64, u32), b: &(u64, u32)| place(bits, a.0) == place(bits, b.0);
        for pairs in pairs.chunk_by_mut(of_place) {
            pairs.sort_by_key(|(_, value)| value & first == 0);
        }
    }
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

/// Keys are evenly distributed, so partitioning them by their high bits leaves parts that fit into
/// the processor's cache: three times faster than sorting all of them at once.
fn sort(pairs: &mut [(u64, u32)]) {
    const BITS: u32 = 10;
    const PARTS: usize = 1 << BITS;
    if pairs.len() < PARTS * 16 {
        return pairs.sort_unstable();
    }
    let part = |key: u64| (key >> (64 - BITS)) as usize;
    let mut ends = [0usize; PARTS];
    for (key, _) in pairs.iter() {
        if let Some(end) = ends.get_mut(part(*key)) {
            *end += 1;
        }
    }
    let mut next = [0usize; PARTS];
    let mut sum = 0;
    for (next, end) in next.iter_mut().zip(&mut ends) {
        *next = sum;
        sum += *end;
        *end = sum;
    }
    // Each pair is swapped into its part once (American flag sort).
    for at in 0..PARTS {
        while let (Some(from), Some(end)) = (next.get(at).copied(), ends.get(at)) {
            if from >= *end {
                break;
            }
            let home = pairs.get(from).map_or(at, |(key, _)| part(*key));
            if let Some(place) = next.get_mut(home) {
                pairs.swap(from, *place);
                *place += 1;
            }
        }
    }
    let mut rest = pairs;
    let mut before = 0;
    for end in ends {
        let (this, others) = std::mem::take(&mut rest).split_at_mut(end - before);
        this.sort_unstable();
        (rest, before) = (others, end);
    }
}

/// Prefetches memory that is read next.
pub(super) fn touch<'a, N: Copy + Into<u64> + 'a>(numbers: impl Iterator<Item = &'a N>) {
    std::hint::black_box(numbers.fold(0u64, |sum, number| sum ^ (*number).into()));
}

/// Moves keys with few values to the front if there may be more than `most` values. Returns how
/// many values may be looked at.
pub(super) fn few_first<K>(keys: &mut [K], most: usize, count: impl Fn(&K) -> usize) -> usize {
    // The sum may exceed `usize` on 32-bit platforms.
    let all = keys.iter().map(&count).fold(0, usize::saturating_add);
    if all > most {
        keys.sort_by_key(count);
    }
    most.saturating_mul(LOOKED_AT_PER_VALUE)
}

/// Takes at most `left` of `count`; returns how many were taken.
pub(super) fn take_up_to(left: &mut usize, count: usize) -> usize {
    let taken = count.min(*left);
    *left -= taken;
    taken
}

fn bits_for(keys: usize) -> u32 {
    (keys / KEYS_PER_PLACE).max(2).next_power_of_two().trailing_zeros()
}

#[inline]
fn place(bits: u32, key: u64) -> usize {
    (key >> (64 - bits)) as usize
}

/// Read access to a finished map.
#[derive(Debug, Clone, Copy)]
pub(super) struct Multimap<'a> {
    pub(super) directory: &'a [u32],
    pub(super) tags: &'a [u16],
    pub(super) values: &'a [u32],
}

impl<'a> Multimap<'a> {
    /// Calls `emit` with the values of many keys until it returns `false`. Returns whether it got
    /// all of them.
    ///
    /// Each step is done for all keys before the next one, so that the processor loads their memory
    /// in parallel: a cache miss takes a hundred times as long as a hit. If there may be more than
    /// `most` values, keys with few come first, and only the first values of long buckets are
    /// looked at.
    pub(super) fn values_of(
        &self,
        keys: &[u64],
        most: usize,
        mut emit: impl FnMut(u32) -> bool,
    ) -> bool {
        let mut ranges = self.ranges_of(keys);
        let mut left = few_first(&mut ranges, most, |(_, range)| range.len());
        let mut complete = true;
        for (_, range) in &mut ranges {
            let looked_at = take_up_to(&mut left, range.len());
            complete &= looked_at == range.len();
            range.end = range.start + looked_at;
        }
        touch(ranges.iter().filter_map(|(_, range)| self.tags.get(range.start)));
        let mut found: Vec<usize> = Vec::with_capacity(8 * keys.len());
        for (tag, range) in ranges {
            let mut places = range.clone().zip(self.tags.get(range).unwrap_or(&[]));
            loop {
                let some = places.by_ref().filter(|(_, other)| **other == tag);
                found.extend(some.take(AT_ONCE).map(|(place, _)| place));
                if found.len() < AT_ONCE {
                    break;
                }
                if !self.emit_found(&mut found, &mut emit) {
                    return false;
                }
            }
        }
        self.emit_found(&mut found, &mut emit) && complete
    }

    /// Calls `emit` with the values of many keys that have a bit of `first`, with which the map was
    /// built (see [`build`]), until it returns `false`. Returns whether it got all of them.
    pub(super) fn first_of(
        &self,
        keys: &[u64],
        first: u32,
        mut emit: impl FnMut(u32) -> bool,
    ) -> bool {
        let ranges = self.ranges_of(keys);
        touch(ranges.iter().filter_map(|(_, range)| self.values.get(range.start)));
        ranges.into_iter().all(|(tag, range)| {
            let tags = self.tags.get(range.clone()).unwrap_or(&[]);
            let values = self.values.get(range).unwrap_or(&[]).iter();
            let mut first = values.take_while(|value| **value & first != 0).zip(tags);
            first.all(|(value, other)| *other != tag || emit(*value))
        })
    }

    /// The tag and the bucket of each key.
    fn ranges_of(&self, keys: &[u64]) -> Vec<(u16, Range<usize>)> {
        let bits = self.directory.len().saturating_sub(1).max(2).trailing_zeros();
        keys.iter().map(|key| (*key as u16, self.range(place(bits, *key)))).collect()
    }

    fn emit_found(&self, found: &mut Vec<usize>, emit: &mut impl FnMut(u32) -> bool) -> bool {
        touch(found.iter().filter_map(|place| self.values.get(*place)));
        let mut values = found.drain(..).filter_map(|place| self.values.get(place));
        values.all(|value| emit(*value))
    }

    fn range(&self, place: usize) -> Range<usize> {
        match self.directory.get(place..place.saturating_add(2)) {
            Some([from, until]) => *from as usize..*until as usize,
            _ => 0..0,
        }
    }

    /// Whether the directory is valid for the other sections, which a damaged file may violate.
    pub(super) fn is_sound(&self) -> bool {
        let places = self.directory.len().saturating_sub(1);
        places >= 2
            && places.is_power_of_two()
            && self.tags.len() == self.values.len()
            && self.directory.last() == Some(&(self.values.len() as u32))
            && self.directory.is_sorted()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::screening::index::key::mix;

    #[test]
    fn keys_with_more_than_a_number_says_come_last() {
        let mut keys = [usize::MAX, 3, usize::MAX];
        let left = few_first(&mut keys, 1, |count| *count);
        assert_eq!((left, keys[0]), (LOOKED_AT_PER_VALUE, 3));
    }

    #[test]
    fn what_comes_first_is_read_without_the_rest() {
        const FIRST: u32 = 1 << 28;
        let mark = |number: u32| if number.is_multiple_of(5) { FIRST } else { 0 };
        let pairs =
            (0..4_000u32).map(|number| (mix(u64::from(number % 90)), number | mark(number)));
        let mut pairs: Vec<(u64, u32)> = pairs.collect();
        let Sections { directory, tags, values } = build(&mut pairs, FIRST);
        let map = Multimap { directory: &directory, tags: &tags, values: &values };
        for key in 0..90 {
            let key = mix(key);
            let all = pairs.iter().filter(|(other, _)| *other == key).map(|(_, value)| *value);
            let (mut expected, mut found, mut whole) = (all.collect::<Vec<_>>(), vec![], vec![]);
            assert!(map.values_of(&[key], usize::MAX, |value| {
                found.push(value);
                true
            }));
            assert!(map.first_of(&[key], FIRST, |value| {
                whole.push(value);
                true
            }));
            assert_eq!((found.sort_unstable(), &found), (expected.sort_unstable(), &expected));
            expected.retain(|value| value & FIRST != 0);
            assert_eq!((whole.sort_unstable(), whole), ((), expected));
        }
    }

    #[test]
    fn sorting_by_parts_is_sorting() {
        let pairs = (0..50_000u32).map(|number| (mix(u64::from(number / 2) % 9_000), number % 7));
        let mut pairs: Vec<(u64, u32)> = pairs.collect();
        let mut expected = pairs.clone();
        expected.sort_unstable();
        sort(&mut pairs);
        assert_eq!(pairs, expected);
    }
}
