//! Compares two values of one kind.

use crate::{
    base::Score,
    contact::{Address, Step},
    screening::{Grade, Likeness, Rule},
};

/// How alike two are, if at all.
pub fn by_address(flagged: &Address, request: &Address) -> Option<Likeness> {
    (flagged.key() == request.key()).then_some(Likeness {
        grade: Grade::Equivalent,
        score: Score::SAME,
        rule: Rule::AddressEqual,
        distinctive: true,
    })
}

/// The steps from both values to what they have in common.
pub(super) fn steps(_flagged: &Address, _request: &Address, _likeness: &Likeness) -> Vec<Step> {
    Vec::new()
}
