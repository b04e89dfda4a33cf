//! Phone numbers as one integer each.

use super::{Reading, WrittenPhone};

/// Why a text is no phone number that can be compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum PhoneProblem {
    /// Nothing is written.
    #[error("there is no phone number")]
    Blank,
}

/// A phone number and the key it is matched by.
#[derive(Clone, PartialEq, Eq)]
pub struct Phone {
    raw: Box<str>,
    digits: u64,
}

impl std::fmt::Debug for Phone {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Phone(private)")
    }
}

impl Phone {
    /// Reads a phone number.
    ///
    /// # Errors
    /// [`PhoneProblem`] when there is none.
    pub fn parse(written: &WrittenPhone, _reading: &Reading) -> Result<Self, PhoneProblem> {
        let raw = written.number.reveal().trim();
        let digits: String = raw.chars().filter(char::is_ascii_digit).take(18).collect();
        let digits = digits.parse().map_err(|_| PhoneProblem::Blank)?;
        Ok(Self {
            raw: raw.into(),
            digits,
        })
    }

    /// The number as it was written, without white space around it.
    pub fn raw(&self) -> &str {
        &self.raw
    }

    pub(crate) fn stored_keys(&self, put: &mut impl FnMut(u64)) {
        put(self.digits.wrapping_mul(0x9e37_79b9_7f4a_7c15));
    }
    pub(crate) fn probed_keys(&self, _approximate: bool, ask: &mut impl FnMut(u64)) {
        self.stored_keys(ask);
    }

    /// Country code and national number in one integer.
    pub fn key(&self) -> u64 {
        self.digits
    }
}
