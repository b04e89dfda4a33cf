//! Stored keys, 64 bits that are the same on every platform, and tables of words.

use std::hash::BuildHasherDefault;

use rapidhash::fast::RapidHasher;

/// Spreads a value over 64 bits; different purposes give different keys.
///
/// # Source
/// The finaliser of SplitMix64 (public domain): a bijection, so one purpose has no collisions.
pub(crate) const fn mixed(purpose: u64, value: u64) -> u64 {
    let mut key = value ^ purpose.wrapping_mul(0x9e37_79b9_7f4a_7c15);
    key = (key ^ (key >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    key = (key ^ (key >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    key ^ (key >> 31)
}

/// Words of a data table to what is known of them; the hasher is fixed, so every run is the same.
pub(crate) type WordTable<T> =
    hashbrown::HashMap<&'static str, T, BuildHasherDefault<RapidHasher<'static>>>;
