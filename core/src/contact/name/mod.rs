//! Names of persons as tokens.

use super::{Reading, WrittenName, fold::fold};

/// Why a text is no name that can be compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NameProblem {
    /// Nothing is written.
    #[error("there is no name")]
    Blank,
}

/// The name of a person and the tokens it is matched by.
#[derive(Clone, PartialEq, Eq)]
pub struct PersonName {
    raw: Box<str>,
    key: Box<str>,
}

impl std::fmt::Debug for PersonName {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("PersonName(private)")
    }
}

impl PersonName {
    /// Reads a name.
    ///
    /// # Errors
    /// [`NameProblem`] when there is none.
    pub fn parse(written: &WrittenName, _reading: &Reading) -> Result<Self, NameProblem> {
        let raw = written.line();
        let key = fold(&raw).into_iter().next().unwrap_or_default();
        if key.is_empty() {
            return Err(NameProblem::Blank);
        }
        Ok(Self {
            raw: raw.into(),
            key: key.into(),
        })
    }

    /// The name in one line, as written.
    pub fn raw(&self) -> &str {
        &self.raw
    }
}
