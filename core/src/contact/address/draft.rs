//! The words of an address while it is parsed: each pass takes the words it recognises.

use super::words::{self, CARE, Word};

/// The input field of a word.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Field {
    /// Free text, which may contain any part.
    Free,
    /// A line with the street.
    Street,
    /// The house number field.
    Number,
    /// The part of the building.
    Unit,
    /// The postcode field.
    Postcode,
    /// The town field.
    Place,
    /// The state or province field.
    Region,
}

/// A word of the address.
#[derive(Clone, Copy)]
pub(super) struct Token<'t> {
    pub(super) text: &'t str,
    pub(super) word: &'static Word,
    /// The name and the street type, if the word is both written together.
    pub(super) joined: Option<(&'t str, &'static Word)>,
    pub(super) field: Field,
    /// Line number in steps of two, so that a line can be split after its postcode.
    pub(super) line: u16,
    /// Whether no pass has taken the word yet.
    pub(super) free: bool,
}

impl Token<'_> {
    /// Whether the word begins with a digit.
    pub(super) fn has_number(&self) -> bool {
        self.text.as_bytes().first().is_some_and(u8::is_ascii_digit)
    }

    /// Whether the word may belong to the street.
    pub(super) fn in_street(&self) -> bool {
        self.free && matches!(self.field, Field::Free | Field::Street)
    }
}

/// The words of an address that is being parsed.
pub(super) struct Draft<'t> {
    pub(super) tokens: Vec<Token<'t>>,
}

impl<'t> Draft<'t> {
    /// Splits a plain text (see [`plain`]) into words.
    pub(super) fn cut(plain: &'t str, fields: &[Field]) -> Self {
        let mut fields = fields.iter().copied();
        let mut field = fields.next().unwrap_or(Field::Free);
        let mut line = 0;
        let mut care = false;
        let mut tokens: Vec<Token<'t>> = Vec::with_capacity(16);
        for text in plain.split_ascii_whitespace().take(64) {
            match text {
                ";" => (line, care) = (line + 2, false),
                "," => {
                    (line, care) = (line + 2, false);
                    field = fields.next().unwrap_or(Field::Free);
                }
                _ => {
                    let word = words::meaning(text);
                    care |= word.is(CARE) && text != "care";
                    tokens.push(Token {
                        text,
                        word,
                        joined: words::joined_type(text),
                        field,
                        line,
                        free: !care,
                    });
                }
            }
        }
        Self { tokens }
    }

    /// The word at a position.
    pub(super) fn at(&self, at: usize) -> Option<&Token<'t>> {
        self.tokens.get(at)
    }

    /// The free word at a position, if it is in this line.
    pub(super) fn in_line(&self, at: usize, line: u16) -> Option<&Token<'t>> {
        (self.tokens.get(at)).filter(|token| token.free && token.line == line)
    }

    /// Marks the words of a range as taken.
    pub(super) fn take(&mut self, range: std::ops::Range<usize>) {
        for token in self.tokens.get_mut(range).unwrap_or_default() {
            token.free = false;
        }
    }

    /// Takes and returns the free words of a line.
    pub(super) fn take_line(&mut self, line: Option<u16>) -> Vec<Token<'t>> {
        let free = |token: &&mut Token<'t>| token.free && Some(token.line) == line;
        let taken = self.tokens.iter_mut().filter(free).map(|token| {
            let copy = *token;
            token.free = false;
            copy
        });
        taken.collect()
    }

    /// The positions of the free words of a line.
    pub(super) fn line(&self, line: u16) -> impl DoubleEndedIterator<Item = usize> {
        let tokens = self.tokens.iter().enumerate();
        tokens.filter(move |(_, token)| token.free && token.line == line).map(|(at, _)| at)
    }

    /// Whether a free word of a line is a street type.
    pub(super) fn has_type(&self, line: u16) -> bool {
        self.line(line).any(|at| self.at(at).is_some_and(|token| token.word.types != 0))
    }

    /// The numbers of the lines, in order.
    pub(super) fn lines(&self) -> std::ops::RangeInclusive<u16> {
        0..=self.tokens.last().map_or(0, |token| token.line)
    }
}

/// Separates words of a folded text by spaces, lines by `;` and fields by `,`.
pub(super) fn plain(folded: &str) -> String {
    let mut out = String::with_capacity(folded.len() + 16);
    let mut word = 0;
    let mut before = ' ';
    let mut letters = folded.chars().peekable();
    while let Some(now) = letters.next() {
        if now.is_alphanumeric() {
            if word > 0 && now.is_ascii() != before.is_ascii() && before != '/' && before != '-' {
                out.push(' ');
                word = 0;
            }
            out.push(now);
            word += 1;
            before = now;
            continue;
        }
        let next = letters.peek().copied().unwrap_or(' ');
        let between = before.is_alphanumeric() && next.is_alphanumeric();
        let digits = before.is_ascii_digit() || next.is_ascii_digit();
        let kept = match now {
            '\'' => word == 1 && matches!(before, 'l' | 'd'),
            '.' => word != 1 || before.is_ascii_digit(),
            _ => true,
        };
        if (now == '-' && between && digits) || (now == '/' && between) {
            out.push(now);
            word += 1;
        } else if now == '/' && word == 1 && before == 'c' {
            out.push_str("/ ");
            word = 0;
        } else if matches!(now, '#' | ',' | ';' | '\n') {
            out.push(' ');
            out.push(if now == '\n' { ';' } else { now });
            out.push(' ');
            word = 0;
        } else if kept {
            out.push(' ');
            word = 0;
        } else {
            // A dropped mark does not end the word: P.O. is po, o'brien is obrien.
            word = 0;
            before = '.';
            continue;
        }
        before = now;
    }
    out
}

#[cfg(test)]
mod tests {
    use super::plain;

    fn words(text: &str) -> String {
        plain(text).split_whitespace().collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn marks_are_dropped_kept_or_separate() {
        assert_eq!(words("p.o. box 5"), "po box 5");
        assert_eq!(words("hauptstr.12"), "hauptstr 12");
        assert_eq!(words("5 rue de l'eglise"), "5 rue de l eglise");
        assert_eq!(words("o'brien st"), "obrien st");
        assert_eq!(words("c/ mayor 3, 2o b"), "c/ mayor 3 , 2o b");
        assert_eq!(words("3/12 main st apt #4"), "3/12 main st apt # 4");
        assert_eq!(words("12-14 saint-denis"), "12-14 saint denis");
    }
}
