//! Local parts that are placeholders or roles.

use std::sync::LazyLock;

/// Minimum length of a distinctive local part with digits and letters, or with two words.
pub(super) const DISTINCTIVE_MIXED: usize = 8;
/// Minimum length of a distinctive local part with letters only.
pub(super) const DISTINCTIVE_LETTERS: usize = 10;

static ROLES: LazyLock<Vec<&str>> = LazyLock::new(|| list(table!("email_roles")));
static PLACEHOLDERS: LazyLock<Placeholders> = LazyLock::new(|| {
    let lines = list(table!("email_placeholders"));
    let marked = |mark: char| lines.iter().filter_map(|line| line.strip_prefix(mark)).collect();
    Placeholders { domains: marked('@'), repeated: marked('='), locals: lines }
});

/// Placeholders for an address; each list is sorted.
struct Placeholders {
    locals: Vec<&'static str>,
    domains: Vec<&'static str>,
    repeated: Vec<&'static str>,
}

/// The lines of a table, sorted for binary search.
pub(super) fn list(table: &'static str) -> Vec<&'static str> {
    let mut lines: Vec<&str> = table.lines().collect();
    lines.sort_unstable();
    lines
}

/// Whether a mailbox belongs to a role and not to a person.
pub(super) fn is_role(local: &str) -> bool {
    ROLES.binary_search(&local).is_ok()
}

/// Whether an address is a placeholder.
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
