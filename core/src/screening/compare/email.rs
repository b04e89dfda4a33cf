//! Compares two values of one kind.

use crate::{
    base::Score,
    contact::{EmailAddress, Step},
    screening::{Grade, Likeness, Rule},
};

/// How alike two are, if at all.
pub fn by_email(flagged: &EmailAddress, request: &EmailAddress) -> Option<Likeness> {
    (flagged.key() == request.key()).then_some(Likeness {
        grade: Grade::Equivalent,
        score: Score::SAME,
        rule: Rule::EmailEqual,
        distinctive: true,
    })
}

/// The steps from both values to what they have in common.
pub(super) fn steps(
    _flagged: &EmailAddress,
    _request: &EmailAddress,
    _likeness: &Likeness,
) -> Vec<Step> {
    Vec::new()
}
