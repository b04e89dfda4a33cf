//! How alike two values are, and by which rule.

use serde::{Deserialize, Serialize};

use super::{KindPolicy, Rule};
use crate::base::Score;

/// The grades of likeness, weakest first (GRADE-3).
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
    /// A part only: the same building, the same local part.
    Partial,
    /// The same but for a few edits.
    Similar,
    /// The same match key.
    Equivalent,
    /// The same text but for white space around it and case.
    Identical,
}

impl Grade {
    /// The name on the wire.
    pub fn as_str(self) -> &'static str {
        self.into()
    }
}

/// What a comparison of two values found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Likeness {
    /// The grade.
    pub grade: Grade,
    /// The score; 1000 for an equivalent value.
    pub score: Score,
    /// The rule that decided.
    pub rule: Rule,
    /// Whether the value says much by itself: a rare name, a mailbox of one person.
    pub distinctive: bool,
}

impl Likeness {
    /// Whether the finding is strong for its kind: equivalent, or similar from the strong score.
    pub fn is_strong(&self, policy: KindPolicy) -> bool {
        self.grade >= Grade::Equivalent
            || (self.grade == Grade::Similar && self.score >= policy.strong)
    }
}
