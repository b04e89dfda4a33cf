//! Data about names: how common they are, nicknames and variants, and words that are not names. All
//! of it is from the data tables.

use std::sync::LazyLock;

use crate::contact::key::WordTable as Table;

static GIVEN: LazyLock<String> = LazyLock::new(|| in_full(table!("given_names")));
static SURNAMES: LazyLock<String> = LazyLock::new(|| in_full(table!("surnames")));
const NICKNAMES: &str = table!("nicknames");
const VARIANTS: &str = table!("given_name_variants");
const PARTS: &str = table!("honorifics");

/// Class of a name that is in no table: one name in 2^17.
const UNKNOWN_CLASS: u8 = 17;

/// What the tables know of a word.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Known {
    /// Number of the given name; 0 if it is not a known given name.
    pub(crate) given: u16,
    /// Frequency class: one name in 2^class is this one.
    pub(crate) class: u8,
}

impl Known {
    /// Whether a table of names lists the word.
    pub(crate) fn is_listed(self) -> bool {
        self.class < UNKNOWN_CLASS
    }
}

impl Default for Known {
    fn default() -> Self {
        Self { given: 0, class: UNKNOWN_CLASS }
    }
}

/// The roles that a word may have in a name other than a name; there may be several (`sr` is a
/// title before a name and a generation after it).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Part {
    /// A title: Mr, Dr, mevrouw.
    pub(super) title: bool,
    /// A title that may also be a name: Don, Judge.
    pub(super) weak_title: bool,
    /// A qualification: PhD, LLB.
    pub(super) qualification: bool,
    /// A qualification that may also be a name: Ma, Do.
    pub(super) weak_qualification: bool,
    /// A generation: Sr is 1, Jr is 2, III is 3; 0 for none.
    pub(super) generation: u8,
    /// A particle: van, de, al.
    pub(super) particle: bool,
    /// A placeholder: n/a, unknown.
    pub(super) placeholder: bool,
}

impl Part {
    /// Whether it may follow a name after a comma: "Smith, MD".
    pub(super) fn is_behind(self) -> bool {
        self.qualification || self.generation > 0
    }
}

#[derive(Default)]
struct Names {
    known: Table<Known>,
    given: Vec<&'static str>,
    same: Vec<(u16, u16)>,
}

static NAMES: LazyLock<Names> = LazyLock::new(|| {
    let mut names = Names::default();
    for (class, words) in rows(&GIVEN) {
        for word in words.split(' ') {
            names.given(word, class.parse().unwrap_or(UNKNOWN_CLASS));
        }
    }
    for (class, words) in rows(&SURNAMES) {
        for word in words.split(' ') {
            let class = class.parse().unwrap_or(UNKNOWN_CLASS);
            let known = names.known.entry(word).or_default();
            known.class = known.class.min(class);
        }
    }
    for (name, nicks) in rows(NICKNAMES) {
        names.relate(std::iter::once(name), nicks.split(' '));
    }
    for line in VARIANTS.lines() {
        names.relate(line.split(' '), line.split(' '));
    }
    names.same.sort_unstable();
    names.same.dedup();
    names
});

impl Names {
    fn given(&mut self, word: &'static str, class: u8) -> u16 {
        let known = self.known.entry(word).or_default();
        if known.given == 0 {
            // Number 0 means "not a given name", so it is not used.
            if self.given.is_empty() {
                self.given.push("");
            }
            known.given = self.given.len() as u16;
            self.given.push(word);
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

static PARTS_OF_NAMES: LazyLock<Table<Part>> = LazyLock::new(|| {
    let mut parts = Table::default();
    for (kind, words) in rows(PARTS) {
        for word in words.split(' ') {
            let part: &mut Part = parts.entry(word).or_default();
            match kind.split_once(' ').unwrap_or((kind, "")) {
                ("title", _) => part.title = true,
                ("weak_title", _) => part.weak_title = true,
                ("qualification", _) => part.qualification = true,
                ("weak_qualification", _) => part.weak_qualification = true,
                ("suffix", number) => part.generation = number.parse().unwrap_or_default(),
                // A single letter is an initial, except for the O of O Brien.
                ("particle", _) => part.particle = word.len() > 1,
                _ => part.placeholder = true,
            }
        }
    }
    parts.entry("o").or_default().particle = true;
    parts
});

/// Decodes names that `build.rs` compressed: a capital letter is the number of letters that a name
/// shares with the one before it.
fn in_full(short: &str) -> String {
    let mut full = String::with_capacity(2 * short.len());
    let mut before = 0;
    for letter in short.chars() {
        if !letter.is_ascii_uppercase() {
            full.push(letter);
            continue;
        }
        if !full.ends_with('\t') {
            full.push(' ');
        }
        let begin = full.len();
        for place in before..before + (letter as usize - 'A' as usize) {
            let shared = full.as_bytes().get(place).copied();
            full.extend(shared.map(char::from));
        }
        before = begin;
    }
    full
}

fn rows(table: &'static str) -> impl Iterator<Item = (&'static str, &'static str)> {
    table.lines().filter_map(|line| line.split_once('\t'))
}

/// Looks up a word in the tables of names.
pub(crate) fn of(word: &str) -> Known {
    NAMES.known.get(word).copied().unwrap_or_default()
}

/// Looks up the other roles of a word.
pub(super) fn part(word: &str) -> Part {
    PARTS_OF_NAMES.get(word).copied().unwrap_or_default()
}

/// The nicknames and variants of a given name.
pub(crate) fn related_names(known: Known) -> impl Iterator<Item = &'static str> {
    let names = &*NAMES;
    let first = names.same.partition_point(|(name, _)| *name < known.given);
    let pairs = names.same.get(first..).unwrap_or(&[]).iter();
    pairs
        .take_while(move |(name, _)| known.given != 0 && *name == known.given)
        .filter_map(|(_, other)| names.given.get(usize::from(*other)).copied())
}

/// Whether two given names are nicknames or variants of each other.
pub(crate) fn same_given_name(a: Known, b: Known) -> bool {
    a.given != 0 && b.given != 0 && NAMES.same.binary_search(&(a.given, b.given)).is_ok()
}

/// Whether the whole text is a placeholder (S0-19).
pub(super) fn is_placeholder(folded: &str) -> bool {
    let text = folded.trim();
    text.len() <= LONGEST_PLACEHOLDER
        && (part(text).placeholder || part(&text.replace(' ', "_")).placeholder)
}

/// Length of the longest placeholder, in bytes.
const LONGEST_PLACEHOLDER: usize = 16;

/// The letter that a digit or sign replaces in a disguised name (M5).
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_placeholder_is_longer() {
        let placeholders = PARTS_OF_NAMES.iter().filter(|(_, part)| part.placeholder);
        assert!(placeholders.map(|(word, _)| word.len()).max() <= Some(LONGEST_PLACEHOLDER));
    }

    #[test]
    fn names_are_shipped_in_short_and_read_in_full() {
        for (read, written) in [
            (&GIVEN, include_str!("../data/given_names.tsv")),
            (&SURNAMES, include_str!("../data/surnames.tsv")),
        ] {
            let written = written.lines().filter(|line| !line.starts_with('#'));
            assert!(read.lines().eq(written));
        }
    }
}
