//! A form of an address: the parts that are compared.

use super::{
    draft::{Draft, Field, Token, plain},
    label::Label,
    number::HouseNumber,
    place, postcode, street,
    unit::{self, Unit},
    words::{BEGINS_BOX, BOX, NUMBER, RURAL, Word, meaning},
};
use crate::base::Region;
use std::borrow::Cow;

/// A form of an address: its normalised parts, as they are compared.
#[derive(Clone, Default, PartialEq, Eq)]
pub(crate) struct Form {
    /// The house number, with its addition.
    pub(crate) number: Option<HouseNumber>,
    /// The part of the building.
    pub(crate) unit: Unit,
    /// The words of the street name without type and direction, separated by spaces.
    pub(crate) street: Box<str>,
    /// The street type, as a bit set of equivalent types.
    pub(crate) types: u128,
    /// The street type in full.
    pub(crate) type_word: Cow<'static, str>,
    /// The direction, as a bit set of compass points.
    pub(crate) compass: u8,
    /// The postcode, as far as it counts.
    pub(crate) postcode: Label,
    /// The country, if it is written or follows from the postcode.
    pub(crate) country: Option<Region>,
    /// Whether the country is written in the address.
    pub(crate) country_is_written: bool,
    /// The state or province.
    pub(crate) state: Cow<'static, str>,
    /// The town, without spaces.
    pub(crate) town: Box<str>,
    /// All other words, such as a district or building, separated by spaces. They never prevent a
    /// match.
    pub(crate) beside: Box<str>,
    /// The number of the post box, with its rural route.
    pub(crate) post_box: Label,
}

impl Form {
    /// Parses folded text whose fields are separated by commas and whose lines by semicolons.
    pub(super) fn read(
        folded: &str,
        fields: &[Field],
        stated: Option<Region>,
        usual: Option<Region>,
    ) -> Self {
        let plain = plain(folded);
        let mut draft = Draft::cut(&plain, fields);
        let post_box = take_box(&mut draft);
        let written = place::take_country(&mut draft);
        let code = postcode::take(&mut draft, written.or(stated), usual);
        let state = place::take_region(&mut draft, code.line);
        let mut unit = unit::take(&mut draft);
        let line = street::choose_line(&draft).filter(|_| post_box.is_empty());
        let street = street::take(&mut draft, line);
        if street.number.is_some() && street.types != 0 && unit.is_empty() {
            unit::leftover(&mut draft, &mut unit);
        }
        let mut form = Self {
            post_box,
            postcode: code.label,
            country: written.or(code.country),
            country_is_written: written.is_some(),
            state: state.into(),
            unit,
            ..Self::default()
        };
        form.town_of(&mut draft, line, code.line, &street.beside);
        form.street_of(street);
        form
    }

    fn town_of<'t>(
        &mut self,
        draft: &mut Draft<'t>,
        street: Option<u16>,
        code: Option<u16>,
        beside: &[&'t str],
    ) {
        let words = place::take_town(draft, street, code);
        let words = words.iter().filter_map(|at| draft.at(*at)).map(|token| token.text);
        let mut town: Vec<&str> = words.collect();
        if town.is_empty() {
            town.extend(beside);
        }
        let others = draft.tokens.iter().filter(|token| token.free).map(street::in_full);
        let others: Vec<&str> = beside.iter().copied().chain(others).chain(town.clone()).collect();
        self.beside = others.join(" ").into();
        let town = town.into_iter().map(|word| match meaning(word) {
            Word { full: "saint", .. } => "saint",
            Word { full: "mount", .. } => "mount",
            _ => word,
        });
        self.town = town.collect::<String>().into();
    }

    fn street_of(&mut self, street: street::Street<'_>) {
        self.number = street.number;
        if self.unit.door.is_empty() {
            self.unit.door = street.door;
        }
        self.street = street.name.join(" ").into();
        self.types = street.types;
        self.type_word = street.type_word.into();
        self.compass = street.compass;
    }

    /// Whether the form has enough parts to be compared.
    pub(crate) fn is_usable(&self) -> bool {
        !self.post_box.is_empty()
            || self.number.is_some() && (!self.street.is_empty() || self.is_door_code())
            || !self.street.is_empty() && self.names_a_place_without_number()
    }

    /// Whether the place is specific enough for a street without a number. A street alone matches
    /// nothing, because every town may have one of that name.
    fn names_a_place_without_number(&self) -> bool {
        match (self.postcode.is_empty(), self.town.is_empty()) {
            (true, true) => false,
            (false, false) => true,
            _ => !self.type_word.is_empty(),
        }
    }

    /// Whether the postcode identifies a few houses in one street.
    pub(crate) fn is_door_code(&self) -> bool {
        let code = self.postcode.as_str();
        self.country.is_some_and(|country| match country.as_str() {
            "NL" => code.len() == 6,
            "GB" => code.len() >= 5,
            _ => false,
        })
    }

    /// The words of the street name.
    pub(crate) fn street_words(&self) -> impl Iterator<Item = &str> + Clone {
        self.street.split(' ').filter(|word| !word.is_empty())
    }

    /// Fills in missing parts from another form.
    pub(super) fn fill(&mut self, other: Self) {
        if self.postcode.is_empty() {
            self.postcode = other.postcode;
        }
        if self.town.is_empty() {
            self.town = other.town;
        }
        if self.unit.is_empty() {
            self.unit = other.unit;
        }
        if self.state.is_empty() {
            self.state = other.state;
        }
        if self.number.is_none() && self.street == other.street {
            self.number = other.number;
        }
        self.country = self.country.or(other.country);
        self.country_is_written |= other.country_is_written;
    }
}

/// Takes a post box or rural route: `PO Box 123`, `Postbus 12`, `RR 2 Box 15`.
fn take_box(draft: &mut Draft<'_>) -> Label {
    let mut found = Label::default();
    let mut at = 0;
    while at < draft.tokens.len() {
        match box_at(draft, at) {
            Some((until, route)) => {
                let number = |at: usize| draft.at(at).map_or("", |token| token.text);
                let word = draft.at(until).filter(|_| route).map(|token| token.text);
                let boxed = word == Some("box");
                found.push(if route { "r" } else { "" });
                found.push(number(until - 1));
                found.push(if boxed { "b" } else { "" });
                found.push(if boxed { number(until + 1) } else { "" });
                let until = until + if boxed { 2 } else { 0 };
                draft.take(at..until);
                at = until;
            }
            None => at += 1,
        }
    }
    found
}

/// Parses a post box at a position: up to three words and a number. Returns the end, and whether it
/// is a rural route.
fn box_at(draft: &Draft<'_>, at: usize) -> Option<(usize, bool)> {
    let first = draft.at(at).filter(|token| token.in_street())?;
    if !first.word.is(BEGINS_BOX) {
        return None;
    }
    let mut name = String::new();
    for words in 1..=3 {
        name.push_str(draft.in_line(at + words - 1, first.line)?.text);
        let word = meaning(&name);
        if !word.is(BOX | RURAL) {
            continue;
        }
        let announces =
            |token: &Token<'_>| token.text == "#" || token.text == "box" || token.word.is(NUMBER);
        let mut number = at + words;
        while draft.in_line(number, first.line).is_some_and(announces) {
            number += 1;
        }
        // `CP` and `BP` also have other meanings, so a number must follow.
        if draft.in_line(number, first.line).is_some_and(Token::has_number) {
            return Some((number + 1, word.is(RURAL)));
        }
    }
    None
}
