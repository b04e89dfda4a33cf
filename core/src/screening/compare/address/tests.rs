//! Properties of the comparison of addresses.

use proptest::{collection::vec, prelude::*, sample::select};

use super::{by_address, steps};
use crate::contact::address::KeySide;
use crate::{
    base::Region,
    contact::{Address, ParseOptions, WrittenAddress},
    screening::compare::edits_between,
};

fn read(text: &str, region: &str) -> Option<Address> {
    let options =
        ParseOptions { default_region: Region::parse(region).ok(), ..ParseOptions::default() };
    Address::parse(&WrittenAddress::free(text), &options).ok()
}

#[test]
fn m9_labelled_cases_have_their_grades() {
    let cases = include_str!("../../../../../tests/cases/address.tsv");
    let mut wrong = Vec::new();
    for case in cases.lines().filter(|line| !line.starts_with('#')) {
        let columns: Vec<&str> = case.split('\t').collect();
        let [flagged, request, region, expected, why] = columns[..] else {
            panic!("five columns: {case}");
        };
        let found = match (read(flagged, region), read(request, region)) {
            (Some(flagged), Some(request)) => by_address(&flagged, &request),
            _ => None,
        };
        let grade = found.map_or("none", |likeness| likeness.grade.as_str());
        if grade != expected {
            wrong.push(format!("{why}: {flagged} | {request}: {grade}, not {expected}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn steps_tell_how_both_sides_were_read() {
    let flagged = read("12 Main St Apt 3, Springfield 62701", "US").unwrap();
    let request = read("12 Main Street, Springfield 62701", "US").unwrap();
    let likeness = by_address(&flagged, &request).unwrap();
    let steps: Vec<String> =
        steps(&flagged, &request, &likeness).iter().map(ToString::to_string).collect();
    assert_eq!(
        steps,
        [
            "flagged: street type read as street",
            "flagged: unit 3 set apart",
            "number 12 equal",
            "street equal",
            "postcode equal",
            "request: no such unit",
        ]
    );
}

/// Changes a text: typos, deleted words, swapped words, rotated parts.
fn mutate(text: &str, changes: &[(u8, usize, char)]) -> String {
    let mut text = text.to_owned();
    for (kind, at, letter) in changes {
        let mut letters: Vec<char> = text.chars().collect();
        let place = at % letters.len().max(1);
        match kind % 7 {
            0 if place + 1 < letters.len() => letters.swap(place, place + 1),
            1 if !letters.is_empty() => drop(letters.remove(place)),
            2 => letters.insert(place, *letter),
            3 if !letters.is_empty() => letters[place] = *letter,
            4 => {
                let words: Vec<&str> = text.split(' ').collect();
                let left = at % words.len();
                let kept = words.iter().enumerate().filter(|(word, _)| *word != left);
                letters =
                    kept.map(|(_, word)| *word).collect::<Vec<_>>().join(" ").chars().collect();
            }
            5 => {
                let mut parts: Vec<&str> = text.split(", ").collect();
                let turn = at % parts.len();
                parts.rotate_left(turn);
                letters = parts.join(", ").chars().collect();
            }
            _ => {
                let mut words: Vec<&str> = text.split(' ').collect();
                let place = at % words.len();
                if place + 1 < words.len() {
                    words.swap(place, place + 1);
                }
                letters = words.join(" ").chars().collect();
            }
        }
        text = letters.into_iter().collect();
    }
    text
}

fn any_address() -> impl Strategy<Value = String> {
    let number = select(vec!["1", "3", "12", "12a", "12-14", "12-3", "5 bis", "4000", ""]);
    let unit = select(vec!["", "", "Apt 3", "#4", "2nd floor", "Flat B"]);
    let street = select(vec![
        "Main St",
        "N Main Street",
        "Maple Avenue",
        "Southern Cross Drive",
        "Sunset Hill Rd",
        "Sunsethill Rd",
        "145th St",
        "Dorpsstraat",
        "Burg. van der Meerlaan",
        "Hauptstr.",
        "Goethestr.",
        "rue de la Paix",
        "bd Voltaire",
        "Calle Mayor",
        "Plaza Mayor",
        "PO Box 12",
        "St James Court",
        "Hwy 69",
        "Lake View Park",
        "High Street West",
    ]);
    let place = select(vec![
        "Springfield, IL 62701",
        "Springfield 62710",
        "Springfield",
        "62701",
        "1234 AB Utrecht",
        "1234AB",
        "Utrecht",
        "10115 Berlin",
        "75002 Paris",
        "28013 Madrid",
        "Leeds LS1 4AB",
        "St Agnes, 5172, QLD",
        "",
    ]);
    (number, unit, street, place, any::<bool>()).prop_map(|(number, unit, street, place, first)| {
        if first {
            format!("{number} {street} {unit}, {place}")
        } else {
            format!("{street} {number}, {unit}, {place}")
        }
    })
}

fn changes() -> impl Strategy<Value = Vec<(u8, usize, char)>> {
    vec((any::<u8>(), any::<usize>(), select(vec!['a', 'e', 'n', 's', '1', '2', ' ', ','])), 0..4)
}

fn is_found(stored: &Address, requested: &Address) -> bool {
    requested.keys(KeySide::Request).any(|key| {
        stored.keys(KeySide::Stored).any(|found| {
            let edits = edits_between(&key.word, &found.word);
            let near = edits.is_some_and(|edits| edits <= u32::from(key.edits));
            key.scope == found.scope && near
        })
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn m9_comparison_is_symmetric_and_found_by_its_anchors(
        text in any_address(),
        another in any_address(),
        first in changes(),
        second in changes(),
        same in any::<bool>(),
    ) {
        let one = read(&mutate(&text, &first), "");
        let other = read(&mutate(if same { &text } else { &another }, &second), "");
        if let (Some(one), Some(other)) = (one, other) {
            let found = by_address(&one, &other);
            prop_assert_eq!(found, by_address(&other, &one));
            prop_assert!(found.is_none() || is_found(&one, &other));
            prop_assert!(found.is_none() || other.resembles(one.sketch()));
            prop_assert!(found.is_none() || one.resembles(other.sketch()));
            if let Some(found) = found {
                let _ = steps(&one, &other, &found);
            }
        }
    }

    #[test]
    fn an_address_is_identical_to_itself(text in any_address(), changes in changes()) {
        if let Some(address) = read(&mutate(&text, &changes), "") {
            let found = by_address(&address, &address);
            let placed = address.forms().any(|form| form.number.is_some());
            prop_assert!(!placed || found.is_some_and(|found| found.grade.as_str() == "identical"));
        }
    }

    #[test]
    fn any_text_can_be_tried(text in "\\PC{0,60}") {
        let _ = read(&text, "");
    }
}
