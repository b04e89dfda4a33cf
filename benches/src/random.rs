//! Random numbers that are the same on every machine: SplitMix64.

/// A stream of random numbers; the same seed gives the same stream.
///
/// # Source
/// Steele, Lea, Flood: Fast splittable pseudorandom number generators (2014).
#[derive(Debug, Clone)]
pub struct Random(u64);

impl Random {
    /// The stream number `stream` of a seed.
    pub fn new(seed: u64, stream: u64) -> Self {
        Self(mixed(seed) ^ mixed(stream.wrapping_add(0x9E37_79B9_7F4A_7C15)))
    }

    /// The next 64 random bits.
    pub fn bits(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        mixed(self.0)
    }

    /// A number from 0 up to, not including, `end`; 0 when `end` is 0.
    pub fn below(&mut self, end: usize) -> usize {
        ((u128::from(self.bits()) * end as u128) >> 64) as usize
    }

    /// A number from 0 up to, not including, 1.
    pub fn fraction(&mut self) -> f64 {
        (self.bits() >> 11) as f64 / (1_u64 << 53) as f64
    }

    /// Yes in so many of a hundred cases.
    pub fn percent(&mut self, chance: usize) -> bool {
        self.below(100) < chance
    }

    /// One of a list.
    ///
    /// # Panics
    /// When the list is empty.
    pub fn of<'a, T>(&mut self, list: &'a [T]) -> &'a T {
        &list[self.below(list.len())]
    }

    /// Puts random digits for `#` and random capitals for `@`.
    pub fn filled(&mut self, pattern: &str) -> String {
        let fill = |sign| match sign {
            '#' => char::from(b'0' + self.below(10) as u8),
            '@' => char::from(b'A' + self.below(26) as u8),
            other => other,
        };
        pattern.chars().map(fill).collect()
    }
}

fn mixed(mut bits: u64) -> u64 {
    bits = (bits ^ (bits >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    bits = (bits ^ (bits >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    bits ^ (bits >> 31)
}
