//! Where the index finds an address.

use super::Form;
use rapidhash::v3::{RapidSecrets, rapidhash_v3_seeded};

/// What two matching addresses have in common.
///
/// Law: when two addresses are alike at all, an anchor of the one has the scope of an anchor of
/// the other, and `edits_between` their words is some number; empty words are equal.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Anchor<'a> {
    /// The hash of what is equal.
    pub(crate) scope: u64,
    /// A word of the street, equal but for a few letters; empty where nothing more is needed.
    pub(crate) word: &'a str,
}

static SECRETS: RapidSecrets = RapidSecrets::seed(0x6164_6472_6573_7300);

impl Form {
    /// The anchors of one reading.
    pub(crate) fn anchors(&self) -> impl Iterator<Item = Anchor<'_>> {
        let number = match self.number {
            Some(number) => number.first.to_string(),
            None => "none".to_owned(),
        };
        let boxed = !self.post_box.is_empty();
        let numbered = self.number.is_some() && !boxed;
        let code = self.postcode.as_str();
        let joined: String = self.street_words().collect();
        let alone = |scope| Anchor { scope, word: "" };
        let postcode =
            (numbered && !code.is_empty()).then(|| alone(scope("postcode", &[&number, code])));
        let street =
            (!boxed && !joined.is_empty()).then(|| alone(scope("street", &[&number, &joined])));
        let post_box = boxed.then(|| alone(scope("box", &[self.post_box.as_str()])));
        let town = scope("town", &[&number, &self.town]);
        let words = (self.street_words()).filter(move |_| numbered && !self.town.is_empty());
        (postcode.into_iter().chain(street).chain(post_box))
            .chain(words.map(move |word| Anchor { scope: town, word }))
    }
}

fn scope(kind: &str, parts: &[&str]) -> u64 {
    let mut text = kind.to_owned();
    for part in parts {
        text.push('\u{1}');
        text.push_str(part);
    }
    rapidhash_v3_seeded(text.as_bytes(), &SECRETS)
}

impl Form {
    /// The parts in one line.
    pub(super) fn key(&self) -> String {
        let (number, addition) = match &self.number {
            Some(number) => (number.first.to_string(), number.addition.as_str()),
            None => (String::new(), ""),
        };
        let unit = self.unit.whole();
        let parts = [&*self.street, self.type_word, &number, addition, unit.as_str()];
        let parts = parts.into_iter().chain([self.post_box.as_str(), self.postcode.as_str()]);
        let town = if self.postcode.is_empty() { &*self.town } else { "" };
        let parts: Vec<&str> = parts.chain([town]).filter(|part| !part.is_empty()).collect();
        parts.join(" ")
    }
}
