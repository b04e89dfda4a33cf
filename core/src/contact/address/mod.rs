//! Postal addresses, free text and parts read into the same form.

use super::{Reading, WrittenAddress, fold::fold};

/// Why a text is no address that can be compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum AddressProblem {
    /// Nothing is written.
    #[error("there is no address")]
    Blank,
}

/// An address and the parts it is matched by.
#[derive(Clone, PartialEq, Eq)]
pub struct Address {
    raw: Box<str>,
    key: Box<str>,
}

/// temporary
pub(crate) struct Anchor<'a> {
    pub(crate) scope: u64,
    pub(crate) word: &'a str,
}

impl std::fmt::Debug for Address {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Address(private)")
    }
}

impl Address {
    /// Reads an address.
    ///
    /// # Errors
    /// [`AddressProblem`] when there is none.
    pub fn parse(written: &WrittenAddress, _reading: &Reading) -> Result<Self, AddressProblem> {
        let raw = written.line();
        let key = fold(&raw).first().to_owned();
        if key.is_empty() {
            return Err(AddressProblem::Blank);
        }
        Ok(Self {
            raw: raw.into(),
            key: key.into(),
        })
    }

    /// The address in one line, as written.
    pub fn raw(&self) -> &str {
        &self.raw
    }

    pub(crate) fn anchors(&self) -> impl Iterator<Item = Anchor<'_>> {
        std::iter::once(Anchor {
            scope: rapidhash::v3::rapidhash_v3(self.key.as_bytes()),
            word: "",
        })
    }

    /// What two spellings of one address have in common.
    pub fn key(&self) -> &str {
        &self.key
    }
}
