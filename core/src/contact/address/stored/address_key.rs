//! Index keys of addresses.

use std::borrow::Cow;

use crate::contact::{AddressForm as Form, key::mixed};
use rapidhash::v3::{RapidSecrets, rapidhash_v3_seeded};

/// An index key of an address, in two parts: a hash, and a word that may have edits.
///
/// Invariant: if two addresses match, a request key of one and a stored key of the other have equal
/// scopes, and their words differ by at most the edits that the request key allows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct AddressKey<'a> {
    /// The hash of the parts that must be equal.
    pub(crate) scope: u64,
    /// A word of the street, which may have edits; empty if the scope is enough.
    pub(crate) word: Cow<'a, str>,
    /// Maximum number of edits of the word; 0 if it must be equal.
    pub(crate) edits: u8,
}

/// The side of a comparison that keys are for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum KeySide {
    /// The flagged address: keys to store it under.
    Stored,
    /// The address of a request: keys to look up.
    Request,
}

static SECRETS: RapidSecrets = RapidSecrets::seed(0x6164_6472_6573_7300);

impl Form {
    /// The keys of one form.
    ///
    /// Street and number alone would find the same street in every town, so they are looked up only
    /// if one side does not have enough of the place. Different postcodes already count as one of
    /// the two edits, so the street then has at most one.
    pub(crate) fn keys(&self, side: KeySide) -> impl Iterator<Item = AddressKey<'_>> {
        let number = self.number.map_or(u64::MAX, |number| number.first.into());
        let code = self.postcode.as_str();
        let boxed = !self.post_box.is_empty();
        let numbered = self.number.is_some() && !boxed;
        let vague = self.town.is_empty() || code.is_empty() || !numbered;
        let joined: String = self.street_words().collect();
        let street = !boxed && !joined.is_empty();
        let in_town = numbered && !self.town.is_empty();
        let several = self.street_words().nth(1).is_some();
        let town = scope(Kind::Town, number, &self.town);
        let alone = |wanted: bool, kind, number, text: &str| {
            wanted.then(|| AddressKey {
                scope: scope(kind, number, text),
                word: "".into(),
                edits: 0,
            })
        };
        let stored = side == KeySide::Stored;
        let keys = [
            alone(numbered && !code.is_empty(), Kind::Postcode, number, code),
            alone(street && (stored || vague), Kind::Street, number, &joined),
            alone(street && (!stored || vague), Kind::Vague, number, &joined),
            alone(boxed, Kind::Box, 0, self.post_box.as_str()),
            (in_town && several).then(|| AddressKey { scope: town, word: joined.into(), edits: 0 }),
        ];
        let uncoded = scope(Kind::Uncoded, number, &self.town);
        let scopes = match (side, code.is_empty()) {
            (KeySide::Stored, false) => [Some((town, MOST_EDITS)), None],
            (KeySide::Stored, true) => [Some((town, MOST_EDITS)), Some((uncoded, MOST_EDITS))],
            (KeySide::Request, false) => {
                [Some((town, MOST_EDITS - 1)), Some((uncoded, MOST_EDITS))]
            }
            (KeySide::Request, true) => [Some((town, MOST_EDITS)), None],
        };
        let words = self.street_words().filter(move |_| in_town);
        let words = words.flat_map(move |word| {
            let scopes = scopes.into_iter().flatten();
            scopes.map(move |(scope, edits)| AddressKey { scope, word: Cow::Borrowed(word), edits })
        });
        keys.into_iter().flatten().chain(words)
    }
}

/// Maximum number of edits in street and place together (ADDRESS-4).
const MOST_EDITS: u8 = 2;

/// The parts in a scope, in addition to the house number.
#[derive(Clone, Copy)]
pub(super) enum Kind {
    Postcode = 0x41_00,
    Street,
    Vague,
    Box,
    Town,
    Uncoded,
    Nowhere,
    Streetless,
}

pub(super) fn scope(kind: Kind, number: u64, text: &str) -> u64 {
    mixed(mixed(kind as u64, number), rapidhash_v3_seeded(text.as_bytes(), &SECRETS))
}

impl Form {
    /// The main parts in one line.
    pub(in crate::contact::address) fn key(&self) -> String {
        let (number, addition) = match &self.number {
            Some(number) => (number.first.to_string(), number.addition.as_str()),
            None => (String::new(), ""),
        };
        let unit = self.unit.whole();
        let parts = [&*self.street, &*self.type_word, &number, addition, unit.as_str()];
        let parts = parts.into_iter().chain([self.post_box.as_str(), self.postcode.as_str()]);
        let town = if self.postcode.is_empty() { &*self.town } else { "" };
        let parts: Vec<&str> = parts.chain([town]).filter(|part| !part.is_empty()).collect();
        parts.join(" ")
    }
}
