//! The meanings of single words in an address: street types, units, numbers, regions, countries.

use std::{collections::BTreeMap, sync::LazyLock};

use crate::{base::Region, contact::key::WordTable};

/// All meanings of a word; the position in the address decides which one applies.
#[derive(Clone, Copy, Default)]
pub(super) struct Word {
    /// The street type, as a bit set of equivalent types; 0 if the word is none.
    pub(super) types: u128,
    /// Possible positions as a street type, as a bit set.
    pub(super) place: u8,
    /// The street type in full.
    pub(super) type_word: &'static str,
    /// The direction, as a bit set of compass points.
    pub(super) compass: u8,
    /// The expansion of an abbreviation, or the number of an ordinal.
    pub(super) full: &'static str,
    /// The meaning as a part of a building.
    pub(super) unit: Option<Unit>,
    /// The key of a part of a building that needs no number.
    pub(super) unit_form: &'static str,
    /// Other meanings, as a bit set.
    pub(super) marks: u8,
    /// The state or province with this name.
    pub(super) region: &'static str,
    /// The country with this name.
    pub(super) country: Option<Region>,
}

/// The meanings of a word for a part of a building.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Unit {
    /// The next word is the door.
    Door,
    /// The next word is the stair or the block.
    Stair,
    /// A number before or after it is the floor.
    Floor,
    /// It is complete by itself, such as `basement`.
    Alone,
}

/// A street type after the name.
pub(super) const AFTER: u8 = 1;
/// A street type before the name.
pub(super) const BEFORE: u8 = 2;
/// A numbered road, such as a highway.
pub(super) const ROUTE: u8 = 8;
/// A street type that may be written together with the name.
pub(super) const JOINED: u8 = 16;

/// A word that is ignored if there are others.
pub(super) const PARTICLE: u8 = 1;
/// A word before a number, such as `no`.
pub(super) const NUMBER: u8 = 2;
/// A word for "care of".
pub(super) const CARE: u8 = 4;
/// The name of a post box.
pub(super) const BOX: u8 = 8;
/// The name of a rural route.
pub(super) const RURAL: u8 = 16;
/// A frequent word of street names.
pub(super) const FREQUENT: u8 = 32;
/// The first word of the name of a post box or rural route.
pub(super) const BEGINS_BOX: u8 = 64;

static NOTHING: Word = Word {
    types: 0,
    place: 0,
    type_word: "",
    compass: 0,
    full: "",
    unit: None,
    unit_form: "",
    marks: 0,
    region: "",
    country: None,
};

impl Word {
    /// Whether the word has one of these marks.
    pub(super) fn is(&self, mark: u8) -> bool {
        self.marks & mark != 0
    }

    /// Whether the word is a street type in one of these positions.
    pub(super) fn is_type(&self, places: u8) -> bool {
        self.place & places != 0
    }
}

struct Words {
    entries: WordTable<Word>,
    /// Types that may end a word, sorted by last letter, then the longest first.
    joined: Vec<(&'static str, Word)>,
}

static WORDS: LazyLock<Words> = LazyLock::new(Words::read);

/// The meanings of a folded word; none if it is unknown.
pub(super) fn meaning(word: &str) -> &'static Word {
    WORDS.entries.get(word).unwrap_or(&NOTHING)
}

/// Whether two words are both frequent in street names, so that neither is a typo of the other.
pub(crate) fn are_other_names(one: &str, other: &str) -> bool {
    meaning(one).is(FREQUENT) && meaning(other).is(FREQUENT)
}

/// Splits a word that ends with a street type into name and type (`hauptstr`, `dorpsstraat`).
pub(super) fn joined_type(word: &str) -> Option<(&str, &'static Word)> {
    if word.len() < 6 || !word.is_ascii() {
        return None;
    }
    let last = word.as_bytes().last();
    let first = WORDS.joined.partition_point(|(ending, _)| ending.as_bytes().last() < last);
    (WORDS.joined.iter().skip(first))
        .take_while(|(ending, _)| ending.as_bytes().last() == last)
        .filter_map(|(ending, meaning)| Some((word.strip_suffix(ending)?, meaning)))
        .find(|(name, _)| name.len() >= 3)
}

/// The rows of a table, in columns.
pub(super) fn rows(table: &'static str) -> impl Iterator<Item = [&'static str; 4]> {
    table.lines().map(|line| {
        let mut columns = line.split('\t');
        std::array::from_fn(|_| columns.next().unwrap_or_default())
    })
}

impl Words {
    fn read() -> Self {
        let mut words: BTreeMap<&'static str, Word> = BTreeMap::new();
        street_types(&mut words);
        street_words(&mut words);
        street_names(&mut words);
        unit_words(&mut words);
        places(&mut words);
        let mut joined: Vec<_> = (words.iter())
            .filter(|(word, meaning)| meaning.is_type(JOINED) && meaning.type_word == **word)
            .map(|(word, meaning)| (*word, *meaning))
            .collect();
        joined.extend(words.get_key_value("str").map(|(word, meaning)| (*word, *meaning)));
        joined.sort_by_key(|(word, _)| (word.bytes().last(), std::cmp::Reverse(word.len())));
        let entries: WordTable<Word> = words.into_iter().collect();
        Self { entries, joined }
    }
}

type WordMap = BTreeMap<&'static str, Word>;

fn street_types(words: &mut WordMap) {
    let mut concepts: Vec<&str> = Vec::new();
    for [concept, place, full, others] in rows(table!("street_types")) {
        let bit = (concepts.iter().position(|known| *known == concept)).unwrap_or_else(|| {
            concepts.push(concept);
            concepts.len() - 1
        });
        let joined = if place.ends_with('+') { JOINED } else { 0 };
        let place = match place.trim_end_matches('+') {
            "after" => AFTER,
            "before" => BEFORE,
            "both" => AFTER | BEFORE,
            _ => ROUTE | BEFORE | AFTER,
        };
        for spelling in std::iter::once(full).chain(others.split_whitespace()) {
            let word = words.entry(spelling).or_default();
            word.types |= 1_u128.checked_shl(bit as u32).unwrap_or_default();
            word.place |= place | joined;
            if word.type_word.is_empty() || spelling == full {
                word.type_word = full;
            }
        }
    }
}

fn street_words(words: &mut WordMap) {
    for [meaning, form, spellings, _] in rows(table!("street_words")) {
        for spelling in spellings.split_whitespace() {
            let word = words.entry(spelling).or_default();
            match meaning {
                "compass" => word.compass = form.bytes().map(compass_bit).sum(),
                "ordinal" | "full" => word.full = form,
                "particle" => word.marks |= PARTICLE,
                "number" => word.marks |= NUMBER,
                _ => word.marks |= CARE,
            }
        }
    }
}

fn street_names(words: &mut WordMap) {
    for [_, names, ..] in rows(table!("street_names")) {
        for name in names.split_whitespace() {
            words.entry(name).or_default().marks |= FREQUENT;
        }
    }
}

fn compass_bit(point: u8) -> u8 {
    match point {
        b'n' => 1,
        b's' => 2,
        b'e' => 4,
        _ => 8,
    }
}

fn unit_words(words: &mut WordMap) {
    for [meaning, form, spellings, _] in rows(table!("unit_words")) {
        let unit = match meaning {
            "door" => Unit::Door,
            "stair" => Unit::Stair,
            "floor" => Unit::Floor,
            _ => Unit::Alone,
        };
        for spelling in spellings.split_whitespace() {
            let word = words.entry(spelling).or_default();
            word.unit = Some(unit);
            word.unit_form = form;
        }
    }
    for [meaning, _, spellings, _] in rows(table!("boxes")) {
        for spelling in spellings.split_whitespace() {
            let word = words.entry(spelling).or_default();
            word.marks |= if meaning == "box" { BOX } else { RURAL };
            for (end, letter) in spelling.char_indices() {
                let beginning = spelling.get(..end + letter.len_utf8()).unwrap_or(spelling);
                words.entry(beginning).or_default().marks |= BEGINS_BOX;
            }
        }
    }
}

fn places(words: &mut WordMap) {
    for [_, form, spellings, _] in rows(table!("regions")) {
        for spelling in spellings.split_whitespace() {
            words.entry(spelling).or_default().region = form;
        }
    }
    for [country, names, _, _] in rows(table!("countries")) {
        for name in names.split_whitespace() {
            words.entry(name).or_default().country = Region::parse(country).ok();
        }
    }
}
