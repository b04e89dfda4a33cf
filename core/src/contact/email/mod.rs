//! E-mail addresses, parsed by the rules of their providers.

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

/// Why an e-mail address cannot be parsed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum EmailError {
    /// The text is empty.
    #[error("there is no e-mail address")]
    Blank,
    /// The text is not an e-mail address.
    #[error("the text is not an e-mail address")]
    NotAnAddress,
    /// The address is longer than the limit.
    #[error("the e-mail address is too long")]
    TooLong,
    /// The address is a placeholder: `none@…`, `noreply@…`, `a@a.aa`.
    #[error("the e-mail address is a placeholder")]
    Placeholder,
}

/// A parsed e-mail address, with its match key.
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
    /// The key with the domain that was probably meant, if that is another one.
    meant: Option<Box<str>>,
    role: bool,
}

impl std::fmt::Debug for EmailAddress {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("EmailAddress(private)")
    }
}

impl EmailAddress {
    /// Parses an e-mail address (M6).
    ///
    /// Accepts a display name, `mailto:`, quotes and disguises such as `jan (at) x [dot] nl`.
    ///
    /// # Errors
    /// [`EmailError`] if the text has no usable address.
    pub fn parse(text: &str, options: &ParseOptions) -> Result<Self, EmailError> {
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
        let key = provider::key(&mailbox.local, &mailbox.domain, options);
        let meant = domain::meant(&mailbox.domain)
            .map(|domain| provider::key(&mailbox.local, &domain, options));
        let local = key.split_once('@').map_or("", |(local, _)| local);
        Ok(Self {
            raw: raw.into(),
            role: known::is_role(local),
            meant: meant.filter(|meant| *meant != key).map(String::into_boxed_str),
            key: key.into(),
        })
    }

    /// Appends the parsed address, without its raw text.
    pub(crate) fn put_digest(&self, out: &mut Vec<u8>) {
        out.push(u8::from(self.role) | u8::from(self.meant.is_some()) << 1);
        put_bytes(out, self.key.as_bytes());
        if let Some(meant) = &self.meant {
            put_bytes(out, meant.as_bytes());
        }
    }

    /// Decodes a parsed address and adds its raw text.
    pub(crate) fn from_digest(raw: &str, mut bytes: &[u8]) -> Option<Self> {
        let bits = take_byte(&mut bytes)?;
        let key = take_text(&mut bytes)?.into();
        let meant = if bits >> 1 & 1 == 1 { Some(take_text(&mut bytes)?.into()) } else { None };
        Some(Self { raw: raw.into(), key, meant, role: bits & 1 == 1 })
    }

    /// The address as written, without surrounding white space.
    pub fn raw(&self) -> &str {
        &self.raw
    }

    /// The match key, which all spellings of a mailbox share.
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

    /// The address in lower case, before any rule of a provider is applied.
    pub(crate) fn plain(&self) -> String {
        Mailbox::read(&self.raw).map_or_else(
            |_| String::new(),
            |mailbox| format!("{}@{}", mailbox.local, mailbox.domain),
        )
    }

    /// Whether the address belongs to a person and not to a role, such as `info@` (GRADE-5).
    pub fn is_distinctive(&self) -> bool {
        !self.role
    }

    /// Whether the domain is a public e-mail provider.
    pub fn is_free_mail(&self) -> bool {
        domain::is_free_mail(self.meant_parts().1)
    }

    /// The local part without dots and dashes, if it is long enough to identify a person at any
    /// public provider.
    pub(crate) fn distinctive_local(&self) -> Option<String> {
        let (local, _) = self.meant_parts();
        if self.role || local.len() < known::DISTINCTIVE_MIXED || !self.is_free_mail() {
            return None;
        }
        let bare: String = local.chars().filter(|c| c.is_alphanumeric()).collect();
        let mixed = bare.contains(|c: char| c.is_ascii_digit()) || bare.len() < local.len();
        let enough = if mixed { known::DISTINCTIVE_MIXED } else { known::DISTINCTIVE_LETTERS };
        let letters = bare.chars().filter(|c| c.is_alphabetic()).count();
        (bare.len() >= enough && letters >= known::DISTINCTIVE_MIXED / 2).then_some(bare)
    }

    /// Explains the rules that turned the address into its key.
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
