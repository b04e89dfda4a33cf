//! What a name consists of: up to eight words, each with its particles.

use super::knowledge::Known;

/// How many words of a name count (NAME-1).
pub(crate) const MOST_WORDS: usize = 8;

/// The most bytes of particles in front of a word; a further particle is a word of its own. The
/// index has six bits for the length.
pub(crate) const MOST_PARTICLES: usize = 63;

/// One word of a name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Word<'a> {
    /// The word with its particles in front: `vandenberg`.
    pub(crate) full: &'a str,
    /// How many bytes of it are particles: 6, so that the word itself is `berg`.
    pub(crate) particle: u8,
    /// What is known of it.
    pub(crate) known: Known,
    /// Its letters, one bit each: of two words that are near, they are nearly the same.
    pub(crate) letters: u32,
}

/// The letters of a word, one bit each.
pub(crate) fn letters(word: &str) -> u32 {
    word.bytes().fold(0, |set, byte| set | 1 << (byte & 31))
}

impl<'a> Word<'a> {
    /// A word whose first bytes are particles.
    pub(crate) fn new(full: &'a str, particle: u8, known: Known) -> Self {
        Self { full, particle, known, letters: letters(full) }
    }

    /// The word without its particles.
    pub(crate) fn bare(&self) -> &'a str {
        self.full.get(usize::from(self.particle)..).unwrap_or(self.full)
    }

    /// Whether it is a single letter.
    pub(crate) fn is_initial(&self) -> bool {
        self.full.len() == 1
    }

    /// Its texts to be found by: with particles, and without when there are some.
    pub(crate) fn texts(&self) -> impl Iterator<Item = &'a str> + use<'a> {
        let bare = (self.particle > 0).then(|| self.bare());
        std::iter::once(self.full).chain(bare)
    }
}

/// A name as it is compared: its words in order.
#[derive(Clone, Copy)]
pub(crate) struct NameView<'a> {
    /// The words and initials.
    pub(crate) words: Words<'a>,
    /// Junior is 2, the third 3; 0 when nothing is said.
    pub(crate) generation: u8,
    /// What the reading itself takes off the score, in thousandths.
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

    /// Adds a word; the ninth and later ones do not count.
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

/// One reading of a name, in one piece of memory.
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
    /// Adds a word whose first `particle` bytes are particles.
    pub(super) fn push(&mut self, particles: &str, bare: &str, known: Known) {
        let start = self.text.len() as u16;
        if let Some(mark) = self.marks.get_mut(usize::from(self.count)) {
            *mark = Mark { start, particle: particles.len() as u8, known };
            self.text.push_str(particles);
            self.text.push_str(bare);
            self.count += 1;
        }
    }

    /// The name as it is compared.
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
