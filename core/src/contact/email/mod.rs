//! E-mail addresses and the rules of their providers.

use super::Reading;

/// Why a text is no e-mail address that can be compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum EmailProblem {
    /// Nothing is written.
    #[error("there is no e-mail address")]
    Blank,
}

/// An e-mail address and the key it is matched by.
#[derive(Clone, PartialEq, Eq)]
pub struct EmailAddress {
    raw: Box<str>,
    key: Box<str>,
}

impl std::fmt::Debug for EmailAddress {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("EmailAddress(private)")
    }
}

impl EmailAddress {
    /// Reads an e-mail address.
    ///
    /// # Errors
    /// [`EmailProblem`] when there is none.
    pub fn parse(text: &str, _reading: &Reading) -> Result<Self, EmailProblem> {
        let raw = text.trim();
        if raw.is_empty() {
            return Err(EmailProblem::Blank);
        }
        Ok(Self {
            raw: raw.into(),
            key: raw.to_lowercase().into(),
        })
    }

    /// The address as it was written, without white space around it.
    pub fn raw(&self) -> &str {
        &self.raw
    }

    pub(crate) fn stored_keys(&self, put: &mut impl FnMut(u64)) {
        put(rapidhash::v3::rapidhash_v3(self.key.as_bytes()));
    }
    pub(crate) fn probed_keys(&self, _approximate: bool, ask: &mut impl FnMut(u64)) {
        self.stored_keys(ask);
    }

    /// What two spellings of one mailbox have in common.
    pub fn key(&self) -> &str {
        &self.key
    }
}
