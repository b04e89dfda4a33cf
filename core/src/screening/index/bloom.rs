//! A blocked Bloom filter: five bits in one 64-bit word for each key.

/// Bits of the filter for each key: about one false positive in a hundred keys.
const BITS_PER_KEY: usize = 12;

/// Size of a filter for a number of keys, in 64-bit words.
pub(super) fn words_for(keys: usize) -> usize {
    (keys * BITS_PER_KEY).div_ceil(64).max(1)
}

/// Inserts a key into the filter.
pub(super) fn insert(filter: &mut [u64], key: u64) {
    let place = place(filter.len(), key);
    if let Some(word) = filter.get_mut(place) {
        *word |= mask(key);
    }
}

/// Whether the filter may contain a key; never wrongly `false`.
#[inline]
pub(super) fn may_hold(filter: &[u64], key: u64) -> bool {
    let mask = mask(key);
    filter.get(place(filter.len(), key)).is_some_and(|word| word & mask == mask)
}

#[inline]
fn place(words: usize, key: u64) -> usize {
    (((key >> 32) * words as u64) >> 32) as usize
}

/// Five bits of 64, chosen by ten bits of the key.
#[inline]
fn mask(key: u64) -> u64 {
    MASKS.get(key as usize % MASKS.len()).copied().unwrap_or_default()
}

static MASKS: [u64; 1024] = masks();

const fn masks() -> [u64; 1024] {
    let mut masks = [0; 1024];
    let mut rest: &mut [u64] = &mut masks;
    let mut random = 0u64;
    while let [mask, others @ ..] = rest {
        while mask.count_ones() < 5 {
            random = random.wrapping_add(0x9e37_79b9_7f4a_7c15);
            *mask |= 1 << (super::key::mix(random) & 63);
        }
        rest = others;
    }
    masks
}

#[cfg(test)]
mod tests {
    use super::{super::key::mix, *};

    #[test]
    fn no_key_is_missed_and_few_others_pass() {
        let key = |number: u64| mix(number.wrapping_mul(0x9e37_79b9_7f4a_7c15));
        let mut filter = vec![0; words_for(10_000)];
        (0..10_000).for_each(|number| insert(&mut filter, key(number)));
        assert!((0..10_000).all(|number| may_hold(&filter, key(number))));
        let passed = (10_000..110_000).filter(|number| may_hold(&filter, key(*number))).count();
        assert!(passed < 2_500, "{passed} of 100,000 keys passed");
    }
}
