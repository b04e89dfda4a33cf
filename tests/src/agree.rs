//! Compares what the index finds with comparing every pair (INDEX-1).

use std::collections::BTreeMap;

use frontdesk::{
    base::{AppointmentId, FlagId, FlagItemId, Score},
    contact::{Value, WrittenContact, WrittenValue},
    screening::{Grade, Policy, Request, Screener, compare::compare},
};

/// Grade and score of each flagged value that a request matches, by its position.
type Found = BTreeMap<String, (Grade, Score)>;

fn compared(values: &[WrittenValue], asked: &WrittenValue, policy: &Policy) -> Found {
    let read = |value| Value::read(value, &policy.reading).ok();
    let found = |(at, flagged)| {
        let likeness = compare(&read(flagged)?, &read(asked)?)?;
        let weak =
            likeness.grade == Grade::Similar && likeness.score < policy.of(asked.kind()).report;
        (!weak).then(|| (format!("f{at}"), (likeness.grade, likeness.score)))
    };
    values.iter().enumerate().filter_map(found).collect()
}

fn indexed(screener: &Screener, asked: &WrittenValue) -> Found {
    let contact = WrittenContact::from_iter([asked.clone()]);
    let request = Request::new(AppointmentId::parse("a1").expect("an id"), contact);
    let screening = screener.screen(&request);
    assert!(screening.complete);
    let items = screening.flags.into_iter().flat_map(|flag| flag.items);
    // A trace, such as a name in a mailbox, is no comparison of two values.
    let items = items.filter(|item| !item.rule.is_trace());
    items.map(|item| (item.item.to_string(), (item.grade, item.score))).collect()
}

/// Flags all values, asks for others, and wants the same from the index as from comparing: for
/// values that were added, built in, and read from a saved index.
///
/// # Panics
/// When the two differ.
pub fn agree(policy: &Policy, flagged: &[WrittenValue], asked: &[WrittenValue]) {
    let mut added = Screener::new(policy.clone());
    for (at, value) in flagged.iter().enumerate() {
        let (flag, item) = (FlagId::parse(&format!("f{at}")), FlagItemId::parse(&format!("f{at}")));
        // A value that cannot be parsed is not flagged, and matches nothing.
        let _ = added.add(&flag.expect("an id"), &item.expect("an id"), value);
    }
    let built = added.rebuilt();
    let saved = Screener::from_bytes(&built.to_bytes()).expect("a saved index");
    for asked in asked {
        let expected = compared(flagged, asked, policy);
        for (how, screener) in [("added", &added), ("built", &built), ("saved", &saved)] {
            assert_eq!(indexed(screener, asked), expected, "{how}: {}", asked.line());
        }
    }
}
