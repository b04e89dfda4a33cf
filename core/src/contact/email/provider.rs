//! Rules of e-mail providers, which turn an address into a key.

use std::sync::LazyLock;

use crate::contact::ParseOptions;

/// The rules of one provider.
struct Provider {
    name: &'static str,
    /// The domain that replaces all others; `None` if each domain is separate.
    canonical: Option<&'static str>,
    /// Characters that are ignored in a local part.
    ignored: &'static str,
    /// Characters that begin a tag, in addition to `+`.
    separators: &'static str,
    /// A character that is replaced by another one.
    alike: Option<(char, char)>,
    /// Whether each user has a subdomain of their own.
    subdomains: bool,
}

struct Providers {
    rules: Vec<Provider>,
    domains: Vec<(&'static str, usize)>,
}

static PROVIDERS: LazyLock<Providers> = LazyLock::new(|| {
    let mut providers = Providers { rules: Vec::new(), domains: Vec::new() };
    for line in table!("email_providers").lines() {
        let columns: Vec<&str> = line.split('\t').collect();
        let [name, canonical, ignored, separators, alike, domains] = columns.as_slice() else {
            continue;
        };
        let place = providers.rules.len();
        let mut alike = alike.chars();
        providers.domains.extend(domains.split(' ').map(|domain| (domain, place)));
        providers.rules.push(Provider {
            name: name.trim_end_matches('*'),
            canonical: (*canonical != "=").then_some(*canonical),
            ignored,
            separators,
            alike: alike.next().zip(alike.next()),
            subdomains: name.ends_with('*'),
        });
    }
    providers.domains.sort_unstable();
    providers
});

fn of(domain: &str) -> Option<&'static Provider> {
    let domains = &PROVIDERS.domains;
    let place = domains.binary_search_by_key(&domain, |(known, _)| *known).ok()?;
    PROVIDERS.rules.get(domains.get(place)?.1)
}

/// Splits the subdomain of a user into the user and the domain of the provider.
fn of_subdomain(domain: &str) -> Option<(&str, &str)> {
    let (user, rest) = domain.split_once('.')?;
    of(rest).filter(|provider| provider.subdomains)?;
    Some((user, rest))
}

/// The match key of an address.
pub(super) fn key(local: &str, domain: &str, options: &ParseOptions) -> String {
    let rules = if options.gmail_aliases { of(domain) } else { None };
    let (local, domain) = match (options.gmail_aliases, rules) {
        (true, None) => of_subdomain(domain).unwrap_or((local, domain)),
        _ => (local, domain),
    };
    let local = if options.plus_tags { before(local, "+") } else { local };
    let mut key = String::with_capacity(local.len() + domain.len() + 1);
    match rules {
        None => key.push_str(local),
        Some(rules) => {
            let counted = before(local, rules.separators).chars();
            key.extend(counted.filter(|c| !rules.ignored.contains(*c)).map(
                |c| match rules.alike {
                    Some((from, to)) if c == from => to,
                    _ => c,
                },
            ));
            if key.is_empty() {
                key.push_str(local);
            }
        }
    }
    key.push('@');
    key.push_str(rules.and_then(|rules| rules.canonical).unwrap_or(domain));
    key
}

/// The part before a tag, or everything if nothing precedes the tag.
fn before<'a>(local: &'a str, separators: &str) -> &'a str {
    match local.find(|c| separators.contains(c)) {
        Some(place) if place > 0 => local.get(..place).unwrap_or(local),
        _ => local,
    }
}

/// Explains the rules that turned a local part and a domain into a key.
pub(super) fn rules(local: &str, domain: &str, key: &str) -> Vec<String> {
    let mut steps = Vec::new();
    let (key_local, key_domain) = key.rsplit_once('@').unwrap_or_default();
    let provider = of(domain);
    let mut rest = local;
    if !key_local.contains('+') && before(local, "+") != local {
        rest = before(local, "+");
        steps.extend(local.get(rest.len()..).map(|tag| format!("`{tag}` dropped")));
    }
    if let Some(provider) = provider {
        let named = before(rest, provider.separators);
        if named != rest && !key_local.contains(rest) {
            steps.extend(rest.get(named.len()..).map(|tag| format!("`{tag}` dropped")));
            rest = named;
        }
        for (mark, name) in [('.', "dots"), ('-', "dashes"), ('_', "underscores")] {
            if rest.contains(mark) && !key_local.contains(mark) && provider.ignored.contains(mark) {
                steps.push(format!("{name} do not count at {}", provider.name));
            }
        }
        if provider.alike.is_some_and(|(from, _)| rest.contains(from) && !key_local.contains(from))
        {
            steps.push(format!("dashes are dots at {}", provider.name));
        }
        if key_domain != domain {
            steps.push(format!("{domain} is {key_domain}"));
        }
    } else if let Some((user, rest)) = of_subdomain(domain).filter(|_| key_domain != domain) {
        steps.push(format!("any name at {user}.{rest} is {user} at {rest}"));
    }
    steps
}
