//! Compares two values of one kind.

use crate::{
    base::Score,
    contact::{PersonName, Step},
    screening::{Grade, Likeness, Rule},
};

/// How alike two are, if at all.
pub fn by_name(flagged: &PersonName, request: &PersonName) -> Option<Likeness> {
    (flagged.raw() == request.raw()).then_some(Likeness {
        grade: Grade::Equivalent,
        score: Score::SAME,
        rule: Rule::NameEqual,
        distinctive: true,
    })
}

/// The steps from both values to what they have in common.
pub(super) fn steps(
    _flagged: &PersonName,
    _request: &PersonName,
    _likeness: &Likeness,
) -> Vec<Step> {
    Vec::new()
}
