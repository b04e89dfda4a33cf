//! Similarity scores in thousandths.

use serde::{Deserialize, Serialize};

/// Similarity of two values in thousandths, from 0 (nothing in common) to 1000 (the same).
///
/// ```
/// use frontdesk::base::Score;
/// assert_eq!(Score::new(1200), Score::SAME);
/// assert!(Score::new(850) < Score::SAME);
/// ```
#[derive(
    Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(from = "u16")]
pub struct Score(u16);

impl Score {
    /// Score of values with nothing in common.
    pub const NONE: Self = Self(0);
    /// Score of the same value.
    pub const SAME: Self = Self(1000);

    /// A score in thousandths; more than 1000 becomes 1000.
    pub const fn new(thousandths: u16) -> Self {
        Self(if thousandths > 1000 { 1000 } else { thousandths })
    }

    /// The score in thousandths.
    pub const fn thousandths(self) -> u16 {
        self.0
    }
}

impl From<u16> for Score {
    fn from(thousandths: u16) -> Self {
        Self::new(thousandths)
    }
}
