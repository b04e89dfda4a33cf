//! E-mail addresses and the rules of their providers.

mod domain;
mod keys;
mod known;
mod provider;
mod punycode;
mod written;

#[cfg(test)]
mod tests;

use super::{
    ParseOptions,
    bytes::{put_bytes, take_byte, take_text},
    fold,
};
use written::Mailbox;

/// Why a text is no e-mail address that can be compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum EmailError {
    /// Nothing is written.
    #[error("there is no e-mail address")]
    Blank,
    /// The text is something else.
    #[error("the text is not an e-mail address")]
    NotAnAddress,
    /// It is longer than any address.
    #[error("the e-mail address is too long")]
    TooLong,
    /// It stands for no mailbox of a person: `none@…`, `noreply@…`, `a@a.a`.
    #[error("the e-mail address is a placeholder")]
    Placeholder,
}

/// An e-mail address and the key it is matched by.
///
/// ```
/// use frontdesk::contact::{EmailAddress, ParseOptions};
/// let email = EmailAddress::parse("Jan <J.A.N+job@GoogleMail.com>", &ParseOptions::default())?;
/// assert_eq!(email.key(), "jan@gmail.com");
/// # Ok::<(), frontdesk::contact::EmailError>(())
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct EmailAddress {
    raw: Box<str>,
    key: Box<str>,
    /// The key with the domain that was probably meant, where that is another one.
    meant: Option<Box<str>>,
    role: bool,
}

impl std::fmt::Debug for EmailAddress {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("EmailAddress(private)")
    }
}

impl EmailAddress {
    /// Reads an e-mail address (M6).
    ///
    /// A name around it, `mailto:`, quotes and disguises such as `jan (at) x [dot] nl` are fine.
    ///
    /// # Errors
    /// [`EmailError`] when there is none.
    pub fn parse(text: &str, reading: &ParseOptions) -> Result<Self, EmailError> {
        let raw = text.trim();
        #[cfg(test)]
        super::parse_count::count(super::ItemKind::Email, raw);
        if raw.is_empty() {
            return Err(EmailError::Blank);
        }
        let mailbox = Mailbox::read(raw)?;
        if known::is_placeholder(&mailbox.local, &mailbox.domain) {
            return Err(EmailError::Placeholder);
        }
        let key = provider::key(&mailbox.local, &mailbox.domain, reading);
        let meant = domain::meant(&mailbox.domain)
            .map(|domain| provider::key(&mailbox.local, &domain, reading));
        let local = key.split_once('@').map_or("", |(local, _)| local);
        Ok(Self {
            raw: raw.into(),
            role: known::is_role(local),
            meant: meant.filter(|meant| *meant != key).map(String::into_boxed_str),
            key: key.into(),
        })
    }

    /// Writes what was read of the address, without its text.
    pub(crate) fn put_digest(&self, out: &mut Vec<u8>) {
        out.push(u8::from(self.role) | u8::from(self.meant.is_some()) << 1);
        put_bytes(out, self.key.as_bytes());
        if let Some(meant) = &self.meant {
            put_bytes(out, meant.as_bytes());
        }
    }

    /// The address with this text that was written so.
    pub(crate) fn from_digest(raw: &str, mut bytes: &[u8]) -> Option<Self> {
        let bits = take_byte(&mut bytes)?;
        let key = take_text(&mut bytes)?.into();
        let meant = if bits >> 1 & 1 == 1 { Some(take_text(&mut bytes)?.into()) } else { None };
        Some(Self { raw: raw.into(), key, meant, role: bits & 1 == 1 })
    }

    /// The address as it was written, without white space around it.
    pub fn raw(&self) -> &str {
        &self.raw
    }

    /// What two spellings of one mailbox have in common.
    pub fn key(&self) -> &str {
        &self.key
    }

    /// The key with the domain that was probably meant: `gmail.com` for `gmial.com`.
    pub(crate) fn meant_key(&self) -> &str {
        self.meant.as_deref().unwrap_or(&self.key)
    }

    /// Local part and domain of [`meant_key`](Self::meant_key).
    pub(crate) fn meant_parts(&self) -> (&str, &str) {
        // A key always has an `@`, and its domain has none.
        self.meant_key().rsplit_once('@').unwrap_or(("", ""))
    }

    /// The address in small letters, without what stood around it, before any rule.
    pub(crate) fn plain(&self) -> String {
        Mailbox::read(&self.raw).map_or_else(
            |_| String::new(),
            |mailbox| format!("{}@{}", mailbox.local, mailbox.domain),
        )
    }

    /// Whether the address says much by itself: it is not a role's, such as `info@`.
    pub fn is_distinctive(&self) -> bool {
        !self.role
    }

    /// Whether the domain has mailboxes for everybody.
    pub fn is_free_mail(&self) -> bool {
        domain::is_free_mail(self.meant_parts().1)
    }

    /// The local part without dots and dashes, where it is long enough to name one person at any
    /// provider.
    pub(crate) fn telling_local(&self) -> Option<String> {
        let (local, _) = self.meant_parts();
        if self.role || local.len() < known::TELLING_MIXED || !self.is_free_mail() {
            return None;
        }
        let bare: String = local.chars().filter(|c| c.is_alphanumeric()).collect();
        let mixed = bare.contains(|c: char| c.is_ascii_digit()) || bare.len() < local.len();
        let enough = if mixed { known::TELLING_MIXED } else { known::TELLING_LETTERS };
        let letters = bare.chars().filter(|c| c.is_alphabetic()).count();
        (bare.len() >= enough && letters >= known::TELLING_MIXED / 2).then_some(bare)
    }

    /// The provider's rules that made the key from the address, in words.
    pub(crate) fn rules(&self) -> Vec<String> {
        let plain = self.plain();
        let Some((local, domain)) = plain.rsplit_once('@') else {
            return Vec::new();
        };
        let mut rules = fold::plain_steps(&self.raw);
        let shown = self.raw.to_lowercase();
        if shown != plain {
            rules.push(format!("{} read as {plain}", self.raw));
        }
        let (_, meant) = self.meant_parts();
        if let Some(other) = domain::meant(domain) {
            rules.push(format!("domain {domain} read as {other}"));
            rules.extend(provider::rules(local, &other, self.meant_key()));
        } else {
            rules.extend(provider::rules(local, domain, self.key()));
            if meant != domain && rules.is_empty() {
                rules.push(format!("{domain} is {meant}"));
            }
        }
        rules
    }
}
