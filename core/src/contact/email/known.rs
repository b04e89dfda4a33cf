//! Local parts that name nobody, or a role.

use std::sync::LazyLock;

/// A local part of digits and letters, or of two words, tells who somebody is from this length.
pub(super) const TELLING_MIXED: usize = 8;
/// A local part of letters alone does so from this length.
pub(super) const TELLING_LETTERS: usize = 10;

static ROLES: LazyLock<Vec<&str>> = LazyLock::new(|| list(table!("email_roles")));
static PLACEHOLDERS: LazyLock<Placeholders> = LazyLock::new(|| {
    let lines = list(table!("email_placeholders"));
    let marked = |mark: char| lines.iter().filter_map(|line| line.strip_prefix(mark)).collect();
    Placeholders { domains: marked('@'), repeated: marked('='), locals: lines }
});

/// What is written instead of an address; each list is sorted.
struct Placeholders {
    locals: Vec<&'static str>,
    domains: Vec<&'static str>,
    repeated: Vec<&'static str>,
}

/// The lines of a table, sorted for a search.
pub(super) fn list(table: &'static str) -> Vec<&'static str> {
    let mut lines: Vec<&str> = table.lines().collect();
    lines.sort_unstable();
    lines
}

/// Whether a mailbox belongs to a role, not to a person.
pub(super) fn is_role(local: &str) -> bool {
    ROLES.binary_search(&local).is_ok()
}

/// Whether an address is written because a form demands one.
pub(super) fn is_placeholder(local: &str, domain: &str) -> bool {
    let known = &*PLACEHOLDERS;
    let listed = |list: &[&str], word: &str| list.binary_search(&word).is_ok();
    let first = domain.split('.').next().unwrap_or_default();
    let letters = |text: &str| {
        let mut bytes = text.bytes();
        let first = bytes.next();
        first.is_some() && bytes.all(|byte| Some(byte) == first)
    };
    let repeated =
        local == first && (local.len() <= 2 || letters(local) || listed(&known.repeated, local));
    listed(&known.locals, local) || listed(&known.domains, domain) || repeated
}
