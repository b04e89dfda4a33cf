//! Parses a text into local part and domain.

use std::borrow::Cow;

use super::{EmailError, punycode};
use crate::contact::fold;

/// Maximum length of a text in bytes (C1): RFC 5321 allows 254 for the address, plus a display
/// name.
const MOST_BYTES: usize = 512;
/// Maximum length of a mailbox in bytes (RFC 5321).
const LONGEST: usize = 254;

/// A mailbox in lower case.
pub(super) struct Mailbox<'a> {
    pub(super) local: Cow<'a, str>,
    pub(super) domain: Cow<'a, str>,
}

impl<'a> Mailbox<'a> {
    /// Parses a text without surrounding white space.
    pub(super) fn read(text: &'a str) -> Result<Self, EmailError> {
        if let Some((local, domain)) = simple(text) {
            return Ok(Self { local: Cow::Borrowed(local), domain: Cow::Borrowed(domain) });
        }
        if text.len() > MOST_BYTES {
            return Err(EmailError::TooLong);
        }
        if let Some((local, domain)) = simple(&text.to_ascii_lowercase()) {
            return Ok(Self {
                local: Cow::Owned(local.to_owned()),
                domain: Cow::Owned(domain.to_owned()),
            });
        }
        let text = fold::undisguised(&fold::plain(text)).to_lowercase();
        let text = clear(&text);
        let (local, domain) = text.rsplit_once('@').ok_or(EmailError::NotAnAddress)?;
        let local = local_part(local).ok_or(EmailError::NotAnAddress)?;
        let domain = domain_part(domain).ok_or(EmailError::NotAnAddress)?;
        if local.len() + domain.len() >= LONGEST {
            return Err(EmailError::TooLong);
        }
        Ok(Self { local: Cow::Owned(local), domain: Cow::Owned(domain) })
    }
}

/// Splits an address that is already in its final form; `None` for any other.
fn simple(text: &str) -> Option<(&str, &str)> {
    let (local, domain) = text.split_once('@')?;
    let small = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit();
    let fine = text.len() <= LONGEST
        && local.bytes().all(|byte| small(byte) || matches!(byte, b'.' | b'_' | b'-' | b'+'))
        && local.starts_with(|first: char| first.is_ascii_alphanumeric())
        && !local.ends_with('.')
        && domain.bytes().all(|byte| small(byte) || matches!(byte, b'.' | b'-'))
        && is_domain(domain)
        && !domain.contains("xn--");
    fine.then_some((local, domain))
}

/// Removes display name, quotes and `mailto:`, and replaces disguises such as `(at)`.
fn clear(text: &str) -> String {
    let inner = match (text.rfind('<'), text.rfind('>')) {
        (Some(start), Some(end)) if start < end => text.get(start + 1..end).unwrap_or(text),
        _ => text,
    };
    let inner = unquoted(inner.trim_matches([' ', ',', ';', '<', '>']));
    let inner = inner.strip_prefix("mailto:").unwrap_or(inner);
    let inner = inner.split('?').next().unwrap_or_default();
    let mut clear = inner.to_owned();
    for disguise in ["(at)", "[at]", "{at}", " at ", "<at>", "_at_"] {
        if !clear.contains('@') {
            clear = clear.replacen(disguise, "@", 1);
        }
    }
    for disguise in ["(dot)", "[dot]", "{dot}", " dot ", "<dot>", "(punkt)", "[punt]", "(punt)"] {
        clear = clear.replace(disguise, ".");
    }
    let is_open = !clear.starts_with('"');
    if is_open {
        for gap in [" @", "@ ", " .", ". "] {
            while clear.contains(gap) {
                clear = clear.replace(gap, gap.trim());
            }
        }
    }
    clear.trim().to_owned()
}

/// Removes quotes around the whole text.
fn unquoted(text: &str) -> &str {
    ['\'', '"']
        .into_iter()
        .find_map(|quote| text.strip_prefix(quote)?.strip_suffix(quote))
        .unwrap_or(text)
}

/// Parses the local part, without redundant quotes and backslashes.
fn local_part(local: &str) -> Option<String> {
    let quoted = local.strip_prefix('"').and_then(|rest| rest.strip_suffix('"'));
    let is_quoted = quoted.is_some();
    let local: String = match quoted {
        Some(inner) => inner.replace('\\', ""),
        None => local.trim_matches('.').to_owned(),
    };
    let fine = |c: char| !c.is_control() && (is_quoted || !c.is_whitespace() && !is_special(c));
    let has_alphanumeric = local.contains(char::is_alphanumeric);
    (has_alphanumeric && local.chars().all(fine)).then_some(local)
}

fn is_special(c: char) -> bool {
    matches!(c, '<' | '>' | '(' | ')' | '[' | ']' | ',' | ';' | ':' | '\\' | '"' | '@')
}

/// Parses the domain, without invalid characters at its ends (`#gmail.com`).
fn domain_part(domain: &str) -> Option<String> {
    if let Some(literal) = domain.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')) {
        let fine = |c: char| c.is_ascii_hexdigit() || c == '.' || c == ':';
        return (!literal.is_empty() && literal.chars().all(fine)).then(|| domain.to_owned());
    }
    let domain = domain.trim_matches(|c: char| !c.is_alphanumeric());
    let label = |label: &str| {
        let decoded = label.strip_prefix("xn--").and_then(punycode::decode);
        let decoded = decoded.map(|own| fold::undisguised(&own).to_lowercase());
        decoded.unwrap_or_else(|| label.to_owned())
    };
    let labels: Vec<String> = domain.split('.').map(label).collect();
    let domain = labels.join(".");
    let fine = |c: char| c.is_alphanumeric() || c == '-' || c == '.' || !c.is_ascii();
    (domain.chars().all(|c| fine(c) && !c.is_whitespace()) && is_domain(&domain)).then_some(domain)
}

/// Whether a domain has at least two labels, none empty, or is a known short form of a provider.
fn is_domain(domain: &str) -> bool {
    let mut labels = domain.split('.');
    let top = labels.next_back().unwrap_or_default();
    let many = labels.clone().next().is_some();
    let known = || super::domain::is_bare_name(domain);
    (many && top.len() > 1 && !top.bytes().all(|byte| byte.is_ascii_digit()) || known())
        && labels.all(|label| !label.is_empty())
        || (many && top.len() == 1 && super::domain::meant(domain).is_some())
}
