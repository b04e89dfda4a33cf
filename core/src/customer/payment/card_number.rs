//! Detection of card numbers in any spelling (S1-36; PCI DSS 3.4.1).

use crate::contact::fold::fold;

/// The most digits of a card that a text may contain: the last four.
const MOST_DIGITS: usize = 4;

/// Length of a whole card number in digits (ISO/IEC 7812-1).
const WHOLE: std::ops::RangeInclusive<usize> = 12..=19;

/// Whether a text contains more than four digits without a letter between them: more digits of a
/// card than may be stored.
///
/// Digits of all scripts count. Spaces, punctuation and invisible characters between digits are
/// ignored.
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

/// Whether an id contains a whole card number with a valid check digit. Other digits are allowed,
/// because ids of hosts contain counters and times.
///
/// ```
/// use frontdesk::customer::is_card_number;
/// assert!(is_card_number("card-4111 1111-1111.1111"));
/// assert!(!is_card_number("4111111111111112"), "the check digit is wrong");
/// assert!(!is_card_number("method-1024"));
/// ```
pub fn is_card_number(id: &str) -> bool {
    let folded = fold(id);
    let mut words = folded.first().split(char::is_alphabetic);
    words.any(|word| {
        let digits: Vec<u32> = word.chars().filter_map(|c| c.to_digit(10)).collect();
        // Card numbers begin with 2 to 6, so counters and times are rarely mistaken for one.
        let is_issued = digits.first().is_some_and(|first| (2..=6).contains(first));
        is_issued && WHOLE.contains(&digits.len()) && luhn_sum(&digits).is_multiple_of(10)
    })
}

/// The Luhn sum: every second digit from the right is doubled (ISO/IEC 7812-1, annex B).
fn luhn_sum(digits: &[u32]) -> u32 {
    let doubled = |digit: u32| digit * 2 / 10 + digit * 2 % 10;
    let places = digits.iter().rev().enumerate();
    places.map(|(place, digit)| if place % 2 == 0 { *digit } else { doubled(*digit) }).sum()
}
