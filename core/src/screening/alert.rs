//! The alert that follows from evidence (R-33, ALERT-1).

use serde::{Deserialize, Serialize};

use super::{Grade, Likeness, Policy};
use crate::contact::ItemKind;

/// Alert level of a request or of one flag, lowest first.
#[derive(
    Debug,
    Clone,
    Copy,
    Default,
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
pub enum Alert {
    /// No evidence was found.
    #[default]
    None,
    /// Only weak evidence was found: amber.
    Possible,
    /// A flagged item matches: red.
    Match,
}

impl Alert {
    /// The name on the wire: `none`, `possible`, `match`.
    pub fn as_str(self) -> &'static str {
        self.into()
    }

    /// The alert for the evidence of one flag (ALERT-1).
    ///
    /// A match needs one equivalent item, one strong and distinctive item, or weaker items of two
    /// kinds.
    pub fn of(evidence: impl IntoIterator<Item = (ItemKind, Likeness)>, policy: &Policy) -> Self {
        let mut weaker: Option<ItemKind> = None;
        let mut alert = Self::None;
        for (kind, likeness) in evidence {
            let is_distinctive =
                likeness.distinctive || (kind == ItemKind::FullName && !policy.common_names_lower);
            if likeness.grade >= Grade::Equivalent
                || (likeness.is_strong(policy.of(kind)) && is_distinctive)
            {
                return Self::Match;
            }
            alert = alert.max(Self::Possible);
            if likeness.rule.is_trace() {
                continue;
            }
            if weaker.is_some_and(|other| other != kind) {
                return Self::Match;
            }
            weaker = Some(kind);
        }
        alert
    }
}
