//! Finds the words of two names that correspond: the best alignment within a budget of differences.

use super::edits_between;
use crate::contact::{Word, same_given_name};

/// An alignment of two names: counts of corresponding words and of differences.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Aligned {
    /// Edits in corresponding words: letters inserted, deleted, replaced or swapped.
    pub(crate) edits: u32,
    /// Letters of the corresponding words; of each pair, the longer word counts.
    pub(crate) letters: u32,
    /// Pairs of corresponding words, each of two or more letters.
    pub(crate) words: u8,
    /// Pairs of a given name and its nickname or spelling variant.
    pub(crate) nicknames: u8,
    /// Initials that stand for a word.
    pub(crate) initials: u8,
    /// Words without a counterpart.
    pub(crate) missing: u8,
    /// Initials without a counterpart.
    pub(crate) loose: u8,
    /// Pairs of words whose particles differ.
    pub(crate) particles: u8,
    /// Whether two neighbouring words of one name were joined.
    pub(crate) joined: bool,
    /// Doubts about edited words: both are known names, or two edits in a short word (NAME-7).
    pub(crate) doubtful: u8,
    /// Rarity of all corresponding words together, as a power of two.
    pub(crate) rarity: u32,
}

/// Limits of an alignment, so that the search stays small (C3).
const MOST_EDITS: u32 = 2;
const MOST_NICKNAMES: u8 = 2;
const MOST_INITIALS: u8 = 2;
const MOST_MISSING: u8 = 1;
const MOST_LOOSE: u8 = 2;

/// Maximum score of a name with a doubt: reported, but not strong.
///
/// # Source
/// Measured on labelled items: without this limit, 140 of 3,263 strong names were wrong; with it,
/// 72 of 3,191, at the cost of four right ones.
const DOUBTFUL_SCORE: u16 = 840;

/// Penalty of each further doubt: enough that the name is not reported.
const DOUBT: u16 = 50;

/// Two edits in a word of at most this many letters are a doubt.
pub(crate) const SHORT_WORD: usize = 6;

impl Aligned {
    /// The score (NAME-5); `None` beyond the budget.
    pub(crate) fn score(&self) -> Option<u16> {
        let budget = if self.letters <= 7 { 1 } else { MOST_EDITS };
        let enough = self.words >= 2
            || (self.joined && self.missing == 0 && self.loose == 0)
            || (self.words == 1 && self.only_equal());
        if self.edits > budget || !enough {
            return None;
        }
        let edits = (1000 * self.edits).div_ceil(self.letters.max(1)) as u16;
        let costs = 20 * u16::from(self.nicknames)
            + 30 * u16::from(self.initials)
            + 40 * u16::from(self.missing)
            + 20 * u16::from(self.loose)
            + 10 * u16::from(self.particles);
        let score = 1000u16.saturating_sub(edits + costs);
        Some(match self.doubts() {
            0 => score,
            1 => score.min(DOUBTFUL_SCORE),
            more => score.min(DOUBTFUL_SCORE).saturating_sub(DOUBT * u16::from(more - 1)),
        })
    }

    /// Number of doubts: one type of difference may be a typo, several suggest another person
    /// (NAME-7).
    fn doubts(&self) -> u8 {
        let edited = u8::from(self.edits > 0);
        let nicknamed = u8::from(self.nicknames > 0);
        let missing = u8::from(self.missing > 0);
        self.doubtful + (edited + nicknamed + missing).saturating_sub(1)
    }

    /// Whether nothing differs, as a name of one word requires (NAME-3).
    fn only_equal(&self) -> bool {
        let Self { edits, nicknames, initials, missing, loose, particles, .. } = *self;
        edits == 0 && nicknames + initials + missing + loose + particles == 0
    }

    /// Sort key of alignments, the best last. It does not depend on which name comes first.
    fn rank(&self) -> Option<impl Ord + use<>> {
        let Self { edits, nicknames, initials, missing, loose, .. } = *self;
        let fewer = std::cmp::Reverse((edits, nicknames, initials, missing, loose));
        Some((self.score()?, self.rarity, fewer, !self.joined))
    }

    fn within(&self) -> bool {
        self.edits <= MOST_EDITS
            && self.nicknames <= MOST_NICKNAMES
            && self.initials <= MOST_INITIALS
            && self.missing <= MOST_MISSING
            && self.loose <= MOST_LOOSE
    }

    fn alone(mut self, word: &Word<'_>) -> Self {
        match word.is_initial() {
            true => self.loose += 1,
            false => self.missing += 1,
        }
        self
    }
}

/// The best alignment of two names; `None` if there is none within the budget.
pub(crate) fn best(a: &[Word<'_>], b: &[Word<'_>]) -> Option<Aligned> {
    if !may_align(a, b) {
        return None;
    }
    let mut best: Option<Aligned> = None;
    let mut keep = |aligned: Option<Aligned>| best = better(best, aligned);
    keep(align(a, b, (0, 0), Aligned::default()));
    for (one, two, turned) in [(a, b, false), (b, a, true)] {
        for (place, joined) in joins(one, two) {
            let start = Aligned {
                letters: joined.word.full.len() as u32,
                words: 1,
                joined: true,
                rarity: u32::from(joined.word.known.class),
                ..Aligned::default()
            };
            let (used_one, used_two) = (0b11 << place, 1u16 << joined.place);
            keep(match turned {
                false => align(one, two, (used_one, used_two), start),
                true => align(two, one, (used_two, used_one), start),
            });
        }
    }
    best
}

/// Cheap filter: whether all words except those that may be missing could have a counterpart. It
/// rejects most names that share only two frequent words.
fn may_align(a: &[Word<'_>], b: &[Word<'_>]) -> bool {
    let alone = |one: &[Word<'_>], two: &[Word<'_>]| {
        let words = one.iter().filter(|word| !word.is_initial());
        words.filter(|word| !two.iter().any(|other| may_correspond(word, other))).count()
    };
    alone(a, b) + alone(b, a) <= usize::from(MOST_MISSING)
        || joins(a, b).next().is_some()
        || joins(b, a).next().is_some()
}

/// Cheap filter for [`correspond`], for a word that is not an initial.
fn may_correspond(word: &Word<'_>, other: &Word<'_>) -> bool {
    if other.is_initial() {
        return word.full.bytes().next() == other.full.bytes().next();
    }
    let near = (word.letters ^ other.letters).count_ones() <= 2 * MOST_EDITS
        && word.full.len().abs_diff(other.full.len()) <= MOST_EDITS as usize;
    near || word.particle > 0 || other.particle > 0 || same_given_name(word.known, other.known)
}

fn better(a: Option<Aligned>, b: Option<Aligned>) -> Option<Aligned> {
    let rank = |aligned: &Option<Aligned>| aligned.and_then(|aligned| aligned.rank());
    if rank(&b) > rank(&a) { b } else { a }
}

/// Whether a word may be joined with its neighbour: initials may not.
pub(crate) fn may_be_joined(word: &str) -> bool {
    word.len() > 1
}

struct Joined<'w, 'a> {
    place: usize,
    word: &'w Word<'a>,
}

/// The pairs of neighbouring words of `one` that, joined, equal a word of `two`.
fn joins<'w, 'a>(
    one: &'w [Word<'a>],
    two: &'w [Word<'a>],
) -> impl Iterator<Item = (usize, Joined<'w, 'a>)> {
    let pairs = one.windows(2).enumerate().filter_map(|(place, pair)| match pair {
        [first, second] if may_be_joined(first.full) && may_be_joined(second.full) => {
            Some((place, first.full, second.full))
        }
        _ => None,
    });
    pairs.flat_map(move |(at, first, second)| {
        two.iter().enumerate().filter_map(move |(place, word)| {
            let is_joined = word.full.len() == first.len() + second.len()
                && word.full.strip_prefix(first) == Some(second);
            is_joined.then_some((at, Joined { place, word }))
        })
    })
}

/// Aligns the unused words: equal words first, then the best alignment of the rest.
fn align(a: &[Word<'_>], b: &[Word<'_>], used: (u16, u16), start: Aligned) -> Option<Aligned> {
    let (mut used_a, mut used_b) = used;
    let mut aligned = start;
    for (i, word) in a.iter().enumerate().filter(|(i, _)| used.0 >> i & 1 == 0) {
        let free =
            |(j, other): &(usize, &Word<'_>)| used_b >> j & 1 == 0 && other.full == word.full;
        if let Some((j, other)) = b.iter().enumerate().find(free) {
            used_a |= 1 << i;
            used_b |= 1 << j;
            if !word.is_initial() {
                aligned.words += 1;
                aligned.letters += word.full.len() as u32;
                aligned.rarity += u32::from(word.known.class.min(other.known.class));
            }
        }
    }
    let rest_a = (a.len() as u32).saturating_sub(used_a.count_ones());
    let rest_b = (b.len() as u32).saturating_sub(used_b.count_ones());
    let most_alone = u32::from(MOST_MISSING + MOST_LOOSE);
    if rest_a > rest_b + most_alone || rest_b > rest_a + most_alone {
        return None;
    }
    let mut best = None;
    search(a, b, (used_a, used_b), aligned, &mut best);
    best
}

fn search(
    a: &[Word<'_>],
    b: &[Word<'_>],
    (used_a, used_b): (u16, u16),
    aligned: Aligned,
    best: &mut Option<Aligned>,
) {
    let Some((i, word)) = a.iter().enumerate().find(|(i, _)| used_a >> i & 1 == 0) else {
        let left = aligned.loose;
        let alone = b.iter().enumerate().filter(|(j, _)| used_b >> j & 1 == 0);
        let aligned = alone.fold(aligned, |aligned, (_, word)| aligned.alone(word));
        if left > 0 && aligned.loose > left {
            return; // John A. Smith is not John B. Smith.
        }
        *best = better(*best, Some(aligned).filter(Aligned::within));
        return;
    };
    let used_a = used_a | 1 << i;
    for (j, other) in b.iter().enumerate().filter(|(j, _)| used_b >> j & 1 == 0) {
        if let Some(next) = correspond(word, other, aligned).filter(Aligned::within) {
            search(a, b, (used_a, used_b | 1 << j), next, best);
        }
    }
    let alone = aligned.alone(word);
    if alone.within() {
        search(a, b, (used_a, used_b), alone, best);
    }
}

/// Adds a pair of words to the alignment; `None` if they do not correspond.
fn correspond(a: &Word<'_>, b: &Word<'_>, mut aligned: Aligned) -> Option<Aligned> {
    match (a.is_initial(), b.is_initial()) {
        (true, true) => return None,
        (false, false) => {}
        _ => {
            aligned.initials += 1;
            return (a.full.bytes().next() == b.full.bytes().next()).then_some(aligned);
        }
    }
    aligned.words += 1;
    aligned.letters += a.full.len().max(b.full.len()) as u32;
    aligned.rarity += u32::from(a.known.class.min(b.known.class));
    if same_given_name(a.known, b.known) {
        aligned.nicknames += 1;
        return Some(aligned);
    }
    let before = aligned.edits;
    let bare =
        (a.particle > 0 || b.particle > 0).then(|| words_between(a.bare(), b.bare())).flatten();
    match (words_between(a.full, b.full), bare) {
        (Some(edits), None) => aligned.edits += edits,
        (Some(edits), Some(bare)) if edits <= bare => aligned.edits += edits,
        (_, Some(bare)) => {
            aligned.edits += bare;
            aligned.particles += 1;
        }
        (None, None) => return None,
    }
    let made = aligned.edits - before;
    let both_known = made > 0 && a.known.is_listed() && b.known.is_listed();
    let much_edited = made > 1 && a.full.len().max(b.full.len()) <= SHORT_WORD;
    aligned.doubtful += u8::from(both_known) + u8::from(much_edited);
    // Knowledge beats distance: Maria is not Mario mistyped (NAME-6).
    let two_names = a.known.given != 0 && b.known.given != 0;
    (!two_names || aligned.edits == before).then_some(aligned)
}

fn words_between(a: &str, b: &str) -> Option<u32> {
    if a.len() < 2 || b.len() < 2 {
        return None;
    }
    edits_between(a, b)
}
