//! Local parts that name nobody, or a role.

use std::sync::LazyLock;

/// A local part of digits and letters, or of two words, tells who somebody is from this length.
pub(super) const TELLING_MIXED: usize = 8;
/// A local part of letters alone does so from this length.
pub(super) const TELLING_LETTERS: usize = 10;

static ROLES: LazyLock<Vec<&str>> = LazyLock::new(|| list(include_str!("../data/email_roles.tsv")));
static PLACEHOLDERS: LazyLock<Vec<&str>> =
    LazyLock::new(|| list(include_str!("../data/email_placeholders.tsv")));

/// The lines of a table, sorted for a search.
pub(super) fn list(table: &'static str) -> Vec<&'static str> {
    let mut lines: Vec<&str> = table
        .lines()
        .filter(|line| !line.starts_with('#') && !line.is_empty())
        .collect();
    lines.sort_unstable();
    lines
}

/// Whether a mailbox belongs to a role, not to a person.
pub(super) fn is_role(local: &str) -> bool {
    ROLES.binary_search(&local).is_ok()
}

/// Whether an address is written because a form demands one.
pub(super) fn is_placeholder(local: &str, domain: &str) -> bool {
    let listed = |mark: &str, word: &str| {
        let place = PLACEHOLDERS
            .binary_search_by(|line| line.bytes().cmp(mark.bytes().chain(word.bytes())));
        place.is_ok()
    };
    let first = domain.split('.').next().unwrap_or_default();
    let letters = |text: &str| {
        let mut bytes = text.bytes();
        let first = bytes.next();
        first.is_some() && bytes.all(|byte| Some(byte) == first)
    };
    let repeated = local == first && (local.len() <= 2 || letters(local) || listed("=", local));
    listed("", local) || listed("@", domain) || repeated
}
