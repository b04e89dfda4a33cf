//! Writes glyphs as Latin letters, in one system of romanisation.

use super::{
    read::Glyph,
    tables::{self, SYSTEMS},
    unicode,
};

/// A system of romanisation for a whole text.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum System {
    /// A column of the table of letters.
    Column(usize),
    /// The first column, but words that consist of look-alikes become the Latin letters they look
    /// like.
    Looks,
}

/// The systems in which a text differs from its first form.
#[derive(Default)]
pub(super) struct Variants {
    columns: [bool; SYSTEMS],
    looks: bool,
}

impl Variants {
    pub(super) fn systems(&self) -> impl Iterator<Item = System> {
        let columns = self.columns.into_iter().enumerate();
        let columns = columns.filter(|(_, differs)| *differs);
        let looks = self.looks.then_some(System::Looks);
        looks.into_iter().chain(columns.map(|(column, _)| System::Column(column)))
    }

    fn note(&mut self, readings: &[&'static str; SYSTEMS]) {
        let [first, ..] = readings;
        for (differs, reading) in self.columns.iter_mut().zip(readings) {
            *differs |= reading != first;
        }
    }
}

/// How to read the non-Latin letters of a word.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Word {
    /// As letters of their script.
    Honest,
    /// As letters of their script, but each of them also looks like a Latin letter.
    Twofold,
    /// As the Latin letters they look like, because the word mixes scripts (M1).
    Disguised,
}

impl Word {
    pub(super) fn of(word: &[Glyph]) -> Self {
        let (mut latin, mut scripts, mut foreign, mut looks) = (false, 0u32, 0, 0);
        for glyph in word {
            match glyph.letter {
                _ if glyph.is_latin() => latin = true,
                Some(letter) => {
                    scripts |= 1 << letter.script;
                    foreign += 1;
                    looks += usize::from(letter.look.is_some());
                }
                None => {}
            }
        }
        if foreign == 0 || looks < foreign {
            Self::Honest
        } else if latin || scripts.count_ones() > 1 {
            Self::Disguised
        } else {
            Self::Twofold
        }
    }
}

/// The words of a text, each with the separator after it.
pub(super) fn words(glyphs: &[Glyph]) -> impl Iterator<Item = &[Glyph]> {
    glyphs.split_inclusive(Glyph::is_gap)
}

/// The first form, and the systems in which the text differs from it.
pub(super) fn first(glyphs: &[Glyph]) -> (String, Variants) {
    let mut variants = Variants::default();
    let form = write(glyphs, System::Column(0), &mut variants);
    (form, variants)
}

/// The form in another system.
pub(super) fn form(glyphs: &[Glyph], system: System) -> String {
    write(glyphs, system, &mut Variants::default())
}

fn write(glyphs: &[Glyph], system: System, variants: &mut Variants) -> String {
    let column = match system {
        System::Column(column) => column,
        System::Looks => 0,
    };
    let mut out = String::with_capacity(glyphs.len() + glyphs.len() / 4);
    for word in words(glyphs) {
        let sort = Word::of(word);
        variants.looks |= sort == Word::Twofold;
        let by_look = sort == Word::Disguised || (sort == Word::Twofold && system == System::Looks);
        let mut pen = Pen::new(&mut out, column);
        let mut rest = word.iter();
        while let Some(glyph) = rest.next() {
            match glyph.letter {
                None => pen.character(glyph.character),
                Some(letter) if by_look && !glyph.is_latin() => pen.push(letter.look.unwrap_or("")),
                Some(letter) => {
                    let next = rest.as_slice().first().filter(|_| letter.pairs);
                    let pair = next.and_then(|next| {
                        tables::pair(glyph.character, next.letter.map(|_| next.character)?)
                    });
                    if pair.is_some() {
                        rest.next();
                    }
                    match &pair.unwrap_or(letter).readings {
                        Some(known) => pen.read(known, variants),
                        None => pen.push(letter.look.unwrap_or("")),
                    }
                }
            }
        }
        pen.end(variants);
    }
    in_order(out)
}

/// Restores the canonical order of marks, which may have become neighbours.
fn in_order(text: String) -> String {
    match !text.is_ascii() && text.chars().any(unicode::is_mark) {
        true => unicode::decomposed(&text),
        false => text,
    }
}

/// Writes one word, with the state of letters that affect their neighbours.
struct Pen<'a> {
    out: &'a mut String,
    start: usize,
    column: usize,
    /// Whether the last consonant still has its inherent vowel.
    inherent: bool,
    /// Whether to double the next consonant.
    double: bool,
}

impl<'a> Pen<'a> {
    fn new(out: &'a mut String, column: usize) -> Self {
        Self { start: out.len(), out, column, inherent: false, double: false }
    }

    fn push(&mut self, text: &str) {
        self.out.push_str(text);
    }

    fn character(&mut self, character: char) {
        if character.is_alphanumeric() {
            self.vowel();
        }
        self.out.push(character);
    }

    /// Writes the inherent vowel of the last consonant.
    fn vowel(&mut self) {
        if std::mem::take(&mut self.inherent) {
            self.out.push('a');
        }
    }

    fn read(&mut self, known: &[&'static str; SYSTEMS], variants: &mut Variants) {
        variants.note(known);
        let reading = known.get(self.column).copied().unwrap_or_default();
        if let Some(sign) = reading.strip_prefix('<') {
            self.inherent = false;
            return self.push(sign);
        }
        self.vowel();
        if reading == "^" {
            self.double = true;
        } else if let Some((vowel, unless)) = reading.split_once('?') {
            let word = self.out.get(self.start..).unwrap_or_default();
            if !word.ends_with(|before| unless.contains(before)) {
                self.push(vowel);
            }
        } else {
            if std::mem::take(&mut self.double) {
                let doubled =
                    if reading.starts_with("ch") { Some('t') } else { reading.chars().next() };
                self.out.extend(doubled);
            }
            let bare = reading.strip_suffix('*');
            self.inherent = bare.is_some();
            self.push(bare.unwrap_or(reading));
        }
    }

    /// Ends a word, where the inherent vowel of the last consonant is usually, but not always,
    /// silent.
    fn end(mut self, variants: &mut Variants) {
        if self.inherent {
            if let Some(differs) = variants.columns.get_mut(1) {
                *differs = true;
            }
            if self.column > 0 {
                self.vowel();
            }
        }
    }
}

/// Replaces look-alike letters by Latin ones in words that mix scripts, and keeps all else.
pub(super) fn undisguised(text: &str) -> String {
    let glyphs: Vec<Glyph> = text.chars().map(Glyph::of).collect();
    let mut out = String::with_capacity(text.len());
    for word in words(&glyphs) {
        let disguised = Word::of(word) == Word::Disguised;
        for glyph in word {
            match glyph.letter.and_then(|letter| letter.look) {
                Some(look) if disguised && !glyph.is_latin() => out.push_str(look),
                _ => out.push(glyph.character),
            }
        }
    }
    out
}
