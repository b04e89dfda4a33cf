//! Compares two values of one kind.

use crate::{
    base::Score,
    contact::{Phone, Step},
    screening::{Grade, Likeness, Rule},
};

/// How alike two are, if at all.
pub fn by_phone(flagged: &Phone, request: &Phone) -> Option<Likeness> {
    (flagged.key() == request.key()).then_some(Likeness {
        grade: Grade::Equivalent,
        score: Score::SAME,
        rule: Rule::PhoneEqual,
        distinctive: true,
    })
}

/// The steps from both values to what they have in common.
pub(super) fn steps(_flagged: &Phone, _request: &Phone, _likeness: &Likeness) -> Vec<Step> {
    Vec::new()
}
