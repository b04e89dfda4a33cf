//! The street: its name apart from its type and direction, and the house number beside it.

use super::{
    draft::{Draft, Field, Token},
    label::Label,
    number::{HouseNumber, Numbered, split_number},
    words::{self, AFTER, BEFORE, NUMBER, PARTICLE, ROUTE, Word},
};

/// What a street line says.
#[derive(Default)]
pub(super) struct Street<'t> {
    pub(super) number: Option<HouseNumber>,
    pub(super) door: Label,
    pub(super) name: Vec<&'t str>,
    pub(super) types: u128,
    pub(super) type_word: &'static str,
    pub(super) compass: u8,
    /// What stands beside the street in its line: part of a town, name of a building, the town.
    pub(super) beside: Vec<&'t str>,
}

/// The line that holds the street: one with a street type, or with a number and a word.
pub(super) fn choose_line(draft: &Draft<'_>) -> Option<u16> {
    let stated = draft
        .tokens
        .iter()
        .any(|token| token.field == Field::Street);
    let lines = draft.lines();
    let rated = lines.filter_map(|line| Some((rate(draft, line, stated)?, line)));
    rated
        .rev()
        .max_by_key(|(rate, _)| *rate)
        .map(|(_, line)| line)
}

fn rate(draft: &Draft<'_>, line: u16, stated: bool) -> Option<u8> {
    let tokens = (draft.line(line)).filter_map(|at| draft.at(at).filter(|token| token.in_street()));
    let tokens: Vec<&Token<'_>> = tokens
        .filter(|token| !stated || token.field == Field::Street)
        .collect();
    let words = tokens.iter().filter(|token| !token.has_number()).count();
    if words == 0 {
        return None;
    }
    let numbered = tokens.iter().any(|token| token.has_number());
    let typed = tokens.iter().enumerate().any(|(at, token)| {
        let place = if at == 0 {
            BEFORE | ROUTE
        } else {
            AFTER | ROUTE
        };
        (token.word.stands(place) && tokens.len() > 1) || words::joined_type(token.text).is_some()
    });
    let starts = tokens.first().is_some_and(|token| token.has_number());
    Some(u8::from(typed) * 3 + u8::from(numbered) * 3 + u8::from(starts))
}

/// Reads the street line and takes it.
pub(super) fn take<'t>(draft: &mut Draft<'t>, line: Option<u16>) -> Street<'t> {
    let mut street = Street::default();
    let stated = stated_number(draft, &mut street);
    let mut tokens: Vec<Token<'t>> = Vec::with_capacity(8);
    for at in line
        .map(|line| draft.line(line).collect::<Vec<_>>())
        .unwrap_or_default()
    {
        tokens.extend(draft.at(at).copied());
        draft.take(at..at + 1);
    }
    let mut rest = tokens.as_slice();
    if !stated {
        rest = street.number_first(rest);
    }
    rest = street.name_and_type(rest);
    rest = if street.number.is_none() {
        street.number_next(rest)
    } else {
        street.marked_door(rest)
    };
    street.beside.extend(rest.iter().map(in_full));
    if street.number.is_none() {
        lone_number(draft, &mut street);
    }
    street
}

/// The number field of a form.
fn stated_number(draft: &mut Draft<'_>, street: &mut Street<'_>) -> bool {
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

/// A line that is nothing but a number belongs to the street beside it: `Via Roma, 12`.
fn lone_number(draft: &mut Draft<'_>, street: &mut Street<'_>) {
    let others = draft
        .tokens
        .iter()
        .any(|token| token.free && !token.has_number());
    if street.types == 0 && !street.name.is_empty() && !others {
        return;
    }
    for line in draft.lines() {
        let line: Vec<usize> = draft.line(line).collect();
        let mut rest = line.iter().filter(|at| {
            draft
                .at(**at)
                .is_none_or(|token| !token.in_street() || !token.word.is(NUMBER))
        });
        let Some((token, at)) = rest.next().and_then(|at| Some((draft.at(*at)?, *at))) else {
            continue;
        };
        let Some(mut read) = Numbered::read(token.text).filter(|_| token.in_street()) else {
            continue;
        };
        let addition = rest.next().and_then(|at| draft.at(*at));
        if addition.is_none_or(|addition| read.add(addition.text)) && rest.next().is_none() {
            street.set(Some(read));
            draft.take(at..at + line.len());
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

    /// `12 Main Street`, `3/12 Main Street`, `12 bis rue`, `12 1/2 Main Street`, `No. 5 High Street`.
    fn number_first<'a>(&mut self, line: &'a [Token<'t>]) -> &'a [Token<'t>] {
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
            // Flat 3 of number 12, as written in Australia and Britain.
            read.door = Label::of(unit);
            read.number = HouseNumber {
                first: house,
                ..HouseNumber::default()
            };
        }
        let rest = read.additions(rest, true);
        self.set(Some(read));
        rest
    }

    /// `Hauptstrasse 12 a`, `Lange Straat nr 5`: the number directly behind the street.
    fn number_next<'a>(&mut self, line: &'a [Token<'t>]) -> &'a [Token<'t>] {
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

    /// `124 Grand St number 61 a`: behind a house number, another number is a door.
    fn marked_door<'a>(&mut self, line: &'a [Token<'t>]) -> &'a [Token<'t>] {
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

    /// Tells the name from the type and the direction; what is behind both is handed back.
    fn name_and_type<'a>(&mut self, line: &'a [Token<'t>]) -> &'a [Token<'t>] {
        let (lead, line) = self.leading_compass(line);
        let (name, rest) = if let Some((name, rest)) = self.type_behind(line) {
            (name, rest)
        } else if let Some((name, rest)) = self.type_before(line) {
            (name, rest)
        } else {
            self.without_type(line)
        };
        self.name(lead, name);
        self.trailing_compass(rest)
    }

    /// `N Main St`, `North East 9th Avenue`; a direction alone is the name (`North Street`).
    fn leading_compass<'a>(&mut self, line: &'a [Token<'t>]) -> (&'a [Token<'t>], &'a [Token<'t>]) {
        let points = line
            .iter()
            .take_while(|token| token.word.compass != 0)
            .count()
            .min(2);
        let (lead, rest) = line.split_at_checked(points).unwrap_or((&[], line));
        let named = rest.first().is_some_and(|next| {
            next.word.types == 0 || next.word.stands(ROUTE) || next.text == "st" && rest.len() > 1
        });
        if points > 0 && named {
            (lead, rest)
        } else {
            (&[], line)
        }
    }

    /// The first type that has a name in front of it; of several in a row the last.
    fn type_behind<'a>(
        &mut self,
        line: &'a [Token<'t>],
    ) -> Option<(&'a [Token<'t>], &'a [Token<'t>])> {
        let named = |at: usize| {
            let before = line.get(..at).unwrap_or_default();
            before
                .iter()
                .any(|token| !token.word.is(PARTICLE) && token.word.compass == 0)
                || before.iter().any(|token| token.word.compass != 0)
        };
        let begins = line.first().is_some_and(|first| first.word.stands(BEFORE));
        let mut found = line.iter().enumerate().skip(1);
        let (mut at, mut found) = found.find(|(at, token)| {
            let particle = token.text.len() <= 2 && token.word.is(PARTICLE);
            token.word.stands(AFTER)
                && named(*at)
                && !(begins && (particle || token.text.len() == 1))
        })?;
        while let Some(next) = line.get(at + 1).filter(|next| next.word.stands(AFTER)) {
            (at, found) = (at + 1, next);
        }
        let joined =
            (line.get(..at)?.iter()).position(|token| words::joined_type(token.text).is_some());
        if joined.is_some_and(|joined| joined + 1 < at) {
            return None;
        }
        // `Highway 69 North Road`: a route takes its number with it.
        let (name, rest) = line.split_at_checked(at)?;
        let rest = rest.get(1..).unwrap_or_default();
        let is_road = name
            .iter()
            .all(|token| token.word.stands(ROUTE) || token.word.is(PARTICLE));
        if found.word.stands(ROUTE) || is_road {
            if let [number, rest @ ..] = rest
                && is_road | self.number.is_some()
                && number.has_number()
            {
                self.set_type(found.word);
                return Some((std::slice::from_ref(number), rest));
            }
        }
        self.set_type(found.word);
        Some((name, rest))
    }

    /// `rue de la Paix`, `Calle Mayor 3`, `Highway 69`.
    fn type_before<'a>(
        &mut self,
        line: &'a [Token<'t>],
    ) -> Option<(&'a [Token<'t>], &'a [Token<'t>])> {
        let [first, rest @ ..] = line else {
            return None;
        };
        if !first.word.stands(BEFORE) || rest.is_empty() {
            return None;
        }
        self.set_type(first.word);
        if first.word.stands(ROUTE) {
            return rest.split_at_checked(1);
        }
        let end = if self.number.is_some() {
            rest.len()
        } else {
            last_number(rest)
        };
        rest.split_at_checked(end)
    }

    /// `Hauptstr. 12`, `Dorpsstraat 5 Utrecht`, `Broadway`.
    fn without_type<'a>(&mut self, line: &'a [Token<'t>]) -> (&'a [Token<'t>], &'a [Token<'t>]) {
        let joined = line
            .iter()
            .position(|token| words::joined_type(token.text).is_some());
        let end = match joined {
            Some(at) => at + 1,
            None if self.number.is_some() => line.len(),
            None => last_number(line),
        };
        let (name, rest) = line.split_at_checked(end).unwrap_or((line, &[]));
        (name, rest)
    }

    fn set_type(&mut self, word: &Word) {
        self.types = word.types;
        self.type_word = word.type_word;
    }

    /// The words of the name in full; particles only where there is nothing else.
    fn name(&mut self, lead: &[Token<'t>], name: &[Token<'t>]) {
        self.compass = lead
            .iter()
            .fold(0, |points, token| points | token.word.compass);
        let (name, last) = match name {
            [name @ .., last] if last.word.compass != 0 && !name.is_empty() && self.types == 0 => {
                (name, last.word.compass)
            }
            _ => (name, 0),
        };
        self.compass |= last;
        let weighty = name.iter().any(|token| !token.word.is(PARTICLE));
        for (at, token) in name.iter().enumerate().take(8) {
            let is_type = token.word.stands(ROUTE) && name.len() > 1;
            if (token.word.is(PARTICLE) && weighty) || is_type {
                continue;
            }
            let joined = words::joined_type(token.text);
            match joined.filter(|_| self.types == 0 && at + 1 == name.len()) {
                Some((stem, word)) => {
                    self.set_type(word);
                    self.name.push(stem);
                }
                None => self.name.push(in_full(token)),
            }
        }
        if self.name.is_empty() {
            self.name.extend(name.iter().map(|token| token.text));
        }
    }

    /// `Main St NW`, `9th Avenue South`.
    fn trailing_compass<'a>(&mut self, line: &'a [Token<'t>]) -> &'a [Token<'t>] {
        let points = line
            .iter()
            .take_while(|token| token.word.compass != 0)
            .count()
            .min(2);
        let (found, rest) = line.split_at_checked(points).unwrap_or((&[], line));
        let short = found.iter().all(|token| token.text.len() <= 2);
        if points > 0 && (short || rest.first().is_none_or(Token::has_number)) {
            self.compass |= found
                .iter()
                .fold(0, |points, token| points | token.word.compass);
            return rest;
        }
        line
    }
}

impl Numbered {
    /// Takes the additions that stand as words of their own behind the number.
    fn additions<'a, 't>(&mut self, line: &'a [Token<'t>], before_street: bool) -> &'a [Token<'t>] {
        let [next, rest @ ..] = line else {
            return line;
        };
        let named = rest
            .iter()
            .any(|token| token.word.types == 0 && !token.has_number())
            || rest.first().is_some_and(Token::has_number);
        if before_street {
            // `5 R. de la Paix` is in a street, not at 5R.
            let rue = next.word.stands(BEFORE)
                && rest.first().is_some_and(|after| after.word.is(PARTICLE));
            let letter = next.text.len() == 1 && next.word.compass == 0 && named && !rue;
            let word = matches!(next.text, "bis" | "ter" | "quater" | "1/2");
            return if (letter || word) && self.add(next.text) {
                rest
            } else {
                line
            };
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

/// Where the last number of a line stands, not counting its first word.
fn last_number(line: &[Token<'_>]) -> usize {
    let numbers = line.iter().enumerate().skip(1);
    let last = (numbers.rev()).find(|(_, token)| Numbered::read(token.text).is_some());
    let Some((at, _)) = last else {
        return line.len();
    };
    let marked = line.get(at - 1).is_some_and(|token| token.word.is(NUMBER)) && at > 1;
    let again = line
        .get(at - 1)
        .is_some_and(|before| Numbered::read(before.text).is_some());
    if again && at > 1 {
        return at - 1;
    }
    if marked { at - 1 } else { at }
}

/// An abbreviation as the word it stands for; an ordinal as its number.
pub(super) fn in_full<'t>(token: &Token<'t>) -> &'t str {
    if !token.word.full.is_empty() {
        return token.word.full;
    }
    if token.has_number() {
        let digits = token.text.bytes().take_while(u8::is_ascii_digit).count();
        let (number, rest) = token
            .text
            .split_at_checked(digits)
            .unwrap_or((token.text, ""));
        if matches!(
            rest,
            "st" | "nd" | "rd" | "th" | "e" | "er" | "eme" | "ste" | "de" | "o"
        ) {
            let number = number.trim_start_matches('0');
            return if number.is_empty() { "0" } else { number };
        }
    }
    token.text
}
