//! Exact keys of addresses: they find equivalent addresses, however many others are similar.

use super::{
    KeySide,
    address_key::{Kind, scope},
};
use crate::contact::{AddressForm as Form, key::mixed};

impl Form {
    /// The exact keys: scopes of number, door and place, each with the street.
    ///
    /// Invariant: of two equivalent addresses, a stored key of one equals a request key of the
    /// other.
    pub(in crate::contact::address) fn whole_keys(&self, side: KeySide) -> Vec<(u64, String)> {
        let boxed = !self.post_box.is_empty();
        let number = self.number.filter(|_| !boxed).map_or(u64::MAX, |number| number.first.into());
        let street: String = match boxed {
            true => ["box ", self.post_box.as_str()].concat(),
            false => self.street_words().collect(),
        };
        let doors = if boxed { vec![String::new()] } else { self.doors() };
        let mut keys = Vec::with_capacity(4);
        for place in self.place_scopes(number) {
            let doors = doors.iter().map(|door| (at_door(place, door), street.clone()));
            keys.extend(doors);
        }
        if !boxed && self.number.is_some() && self.is_door_code() {
            keys.extend(self.by_code(side, number).map(|scope| (scope, String::new())));
        }
        keys
    }

    /// Scopes of postcode and town, because the other side may have only one of them, or a scope
    /// without a place.
    fn place_scopes(&self, number: u64) -> Vec<u64> {
        let places =
            [(Kind::Postcode, self.postcode.as_str()), (Kind::Town, &*self.town)].into_iter();
        let named = places.filter(|(_, text)| !text.is_empty());
        let mut scopes: Vec<u64> = named.map(|(kind, text)| scope(kind, number, text)).collect();
        if scopes.is_empty() {
            scopes.push(scope(Kind::Nowhere, number, ""));
        }
        scopes
    }

    /// Addition and unit concatenated, because 12A is also flat A of number 12; also without the
    /// floor, which the other side may omit.
    fn doors(&self) -> Vec<String> {
        let addition = self.number.map(|number| number.addition).unwrap_or_default();
        let with = |unit: &str| [addition.as_str(), unit].concat();
        let mut doors = vec![with(self.unit.whole().as_str())];
        if !self.unit.floor.is_empty() && !self.unit.door.is_empty() {
            doors.push(with(self.unit.door.as_str()));
        }
        doors
    }

    /// Scopes of a postcode of a few houses, for the case that one side has no street.
    fn by_code(&self, side: KeySide, number: u64) -> impl Iterator<Item = u64> + use<> {
        let code = self.postcode.as_str();
        let any = scope(Kind::Postcode, number, code);
        let streetless = scope(Kind::Streetless, number, code);
        let scopes = match (side, self.street.is_empty()) {
            (KeySide::Stored, true) => [Some(any), Some(streetless)],
            (KeySide::Stored, false) | (KeySide::Request, true) => [Some(any), None],
            (KeySide::Request, false) => [None, Some(streetless)],
        };
        scopes.into_iter().flatten()
    }
}

/// Adds a door to a scope; without a door, the scope is unchanged.
fn at_door(place: u64, door: &str) -> u64 {
    let bytes = door
        .bytes()
        .fold(0u64, |bits, byte| bits.wrapping_mul(257).wrapping_add(u64::from(byte) + 1));
    if bytes == 0 { place } else { mixed(place, bytes) }
}
