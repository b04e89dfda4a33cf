//! How far two words are apart: the edit rule that names and streets share.

/// How many edits two words of so many letters may be apart (matching.md § 3, name rule 2).
///
/// None up to 2 letters, 1 up to 4, 2 from 5, counted on the longer of the two.
pub(crate) fn allowed_edits(letters: usize) -> usize {
    match letters {
        0..=2 => 0,
        3..=4 => 1,
        _ => 2,
    }
}

/// The edits between two folded words, if they are few enough to be the same word mistyped.
///
/// An edit inserts, drops or replaces a letter or swaps two neighbours (optimal string
/// alignment). Words with other than ASCII characters are equal or different, nothing between.
///
/// ```
/// use frontdesk::screening::compare::edits_between;
/// assert_eq!(edits_between("smith", "smiht"), Some(1));
/// assert_eq!(edits_between("jan", "jon"), Some(1));
/// assert_eq!(edits_between("jo", "jan"), None);
/// ```
pub fn edits_between(a: &str, b: &str) -> Option<u32> {
    if a == b {
        return Some(0);
    }
    let allowed = allowed_edits(a.len().max(b.len()));
    if allowed == 0 || a.len().abs_diff(b.len()) > allowed || !a.is_ascii() || !b.is_ascii() {
        return None;
    }
    let edits = strsim::osa_distance(a, b);
    (edits <= allowed).then_some(edits as u32)
}
