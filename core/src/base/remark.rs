//! What somebody wrote in their own words: a reason, a note.

use serde::{Deserialize, Serialize};

use super::Private;

/// A reason or note in free text: 1 to 1000 characters, never shown in logs.
///
/// White space around it is taken off. It may speak of persons, so `Debug` hides it.
///
/// ```
/// use frontdesk::base::{Remark, RemarkProblem};
/// let reason = Remark::parse(" did not pay, twice ").unwrap();
/// assert_eq!(reason.as_str(), "did not pay, twice");
/// assert_eq!(format!("{reason:?}"), "Remark((private))");
/// assert_eq!(Remark::parse(" "), Err(RemarkProblem::Blank));
/// ```
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(try_from = "String", into = "String")]
pub struct Remark(Private<Box<str>>);

/// Why a text is no reason or note.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum RemarkProblem {
    /// There is nothing in it.
    #[error("may not be empty")]
    Blank,
    /// It has more than [`Remark::MOST_CHARACTERS`].
    #[error("may have at most {} characters", Remark::MOST_CHARACTERS)]
    TooLong,
    /// It has a control character in it, other than a new line or a tab.
    #[error("may not hold control characters")]
    Control,
}

impl Remark {
    /// Longer texts belong in the host's own records; the bound keeps stored data small (C1).
    pub const MOST_CHARACTERS: usize = 1000;

    /// Reads a reason or note.
    ///
    /// # Errors
    /// [`RemarkProblem`] when the text is blank, too long or holds control characters.
    pub fn parse(text: &str) -> Result<Self, RemarkProblem> {
        let text = text.trim();
        if text.is_empty() {
            Err(RemarkProblem::Blank)
        } else if text.chars().nth(Self::MOST_CHARACTERS).is_some() {
            Err(RemarkProblem::TooLong)
        } else if text.chars().any(|c| c.is_control() && c != '\n' && c != '\t') {
            Err(RemarkProblem::Control)
        } else {
            Ok(Self(Private::new(text.into())))
        }
    }

    /// What stands where a text was that spoke of somebody who is erased.
    pub(crate) fn erased() -> Self {
        Self(Private::new("erased".into()))
    }

    /// The text, for a place that may show it.
    pub fn as_str(&self) -> &str {
        self.0.reveal()
    }
}

impl TryFrom<String> for Remark {
    type Error = RemarkProblem;
    fn try_from(text: String) -> Result<Self, RemarkProblem> {
        Self::parse(&text)
    }
}

impl From<Remark> for String {
    fn from(remark: Remark) -> Self {
        remark.0.into_revealed().into()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn c1_a_remark_has_at_most_1000_characters() {
        assert!(Remark::parse(&"é".repeat(1000)).is_ok());
        assert_eq!(Remark::parse(&"é".repeat(1001)), Err(RemarkProblem::TooLong));
    }

    #[test]
    fn control_characters_are_refused_but_lines_are_fine() {
        assert!(Remark::parse("two\nlines").is_ok());
        assert_eq!(Remark::parse("a\0b"), Err(RemarkProblem::Control));
    }
}
