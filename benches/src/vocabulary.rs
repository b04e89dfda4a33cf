//! The words that invented people are made of: names by how common they are, cities, streets.

use std::collections::BTreeMap;

use crate::{person::Country, random::Random, weighted::Weighted};

const GIVEN_NAMES: &str = include_str!("../../core/src/contact/data/given_names.tsv");
const SURNAMES: &str = include_str!("../../core/src/contact/data/surnames.tsv");
const NICKNAMES: &str = include_str!("../../core/src/contact/data/nicknames.tsv");
const PLACES: &str = include_str!("../data/places.tsv");
const STREETS: &str = include_str!("../data/streets.tsv");

/// A city with the shape of its postcodes.
#[derive(Debug)]
pub struct Place {
    /// Its name.
    pub city: &'static str,
    /// Its postcodes: `#` stands for a digit, `@` for a letter.
    pub postcodes: &'static str,
    /// The state, where addresses name one.
    pub state: Option<&'static str>,
}

/// All words.
#[derive(Debug)]
pub struct Vocabulary {
    /// Given names.
    pub given_names: Weighted<String>,
    surnames: Weighted<String>,
    syllables: Trigrams,
    nicknames: BTreeMap<&'static str, Vec<&'static str>>,
    places: BTreeMap<Country, Weighted<Place>>,
    streets: BTreeMap<Country, Weighted<&'static str>>,
}

impl Vocabulary {
    /// Reads the lists that are compiled in.
    pub fn new() -> Self {
        let surnames = names(SURNAMES);
        Self {
            given_names: names(GIVEN_NAMES),
            syllables: Trigrams::of(surnames.entries()),
            surnames,
            nicknames: nicknames(),
            places: places(),
            streets: streets(),
        }
    }

    /// A surname: of a hundred people, twelve have one that is on no list.
    pub fn surname(&self, random: &mut Random) -> String {
        if random.percent(12) {
            self.syllables.word(random)
        } else {
            self.surnames.draw(random).clone()
        }
    }

    /// A nickname of a given name, if it has one.
    pub fn nickname(&self, given: &str, random: &mut Random) -> Option<String> {
        let nicknames = self.nicknames.get(given.to_lowercase().as_str())?;
        let nickname: &&str = random.of(nicknames);
        Some(capitalised(nickname))
    }

    /// A city; big ones are drawn more often.
    pub fn place(&self, country: Country, random: &mut Random) -> &Place {
        self.places[&country].draw(random)
    }

    /// The name of a street, without its type.
    pub fn street(&self, country: Country, random: &mut Random) -> &'static str {
        self.streets[&country].draw(random)
    }
}

impl Default for Vocabulary {
    fn default() -> Self {
        Self::new()
    }
}

/// The lines of a data file, cut at their tabs.
fn rows(text: &'static str) -> impl Iterator<Item = Vec<&'static str>> {
    (text.lines())
        .filter(|line| !line.starts_with('#') && !line.is_empty())
        .map(|line| line.split('\t').collect())
}

/// Names with about 2 to the power of minus their class as weight.
///
/// The classes are those of the country where a name is commonest (Kim in Korea, Silva in
/// Portugal), and these people come from many: from class 7 on, the weight grows slowly.
fn names(text: &'static str) -> Weighted<String> {
    let weighted = rows(text).flat_map(|row| {
        let class: f64 = row[0].parse().expect("a class");
        let damped = class.max(7.0) - 0.3 * (7.0 - class).max(0.0);
        let name = |name| (capitalised(name), (-1.1 * damped).exp2());
        row[1].split(' ').map(name).collect::<Vec<_>>()
    });
    Weighted::new(weighted.collect())
}

fn nicknames() -> BTreeMap<&'static str, Vec<&'static str>> {
    rows(NICKNAMES).map(|row| (row[0], row[1].split(' ').collect())).collect()
}

fn places() -> BTreeMap<Country, Weighted<Place>> {
    let mut places: BTreeMap<Country, Vec<(Place, f64)>> = BTreeMap::new();
    for row in rows(PLACES) {
        let place = Place {
            city: row[1],
            postcodes: row[2],
            state: Some(row[3]).filter(|state| *state != "-"),
        };
        let weight = row[4].parse().expect("a weight");
        let country = Country::named(row[0]).expect("a country we know");
        places.entry(country).or_default().push((place, weight));
    }
    (places.into_iter()).map(|(country, places)| (country, Weighted::new(places))).collect()
}

/// Streets, the nth with the weight 1 / (n + 2).
fn streets() -> BTreeMap<Country, Weighted<&'static str>> {
    let weighted = |names: &'static str| {
        let names = names.split(',').enumerate();
        Weighted::new(names.map(|(at, name)| (name, 1.0 / (at + 3) as f64)).collect())
    };
    rows(STREETS)
        .map(|row| (Country::named(row[0]).expect("a country we know"), weighted(row[1])))
        .collect()
}

/// The word with a capital in front.
pub fn capitalised(word: &str) -> String {
    let mut letters = word.chars();
    match letters.next() {
        Some(first) => first.to_uppercase().chain(letters).collect(),
        None => String::new(),
    }
}

/// Which letter follows which two, for surnames that nobody has.
#[derive(Debug)]
struct Trigrams(BTreeMap<[u8; 2], Vec<u8>>);

impl Trigrams {
    const BORDER: u8 = b' ';

    fn of(words: &[String]) -> Self {
        let mut following: BTreeMap<[u8; 2], Vec<u8>> = BTreeMap::new();
        for word in words.iter().filter(|word| word.len() >= 3) {
            let mut last = [Self::BORDER; 2];
            for letter in word.to_lowercase().bytes().chain([Self::BORDER]) {
                following.entry(last).or_default().push(letter);
                last = [last[1], letter];
            }
        }
        Self(following)
    }

    fn word(&self, random: &mut Random) -> String {
        loop {
            let (mut word, mut last) = (String::new(), [Self::BORDER; 2]);
            loop {
                let letter = *random.of(&self.0[&last]);
                if letter == Self::BORDER || word.len() > 12 {
                    break;
                }
                word.push(char::from(letter));
                last = [last[1], letter];
            }
            if word.len() >= 4 {
                return capitalised(&word);
            }
        }
    }
}
