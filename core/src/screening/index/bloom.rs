//! A filter that says at once that a key is not there: five bits in one word of memory a key.

use super::key::mix;

/// Bits of the filter for each key: 12 let about one missing key in a hundred through.
const BITS_PER_KEY: usize = 12;

/// How many words a filter for so many keys has.
pub(super) fn words_for(keys: usize) -> usize {
    (keys * BITS_PER_KEY).div_ceil(64).max(1)
}

/// Notes a key.
pub(super) fn note(filter: &mut [u64], key: u64) {
    let place = place(filter.len(), key);
    if let Some(word) = filter.get_mut(place) {
        *word |= mask(key);
    }
}

/// Whether the key may have been noted; `false` is certain.
#[inline]
pub(super) fn may_hold(filter: &[u64], key: u64) -> bool {
    let mask = mask(key);
    filter
        .get(place(filter.len(), key))
        .is_some_and(|word| word & mask == mask)
}

#[inline]
fn place(words: usize, key: u64) -> usize {
    (((key >> 32) * words as u64) >> 32) as usize
}

/// Five of 64 bits, from the low half of the key; the table costs one load from the first cache.
#[inline]
fn mask(key: u64) -> u64 {
    MASKS.get((key & 1023) as usize).copied().unwrap_or(!0)
}

static MASKS: std::sync::LazyLock<[u64; 1024]> = std::sync::LazyLock::new(|| {
    std::array::from_fn(|number| {
        let mut mask = 0u64;
        let mut bits = number as u64 + 1;
        while mask.count_ones() < 5 {
            bits = mix(bits.wrapping_add(0x9e37_79b9_7f4a_7c15));
            mask |= 1 << (bits & 63);
        }
        mask
    })
});
