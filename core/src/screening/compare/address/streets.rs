//! Compares two street names: words in any order, with a few edits.

use super::whereabouts::Whereabouts;
use crate::{
    contact::{AddressForm as Form, are_other_street_names},
    screening::compare::edits_between,
};

/// Streets with more words are not aligned word by word.
const WORDS: usize = 8;

/// The result of comparing two street names.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Streets {
    /// Edits between the words that correspond.
    pub(super) edits: u32,
    /// Words without a counterpart.
    pub(super) missing: u32,
    /// Letters of the corresponding words.
    pub(super) letters: u32,
}

impl Streets {
    /// Whether there are no edits.
    pub(super) fn is_exact(self) -> bool {
        self.edits == 0
    }

    /// Compares two streets; `None` if they are different.
    ///
    /// A different type or direction means another street; a missing one does not.
    pub(super) fn of(one: &Form, other: &Form, whereabouts: Whereabouts) -> Option<Self> {
        let other_way = one.compass != 0 && other.compass != 0 && one.compass != other.compass;
        if Self::are_of_other_type(one, other) || other_way {
            return None;
        }
        if Self::are_equal(one, other) {
            return Some(Self {
                letters: one.street.len().min(other.street.len()) as u32,
                ..Self::default()
            });
        }
        if whereabouts.needs_exact_street() {
            return None;
        }
        let aligned = Self::aligned(one, other);
        // With the same number of words and both types known, the spaces are in the right places.
        let spaced = one.types != 0
            && other.types != 0
            && one.street_words().count() == other.street_words().count();
        if spaced || whereabouts != Whereabouts::Code || aligned.is_some_and(Self::is_exact) {
            return aligned;
        }
        [aligned, Self::written_together(one, other)]
            .into_iter()
            .flatten()
            .min_by_key(|streets| streets.edits * 30 + streets.missing * 40)
    }

    /// Whether both have a type and the types differ.
    pub(super) fn are_of_other_type(one: &Form, other: &Form) -> bool {
        one.types != 0 && other.types != 0 && one.types & other.types == 0
    }

    /// Whether the names are equal, spaces ignored.
    pub(super) fn are_equal(one: &Form, other: &Form) -> bool {
        one.street == other.street || same_letters(one, other)
    }

    /// Aligns the words: each word of the shorter name needs a counterpart in the longer one.
    fn aligned(one: &Form, other: &Form) -> Option<Self> {
        let (count, others) = (one.street_words().count(), other.street_words().count());
        if count > WORDS || others > WORDS {
            return None;
        }
        if count == others {
            // With equal counts both directions are tried, so that the result is symmetric.
            let pair = [Alignment::best(one, other), Alignment::best(other, one)];
            let found = pair.into_iter().flatten();
            return found.min_by_key(|found| (found.edits, std::cmp::Reverse(found.letters)));
        }
        if count < others { Alignment::best(one, other) } else { Alignment::best(other, one) }
    }

    /// Compares names and types without spaces, for misplaced spaces: `marrawah rtreet`,
    /// `wakelinc ircuit`.
    fn written_together(one: &Form, other: &Form) -> Option<Self> {
        let whole =
            |form: &Form| -> String { form.street_words().chain([&*form.type_word]).collect() };
        let (one, other) = (whole(one), whole(other));
        let digits = |text: &str| -> Vec<u8> { text.bytes().filter(u8::is_ascii_digit).collect() };
        let edits = edits_between(&one, &other)?;
        (digits(&one) == digits(&other)).then_some(Self {
            edits,
            missing: 0,
            letters: one.len().min(other.len()) as u32,
        })
    }
}

fn same_letters(one: &Form, other: &Form) -> bool {
    let letters = |form| Form::street_words(form).flat_map(str::bytes);
    let spaces = |form: &Form| form.street_words().count();
    spaces(one) != spaces(other) && letters(one).eq(letters(other))
}

/// Edits between two words of a street. Numbers and different known street names have no edits.
fn word_edits(one: &str, other: &str) -> Option<u32> {
    let numbered = |word: &str| word.bytes().any(|byte| byte.is_ascii_digit());
    if one == other {
        return Some(0);
    }
    if numbered(one) || numbered(other) {
        return None;
    }
    edits_between(one, other).filter(|_| !are_other_street_names(one, other))
}

struct Alignment<'a> {
    short: Vec<&'a str>,
    long: Vec<&'a str>,
    best: Option<(u32, u32)>,
}

impl<'a> Alignment<'a> {
    /// The alignment with the fewest edits; `None` if there is none within the limits.
    fn best(short: &'a Form, long: &'a Form) -> Option<Streets> {
        let mut alignment = Self {
            short: short.street_words().collect(),
            long: long.street_words().collect(),
            best: None,
        };
        alignment.place(0, 0, 0);
        let (edits, used) = alignment.best?;
        let unused = alignment.long.iter().enumerate();
        let unused = unused.filter(|(at, _)| used & (1 << at) == 0).map(|(_, word)| *word);
        let mut streets = Streets {
            edits,
            missing: 0,
            letters: alignment.short.iter().map(|word| word.len() as u32).sum(),
        };
        for word in unused {
            let beside = short.beside.split(' ').any(|other| word_edits(word, other).is_some());
            if beside {
                continue;
            }
            let mistyped = edits_between(word, &short.type_word).filter(|_| long.types == 0);
            match mistyped {
                Some(edits) => {
                    streets.edits += edits;
                    streets.letters += word.len() as u32;
                }
                None => streets.missing += 1,
            }
        }
        let most = if alignment.short.len() >= 4 { 2 } else { 1 };
        (streets.edits <= 2 && streets.missing <= most).then_some(streets)
    }

    fn place(&mut self, at: usize, used: u32, edits: u32) {
        if edits > 2 || self.best.is_some_and(|(best, _)| edits >= best) {
            return;
        }
        let Some(word) = self.short.get(at).copied() else {
            self.best = Some((edits, used));
            return;
        };
        for place in 0..self.long.len() {
            let other = self.long.get(place).filter(|_| used & (1 << place) == 0);
            if let Some(more) = other.and_then(|other| word_edits(word, other)) {
                self.place(at + 1, used | (1 << place), edits + more);
            }
        }
    }
}
