//! Keys that values are stored under: 64-bit hashes, the same on every platform.

use rapidhash::v3::rapidhash_v3;

/// Hash of a word.
pub(super) fn word(text: &str) -> u64 {
    rapidhash_v3(text.as_bytes())
}

/// Key of two words of one name, in any order.
pub(super) fn pair(a: u64, b: u64) -> u64 {
    mix(a.wrapping_add(b))
}

/// Key of all words of a name, in any order, from the sum of their hashes. For two words it is the
/// key of their pair.
pub(super) fn whole(sum: u64, words: usize) -> u64 {
    if words == 1 { solo(sum) } else { mix(sum) }
}

/// Second key for values that have `key` as an exact key, so that they can be read alone.
pub(super) fn of_whole(key: u64) -> u64 {
    mix(key ^ 0x5851_f42d_4c95_7f2d)
}

/// Key of the only word of a name.
pub(super) fn solo(word: u64) -> u64 {
    mix(word ^ 0x9e6c_63d0_876a_3f6b)
}

/// Key of one word of a name and the first letter of another word.
pub(super) fn with_other(word: u64, letter: u8) -> u64 {
    mix(word ^ 0x2545_f491_4f6c_dd1d ^ u64::from(letter) << 32)
}

/// Key of the only word of a name and its initial.
pub(super) fn with_initial(word: u64, letter: u8) -> u64 {
    mix(word ^ 0xd1b5_4a32_d192_ed03 ^ u64::from(letter) << 32)
}

/// Key of a word of an address, within a scope that must be equal.
pub(super) fn address(scope: u64, word: u64) -> u64 {
    mix(scope ^ word.rotate_left(23))
}

/// Mixes all bits of a number (the finalizer of SplitMix64, public domain).
pub(super) const fn mix(mut bits: u64) -> u64 {
    bits = (bits ^ bits >> 30).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    bits = (bits ^ bits >> 27).wrapping_mul(0x94d0_49bb_1331_11eb);
    bits ^ bits >> 31
}
