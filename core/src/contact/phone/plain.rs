//! The short way for a number that is written in full: `+`, country code, number.
//!
//! It answers only where the answer of the library cannot be another one.

use std::sync::LazyLock;

use super::Digits;

/// What may stand behind a country code.
#[derive(Clone, Copy, Default)]
struct Code {
    digits: u8,
    /// One bit for each digit with which a trunk prefix may begin.
    trunk: u16,
}

/// The entry of each country code, at its number.
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

/// Reads `+` and 8 to 15 digits, unless a trunk prefix may stand behind the country code.
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
