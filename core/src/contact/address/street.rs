//! Parses the street line: name, type, direction and house number.

use super::{
    draft::{Draft, Field, Token},
    house::{last_number, lone_number, stated_number},
    label::Label,
    number::HouseNumber,
    words::{AFTER, BEFORE, NUMBER, PARTICLE, ROUTE, Word},
};

/// A parsed street line.
#[derive(Default)]
pub(super) struct Street<'t> {
    pub(super) number: Option<HouseNumber>,
    pub(super) door: Label,
    pub(super) name: Vec<&'t str>,
    pub(super) types: u128,
    pub(super) type_word: &'static str,
    pub(super) compass: u8,
    /// Other words of the line, such as a town, district or building.
    pub(super) beside: Vec<&'t str>,
}

/// Chooses the street line: the one with the best rating for street types and numbers.
pub(super) fn choose_line(draft: &Draft<'_>) -> Option<u16> {
    let stated = draft.tokens.iter().any(|token| token.field == Field::Street);
    let lines = draft.lines();
    let rated = lines.filter_map(|line| Some((rate(draft, line, stated)?, line)));
    rated.rev().max_by_key(|(rate, _)| *rate).map(|(_, line)| line)
}

fn rate(draft: &Draft<'_>, line: u16, stated: bool) -> Option<u8> {
    let tokens = (draft.line(line)).filter_map(|at| draft.at(at).filter(|token| token.in_street()));
    let tokens: Vec<&Token<'_>> =
        tokens.filter(|token| !stated || token.field == Field::Street).collect();
    let words = tokens.iter().filter(|token| !token.has_number() && token.text.len() > 1).count();
    if words == 0 {
        return None;
    }
    let numbered = tokens.iter().any(|token| token.has_number());
    let typed = tokens.iter().enumerate().any(|(at, token)| {
        let place = if at == 0 { BEFORE | ROUTE } else { AFTER | ROUTE };
        (token.word.is_type(place) && tokens.len() > 1) || token.joined.is_some()
    });
    let starts = tokens.first().is_some_and(|token| token.has_number());
    Some(u8::from(typed) * 3 + u8::from(numbered) * 3 + u8::from(starts))
}

/// Parses the street line and takes its words.
pub(super) fn take<'t>(draft: &mut Draft<'t>, line: Option<u16>) -> Street<'t> {
    let mut street = Street::default();
    let stated = stated_number(draft, &mut street);
    let tokens = draft.take_line(line);
    let mut rest = tokens.as_slice();
    if !stated {
        rest = street.number_first(rest);
    }
    rest = street.name_and_type(rest);
    rest =
        if street.number.is_none() { street.number_next(rest) } else { street.marked_door(rest) };
    street.beside.extend(rest.iter().map(in_full));
    if street.number.is_none() {
        lone_number(draft, &mut street);
    }
    street
}

impl<'t> Street<'t> {
    /// Parses name, type and direction; returns the words after them.
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

    /// Splits off a leading direction: `N Main St`, `North East 9th Avenue`. Before a type, a
    /// direction is the name (`North Street`).
    fn leading_compass<'a>(&mut self, line: &'a [Token<'t>]) -> (&'a [Token<'t>], &'a [Token<'t>]) {
        let points = line.iter().take_while(|token| token.word.compass != 0).count().min(2);
        let (lead, rest) = line.split_at_checked(points).unwrap_or((&[], line));
        let named = rest.first().is_some_and(|next| {
            next.word.types == 0 || next.word.is_type(ROUTE) || next.text == "st" && rest.len() > 1
        });
        if points > 0 && named { (lead, rest) } else { (&[], line) }
    }

    /// Splits at the first type after a name; of consecutive types, at the last one.
    fn type_behind<'a>(
        &mut self,
        line: &'a [Token<'t>],
    ) -> Option<(&'a [Token<'t>], &'a [Token<'t>])> {
        let named = |at: usize| {
            let before = line.get(..at).unwrap_or_default();
            before.iter().any(|token| !token.word.is(PARTICLE) && token.word.compass == 0)
                || before.iter().any(|token| token.word.compass != 0)
        };
        let begins = line.first().is_some_and(|first| first.word.is_type(BEFORE));
        let mut found = line.iter().enumerate().skip(1);
        let (mut at, mut found) = found.find(|(at, token)| {
            let particle = token.text.len() <= 2 && token.word.is(PARTICLE);
            // After a leading type, St means Saint: `boulevard St Michel`.
            let saint = token.word.full == "saint" && line.len() > at + 1;
            token.word.is_type(AFTER)
                && named(*at)
                && !(begins && (particle || saint || token.text.len() == 1))
        })?;
        while let Some(next) = line.get(at + 1).filter(|next| next.word.is_type(AFTER)) {
            (at, found) = (at + 1, next);
        }
        let joined = (line.get(..at)?.iter()).position(|token| token.joined.is_some());
        if joined.is_some_and(|joined| joined + 1 < at) {
            return None;
        }
        // The number after a route is its name: `Highway 69 North Road`.
        let (name, rest) = line.split_at_checked(at)?;
        let rest = rest.get(1..).unwrap_or_default();
        let is_road = name.iter().all(|token| token.word.is_type(ROUTE) || token.word.is(PARTICLE));
        self.set_type(found.word);
        match rest {
            [number, rest @ ..]
                if number.has_number()
                    && (is_road || found.word.is_type(ROUTE) && self.number.is_some()) =>
            {
                Some((std::slice::from_ref(number), rest))
            }
            _ => Some((name, rest)),
        }
    }

    /// Splits after a leading type: `rue de la Paix`, `Calle Mayor 3`, `Highway 69`.
    fn type_before<'a>(
        &mut self,
        line: &'a [Token<'t>],
    ) -> Option<(&'a [Token<'t>], &'a [Token<'t>])> {
        let [first, rest @ ..] = line else {
            return None;
        };
        if !first.word.is_type(BEFORE) || rest.is_empty() {
            return None;
        }
        self.set_type(first.word);
        if first.word.is_type(ROUTE) {
            return rest.split_at_checked(1);
        }
        let end = if self.number.is_some() { rest.len() } else { last_number(rest) };
        rest.split_at_checked(end)
    }

    /// Splits a line without a separate type: `Hauptstr. 12`, `Dorpsstraat 5 Utrecht`, `Broadway`.
    fn without_type<'a>(&mut self, line: &'a [Token<'t>]) -> (&'a [Token<'t>], &'a [Token<'t>]) {
        let joined = line.iter().position(|token| token.joined.is_some());
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

    /// Sets the words of the name, with abbreviations expanded; particles only if there are no
    /// other words.
    fn name(&mut self, lead: &[Token<'t>], name: &[Token<'t>]) {
        self.compass = lead.iter().fold(0, |points, token| points | token.word.compass);
        let (name, last) = match name {
            [name @ .., last] if last.word.compass != 0 && !name.is_empty() && self.types == 0 => {
                (name, last.word.compass)
            }
            _ => (name, 0),
        };
        self.compass |= last;
        let weighty = name.iter().any(|token| !token.word.is(PARTICLE));
        for (at, token) in name.iter().enumerate().take(8) {
            let is_type = token.word.is_type(ROUTE) && name.len() > 1;
            if (token.word.is(PARTICLE) && weighty) || is_type {
                continue;
            }
            match token.joined.filter(|_| self.types == 0 && at + 1 == name.len()) {
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

    /// Splits off a trailing direction: `Main St NW`, `9th Avenue South`. The `n` of
    /// `Via Roma n 12` is not one, because a house number follows.
    fn trailing_compass<'a>(&mut self, line: &'a [Token<'t>]) -> &'a [Token<'t>] {
        if let [marker, number, ..] = line
            && self.number.is_none()
            && marker.word.is(NUMBER)
            && number.has_number()
        {
            return line;
        }
        let points = line.iter().take_while(|token| token.word.compass != 0).count().min(2);
        let (found, rest) = line.split_at_checked(points).unwrap_or((&[], line));
        let short = found.iter().all(|token| token.text.len() <= 2);
        if points > 0 && (short || rest.first().is_none_or(Token::has_number)) {
            self.compass |= found.iter().fold(0, |points, token| points | token.word.compass);
            return rest;
        }
        line
    }
}

/// Expands an abbreviation, and turns an ordinal into its number.
pub(super) fn in_full<'t>(token: &Token<'t>) -> &'t str {
    if !token.word.full.is_empty() {
        return token.word.full;
    }
    if token.has_number() {
        let digits = token.text.bytes().take_while(u8::is_ascii_digit).count();
        let (number, rest) = token.text.split_at_checked(digits).unwrap_or((token.text, ""));
        if matches!(rest, "st" | "nd" | "rd" | "th" | "e" | "er" | "eme" | "ste" | "de" | "o") {
            let number = number.trim_start_matches('0');
            return if number.is_empty() { "0" } else { number };
        }
    }
    token.text
}
