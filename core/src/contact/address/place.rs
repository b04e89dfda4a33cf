//! Parses country, state and town.

use super::draft::{Draft, Field};
use crate::base::Region;

/// Maximum number of words in the name of a country or state.
const WORDS: usize = 4;

/// Parses the country at the end of the address and takes its words.
pub(super) fn take_country(draft: &mut Draft<'_>) -> Option<Region> {
    let line = draft.tokens.iter().rev().find(|token| token.free)?.line;
    let found = last_words(draft, line, |name, words, others| {
        let country = super::words::meaning(name).country?;
        let whole = others == 0;
        (whole && line > 0 || words > 1 || name.len() >= 5).then_some(country)
    });
    let (from, until, country) = found?;
    if draft.line(0).next() == Some(from) {
        return None;
    }
    draft.take(from..until);
    Some(country)
}

/// Parses the state, province or county and takes its words.
///
/// It is alone between commas, at the end of a line, or next to the postcode.
pub(super) fn take_region(draft: &mut Draft<'_>, postcode: Option<u16>) -> &'static str {
    for line in draft.lines().rev() {
        let typed =
            draft.line(line).filter(|at| draft.at(*at).is_some_and(|token| token.word.types != 0));
        let typed = typed.count();
        let found = last_words(draft, line, |name, _, others| {
            let word = super::words::meaning(name);
            // The `Ct` of `Court Ct` in the street line does not mean Connecticut.
            let beside = postcode == Some(line) && (word.types == 0 || typed > 1);
            let stands = !word.region.is_empty() && (line > 0 || beside);
            stands.then_some((word.region, name.len() > 3 && others == 0))
        });
        if let Some((from, until, (region, is_name))) = found
            && draft.at(from).is_some_and(|token| token.field != Field::Unit)
        {
            // A name alone may also be the town (New York, Utrecht).
            let only = is_name && draft.at(from).is_some_and(|token| token.field != Field::Region);
            if !only {
                draft.take(from..until);
            }
            return region;
        }
    }
    ""
}

/// Looks up the last free words of a line, the longest name first.
fn last_words<T>(
    draft: &Draft<'_>,
    line: u16,
    known: impl Fn(&str, usize, usize) -> Option<T>,
) -> Option<(usize, usize, T)> {
    let free = draft.line(line).count();
    let last = draft.line(line).next_back()?;
    for words in (1..=WORDS.min(free)).rev() {
        let from = last + 1 - words;
        if draft.line(line).nth_back(words - 1) != Some(from) {
            continue;
        }
        let tokens = draft.tokens.get(from..=last)?;
        let found = match tokens {
            [only] => known(only.text, 1, free - 1),
            _ => {
                let name: String = tokens.iter().map(|token| token.text).collect();
                known(&name, words, free - words)
            }
        };
        if let Some(found) = found {
            return Some((from, last + 1, found));
        }
    }
    None
}

/// Chooses the line of the town, other than the street line, and takes its words.
///
/// Prefers the town field, then the words after the postcode, then the last line before it, then
/// any other.
pub(super) fn take_town(
    draft: &mut Draft<'_>,
    street: Option<u16>,
    postcode: Option<u16>,
) -> Vec<usize> {
    let named = |at: usize| draft.at(at).is_some_and(|token| !token.has_number());
    let free = |line: u16| Some(line) != street && draft.line(line).any(named);
    let stated = |line: u16| {
        let mut line = draft.line(line);
        line.any(|at| draft.at(at).is_some_and(|token| token.field == Field::Place))
    };
    let lines = draft.lines();
    let behind = postcode.map(|line| line + 1).filter(|line| free(*line));
    let chosen = (lines.clone().find(|line| stated(*line)))
        .or(behind)
        .or_else(|| {
            let before = lines.clone().rev();
            let mut before = before.filter(|line| postcode.is_some_and(|code| *line <= code));
            before.find(|line| free(*line) && street.is_none_or(|street| *line > street))
        })
        .or_else(|| {
            let mut after = lines.clone().rev();
            after.find(|line| free(*line) && street.is_none_or(|street| *line > street))
        })
        .or_else(|| lines.clone().rev().find(|line| free(*line)));
    let words: Vec<usize> = chosen.map(|line| draft.line(line).collect()).unwrap_or_default();
    for at in &words {
        draft.take(*at..at + 1);
    }
    words
}
