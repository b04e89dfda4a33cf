//! The countries that invented people live in.

use crate::random::Random;

/// A country, with its ways of writing phone numbers and addresses.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Country {
    /// The United States.
    Us,
    /// The United Kingdom.
    Gb,
    /// The Netherlands.
    Nl,
    /// Germany.
    De,
    /// France.
    Fr,
    /// Spain.
    Es,
}

impl Country {
    /// All of them, with their share in a hundred people.
    const SHARES: [(Self, usize); 6] = [
        (Self::Us, 45),
        (Self::Gb, 12),
        (Self::Nl, 13),
        (Self::De, 12),
        (Self::Fr, 10),
        (Self::Es, 8),
    ];

    /// The two letters of ISO 3166.
    pub fn code(self) -> &'static str {
        match self {
            Self::Us => "US",
            Self::Gb => "GB",
            Self::Nl => "NL",
            Self::De => "DE",
            Self::Fr => "FR",
            Self::Es => "ES",
        }
    }

    /// The country of two letters.
    pub fn named(code: &str) -> Option<Self> {
        (Self::SHARES.iter()).map(|(country, _)| *country).find(|country| country.code() == code)
    }

    pub(super) fn draw(random: &mut Random) -> Self {
        let mut at = random.below(100);
        for (country, share) in Self::SHARES {
            match at.checked_sub(share) {
                Some(rest) => at = rest,
                None => return country,
            }
        }
        Self::Us
    }
}
