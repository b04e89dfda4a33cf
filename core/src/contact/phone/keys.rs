//! Index keys of phone numbers.

use super::{Country, Digits, Phone};
use crate::contact::key::mixed;

/// Maximum number of leading zeros that may be added or missing.
pub(crate) const MOST_ZEROS: usize = 3;
/// Number of digits of a number without its area code.
pub(crate) const LOCAL: std::ops::RangeInclusive<usize> = 7..=8;

/// The purpose of a key, so that keys of different purposes differ.
#[derive(Clone, Copy)]
enum Purpose {
    Full = 0x50_00,
    /// The last seven digits of a number whose country was written.
    Certain,
    /// The last seven digits of a number whose country was assumed or is unknown.
    Uncertain,
    /// The same two for numbers that may lack their area code.
    ShortCertain,
    ShortUncertain,
}

/// Country code and national number in one integer.
///
/// No country code is a prefix of another, so its digits and those of the number can be
/// concatenated. Without a country, the count of digits distinguishes `012` from `12`.
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

/// The number of a match key in the form of E.164; none if its country is unknown, or it has more
/// than 15 digits.
pub(crate) fn e164(key: u64) -> Option<String> {
    (key < 10_u64.pow(15)).then(|| format!("+{key}"))
}

impl Phone {
    /// The exact key: shared by all spellings of a number.
    pub(crate) fn whole_key(&self) -> u64 {
        hash(Purpose::Full, self.key())
    }

    /// The keys that a flagged number is stored under: the whole number and its last digits.
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

    /// The keys of similar flagged numbers.
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
