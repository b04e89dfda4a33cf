//! Fast path for numbers in full form: `+`, country code, national number.
//!
//! It returns a number only if the library would return the same.

use std::sync::LazyLock;

use super::Digits;

/// A country code, and the trunk prefixes that may follow it.
#[derive(Clone, Copy, Default)]
struct Code {
    digits: u8,
    /// The digits that a trunk prefix may begin with, as a bit set.
    trunk: u16,
}

/// The country codes, indexed by number.
static CODES: LazyLock<Vec<Code>> = LazyLock::new(|| {
    let mut codes = vec![Code::default(); 1_000];
    for line in table!("country_codes").lines() {
        let Some((code, first)) = line.split_once('\t') else {
            continue;
        };
        let place = code.parse().ok().and_then(|code: usize| codes.get_mut(code));
        if let Some(entry) = place {
            entry.digits = code.len() as u8;
            let first = first.bytes().filter(u8::is_ascii_digit);
            entry.trunk = first.fold(0, |trunk, digit| trunk | 1 << (digit - b'0'));
        }
    }
    codes
});

/// Parses `+` and 8 to 15 digits, unless a trunk prefix may follow the country code.
pub(super) fn read(text: &str) -> Option<(u16, Digits)> {
    let digits = text.strip_prefix('+')?;
    if !(8..=15).contains(&digits.len()) || !digits.bytes().all(|digit| digit.is_ascii_digit()) {
        return None;
    }
    let value: u64 = digits.parse().ok()?;
    for length in 1..=3u32 {
        let behind = 10u64.pow(digits.len() as u32 - length);
        let code = value / behind;
        let Some(entry) = CODES.get(code as usize) else {
            continue;
        };
        if u32::from(entry.digits) == length {
            let first = value % behind / (behind / 10);
            let number = digits.get(length as usize..).and_then(Digits::of)?;
            return (entry.trunk & 1 << first == 0).then_some((code as u16, number));
        }
    }
    None
}
