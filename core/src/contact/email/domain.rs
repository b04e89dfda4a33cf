//! Well-known domains, and the correction of mistyped ones.

use std::sync::LazyLock;

use super::known::list;

/// The tables of domains.
struct Domains {
    /// Domains of public e-mail providers, sorted.
    free: Vec<&'static str>,
    /// Domains so common that a domain one edit away is corrected to them: ending and name.
    common: Vec<(&'static str, &'static str)>,
    /// Mistyped endings and whole domains with their corrections, sorted.
    typos: Vec<(&'static str, &'static str)>,
}

static DOMAINS: LazyLock<Domains> = LazyLock::new(|| {
    let lines = list(table!("email_domains"));
    let common = lines.iter().filter_map(|line| line.strip_prefix('~'));
    let mut common: Vec<(&str, &str)> =
        common.filter_map(|domain| domain.split_once('.')).map(|(name, end)| (end, name)).collect();
    common.sort_unstable();
    let mut free: Vec<&str> = lines.iter().map(|line| line.trim_start_matches('~')).collect();
    free.sort_unstable();
    let typos = list(table!("email_typos"));
    Domains {
        free,
        common,
        typos: typos.into_iter().filter_map(|line| line.split_once('\t')).collect(),
    }
});

/// Whether the domain is a public e-mail provider.
pub(super) fn is_free_mail(domain: &str) -> bool {
    DOMAINS.free.binary_search(&domain).is_ok()
}

/// Whether a domain without a dot is a known short form.
pub(super) fn is_bare_name(domain: &str) -> bool {
    typo(domain).is_some()
}

/// The domain that was probably meant; `None` if it is this one.
pub(super) fn meant(domain: &str) -> Option<String> {
    if is_free_mail(domain) {
        return None;
    }
    if let Some(right) = typo(domain) {
        return Some(right.to_owned());
    }
    let mended = mended_end(domain);
    match mended {
        Some(mended) if is_free_mail(&mended) => Some(mended),
        Some(mended) => near_miss(&mended).or(Some(mended)),
        None => near_miss(domain),
    }
}

fn typo(text: &str) -> Option<&'static str> {
    let typos = &DOMAINS.typos;
    let place = typos.binary_search_by_key(&text, |(wrong, _)| *wrong).ok()?;
    typos.get(place).map(|(_, right)| *right)
}

/// The domain with a corrected ending.
fn mended_end(domain: &str) -> Option<String> {
    let dots = domain.match_indices('.').map(|(place, _)| place);
    // The longest ending first; the name before it must not be empty.
    dots.filter(|place| *place > 0).find_map(|place| {
        let (name, end) = domain.split_at_checked(place)?;
        typo(end).map(|right| format!("{name}{right}"))
    })
}

/// The common domain with the same ending that is one edit away.
fn near_miss(domain: &str) -> Option<String> {
    if !domain.is_ascii() {
        return None;
    }
    let (name, end) = domain.split_once('.')?;
    let common = &DOMAINS.common;
    let start = common.partition_point(|(known, _)| *known < end);
    let same_end = common.iter().skip(start).take_while(|(known, _)| *known == end);
    let (_, right) = same_end
        .filter(|(_, right)| right.len() >= 5 && right.len().abs_diff(name.len()) <= 1)
        .find(|(_, right)| is_one_edit(name, right))?;
    Some(format!("{right}.{end}"))
}

/// Whether the texts differ by one inserted, deleted or replaced letter, or two swapped ones.
pub(super) fn is_one_edit(a: &str, b: &str) -> bool {
    let (a, b) = (a.as_bytes(), b.as_bytes());
    let start = a.iter().zip(b).take_while(|(a, b)| a == b).count();
    let (Some(a), Some(b)) = (a.get(start..), b.get(start..)) else {
        return false;
    };
    match (a, b) {
        ([], [_]) | ([_], []) => true,
        ([x, p @ ..], [y, q @ ..]) => {
            p == q
                || a == q
                || p == b
                || matches!((p, q), ([x2, p @ ..], [y2, q @ ..]) if x == y2 && y == x2 && p == q)
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn edits() {
        for (a, b, near) in [
            ("gmial", "gmail", true),
            ("gnail", "gmail", true),
            ("gmai", "gmail", true),
            ("gmaill", "gmail", true),
            ("mail", "gmail", true),
            ("gmail", "gmail", false),
            ("gmali", "gmail", true),
            ("gimal", "gmail", false),
            ("", "a", true),
        ] {
            assert_eq!(is_one_edit(a, b), near, "{a} {b}");
            assert_eq!(is_one_edit(b, a), near, "{b} {a}");
        }
    }

    #[test]
    fn m6_domains_that_are_meant() {
        for (written, expected) in [
            ("gmial.com", Some("gmail.com")),
            ("hotmial.com", Some("hotmail.com")),
            ("gnail.con", Some("gmail.com")),
            ("homail.con", Some("hotmail.com")),
            ("gmailc.om", Some("gmail.com")),
            ("hotmail.co", Some("hotmail.com")),
            ("yajoo.com", Some("yahoo.com")),
            ("comcast.nry", Some("comcast.net")),
            ("con-artists.con", Some("con-artists.com")),
            ("emaildomain.co", Some("emaildomain.com")),
            ("yahoo.co.ku", Some("yahoo.co.uk")),
            ("gmail.com", None),
            ("mail.com", None),
            ("ymail.com", None),
            ("firm.nl", None),
            ("firm.de", None),
            ("gmail.nl", None),
        ] {
            assert_eq!(meant(written).as_deref(), expected, "{written}");
        }
    }
}
