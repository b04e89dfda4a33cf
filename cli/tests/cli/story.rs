//! The demo tells the story of the requirements (S0-13 to S0-29).

use std::collections::BTreeMap;

use crate::support::run;

/// What the sample must show: the appointment, and the items that it matches.
const STORY: [(&str, &[&str]); 14] = [
    // A partner's name, the flagged phone written in another way (S0-18).
    ("A-1002", &["F-01:phone"]),
    // New people at a flagged address: the address alone (S0-23).
    ("A-1003", &["F-01:address"]),
    // An alias of the flagged mailbox.
    ("A-1006", &["F-02:email"]),
    // A phone number in pieces.
    ("A-1007", &["F-02:phone"]),
    // A nickname.
    ("A-1009", &["F-03:full_name"]),
    // Dutch spellings of an address.
    ("A-1013", &["F-04:address"]),
    // Given and family name swapped.
    ("A-1014", &["F-04:full_name"]),
    // Letters that only look Latin.
    ("A-1016", &["F-05:full_name"]),
    // The released address of F-06 is nobody's concern (S0-26), its phone is.
    ("A-1019", &[]),
    ("A-1020", &["F-06:phone"]),
    // An innocent neighbour.
    ("A-1012", &[]),
    // A lifted flag (S0-27).
    ("A-1031", &[]),
    // A namesake: shown, and for staff to decide (S0-25).
    ("A-1030", &["F-10:full_name"]),
    // Nothing that can be compared (S0-19).
    ("A-1037", &[]),
];

#[test]
fn the_demo_shows_the_table() {
    let outcome = run(&["demo"]);
    assert_eq!(outcome.code, Some(0), "{}", outcome.err);
    assert!(outcome.out.contains("A-1007") && outcome.out.contains("F-02"), "{}", outcome.out);
    assert!(outcome.err.contains("40 appointments against"), "{}", outcome.err);
}

#[test]
fn s0_18_the_demo_tells_the_story() {
    let answers = run(&["demo", "--output", "jsonl"]).answers();
    let mut found = BTreeMap::new();
    for answer in &answers {
        let flags = answer["flags"].as_array().into_iter().flatten();
        let items = flags.flat_map(|flag| flag["items"].as_array().into_iter().flatten());
        let items: Vec<_> = items.filter_map(|item| item["item"].as_str()).collect();
        found.insert(answer["appointment"].as_str().unwrap_or_default(), items);
    }
    for (appointment, items) in STORY {
        let matched = &found[appointment];
        let all = items.iter().all(|item| matched.contains(item));
        assert!(all && items.is_empty() == matched.is_empty(), "{appointment}: {matched:?}");
    }
}
