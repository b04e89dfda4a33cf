//! Finds the postcode by the shapes of the countries.

use std::sync::LazyLock;

use super::{
    draft::{Draft, Field},
    label::Label,
    words::{BOX, NUMBER, ROUTE, Unit, rows},
};
use crate::base::Region;

/// A postcode, and the country whose shape it has where that shape is no other's.
#[derive(Clone, Copy, Default)]
pub(super) struct Postcode {
    pub(super) label: Label,
    pub(super) country: Option<Region>,
    /// The line it stands in; the words behind it are one line further.
    pub(super) line: Option<u16>,
}

struct Shape {
    country: Option<Region>,
    first: &'static [u8],
    second: &'static [u8],
    counts: usize,
}

static SHAPES: LazyLock<Vec<Shape>> = LazyLock::new(|| {
    (rows(include_str!("../data/postcodes.tsv")))
        .map(|[country, shape, counts, _]| {
            let (first, second) = shape.split_once('_').unwrap_or((shape, ""));
            Shape {
                country: Region::parse(country).ok(),
                first: first.as_bytes(),
                second: second.as_bytes(),
                counts: counts.parse().unwrap_or(9),
            }
        })
        .collect()
});

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

    /// Whether a house number or a road may look like it.
    fn is_plain(&self) -> bool {
        self.first
            .iter()
            .chain(self.second)
            .all(|sign| *sign == b'9')
    }
}

fn fits<'s>(text: impl Iterator<Item = u8>, shape: impl Iterator<Item = &'s u8>) -> bool {
    text.zip(shape).all(|(byte, sign)| match sign {
        b'9' => byte.is_ascii_digit(),
        b'A' => byte.is_ascii_lowercase(),
        _ => byte == *sign,
    })
}

/// Reads what a form holds as postcode: whatever it is, it counts.
fn stated(draft: &mut Draft<'_>, country: Option<Region>) -> Option<Postcode> {
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
    let shape = shapes(country).find(|shape| shape.fits_one(&plain));
    let postcode = match shape {
        Some(shape) => found(shape, &plain, ""),
        None => Postcode {
            label: Label::of(&plain),
            ..Postcode::default()
        },
    };
    Some(Postcode { line, ..postcode })
}

/// Finds the postcode and takes it; the words behind it in its line become a line of their own.
pub(super) fn take(draft: &mut Draft<'_>, country: Option<Region>) -> Postcode {
    if let Some(postcode) = stated(draft, country) {
        return postcode;
    }
    let shapes = shapes(country);
    let candidates = (0..draft.tokens.len()).rev();
    let best = candidates
        .filter_map(|at| shapes.clone().find_map(|shape| read_at(draft, at, shape)))
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

/// The shapes to try: those of the country, if it has any, else all of them.
fn shapes(country: Option<Region>) -> impl Iterator<Item = &'static Shape> + Clone {
    let is_own = move |shape: &Shape| country.is_some() && shape.country == country;
    let has_own = SHAPES.iter().any(is_own);
    SHAPES.iter().filter(move |shape| !has_own || is_own(shape))
}

type Candidate = (u8, usize, usize, Postcode);

/// A postcode that begins at this word, how likely it is there, and how many words it has.
fn read_at(draft: &Draft<'_>, at: usize, shape: &Shape) -> Option<Candidate> {
    let token = draft.at(at).filter(|token| token.free)?;
    if !token.text.bytes().any(|byte| byte.is_ascii_digit()) {
        return None;
    }
    if !matches!(
        token.field,
        Field::Free | Field::Street | Field::Place | Field::Region
    ) {
        return None;
    }
    let next = draft
        .in_line(at + 1, token.line)
        .map_or("", |next| next.text);
    let text = without_country(token.text);
    let (words, postcode) = if !shape.second.is_empty() && shape.fits_two(text, next) {
        (2, found(shape, text, next))
    } else if shape.fits_one(text) {
        (1, found(shape, text, ""))
    } else {
        let digits = (text.len() == 5 && text.bytes().any(|byte| byte.is_ascii_digit()))
            .then(|| as_digits(text))
            .filter(|digits| token.line > 0 && shape.fits_one(digits))?;
        (1, found(shape, &digits, ""))
    };
    let rank = if shape.is_plain() {
        rank(draft, at, words)?
    } else if shape
        .country
        .is_some_and(|country| country.as_str() == "NL")
        && words == 2
    {
        // `2107 WA` at the end of a line is an Australian state behind its postcode.
        let state = !draft
            .at(at + 1)
            .is_some_and(|next| next.word.region.is_empty());
        let after = draft.in_line(at + 2, token.line);
        // `4000 NW Skycrest Parkway` begins with a house number.
        let starts = at == 0 && after.is_some_and(|after| !after.has_number());
        let mut others = draft.tokens.iter();
        let house = starts
            && (draft.has_type(token.line)
                || !others.any(|token| token.line > 0 && token.has_number()));
        let rank = if starts { 2 } else { 5 };
        ((after.is_some() || !state) && !house).then_some(rank)?
    } else {
        5
    };
    Some((rank, at, words, postcode))
}

/// How likely digits at this position are a postcode and no house number or road.
fn rank(draft: &Draft<'_>, at: usize, words: usize) -> Option<u8> {
    let token = draft.at(at)?;
    let line: Vec<usize> = draft.line(token.line).collect();
    let before = at
        .checked_sub(1)
        .and_then(|at| draft.in_line(at, token.line));
    let after = draft.in_line(at + words, token.line);
    let announced = before.is_some_and(|before| {
        before.word.is(NUMBER | BOX)
            || before.word.stands(ROUTE)
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
    // In the first line there must be a house number too, here or in another line.
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

/// `d-10115` is 10115.
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

/// Letters that scanners and fingers take for digits, where only such stand beside a digit.
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
