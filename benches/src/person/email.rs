//! E-mail addresses in the usual patterns.

use super::Name;
use crate::{
    random::Random,
    vocabulary::{Vocabulary, capitalised},
};

/// An e-mail address in parts.
#[derive(Debug, Clone)]
pub struct Email {
    /// What stands before the at sign.
    pub local: String,
    /// A tag, which stands behind a plus sign.
    pub tag: Option<&'static str>,
    /// What stands behind the at sign.
    pub domain: String,
    /// Whether the first letter is written as a capital.
    pub capital: bool,
}

/// Free mail providers with their share in a hundred addresses; the rest are companies.
const PROVIDERS: [(&str, usize); 11] = [
    ("gmail.com", 40),
    ("yahoo.com", 10),
    ("hotmail.com", 10),
    ("outlook.com", 10),
    ("icloud.com", 6),
    ("aol.com", 2),
    ("web.de", 3),
    ("gmx.de", 3),
    ("orange.fr", 2),
    ("ziggo.nl", 3),
    ("live.co.uk", 1),
];

impl Email {
    pub(super) fn draw(name: &Name, vocabulary: &Vocabulary, random: &mut Random) -> Self {
        let given = letters(&name.given);
        let family = letters(&name.family);
        let initial = &given[..1.min(given.len())];
        let local = match random.below(10) {
            0..=2 => format!("{given}.{family}"),
            3..=4 => format!("{given}{family}{}", random.below(100)),
            5 => format!("{initial}{family}"),
            6 => format!("{initial}{family}{}", 1950 + random.below(60)),
            7 => format!("{given}_{family}"),
            8 => format!("{given}{}", random.below(10_000)),
            _ => format!("{family}.{given}{}", random.below(100)),
        };
        let domain = domain(vocabulary, random);
        // A mailbox is one person's: the plain patterns are long taken at the big providers.
        let is_taken = PROVIDERS.iter().any(|(provider, _)| *provider == domain);
        let local = match is_taken && random.percent(95) {
            true => format!("{local}{}", random.below(100_000)),
            false => local,
        };
        Self {
            local,
            tag: random.percent(5).then(|| *random.of(&["news", "shop", "x", "2024"])),
            domain,
            capital: random.percent(15),
        }
    }

    /// Writes the address.
    pub fn written(&self) -> String {
        let Self { local, domain, .. } = self;
        let tag = self.tag.map_or(String::new(), |tag| format!("+{tag}"));
        let local = match self.capital {
            true => capitalised(local),
            false => local.clone(),
        };
        format!("{local}{tag}@{domain}")
    }
}

fn domain(vocabulary: &Vocabulary, random: &mut Random) -> String {
    let mut at = random.below(100);
    for (provider, share) in PROVIDERS {
        match at.checked_sub(share) {
            Some(rest) => at = rest,
            None => return provider.to_owned(),
        }
    }
    let company = letters(&vocabulary.surname(random));
    let kind = random.of(&["", "group", "tech", "law", "-co"]);
    format!("{company}{kind}.{}", random.of(&["com", "net", "nl", "de", "co.uk", "fr", "es"]))
}

/// The ASCII letters of a name, small; those with accents are left out.
fn letters(name: &str) -> String {
    (name.chars())
        .filter(char::is_ascii_alphabetic)
        .map(|letter| letter.to_ascii_lowercase())
        .collect()
}
