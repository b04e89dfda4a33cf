//! Names of persons, parsed into words (NAME-1).

mod knowledge;
mod parts;
mod split;

use super::{ParseOptions, WrittenName, fold};

pub(crate) use knowledge::{Known, of as known_name, related_names, same_given_name};
pub(crate) use parts::{NameForm, NameView, Word, Words, letters};
pub(crate) use split::UNMASKED_PENALTY;

/// Why a name cannot be parsed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NameError {
    /// The text is empty.
    #[error("there is no name")]
    Blank,
    /// The name is a placeholder, such as `n/a`.
    #[error("the name is a placeholder")]
    Placeholder,
    /// The name has only initials, titles or digits.
    #[error("the name has no word of two letters or more")]
    NoWord,
    /// The name is longer than the limit (C1).
    #[error("the name is longer than 200 characters")]
    TooLong,
}

/// Maximum length of a name, in characters (R-4).
const MOST_CHARACTERS: usize = 200;

/// The parsed name of a person.
///
/// ```
/// use frontdesk::contact::{PersonName, ParseOptions, WrittenName};
/// let name = WrittenName::full("de Boer, Jan");
/// let name = PersonName::parse(&name, &ParseOptions::default()).unwrap();
/// assert_eq!(name.raw(), "de Boer, Jan");
/// assert_eq!(name.words().collect::<Vec<_>>(), ["jan", "deboer"]);
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct PersonName {
    raw: Box<str>,
    forms: Vec<NameForm>,
}

impl std::fmt::Debug for PersonName {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("PersonName(private)")
    }
}

impl PersonName {
    /// Parses a name.
    ///
    /// # Errors
    /// [`NameError`] if it has nothing that can be compared (S0-19).
    pub fn parse(written: &WrittenName, _options: &ParseOptions) -> Result<Self, NameError> {
        let raw = written.line();
        #[cfg(test)]
        super::parse_count::count(super::ItemKind::FullName, &raw);
        if raw.is_empty() {
            return Err(NameError::Blank);
        }
        if raw.len() > MOST_CHARACTERS && raw.chars().nth(MOST_CHARACTERS).is_some() {
            return Err(NameError::TooLong);
        }
        let folded = fold::fold(&raw);
        if knowledge::is_placeholder(folded.first()) {
            return Err(NameError::Placeholder);
        }
        let mut forms: Vec<NameForm> = Vec::with_capacity(1);
        for text in folded.iter() {
            for form in
                [Some(split::split(text)), split::split_unmasked(text)].into_iter().flatten()
            {
                if form.view().has_word() && !forms.contains(&form) {
                    forms.push(form);
                }
            }
        }
        if forms.is_empty() {
            return Err(NameError::NoWord);
        }
        Ok(Self { raw: raw.into(), forms })
    }

    /// The name in one line, as written.
    pub fn raw(&self) -> &str {
        &self.raw
    }

    /// The words of the first form, with particles joined to the following word.
    pub fn words(&self) -> impl Iterator<Item = &str> {
        self.forms.first().into_iter().flat_map(|form| form.view().words).map(|word| word.full)
    }

    /// Each form in one line, the usual one first.
    pub fn readings(&self) -> Vec<String> {
        let line = |form: &NameForm| {
            form.view().words.into_iter().map(|word| word.full).collect::<Vec<_>>().join(" ")
        };
        self.forms.iter().map(line).collect()
    }

    /// The forms that are compared, the usual one first.
    pub(crate) fn forms(&self) -> impl Iterator<Item = NameView<'_>> + Clone {
        self.forms.iter().map(NameForm::view)
    }
}
