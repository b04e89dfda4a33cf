//! No number of a card is taken in, whichever way it is written (S1-36; PCI DSS 3.4.1).

use crate::contact::fold::fold;

/// So many digits of a card may be kept in one text: the last four.
const MOST_DIGITS: usize = 4;

/// Whether more digits follow each other than may be kept of a card.
///
/// What stands between digits does not part them unless it is a letter; digits of other scripts
/// are digits, and what cannot be seen is not there.
///
/// ```
/// use frontdesk::customer::looks_like_card_number;
/// assert!(looks_like_card_number("4111 1111-1111.1111"));
/// assert!(looks_like_card_number("４１\u{200b}１１１"));
/// assert!(!looks_like_card_number("Visa 1111"));
/// assert!(!looks_like_card_number("pm_1NVPjl2eZvKY"));
/// ```
pub fn looks_like_card_number(text: &str) -> bool {
    let mut digits = 0;
    fold(text).first().chars().any(|c| {
        if c.is_numeric() {
            digits += 1;
        } else if c.is_alphabetic() {
            digits = 0;
        }
        digits > MOST_DIGITS
    })
}
