//! The result of comparing two values.

use serde::{Deserialize, Serialize};

use super::{KindPolicy, Rule};
use crate::base::Score;

/// How similar two values are, weakest grade first (GRADE-3).
#[derive(
    Debug,
    Clone,
    Copy,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    Serialize,
    Deserialize,
    strum::IntoStaticStr,
)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
#[strum(serialize_all = "snake_case")]
pub enum Grade {
    /// Only a part agrees, such as the building or the local part.
    Partial,
    /// The same except for a few edits.
    Similar,
    /// Both have the same match key.
    Equivalent,
    /// The same text except for case and surrounding white space.
    Identical,
}

impl Grade {
    /// The name on the wire.
    pub fn as_str(self) -> &'static str {
        self.into()
    }
}

/// The result of comparing two values that match.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Likeness {
    /// How similar the values are.
    pub grade: Grade,
    /// Similarity in thousandths; 1000 for equivalent values.
    pub score: Score,
    /// The rule that decided the grade.
    pub rule: Rule,
    /// Whether the value is rare enough to identify a person, such as a rare name or a personal
    /// mailbox (GRADE-5).
    pub distinctive: bool,
}

impl Likeness {
    /// Whether the match is strong: equivalent, or similar with at least the `strong` score of its
    /// kind.
    pub fn is_strong(&self, policy: KindPolicy) -> bool {
        self.grade >= Grade::Equivalent
            || (self.grade == Grade::Similar && self.score >= policy.strong)
    }
}
