//! The tables of letters, by character.

use std::{collections::BTreeMap, sync::LazyLock};

use super::read;

/// Script of a letter: the number of its section in `letters.tsv`.
pub(super) type Script = u8;
/// The script of all Latin letters.
pub(super) const LATIN: Script = 0;
/// The scripts that are not romanised; only their look-alikes are known.
const OTHER: Script = 31;
/// Maximum number of systems of romanisation.
pub(super) const SYSTEMS: usize = 4;
/// Characters below this code point are looked up directly, without a search.
const NEAR: usize = 0x700;

/// The entry of a letter.
#[derive(Clone, Copy)]
pub(super) struct Letter {
    pub(super) script: Script,
    /// Its romanisation in each system; `None` if only the look is known.
    pub(super) readings: Option<[&'static str; SYSTEMS]>,
    /// The Latin letter it looks like.
    pub(super) look: Option<&'static str>,
    /// Whether it forms a pair with some following letter.
    pub(super) pairs: bool,
}

struct Tables {
    near: Vec<u16>,
    letters: Vec<(char, Letter)>,
    pairs: Vec<((char, char), Letter)>,
    scripts: Vec<&'static str>,
    punctuation: Vec<(char, char)>,
    zeros: Vec<char>,
}

static TABLES: LazyLock<Tables> = LazyLock::new(Tables::read);

/// The entry of a character.
pub(super) fn letter(letter: char) -> Option<&'static Letter> {
    let tables = &*TABLES;
    let place = match tables.near.get(letter as usize) {
        Some(place) => usize::from(*place),
        None => tables.letters.binary_search_by_key(&letter, |(known, _)| *known).ok()?,
    };
    tables.letters.get(place).map(|(_, known)| known)
}

/// Whether normalisation certainly keeps a character in any context; a cheap check that may miss
/// some.
pub(super) fn is_stable(character: char) -> bool {
    character.is_ascii() || ((character as usize) < NEAR && letter(character).is_some())
}

/// The entry of a pair of letters.
pub(super) fn pair(first: char, second: char) -> Option<&'static Letter> {
    let pairs = &TABLES.pairs;
    let place = pairs.binary_search_by_key(&(first, second), |(known, _)| *known).ok()?;
    pairs.get(place).map(|(_, known)| known)
}

/// The ASCII form of a punctuation mark; other characters are returned unchanged.
pub(super) fn punctuation(letter: char) -> char {
    if letter.is_ascii() {
        return match letter {
            '`' => '\'',
            _ if letter.is_ascii_whitespace() || letter == '\u{b}' => ' ',
            _ => letter,
        };
    }
    if is_stable(letter) {
        return letter;
    }
    let known = &TABLES.punctuation;
    match known.binary_search_by_key(&letter, |(known, _)| *known) {
        Ok(place) => known.get(place).map_or(letter, |(_, plain)| *plain),
        Err(_) if letter.is_whitespace() => ' ',
        Err(_) => letter,
    }
}

/// The ASCII form of a decimal digit of any script.
pub(super) fn digit(letter: char) -> Option<char> {
    let zeros = &TABLES.zeros;
    let after = zeros.partition_point(|zero| *zero <= letter);
    let zero = zeros.get(after.checked_sub(1)?)?;
    char::from_digit(letter as u32 - *zero as u32, 10)
}

/// The name of a script.
pub(super) fn script(script: Script) -> &'static str {
    TABLES.scripts.get(usize::from(script)).copied().unwrap_or("another script")
}

impl Tables {
    fn read() -> Self {
        let mut letters = BTreeMap::new();
        let mut pairs = Vec::new();
        let mut scripts = Vec::new();
        for line in table!("letters").lines() {
            if let Some(section) = line.strip_prefix("## ") {
                scripts.push(section.split([':', '.']).next().unwrap_or_default());
            } else if let Some((key, readings)) = line.split_once('\t') {
                let letter = Letter {
                    script: (scripts.len() as Script).saturating_sub(1),
                    readings: Some(columns(readings)),
                    look: None,
                    pairs: false,
                };
                add(&mut letters, &mut pairs, key, letter);
            }
        }
        for (key, look) in rows(table!("lookalikes")) {
            let unread = Letter { script: OTHER, readings: None, look: None, pairs: false };
            for key in key.chars() {
                letters.entry(key).or_insert(unread).look = Some(look);
            }
        }
        add_accented(&mut letters);
        for ((first, _), _) in &pairs {
            if let Some(letter) = letters.get_mut(first) {
                letter.pairs = true;
            }
        }
        let letters: Vec<(char, Letter)> = letters.into_iter().collect();
        pairs.sort_unstable_by_key(|(key, _)| *key);
        Self {
            near: near(&letters),
            letters,
            pairs,
            scripts,
            punctuation: punctuation_marks(),
            zeros: zeros(),
        }
    }
}

fn rows(table: &'static str) -> impl Iterator<Item = (&'static str, &'static str)> {
    table.lines().filter_map(|line| line.split_once('\t'))
}

fn columns(readings: &'static str) -> [&'static str; SYSTEMS] {
    let mut columns = readings.split('\t');
    let mut last = "";
    std::array::from_fn(|_| {
        last = match columns.next() {
            Some("-") => "",
            Some(reading) => reading,
            None => last,
        };
        last
    })
}

fn add(
    letters: &mut BTreeMap<char, Letter>,
    pairs: &mut Vec<((char, char), Letter)>,
    key: &str,
    letter: Letter,
) {
    let mut characters = key.chars();
    match (characters.next(), characters.next()) {
        (Some(first), Some(second)) => pairs.push(((first, second), letter)),
        (Some(only), None) => {
            letters.insert(only, letter);
            let mut capital = only.to_uppercase();
            if let (Some(capital), None) = (capital.next(), capital.next()) {
                letters.entry(capital).or_insert(letter);
            }
        }
        _ => {}
    }
}

/// Adds the accented letters of Western and Central Europe, the most frequent ones.
fn add_accented(letters: &mut BTreeMap<char, Letter>) {
    const BASES: &str = "abcdefghijklmnopqrstuvwxyz";
    for accented in ('À'..='ž').filter(|letter| letter.is_alphabetic()) {
        let place = read::base(accented).and_then(|base| BASES.find(base.to_ascii_lowercase()));
        if let Some(base) = place.and_then(|place| BASES.get(place..=place)) {
            letters.entry(accented).or_insert(Letter {
                script: LATIN,
                readings: Some([base; SYSTEMS]),
                look: None,
                pairs: false,
            });
        }
    }
}

fn near(letters: &[(char, Letter)]) -> Vec<u16> {
    let mut near = vec![u16::MAX; NEAR];
    for (place, (letter, _)) in letters.iter().enumerate() {
        if let Some(near) = near.get_mut(*letter as usize) {
            *near = place as u16;
        }
    }
    near
}

fn punctuation_marks() -> Vec<(char, char)> {
    let mut marks: Vec<(char, char)> = rows(table!("punctuation"))
        .filter_map(|(plain, marks)| Some((plain.chars().next()?, marks)))
        .flat_map(|(plain, marks)| marks.chars().map(move |mark| (mark, plain)))
        .collect();
    marks.sort_unstable();
    marks
}

fn zeros() -> Vec<char> {
    table!("digits")
        .lines()
        .filter_map(|line| char::from_u32(u32::from_str_radix(line, 16).ok()?))
        .collect()
}
