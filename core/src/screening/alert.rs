//! The alert that follows from evidence (R-33, ALERT-1).

use super::{Grade, Likeness, Policy};
use crate::contact::ItemKind;
pub use crate::flag::Alert;

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
