//! The keys a phone number is found by.

use super::{Country, Digits, Phone};
use crate::contact::key::mixed;

/// The most zeros that a trunk prefix can be mistaken by.
pub(crate) const MOST_ZEROS: usize = 3;
/// A number without its area code has seven or eight digits.
pub(crate) const LOCAL: std::ops::RangeInclusive<usize> = 7..=8;

/// What a key was made of, so that keys of different purposes differ.
#[derive(Clone, Copy)]
enum Purpose {
    Full = 0x50_00,
    /// The last seven digits of a number whose country was written.
    Certain,
    /// The same of a number whose country was assumed or is not known.
    Uncertain,
    /// The same two of numbers that may lack their area code.
    ShortCertain,
    ShortUncertain,
}

/// Country code and national number in one integer.
///
/// Country codes are free of prefixes, so their digits and those of the number can stand side by
/// side. Without a country the number of digits tells `012` from `12`.
pub(super) fn key(code: Option<u16>, national: Digits) -> u64 {
    let count = national.count() as u32;
    match code {
        Some(code) => 10u64
            .saturating_pow(count)
            .saturating_mul(u64::from(code))
            .saturating_add(national.value()),
        None => 1 << 63 | u64::from(count) << 58 | national.value() & ((1 << 58) - 1),
    }
}

impl Phone {
    /// The key that every writing of the same number has.
    pub(crate) fn whole_key(&self) -> u64 {
        hash(Purpose::Full, self.key())
    }

    /// The keys under which a flagged number is stored: one for the number, one for its end.
    pub(crate) fn stored_keys(&self, put: &mut impl FnMut(u64)) {
        put(self.whole_key());
        let core = self.national.core();
        if core.count() >= *LOCAL.start() {
            let short = LOCAL.contains(&core.count());
            let purpose = match (matches!(self.country, Country::Written(_)), short) {
                (true, true) => Purpose::ShortCertain,
                (true, false) => Purpose::Certain,
                (false, true) => Purpose::ShortUncertain,
                (false, false) => Purpose::Uncertain,
            };
            put(hash(purpose, core.tail()));
        }
    }

    /// The keys under which a flagged number that is only similar would be stored.
    pub(crate) fn similar_keys(&self, emit: &mut impl FnMut(u64)) {
        for (_, swapped) in self.national.swaps() {
            emit(hash(Purpose::Full, key(self.code(), swapped)));
        }
        let core = self.national.core();
        for zeros in (0..=MOST_ZEROS).filter(|zeros| *zeros != self.national.zeros()) {
            if let Some(other) = core.with_zeros(zeros) {
                emit(hash(Purpose::Full, key(self.code(), other)));
            }
        }
        if core.count() < *LOCAL.start() {
            return;
        }
        let tail = core.tail();
        emit(hash(Purpose::Uncertain, tail));
        emit(hash(Purpose::ShortUncertain, tail));
        if !matches!(self.country, Country::Written(_)) {
            emit(hash(Purpose::Certain, tail));
            emit(hash(Purpose::ShortCertain, tail));
        }
    }
}

fn hash(purpose: Purpose, value: u64) -> u64 {
    mixed(purpose as u64, value)
}
