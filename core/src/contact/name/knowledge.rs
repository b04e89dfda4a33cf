//! What is known of names: how common they are, which are nicknames or variants of each other,
//! and which words are no names at all. All of it from the data files beside.

use std::{hash::BuildHasherDefault, sync::LazyLock};

use rapidhash::fast::RapidHasher;

const GIVEN: &str = include_str!("../data/given_names.tsv");
const SURNAMES: &str = include_str!("../data/surnames.tsv");
const NICKNAMES: &str = include_str!("../data/nicknames.tsv");
const VARIANTS: &str = include_str!("../data/given_name_variants.tsv");
const PARTS: &str = include_str!("../data/honorifics.tsv");

/// A number that changes whenever a table does: a saved index is only good with its own tables.
pub(crate) fn table_version() -> u64 {
    [GIVEN, SURNAMES, NICKNAMES, VARIANTS, PARTS].iter().fold(0, |version: u64, table| {
        version.rotate_left(7) ^ rapidhash::v3::rapidhash_v3(table.as_bytes())
    })
}

/// How rare a name is that no table has: one in 2^17.
const UNKNOWN_CLASS: u8 = 17;

/// What is known of one word.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Known {
    /// Which given name it is; 0 when it is not known as one.
    pub(crate) given: u16,
    /// How common it is: one name in 2^class.
    pub(crate) class: u8,
}

impl Default for Known {
    fn default() -> Self {
        Self { given: 0, class: UNKNOWN_CLASS }
    }
}

/// A word that is no name of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Part {
    /// Mr, Dr, mevrouw.
    Title,
    /// MD, PhD.
    Qualification,
    /// Jr is 2, III is 3.
    Generation(u8),
    /// van, de, al.
    Particle,
    /// n/a, unknown.
    Placeholder,
}

type Table<T> = hashbrown::HashMap<&'static str, T, BuildHasherDefault<RapidHasher<'static>>>;

#[derive(Default)]
struct Names {
    known: Table<Known>,
    surnames: Table<()>,
    same: Vec<(u16, u16)>,
}

static NAMES: LazyLock<Names> = LazyLock::new(|| {
    let mut names = Names::default();
    for (class, words) in rows(GIVEN) {
        for word in words.split(' ') {
            names.given(word, class.parse().unwrap_or(UNKNOWN_CLASS));
        }
    }
    for (class, words) in rows(SURNAMES) {
        for word in words.split(' ') {
            let class = class.parse().unwrap_or(UNKNOWN_CLASS);
            let known = names.known.entry(word).or_default();
            known.class = known.class.min(class);
            names.surnames.insert(word, ());
        }
    }
    for (name, nicks) in rows(NICKNAMES) {
        names.relate(std::iter::once(name), nicks.split(' '));
    }
    for line in lines(VARIANTS) {
        names.relate(line.split(' '), line.split(' '));
    }
    names.same.sort_unstable();
    names.same.dedup();
    names
});

impl Names {
    fn given(&mut self, word: &'static str, class: u8) -> u16 {
        let next = self.known.len() as u16 + 1;
        let known = self.known.entry(word).or_default();
        if known.given == 0 {
            known.given = next;
        }
        known.class = known.class.min(class);
        known.given
    }

    fn relate(
        &mut self,
        left: impl Iterator<Item = &'static str>,
        right: impl Iterator<Item = &'static str> + Clone,
    ) {
        for a in left {
            let a = self.given(a, UNKNOWN_CLASS);
            for b in right.clone() {
                let b = self.given(b, UNKNOWN_CLASS);
                if a != b {
                    self.same.extend([(a, b), (b, a)]);
                }
            }
        }
    }
}

static WORDS: LazyLock<Table<Part>> = LazyLock::new(|| {
    let mut words = Table::default();
    for (kind, list) in rows(PARTS) {
        for word in list.split(' ') {
            let (word, number) = word.split_once('=').unwrap_or((word, ""));
            let part = match kind {
                "title" => Part::Title,
                "qualification" => Part::Qualification,
                "generation" => Part::Generation(number.parse().unwrap_or_default()),
                "particle" => Part::Particle,
                _ => Part::Placeholder,
            };
            words.insert(word, part);
        }
    }
    words
});

fn lines(table: &'static str) -> impl Iterator<Item = &'static str> {
    table.lines().filter(|line| !line.starts_with('#') && !line.is_empty())
}

fn rows(table: &'static str) -> impl Iterator<Item = (&'static str, &'static str)> {
    lines(table).filter_map(|line| line.split_once('\t'))
}

/// What is known of a word.
pub(super) fn of(word: &str) -> Known {
    NAMES.known.get(word).copied().unwrap_or_default()
}

/// Whether a word is known as a given name.
pub(super) fn is_given(word: &str) -> bool {
    of(word).given != 0
}

/// Whether a word is known as a surname.
pub(super) fn is_surname(word: &str) -> bool {
    NAMES.surnames.contains_key(word)
}

/// What a word is, if it is no name of its own.
pub(super) fn part(word: &str) -> Option<Part> {
    WORDS.get(word).copied()
}

/// Whether two given names are one name: a nickname, or another spelling.
pub(crate) fn same_given_name(a: Known, b: Known) -> bool {
    a.given != 0 && b.given != 0 && NAMES.same.binary_search(&(a.given, b.given)).is_ok()
}

/// Whether the whole text is a word that stands for "no name" (S0-19).
pub(super) fn is_placeholder(folded: &str) -> bool {
    let mut words = folded.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    match (words.next(), words.next()) {
        (Some(word), None) => part(word) == Some(Part::Placeholder),
        _ => part(folded.trim()) == Some(Part::Placeholder),
    }
}

/// The letter that a digit or sign is used for in disguised names (M5).
pub(super) fn unmask(c: char) -> Option<char> {
    Some(match c {
        '0' => 'o',
        '1' | '!' | '|' => 'i',
        '3' => 'e',
        '4' | '@' => 'a',
        '5' | '$' => 's',
        '7' => 't',
        '8' => 'b',
        _ => return None,
    })
}
