//! Due actions of a flag: the review of its retention, or its erasure.

use strum::{EnumString, IntoStaticStr};

use crate::{
    base::{Code, Due, DueKey, Schedules, Subject},
    contact::ParseOptions,
    flag::Flag,
};

/// Kind of an action that is due for a flag. Both kinds are tasks: they are due until
/// a command is accepted, and are not reported as done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, EnumString, IntoStaticStr)]
#[strum(serialize_all = "snake_case")]
pub enum DueKind {
    /// Review whether the flag is still needed: give `flag.review_retention` or `flag.lift`.
    RetentionReview,
    /// Erase the flag with `flag.erase`: its retention after the erasure of its person is over.
    RetentionEnd,
}

impl From<DueKind> for Code {
    fn from(kind: DueKind) -> Self {
        Self::of(kind.into())
    }
}

impl Schedules for Flag {
    /// Empty for a lifted flag, unless it is retained after the erasure of its person.
    fn due(&self, _: &ParseOptions) -> Vec<Due> {
        let (kind, at) = match &self.retained {
            Some(retained) => (DueKind::RetentionEnd, retained.until),
            None if self.is_lifted() => return Vec::new(),
            None => (DueKind::RetentionReview, self.review_due),
        };
        let (subject, sequence) = (Subject::of::<Self>(&self.id), self.retention_reviews);
        let key = DueKey { kind: kind.into(), subject, sequence, step: 1 };
        vec![Due { task: true, ..Due::new(key, at) }]
    }
}
