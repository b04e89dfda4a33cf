//! House numbers: the number itself, the end of a range, and an addition that belongs to it.

use super::label::Label;

/// A house number. It must be equal in a match: 12 is not 12A (M9).
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct HouseNumber {
    /// The number, or the first one of a range.
    pub(crate) first: u32,
    /// The last number of a range; 0 if there is no range.
    pub(crate) last: u32,
    /// The addition: a letter, `bis`, or a fraction.
    pub(crate) addition: Label,
}

/// A parsed word: a house number, and a door after it (`12-3`).
#[derive(Clone, Copy, Default)]
pub(super) struct Numbered {
    pub(super) number: HouseNumber,
    pub(super) door: Label,
}

impl Numbered {
    /// Parses a word such as `12`, `12a`, `12-14`, `12-3`, `12/3`, `12bis`.
    pub(super) fn read(text: &str) -> Option<Self> {
        let (first, rest) = split_number(text)?;
        let number = HouseNumber { first, ..HouseNumber::default() };
        let mut read = Self { number, door: Label::default() };
        let (letters, rest) = rest.split_at_checked(letters(rest))?;
        if !letters.is_empty() && !read.add(letters) {
            return None;
        }
        let Some(rest) = rest.strip_prefix(['-', '/']) else {
            return rest.is_empty().then_some(read);
        };
        match split_number(rest) {
            Some((last, "")) if last > first && last - first < 100 && text.contains('-') => {
                read.number.last = last;
            }
            Some(_) => read.door = Label::of(rest),
            None => return (rest.len() <= 4 && read.add(rest)).then_some(read),
        }
        Some(read)
    }

    /// Like [`read`](Self::read), with letters between digits replaced by the digits they look
    /// like: `4o00`, `1z31`.
    pub(super) fn scanned(text: &str) -> Option<Self> {
        let bytes = text.as_bytes();
        let ends = |byte: Option<&u8>| byte.is_some_and(u8::is_ascii_digit);
        let plain = bytes.iter().all(u8::is_ascii_alphanumeric);
        if !(plain && ends(bytes.first()) && ends(bytes.last())) {
            return Self::read(text);
        }
        let digits = text.chars().map(|letter| match letter {
            'o' => '0',
            'i' | 'l' => '1',
            'z' => '2',
            's' => '5',
            other => other,
        });
        Self::read(&digits.collect::<String>())
    }

    /// Adds an addition: one letter, a Roman numeral, or a known word. Returns whether it is one.
    pub(super) fn add(&mut self, text: &str) -> bool {
        match text {
            "ii" => self.door = Label::of("2"),
            "iii" => self.door = Label::of("3"),
            "iv" => self.door = Label::of("4"),
            "hs" | "huis" => self.door = Label::of("0"),
            "bis" | "ter" | "quater" | "zw" | "rd" | "1/2" | "1/3" | "1/4" | "3/4" => {
                self.number.addition.push(text);
            }
            _ if text.len() == 1 && text.bytes().all(|byte| byte.is_ascii_lowercase()) => {
                self.number.addition.push(text);
            }
            _ => return false,
        }
        true
    }
}

/// Splits a text into its leading number and the rest.
pub(super) fn split_number(text: &str) -> Option<(u32, &str)> {
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    let (digits, rest) = text.split_at_checked(digits)?;
    if digits.len() > 7 {
        return None;
    }
    Some((digits.parse().ok()?, rest))
}

fn letters(text: &str) -> usize {
    text.bytes().take_while(u8::is_ascii_lowercase).count()
}

#[cfg(test)]
mod tests {
    use super::Numbered;

    #[test]
    fn m9_letters_ranges_and_doors_are_told_apart() {
        let read = |text| {
            let read = Numbered::read(text).unwrap();
            let number = read.number;
            let addition = number.addition.as_str().to_owned();
            (number.first, number.last, addition, read.door.as_str().to_owned())
        };
        let of = |first, last, addition: &str, door: &str| {
            (first, last, addition.to_owned(), door.to_owned())
        };
        assert_eq!(read("12"), of(12, 0, "", ""));
        assert_eq!(read("12a"), of(12, 0, "a", ""));
        assert_eq!(read("12-a"), of(12, 0, "a", ""));
        assert_eq!(read("12-14"), of(12, 14, "", ""));
        assert_eq!(read("12-3"), of(12, 0, "", "3"));
        assert_eq!(read("12-ii"), of(12, 0, "", "2"));
        assert_eq!(read("12bis"), of(12, 0, "bis", ""));
        assert_eq!(read("12/3"), of(12, 0, "", "3"));
        assert!(Numbered::read("145th").is_none());
        assert!(Numbered::read("2nd").is_none());
    }
}
