//! The deletion neighbourhood of a word: two words within k edits become equal after deleting at
//! most k letters of each (symmetric deletion by W. Garbe, with optimal string alignment).

use std::sync::LazyLock;

use crate::screening::compare::allowed_edits;
use crate::screening::index::key::mix;

const BASE: u64 = 0x9e37_79b9_7f4a_7c15;
const MOST: usize = 48;

/// Powers of the base of the rolling hash.
static POWERS: LazyLock<[u64; MOST + 1]> = LazyLock::new(|| {
    let mut power = 1u64;
    std::array::from_fn(|_| {
        let this = power;
        power = power.wrapping_mul(BASE);
        this
    })
});

/// Calls `emit` with the keys of a word and of what is left after each allowed deletion.
pub(super) fn each(word: &str, mut emit: impl FnMut(u64)) {
    emit(whole(word));
    if !word.is_ascii() || word.len() > MOST {
        return;
    }
    let allowed = allowed_edits(word.len());
    if allowed == 0 {
        return;
    }
    let hashes = Hashes::of(word.as_bytes());
    let letters = word.as_bytes();
    for first in 0..letters.len() {
        if first > 0 && letters.get(first) == letters.get(first - 1) {
            continue;
        }
        emit(hashes.without_one(first));
        if allowed < 2 {
            continue;
        }
        for second in first + 1..letters.len() {
            if second > first + 1 && letters.get(second) == letters.get(second - 1) {
                continue;
            }
            emit(hashes.without_two(first, second));
        }
    }
}

/// The key of a word without deletions.
pub(super) fn whole(word: &str) -> u64 {
    let hash = word.bytes().fold(0u64, step);
    finish(hash, word.len())
}

fn step(hash: u64, byte: u8) -> u64 {
    hash.wrapping_mul(BASE).wrapping_add(u64::from(byte) + 1)
}

fn finish(hash: u64, length: usize) -> u64 {
    mix(hash.wrapping_add((length as u64).wrapping_mul(0xd6e8_feb8_6659_fd93)))
}

fn power(exponent: usize) -> u64 {
    POWERS.get(exponent).copied().unwrap_or_default()
}

/// Rolling hashes of all prefixes of a word; the hash of any part follows by one subtraction.
struct Hashes {
    beginnings: [u64; MOST + 1],
    length: usize,
}

impl Hashes {
    fn of(letters: &[u8]) -> Self {
        let mut beginnings = [0; MOST + 1];
        let mut hash = 0;
        for (place, letter) in beginnings.iter_mut().skip(1).zip(letters) {
            hash = step(hash, *letter);
            *place = hash;
        }
        Self { beginnings, length: letters.len() }
    }

    fn beginning(&self, until: usize) -> u64 {
        self.beginnings.get(until).copied().unwrap_or_default()
    }

    fn part(&self, from: usize, until: usize) -> u64 {
        let before = self.beginning(from).wrapping_mul(power(until - from));
        self.beginning(until).wrapping_sub(before)
    }

    fn without_one(&self, gap: usize) -> u64 {
        let end = self.length;
        let hash = self.beginning(gap).wrapping_mul(power(end - 1 - gap));
        finish(hash.wrapping_add(self.part(gap + 1, end)), end - 1)
    }

    fn without_two(&self, first: usize, second: usize) -> u64 {
        let end = self.length;
        let hash = self
            .beginning(first)
            .wrapping_mul(power(end - 2 - first))
            .wrapping_add(self.part(first + 1, second).wrapping_mul(power(end - 1 - second)))
            .wrapping_add(self.part(second + 1, end));
        finish(hash, end - 2)
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use proptest::prelude::*;

    use super::*;
    use crate::screening::compare::edits_between;

    proptest! {
        /// Two words within the allowed edits always share a key.
        #[test]
        fn near_words_share_a_key(a in "[ab]{2,7}|[a-d]{3,9}", b in "[ab]{2,7}|[a-d]{3,9}") {
            let keys = |word: &str| {
                let mut keys = BTreeSet::new();
                each(word, |key| { keys.insert(key); });
                keys
            };
            if edits_between(&a, &b).is_some() {
                prop_assert!(!keys(&a).is_disjoint(&keys(&b)));
            }
        }
    }
}
