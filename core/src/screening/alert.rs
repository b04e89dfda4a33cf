//! From evidence to an alert level (R-33, ALERT-1).

use serde::{Deserialize, Serialize};

use super::{Grade, Likeness, Policy};
use crate::contact::ItemKind;

/// How loudly a request is shown.
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
    /// Nothing was found.
    #[default]
    None,
    /// Weak evidence only: amber.
    Possible,
    /// A flagged item matches: red.
    Match,
}

impl Alert {
    /// The name on the wire: `none`, `possible`, `match`.
    pub fn as_str(self) -> &'static str {
        self.into()
    }

    /// What the evidence against one flag amounts to (ALERT-1).
    ///
    /// One equivalent item is a match; so is one strong and distinctive one, and so are two
    /// weaker ones of different kinds.
    pub fn of(evidence: impl IntoIterator<Item = (ItemKind, Likeness)>, policy: &Policy) -> Self {
        let mut weaker: Option<ItemKind> = None;
        let mut alert = Self::None;
        for (kind, likeness) in evidence {
            let says_much =
                likeness.distinctive || (kind == ItemKind::FullName && !policy.common_names_lower);
            if likeness.grade >= Grade::Equivalent
                || (likeness.is_strong(policy.of(kind)) && says_much)
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
