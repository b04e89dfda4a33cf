//! Names of persons, as the words they are matched by (NAME-1).

mod knowledge;
mod parts;
mod split;
#[cfg(test)]
mod tests;

use super::{ParseOptions, WrittenName, fold};

pub(crate) use knowledge::{Known, of as known_name, related_names, same_given_name};
pub(crate) use parts::{NameForm, NameView, Word, Words, letters};
pub(crate) use split::UNMASKED_PENALTY;

/// Why a text is no name that can be compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NameError {
    /// Nothing is written.
    #[error("there is no name")]
    Blank,
    /// It is a word that people type when they do not want to give a name.
    #[error("the name is a placeholder")]
    Placeholder,
    /// Only initials, titles or digits are left.
    #[error("the name has no word of two letters or more")]
    NoWord,
    /// It is longer than any name (C1).
    #[error("the name is longer than 200 characters")]
    TooLong,
}

/// The longest name that is read, in characters (R-4).
const MOST_CHARACTERS: usize = 200;

/// The name of a person and the words it is matched by.
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
    /// Reads a name, written whole or in parts.
    ///
    /// # Errors
    /// [`NameError`] when nothing in it can be compared (S0-19).
    pub fn parse(written: &WrittenName, _reading: &ParseOptions) -> Result<Self, NameError> {
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

    /// The words of the first form, particles joined to the word they belong to.
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

    /// The forms the name may be read in, the usual one first.
    pub(crate) fn forms(&self) -> impl Iterator<Item = NameView<'_>> + Clone {
        self.forms.iter().map(NameForm::view)
    }
}
