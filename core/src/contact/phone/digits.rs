//! The digits of a national number, including leading zeros.

use std::fmt;

/// Up to 18 digits. Leading zeros are significant, as in Italy.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Digits {
    value: u64,
    count: u8,
}

impl fmt::Debug for Digits {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Digits(private)")
    }
}

impl fmt::Display for Digits {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:0width$}", self.value, width = self.count())
    }
}

impl Digits {
    /// The digits in a text; `None` if there are none or more than 18.
    pub fn of(text: &str) -> Option<Self> {
        let digits = text.bytes().filter(u8::is_ascii_digit);
        let (value, count) = digits.fold((0u64, 0u8), |(value, count), digit| {
            let value = value.saturating_mul(10).saturating_add(u64::from(digit - b'0'));
            (value, count.saturating_add(1))
        });
        (1..=18).contains(&count).then_some(Self { value, count })
    }

    pub(super) fn new(zeros: usize, value: u64) -> Option<Self> {
        let count = zeros + value.checked_ilog10().map_or(1, |log| log as usize + 1);
        let count = u8::try_from(count).ok().filter(|count| *count <= 18)?;
        Some(Self { value, count })
    }

    /// Number of digits, including leading zeros.
    pub fn count(self) -> usize {
        usize::from(self.count)
    }

    /// The digits as a number, without the leading zeros.
    pub fn value(self) -> u64 {
        self.value
    }

    /// Number of leading zeros.
    pub fn zeros(self) -> usize {
        let value = Self::new(0, self.value).map_or(0, Self::count);
        self.count().saturating_sub(value)
    }

    /// Removes the leading zeros.
    pub(crate) fn core(self) -> Self {
        Self::new(0, self.value).unwrap_or(self)
    }

    /// Sets the number of leading zeros.
    pub(super) fn with_zeros(self, zeros: usize) -> Option<Self> {
        Self::new(zeros, self.value)
    }

    /// Removes the first digit if it is `digit`.
    pub(crate) fn without_first(self, digit: u64) -> Option<Self> {
        let place = 10u64.checked_pow(u32::from(self.count).checked_sub(1)?)?;
        (self.value / place == digit)
            .then_some(Self { value: self.value % place, count: self.count - 1 })
    }

    /// The last seven digits.
    pub(super) fn tail(self) -> u64 {
        self.value % 10_000_000
    }

    /// Whether a longer number ends with this one.
    pub(crate) fn ends(self, longer: Self) -> bool {
        self.count < longer.count
            && 10u64
                .checked_pow(u32::from(self.count))
                .is_some_and(|place| longer.value % place == self.value)
    }

    /// The digits with each pair of different neighbours swapped, one pair at a time, with the
    /// position of the pair, counted from 1.
    pub(crate) fn swaps(self) -> impl Iterator<Item = (usize, Self)> {
        let places = (0..u32::from(self.count).saturating_sub(1)).rev();
        places.filter_map(move |place| {
            let unit = 10u64.checked_pow(place)?;
            let (low, high) = (self.value / unit % 10, self.value / unit / 10 % 10);
            let value = self.value - (high * 10 + low) * unit + (low * 10 + high) * unit;
            let first = self.count() - 1 - place as usize;
            (low != high).then_some((first, Self { value, count: self.count }))
        })
    }

    /// Whether all digits are the same.
    pub(super) fn is_one_digit(self) -> bool {
        let ones = (0..self.count).fold(0u64, |ones, _| ones * 10 + 1);
        self.value == 0 || (self.zeros() == 0 && self.value.is_multiple_of(ones))
    }
}
