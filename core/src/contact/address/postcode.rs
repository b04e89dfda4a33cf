//! Parses the postcode by the formats of countries.

use std::sync::LazyLock;

use super::{
    draft::{Draft, Field, Token},
    label::Label,
    words::{BOX, NUMBER, ROUTE, Unit, rows},
};
use crate::base::Region;

/// A parsed postcode, and its country if the format belongs to no other.
#[derive(Clone, Copy, Default)]
pub(super) struct Postcode {
    pub(super) label: Label,
    pub(super) country: Option<Region>,
    /// The line of the postcode; the words after it have the next line number.
    pub(super) line: Option<u16>,
}

struct Shape {
    country: Option<Region>,
    first: &'static [u8],
    second: &'static [u8],
    counts: usize,
}

/// All formats, with bit sets of them by length, because most words fit none by their length.
struct Shapes {
    list: Vec<Shape>,
    whole: [u64; LONGEST],
    first: [u64; LONGEST],
}

/// All formats are shorter than this.
const LONGEST: usize = 16;

static SHAPES: LazyLock<Shapes> = LazyLock::new(|| {
    let list = rows(table!("postcodes")).map(|[country, shape, counts, _]| {
        let (first, second) = shape.split_once('_').unwrap_or((shape, ""));
        Shape {
            country: Region::parse(country).ok(),
            first: first.as_bytes(),
            second: second.as_bytes(),
            counts: counts.parse().unwrap_or(9),
        }
    });
    let mut shapes = Shapes { list: list.collect(), whole: [0; LONGEST], first: [0; LONGEST] };
    for (at, shape) in shapes.list.iter().enumerate() {
        let (first, second) = (shape.first.len(), shape.second.len());
        let two = if second > 0 { shapes.first.get_mut(first) } else { None };
        for place in two.into_iter().chain(shapes.whole.get_mut(first + second)) {
            *place |= 1 << at;
        }
    }
    shapes
});

/// Bit sets of formats, in the order in which they are tried.
#[derive(Clone, Copy)]
struct Order([u64; 2]);

impl Order {
    /// The formats of a set, in order.
    fn of(self, set: u64) -> impl Iterator<Item = &'static Shape> {
        self.0
            .into_iter()
            .flat_map(move |part| bits(part & set))
            .filter_map(|at| SHAPES.list.get(at))
    }
}

fn bits(mut set: u64) -> impl Iterator<Item = usize> {
    std::iter::from_fn(move || {
        let first = (set != 0).then(|| set.trailing_zeros() as usize);
        set &= set.wrapping_sub(1);
        first
    })
}

/// The formats with the length of a text, as a bit set.
fn as_long_as(text: &str) -> u64 {
    SHAPES.whole.get(text.len()).copied().unwrap_or_default()
}

impl Shape {
    fn fits_one(&self, text: &str) -> bool {
        text.len() == self.first.len() + self.second.len()
            && fits(text.bytes(), self.first.iter().chain(self.second))
    }

    fn fits_two(&self, first: &str, second: &str) -> bool {
        (first.len(), second.len()) == (self.first.len(), self.second.len())
            && fits(first.bytes(), self.first.iter())
            && fits(second.bytes(), self.second.iter())
    }

    /// Whether it has only digits, like a house number or a road.
    fn is_plain(&self) -> bool {
        self.first.iter().chain(self.second).all(|sign| *sign == b'9')
    }
}

fn fits<'s>(text: impl Iterator<Item = u8>, shape: impl Iterator<Item = &'s u8>) -> bool {
    text.zip(shape).all(|(byte, sign)| match sign {
        b'9' => byte.is_ascii_digit(),
        b'A' => byte.is_ascii_lowercase(),
        _ => byte == *sign,
    })
}

/// Takes the postcode field, whatever its format.
fn stated(draft: &mut Draft<'_>, order: Order) -> Option<Postcode> {
    let mut joined = String::new();
    let mut line = None;
    for token in &mut draft.tokens {
        if token.field == Field::Postcode {
            token.free = false;
            joined.push_str(token.text);
            line = Some(token.line);
        }
    }
    if joined.is_empty() {
        return None;
    }
    let plain = as_digits(without_country(&joined));
    let shape = order.of(as_long_as(&plain)).find(|shape| shape.fits_one(&plain));
    let postcode = match shape {
        Some(shape) => found(shape, &plain, ""),
        None => Postcode { label: Label::of(&plain), ..Postcode::default() },
    };
    Some(Postcode { line, ..postcode })
}

/// Parses the postcode and takes its words; the words after it in its line become a line of their
/// own.
pub(super) fn take(
    draft: &mut Draft<'_>,
    written: Option<Region>,
    usual: Option<Region>,
) -> Postcode {
    let order = order(written, usual);
    if let Some(postcode) = stated(draft, order) {
        return postcode;
    }
    let best = (0..draft.tokens.len())
        .filter_map(|at| read_at(draft, at, order))
        .max_by_key(|(rank, ..)| *rank);
    let Some((_, at, words, postcode)) = best else {
        return Postcode::default();
    };
    draft.take(at..at + words);
    let line = draft.at(at).map(|token| token.line);
    for token in draft.tokens.iter_mut().skip(at + words) {
        if Some(token.line) == line {
            token.line += 1;
        }
    }
    Postcode { line, ..postcode }
}

/// The formats to try: only those of a written country; otherwise, those of the default country
/// first.
fn order(written: Option<Region>, usual: Option<Region>) -> Order {
    let of = |country: Option<Region>| {
        let shapes = SHAPES.list.iter().enumerate();
        let theirs = shapes.filter(|(_, shape)| country.is_some() && shape.country == country);
        theirs.fold(0, |set, (at, _)| set | 1 << at)
    };
    match of(written) {
        0 => Order([of(usual), !of(usual)]),
        bound => Order([bound, 0]),
    }
}

type Candidate = (u8, usize, usize, Postcode);

/// Parses a postcode at a position, and rates how likely it is.
fn read_at(draft: &Draft<'_>, at: usize, order: Order) -> Option<Candidate> {
    let token = draft.at(at).filter(|token| token.free)?;
    let stated = matches!(token.field, Field::Number | Field::Unit);
    if stated || !token.text.bytes().any(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let next = draft.in_line(at + 1, token.line);
    let next = next.map_or("", |next| next.text);
    let text = without_country(token.text);
    let scanned = (token.line > 0 && text.len() == 5).then(|| as_digits(text));
    let scanned = scanned.as_deref().unwrap_or(text);
    let two = SHAPES.first.get(text.len()).copied().unwrap_or_default();
    let set = two | as_long_as(text) | as_long_as(scanned);
    order.of(set).find_map(|shape| {
        let (words, first, second) = if !shape.second.is_empty() && shape.fits_two(text, next) {
            (2, text, next)
        } else if shape.fits_one(text) {
            (1, text, "")
        } else if shape.fits_one(scanned) {
            (1, scanned, "")
        } else {
            return None;
        };
        let dutch = words == 2 && shape.country.is_some_and(|country| country.as_str() == "NL");
        let rank = match (shape.is_plain(), dutch) {
            (true, _) => rank(draft, at, words)?,
            (_, true) => dutch_rank(draft, at)?,
            _ => SURE,
        };
        Some((rank, at, words, found(shape, first, second)))
    })
}

/// The rank of a format that only postcodes have.
const SURE: u8 = 5;

/// The rank of a Dutch postcode, `1234 AB`: it may also be house number and direction (as in
/// `4000 NW Skycrest Parkway`), or an Australian postcode and state (`2107 WA`).
fn dutch_rank(draft: &Draft<'_>, at: usize) -> Option<u8> {
    let line = draft.at(at)?.line;
    let after = draft.in_line(at + 2, line);
    if after.is_none() && !draft.at(at + 1)?.word.region.is_empty() {
        return None;
    }
    if at > 0 || after.is_none_or(|after| after.has_number()) {
        return Some(SURE);
    }
    let numbered = |token: &Token<'_>| token.line > 0 && token.has_number();
    (!draft.has_type(line) && draft.tokens.iter().any(numbered)).then_some(2)
}

/// How likely the digits at a position are a postcode and not a house number or road.
fn rank(draft: &Draft<'_>, at: usize, words: usize) -> Option<u8> {
    let token = draft.at(at)?;
    let line: Vec<usize> = draft.line(token.line).collect();
    let before = at.checked_sub(1).and_then(|at| draft.in_line(at, token.line));
    let after = draft.in_line(at + words, token.line);
    let announced = before.is_some_and(|before| {
        before.word.is(NUMBER | BOX)
            || before.word.is_type(ROUTE)
            || matches!(before.word.unit, Some(Unit::Door | Unit::Stair))
            || before.text == "box"
    });
    let is_road = before.is_some_and(|before| before.word.types != 0) && token.text.len() < 5;
    if announced || is_road || words == 2 && after.is_none() {
        return None;
    }
    let is_first = line.first() == Some(&at);
    if token.line > 0 || token.field == Field::Place {
        return Some(if is_first && line.len() == 1 { 4 } else { 3 });
    }
    // In the first line, there must also be a house number, here or in another line.
    let numbers = draft.tokens.iter().enumerate();
    let other = numbers.filter(|(other, token)| {
        token.free
            && token.has_number()
            && !(at..at + words).contains(other)
            && !(is_first && token.line == 0)
    });
    let typed = draft.has_type(token.line);
    match (is_first, other.count() > 0) {
        (_, false) => None,
        (true, true) => (!typed && line.len() > 1).then_some(1),
        (false, true) => Some(2),
    }
}

fn found(shape: &Shape, first: &str, second: &str) -> Postcode {
    let mut label = Label::of(first);
    label.push(second);
    let counts = label.as_str().get(..shape.counts).unwrap_or(label.as_str());
    Postcode {
        label: Label::of(counts),
        country: shape.country.filter(|_| !shape.is_plain()),
        line: None,
    }
}

/// Removes the country prefix: `d-10115` is 10115.
fn without_country(text: &str) -> &str {
    match text.split_once('-') {
        Some((letters, digits))
            if letters.len() <= 3
                && !letters.is_empty()
                && letters.bytes().all(|byte| byte.is_ascii_lowercase())
                && digits.bytes().all(|byte| byte.is_ascii_digit()) =>
        {
            digits
        }
        _ => text,
    }
}

/// Replaces letters that look like digits, if the result has only digits.
fn as_digits(text: &str) -> String {
    let digits: String = text
        .chars()
        .map(|letter| match letter {
            'o' => '0',
            'i' | 'l' => '1',
            other => other,
        })
        .collect();
    if text.len() >= 4 && digits.bytes().all(|byte| byte.is_ascii_digit()) {
        digits
    } else {
        text.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_shapes_have_a_bit_and_a_length() {
        assert!(SHAPES.list.len() <= 64);
        let longest = SHAPES.list.iter().map(|shape| shape.first.len() + shape.second.len());
        assert!(longest.max() < Some(LONGEST));
    }
}
