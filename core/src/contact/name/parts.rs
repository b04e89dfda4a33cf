//! The forms of a name: up to eight words, each with its particles.

use super::knowledge::Known;

/// Maximum number of words of a name (NAME-1).
pub(crate) const MOST_WORDS: usize = 8;

/// Maximum length of the particles of a word, in bytes; a further particle is a word of its own.
/// The index has six bits for the length.
pub(crate) const MOST_PARTICLES: usize = 63;

/// A word of a name, with its particles.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Word<'a> {
    /// The word preceded by its particles: `vandenberg`.
    pub(crate) full: &'a str,
    /// Length of the particles in bytes: 6 for `vandenberg`.
    pub(crate) particle: u8,
    /// What the tables know of the word.
    pub(crate) known: Known,
    /// The letters of the word as a bit set, for a cheap comparison.
    pub(crate) letters: u32,
}

/// The letters of a word as a bit set.
pub(crate) fn letters(word: &str) -> u32 {
    word.bytes().fold(0, |set, byte| set | 1 << (byte & 31))
}

impl<'a> Word<'a> {
    /// Creates a word whose first `particle` bytes are particles.
    pub(crate) fn new(full: &'a str, particle: u8, known: Known) -> Self {
        Self { full, particle, known, letters: letters(full) }
    }

    /// The word without its particles.
    pub(crate) fn bare(&self) -> &'a str {
        self.full.get(usize::from(self.particle)..).unwrap_or(self.full)
    }

    /// Whether the word is a single letter.
    pub(crate) fn is_initial(&self) -> bool {
        self.full.len() == 1
    }

    /// The texts that keys are made of: with particles and, if there are any, without.
    pub(crate) fn texts(&self) -> impl Iterator<Item = &'a str> + use<'a> {
        let bare = (self.particle > 0).then(|| self.bare());
        std::iter::once(self.full).chain(bare)
    }
}

/// Borrowed form of a name, as it is compared.
#[derive(Clone, Copy)]
pub(crate) struct NameView<'a> {
    /// The words and initials, in order.
    pub(crate) words: Words<'a>,
    /// Generation: senior is 1, junior 2, the third 3; 0 if none is given.
    pub(crate) generation: u8,
    /// Penalty of this form on the score, in thousandths.
    pub(crate) penalty: u8,
}

impl NameView<'_> {
    /// Whether there is a word of two letters or more.
    pub(crate) fn has_word(&self) -> bool {
        self.words.into_iter().any(|word| !word.is_initial())
    }
}

/// Up to [`MOST_WORDS`] words, kept on the stack.
#[derive(Clone, Copy, Default)]
pub(crate) struct Words<'a> {
    words: [Word<'a>; MOST_WORDS],
    count: u8,
}

impl<'a> Words<'a> {
    /// The words as a slice.
    pub(crate) fn as_slice(&self) -> &[Word<'a>] {
        self.words.get(..usize::from(self.count)).unwrap_or(&[])
    }

    /// Adds a word; words beyond [`MOST_WORDS`] are ignored.
    pub(crate) fn push(&mut self, word: Word<'a>) {
        if let Some(place) = self.words.get_mut(usize::from(self.count)) {
            *place = word;
            self.count += 1;
        }
    }
}

impl<'a> IntoIterator for Words<'a> {
    type Item = Word<'a>;
    type IntoIter = std::iter::Take<std::array::IntoIter<Word<'a>, MOST_WORDS>>;

    fn into_iter(self) -> Self::IntoIter {
        self.words.into_iter().take(usize::from(self.count))
    }
}

/// Owned form of a name, with all words in one text.
#[derive(Clone, PartialEq, Eq, Default)]
pub(crate) struct NameForm {
    text: String,
    marks: [Mark; MOST_WORDS],
    count: u8,
    pub(super) generation: u8,
    pub(super) penalty: u8,
}

#[derive(Clone, Copy, PartialEq, Eq, Default)]
struct Mark {
    start: u16,
    particle: u8,
    known: Known,
}

impl NameForm {
    /// Adds a word with the particles before it.
    pub(super) fn push(&mut self, particles: &str, bare: &str, known: Known) {
        let start = self.text.len() as u16;
        if let Some(mark) = self.marks.get_mut(usize::from(self.count)) {
            *mark = Mark { start, particle: particles.len() as u8, known };
            self.text.push_str(particles);
            self.text.push_str(bare);
            self.count += 1;
        }
    }

    /// Borrows the form.
    pub(crate) fn view(&self) -> NameView<'_> {
        let mut words = Words::default();
        let marks = self.marks.get(..usize::from(self.count)).unwrap_or(&[]);
        let ends = marks.iter().skip(1).map(|mark| usize::from(mark.start));
        for (mark, end) in marks.iter().zip(ends.chain([self.text.len()])) {
            let full = self.text.get(usize::from(mark.start)..end).unwrap_or_default();
            words.push(Word::new(full, mark.particle, mark.known));
        }
        NameView { words, generation: self.generation, penalty: self.penalty }
    }
}
