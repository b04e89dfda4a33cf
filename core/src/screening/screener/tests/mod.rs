//! Tests that the index finds exactly what comparing every item finds.

use std::collections::BTreeMap;

mod answers;
mod crowds;
mod generate;
mod laws;
mod memory;

use super::*;
use crate::{
    base::{AppointmentId, Private, Region},
    contact::{Contact, ItemKind, WrittenAddress, WrittenName, WrittenPhone},
    screening::{Alert, Grade, Likeness, OpenAppointments, Request, Rule, compare},
};

type Item = (FlagId, FlagItemId, WrittenValue);
type Answer = Vec<(String, String, Likeness)>;

/// The simplest definition of a screening: compares every item with every value.
fn brute_force(items: &[Item], request: &Request, policy: &Policy) -> Answer {
    let options = &policy.reading;
    let contact = Contact::read(&request.contact, options);
    let mut best: BTreeMap<(String, String), Likeness> = BTreeMap::new();
    for (flag, item, written) in items {
        let Ok(flagged) = Value::read(written, options) else {
            continue;
        };
        for value in &contact.values {
            let Some(found) = compare::compare(&flagged, value) else {
                continue;
            };
            if found.grade == Grade::Similar && found.score < policy.of(value.kind()).report {
                continue;
            }
            let place = (flag.to_string(), item.to_string());
            let rank = |found: &Likeness| (found.grade, found.score);
            match best.get(&place) {
                Some(known) if rank(known) >= rank(&found) => {}
                _ => drop(best.insert(place, found)),
            }
        }
    }
    best.into_iter().map(|((flag, item), found)| (flag, item, found)).collect()
}

fn by_index(screener: &Screener, request: &Request, workspace: &mut Workspace) -> Answer {
    let screening = screener.screen_with(request, workspace);
    assert!(screening.complete);
    let mut answer: Answer = screening
        .flags
        .iter()
        .flat_map(|flag| flag.items.iter().map(move |item| (flag, item)))
        // Traces have their own tests: brute force compares values of the same kind only.
        .filter(|(_, item)| !item.rule.is_trace())
        .map(|(flag, item)| {
            let likeness = Likeness {
                grade: item.grade,
                score: item.score,
                rule: item.rule,
                distinctive: item.distinctive,
            };
            (flag.flag.to_string(), item.item.to_string(), likeness)
        })
        .collect();
    answer.sort_by(|a, b| (&a.0, &a.1).cmp(&(&b.0, &b.1)));
    answer
}

fn request(values: Vec<WrittenValue>) -> Request {
    Request::new(AppointmentId::parse("a").unwrap(), values.into_iter().collect())
}

fn items(values: Vec<WrittenValue>) -> Vec<Item> {
    let item = |(number, value): (usize, WrittenValue)| {
        let flag = FlagId::parse(&format!("f{:03}", number / 3)).unwrap();
        (flag, FlagItemId::parse(&format!("i{number:03}")).unwrap(), value)
    };
    values.into_iter().enumerate().map(item).collect()
}

fn flagged_jan() -> Vec<Item> {
    let address = WrittenAddress::free("Dorpsstraat 5, 1234 AB Utrecht");
    items(vec![
        WrittenValue::FullName(WrittenName::full("Jan Zwanenburg")),
        WrittenValue::Email("jan@zwanenburg-bouw.nl".into()),
        WrittenValue::Address(address),
        WrittenValue::Phone(WrittenPhone::new("+31 6 12345678")),
    ])
}

/// The generated values as text, for the message of a failing test.
fn lines<'a>(values: impl Iterator<Item = &'a WrittenValue>) -> Vec<String> {
    values.map(WrittenValue::line).collect()
}

fn written_of(request: &Request) -> Vec<WrittenValue> {
    request.contact.values().collect()
}
