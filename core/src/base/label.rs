//! A short text: a tag, the name of a service, the title of a work item.

use serde::{Deserialize, Serialize};

use super::Private;

/// A short text in one line: 1 to 200 characters, never shown in logs.
///
/// White space around it is taken off.
///
/// ```
/// use frontdesk::base::{Label, LabelProblem};
/// assert_eq!(Label::parse(" residential ").unwrap().as_str(), "residential");
/// assert_eq!(Label::parse("two\nlines"), Err(LabelProblem::Control));
/// ```
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(with = "String"))]
#[serde(try_from = "String", into = "String")]
pub struct Label(Private<Box<str>>);

/// Why a text is no label.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum LabelProblem {
    /// There is nothing in it.
    #[error("may not be empty")]
    Blank,
    /// It has more than [`Label::MOST_CHARACTERS`].
    #[error("may have at most {} characters", Label::MOST_CHARACTERS)]
    TooLong,
    /// It has a control character in it.
    #[error("may not hold control characters")]
    Control,
}

impl Label {
    /// What fits a line of a list; longer texts are remarks (C1).
    pub const MOST_CHARACTERS: usize = 200;

    /// Reads a short text.
    ///
    /// # Errors
    /// [`LabelProblem`] when the text is blank, too long or holds control characters.
    pub fn parse(text: &str) -> Result<Self, LabelProblem> {
        let text = text.trim();
        if text.is_empty() {
            Err(LabelProblem::Blank)
        } else if text.chars().nth(Self::MOST_CHARACTERS).is_some() {
            Err(LabelProblem::TooLong)
        } else if text.chars().any(char::is_control) {
            Err(LabelProblem::Control)
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

impl TryFrom<String> for Label {
    type Error = LabelProblem;
    fn try_from(text: String) -> Result<Self, LabelProblem> {
        Self::parse(&text)
    }
}

impl From<Label> for String {
    fn from(label: Label) -> Self {
        label.0.into_revealed().into()
    }
}
