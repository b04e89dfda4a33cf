//! Languages of messages.

use serde::{Deserialize, Serialize};

use crate::base::from_text;

/// A language tag, such as `nl` or `pt-BR` (RFC 5646).
///
/// ```
/// use frontdesk::customer::Language;
/// assert_eq!(Language::parse("NL").unwrap().as_str(), "nl");
/// assert_eq!(Language::parse("pt-BR").unwrap().as_str(), "pt-BR");
/// assert!(Language::parse("Dutch (Belgium)").is_err());
/// ```
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(with = "String"))]
#[serde(try_from = "String", into = "String")]
pub struct Language(Box<str>);

/// The text is not a language tag.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a language is a short tag, such as nl or pt-BR")]
pub struct LanguageError;

/// A limit for language tags; none in use is longer (RFC 5646, 4.4.1).
const MOST_CHARACTERS: usize = 35;

impl Language {
    /// Parses a language tag; the first part becomes lower case.
    ///
    /// # Errors
    /// [`LanguageError`] if the text is not a language tag.
    pub fn parse(text: &str) -> Result<Self, LanguageError> {
        let (first, rest) = text.trim().split_once('-').unwrap_or((text.trim(), ""));
        let is_part = |part: &str| {
            (1..=8).contains(&part.len()) && part.chars().all(|c| c.is_ascii_alphanumeric())
        };
        let begins =
            (2..=3).contains(&first.len()) && first.chars().all(|c| c.is_ascii_alphabetic());
        let goes_on = text.trim() == first || rest.split('-').all(is_part);
        if !begins || !goes_on || text.len() > MOST_CHARACTERS {
            return Err(LanguageError);
        }
        let separator = if rest.is_empty() { "" } else { "-" };
        Ok(Self(format!("{}{separator}{rest}", first.to_ascii_lowercase()).into()))
    }

    /// English, the default language of a business.
    pub(crate) fn english() -> Self {
        Self("en".into())
    }

    /// The language tag as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

from_text!(Language, LanguageError);

impl From<Language> for String {
    fn from(language: Language) -> Self {
        language.0.into()
    }
}
