//! Parses the house number: before the street, after it, or in a line or field of its own.

use super::{
    draft::{Draft, Field, Token},
    label::Label,
    number::{HouseNumber, Numbered, split_number},
    street::Street,
    words::{BEFORE, NUMBER, PARTICLE},
};

/// Takes the number field; returns whether it has a number.
pub(super) fn stated_number(draft: &mut Draft<'_>, street: &mut Street<'_>) -> bool {
    let mut read: Option<Numbered> = None;
    for token in &mut draft.tokens {
        if token.free && token.field == Field::Number {
            token.free = false;
            match &mut read {
                None => read = Numbered::read(token.text),
                Some(read) => {
                    if !read.add(token.text) {
                        read.door.push(token.text);
                    }
                }
            }
        }
    }
    street.set(read);
    read.is_some()
}

/// Takes the number from a line that has nothing else: `Via Roma, 12`.
pub(super) fn lone_number(draft: &mut Draft<'_>, street: &mut Street<'_>) {
    let others = draft.tokens.iter().any(|token| token.free && !token.has_number());
    if street.types == 0 && !street.name.is_empty() && !others {
        return;
    }
    for line in draft.lines() {
        let line: Vec<usize> = draft.line(line).collect();
        let mut rest = line.iter().filter(|at| {
            draft.at(**at).is_none_or(|token| !token.in_street() || !token.word.is(NUMBER))
        });
        let Some(token) = rest.next().and_then(|at| draft.at(*at)) else {
            continue;
        };
        let Some(mut read) = Numbered::read(token.text).filter(|_| token.in_street()) else {
            continue;
        };
        let addition = rest.next().and_then(|at| draft.at(*at));
        if addition.is_none_or(|addition| read.add(addition.text)) && rest.next().is_none() {
            street.set(Some(read));
            line.iter().for_each(|at| draft.take(*at..at + 1));
            return;
        }
    }
}

impl<'t> Street<'t> {
    fn set(&mut self, read: Option<Numbered>) {
        if let Some(read) = read {
            self.number = Some(read.number);
            self.door = read.door;
        }
    }

    /// Takes a number before the street: `12 Main Street`, `3/12 Main Street`, `12 bis rue`,
    /// `12 1/2 Main St`, `No. 5 High Street`.
    pub(super) fn number_first<'a>(&mut self, line: &'a [Token<'t>]) -> &'a [Token<'t>] {
        let line = match line {
            [marker, number, ..] if marker.word.is(NUMBER) && number.has_number() => {
                line.get(1..).unwrap_or_default()
            }
            _ => line,
        };
        let [number, rest @ ..] = line else {
            return line;
        };
        let Some(mut read) = Numbered::scanned(number.text).filter(|_| !rest.is_empty()) else {
            return line;
        };
        if let Some((unit, house)) = number.text.split_once('/')
            && let Some((house, "")) = split_number(house)
        {
            // 3/12 is flat 3 of number 12 in Australia and Britain.
            read.door = Label::of(unit);
            read.number = HouseNumber { first: house, ..HouseNumber::default() };
        }
        let rest = read.additions(rest, true);
        self.set(Some(read));
        rest
    }

    /// Takes a number directly after the street: `Hauptstrasse 12 a`, `Lange Straat nr 5`.
    pub(super) fn number_next<'a>(&mut self, line: &'a [Token<'t>]) -> &'a [Token<'t>] {
        let rest = match line {
            [marker, rest @ ..] if marker.word.is(NUMBER) => rest,
            _ => line,
        };
        let [number, rest @ ..] = rest else {
            return line;
        };
        let Some(mut read) = Numbered::read(number.text) else {
            return line;
        };
        let rest = read.additions(rest, false);
        self.set(Some(read));
        rest
    }

    /// Takes another marked number as the door: `124 Grand St number 61 a`.
    pub(super) fn marked_door<'a>(&mut self, line: &'a [Token<'t>]) -> &'a [Token<'t>] {
        let [marker, number, rest @ ..] = line else {
            return line;
        };
        if !marker.word.is(NUMBER) || !number.has_number() || !self.door.is_empty() {
            return line;
        }
        self.door = Label::of(number.text);
        match rest {
            [letter] if letter.text.len() == 1 => {
                self.door.push(letter.text);
                &[]
            }
            _ => rest,
        }
    }
}

impl Numbered {
    /// Takes additions that are separate words after the number.
    fn additions<'a, 't>(&mut self, line: &'a [Token<'t>], before_street: bool) -> &'a [Token<'t>] {
        let [next, rest @ ..] = line else {
            return line;
        };
        let named = rest.iter().any(|token| token.word.types == 0 && !token.has_number())
            || rest.first().is_some_and(Token::has_number);
        if before_street {
            // In `5 R. de la Paix`, `R.` means rue and is no addition.
            let rue = next.word.is_type(BEFORE)
                && rest.first().is_some_and(|after| after.word.is(PARTICLE));
            let letter = next.text.len() == 1 && next.word.compass == 0 && named && !rue;
            let word = matches!(next.text, "bis" | "ter" | "quater" | "1/2");
            return if (letter || word) && self.add(next.text) { rest } else { line };
        }
        if self.door.is_empty() && self.add(next.text) {
            return self.additions(rest, false);
        }
        if self.door.is_empty() && next.has_number() && split_number(next.text).is_some() {
            self.door = Label::of(next.text);
            return rest;
        }
        line
    }
}

/// The position of the last number of a line, except for its first word; the end if there is none.
pub(super) fn last_number(line: &[Token<'_>]) -> usize {
    let numbers = line.iter().enumerate().skip(1);
    let last = (numbers.rev()).find(|(_, token)| Numbered::read(token.text).is_some());
    let Some((at, _)) = last else {
        return line.len();
    };
    let marked = line.get(at - 1).is_some_and(|token| token.word.is(NUMBER)) && at > 1;
    let again = line.get(at - 1).is_some_and(|before| Numbered::read(before.text).is_some());
    if again && at > 1 {
        return at - 1;
    }
    if marked { at - 1 } else { at }
}
