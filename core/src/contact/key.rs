//! Hashes for stored keys, the same on every platform, and hash tables of words.

use std::hash::BuildHasherDefault;

use rapidhash::fast::RapidHasher;

/// Mixes a value into a 64-bit key; different purposes give different keys.
///
/// # Source
/// The finalizer of SplitMix64 (public domain): a bijection, so there are no collisions within one
/// purpose.
pub(crate) const fn mixed(purpose: u64, value: u64) -> u64 {
    let mut key = value ^ purpose.wrapping_mul(0x9e37_79b9_7f4a_7c15);
    key = (key ^ (key >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    key = (key ^ (key >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    key ^ (key >> 31)
}

/// Maps words of a data table to data; the hasher is fixed, so every run is the same.
pub(crate) type WordTable<T> =
    hashbrown::HashMap<&'static str, T, BuildHasherDefault<RapidHasher<'static>>>;
