//! Units: parts of a building, such as flat, floor or stair, anywhere in the address.

use super::{
    draft::{Draft, Field},
    label::Label,
    number::split_number,
    words::{NUMBER, Unit as Kind},
};

/// A part of a building: the door, and the floor or stair if it is given.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Unit {
    /// The door: `3`, `b`, `9r`.
    pub(crate) door: Label,
    /// The floor or stair.
    pub(crate) floor: Label,
}

impl Unit {
    /// Whether neither is given.
    pub(crate) fn is_empty(&self) -> bool {
        self.door.is_empty() && self.floor.is_empty()
    }

    /// The floor and the door in one label.
    pub(crate) fn whole(&self) -> Label {
        let mut whole = self.floor;
        whole.push(self.door.as_str());
        whole
    }
}

/// Parses all units and takes their words.
pub(super) fn take(draft: &mut Draft<'_>) -> Unit {
    let mut unit = Unit::default();
    for at in 0..draft.tokens.len() {
        let Some(token) = draft.at(at).filter(|token| token.free) else {
            continue;
        };
        match token.word.unit {
            Some(Kind::Door | Kind::Stair) => door(draft, at, &mut unit),
            Some(Kind::Floor) => floor(draft, at, &mut unit),
            Some(Kind::Alone) => alone(draft, at, &mut unit),
            None => storey(draft, at, &mut unit),
        }
    }
    stated(draft, &mut unit);
    unit
}

/// Parses a remaining line with a number and at most one letter as a unit: `, 3 B`.
pub(super) fn leftover(draft: &mut Draft<'_>, unit: &mut Unit) {
    for line in draft.lines() {
        let places: Vec<usize> = draft.line(line).collect();
        let texts: Vec<&str> =
            places.iter().filter_map(|at| draft.at(*at)).map(|token| token.text).collect();
        let texts = match texts.as_slice() {
            [floor] if split_number(floor).is_some() => [*floor, ""],
            [floor, door] if split_number(floor).is_some() && door.len() == 1 => [*floor, *door],
            _ => continue,
        };
        if let (Some(first), Some(last)) = (places.first(), places.last()) {
            texts.into_iter().filter(|text| !text.is_empty()).for_each(|text| {
                push(&mut unit.door, text);
            });
            draft.take(*first..last + 1);
            return;
        }
    }
}

/// Takes the remaining words of the unit field.
fn stated(draft: &mut Draft<'_>, unit: &mut Unit) {
    for token in &mut draft.tokens {
        if token.free && token.field == Field::Unit {
            token.free = false;
            push(&mut unit.door, token.text);
        }
    }
}

fn push(label: &mut Label, text: &str) {
    match split_number(text) {
        Some((number, rest)) => {
            label.push(&number.to_string());
            label.push(rest);
        }
        None => label.push(text),
    }
}

/// Whether a word can be a door: `3`, `3b`, `b`, `d9`, `ph`.
fn names_a_door(text: &str) -> bool {
    text.is_ascii()
        && (text.len() == 1 || (text.len() <= 6 && text.bytes().any(|byte| byte.is_ascii_digit())))
}

/// Parses a door: `apt 3`, `apt # 9 r`, `flat no 3b`.
fn door(draft: &mut Draft<'_>, at: usize, unit: &mut Unit) {
    let Some(line) = draft.at(at).map(|token| token.line) else {
        return;
    };
    let mut here = at + 1;
    while draft
        .in_line(here, line)
        .is_some_and(|token| token.word.is(NUMBER) && token.text.len() > 1 || token.text == "#")
    {
        here += 1;
    }
    let Some(name) = draft.in_line(here, line).filter(|name| names_a_door(name.text)) else {
        return;
    };
    // `flat a street` and `unit 5th avenue` are streets; in `top 12 main street`, 12 is no door.
    let street = name.word.types != 0 && name.text.len() > 1;
    if street || is_ordinal(name.text) {
        return;
    }
    let is_number = name.has_number();
    push(&mut unit.door, name.text);
    here += 1;
    let letter = draft.in_line(here, line).filter(|letter| {
        is_number && letter.text.len() == 1 && draft.in_line(here + 1, line).is_none()
    });
    if let Some(letter) = letter {
        unit.door.push(letter.text);
        here += 1;
    }
    draft.take(at..here);
}

fn is_ordinal(text: &str) -> bool {
    split_number(text).is_some_and(|(_, rest)| matches!(rest, "st" | "nd" | "rd" | "th"))
}

/// Parses the number of a floor: `3`, `3rd`, `2e`, `2o`, `first`.
fn floor_number(text: &str, full: &str) -> Option<u32> {
    let (number, rest) = split_number(text).or_else(|| split_number(full))?;
    let ending = ["", "st", "nd", "rd", "th", "e", "er", "de", "ste", "eme", "o", "a"];
    (number < 200 && ending.contains(&rest)).then_some(number)
}

/// Parses a floor: `3 hoog`, `1st floor`, `floor no 3`, `2e etage`, `no 9 floor`.
fn floor(draft: &mut Draft<'_>, at: usize, unit: &mut Unit) {
    let Some(line) = draft.at(at).map(|token| token.line) else {
        return;
    };
    let number_at = |here: usize| {
        let token = draft.in_line(here, line)?;
        floor_number(token.text, token.word.full)
    };
    let marked = |here: usize| {
        let marker = draft.in_line(here, line);
        marker.is_some_and(|token| token.word.is(NUMBER) || token.text == "#")
    };
    let is_first = |here: usize| draft.line(line).next() == Some(here) && line == 0;
    let before = at.checked_sub(1).filter(|before| !is_first(*before));
    if let Some((before, number)) = before.and_then(|here| Some((here, number_at(here)?))) {
        let from = before.checked_sub(1).filter(|here| marked(*here)).unwrap_or(before);
        unit.floor.push(&number.to_string());
        draft.take(from..at + 1);
        return;
    }
    let here = if marked(at + 1) { at + 2 } else { at + 1 };
    let number = number_at(here);
    let word = draft.in_line(here, line).map(|token| token.text);
    let is_last = draft.in_line(here + 1, line).is_none_or(|next| next.word.unit.is_some());
    if let (Some(number), true) = (number, is_last || line > 0) {
        unit.floor.push(&number.to_string());
        draft.take(at..here + 1);
    } else if let (Some(word), true) = (word.filter(|word| names_a_door(word)), is_last) {
        unit.floor.push(word);
        draft.take(at..here + 1);
    }
}

/// Parses a unit without a number, such as `basement` or `huis`: at the end of a line that has
/// other words, or before a word for floor.
fn alone(draft: &mut Draft<'_>, at: usize, unit: &mut Unit) {
    let Some((line, form)) = draft.at(at).map(|token| (token.line, token.word.unit_form)) else {
        return;
    };
    let next = draft.in_line(at + 1, line);
    let floor = next.is_some_and(|next| next.word.unit == Some(Kind::Floor));
    let ends = next.is_none_or(|next| next.word.unit.is_some());
    let follows = draft.line(line).next() != Some(at) || line > 0;
    if (ends && follows) || floor {
        let label =
            if matches!(form, "izq" | "der" | "centro") { &mut unit.door } else { &mut unit.floor };
        // A label drops the sign of `-1`, which would make a cellar the first floor.
        label.push(if form == "-1" { "cellar" } else { form });
        draft.take(at..at + 1 + usize::from(floor));
    }
}

/// Parses a floor and a door without words for them, as in Spain: `2º B`.
fn storey(draft: &mut Draft<'_>, at: usize, unit: &mut Unit) {
    let Some(token) = draft.at(at) else {
        return;
    };
    let Some((number, "o")) = split_number(token.text) else {
        return;
    };
    let name = draft.in_line(at + 1, token.line);
    let name = name.filter(|name| names_a_door(name.text)).map(|name| name.text);
    unit.floor.push(&number.to_string());
    unit.door.push(name.unwrap_or_default());
    draft.take(at..at + 1 + usize::from(name.is_some()));
}
