//! The cost of each difference in thousandths; limits of policies are set by these numbers.

use std::fmt::Write as _;

use frontdesk::{
    base::Region,
    contact::{
        ItemKind::{self, Address, Email, FullName, Phone},
        ParseOptions, Value, WrittenAddress, WrittenName, WrittenPhone, WrittenValue,
    },
    screening::compare::compare,
};

/// A kind, two values, the score in both directions (0 if they do not match), and how it is
/// calculated.
const SCORES: &[(ItemKind, &str, &str, u16, &str)] = &[
    (FullName, "Jan Wolkers", "Jan Wolker", 900, "one edit in ten letters"),
    (FullName, "Pieter Wolkersdorf", "Pieter Wolkerdorf", 941, "one edit in 17 letters"),
    (
        FullName,
        "Pieter Wolkersdorf",
        "Peter Wolkerdorf",
        840,
        "another given name and an edit are a doubt",
    ),
    (FullName, "Bob Wolkers", "Robert Wolkers", 980, "a nickname"),
    (FullName, "Bob Wolkers", "Robert Wolker", 840, "a nickname and an edit are a doubt"),
    (FullName, "Jan Pieter Wolkers", "Jan Wolkers", 960, "a name is missing"),
    (FullName, "Jan P. Wolkers", "Jan Wolkers", 980, "an initial is missing"),
    (FullName, "Jan P. Wolkers", "Jan Pieter Wolkers", 970, "an initial for a name"),
    (FullName, "Jan van Wolkers", "Jan Wolkers", 990, "a particle is missing"),
    (FullName, "Jan Pieter Wolkers", "Jan Wolker", 840, "a name is missing and an edit: a doubt"),
    (
        FullName,
        "Bob Pieter Wolkers",
        "Robert Wolkers",
        840,
        "a nickname and a name is missing: a doubt",
    ),
    (FullName, "Bob Pieter Wolkers", "Robert Wolker", 0, "all three are somebody else"),
    (FullName, "J. Wolkers", "Jan Wolkers", 700, "an initial alone"),
    (Email, "jan.wolkers@gmial.com", "jan.wolkers@gmail.com", 950, "a domain misspelt"),
    (Email, "janwolkers@firm.example", "janwolker@firm.example", 835, "a letter less"),
    (Email, "janwolkers1985@ziggo.nl", "janwolkers1985@kpnmail.nl", 820, "another provider"),
    (
        Address,
        "Dorpsstraat 12, 1234 AB Utrecht",
        "Dorpstraat 12, 1234 AB Utrecht",
        910,
        "one edit in the street",
    ),
    (
        Address,
        "Lange Nieuwstraat 12, 1234 AB Utrecht",
        "Lnge Niewstraat 12, 1234 AB Utrecht",
        875,
        "two edits",
    ),
    (
        Address,
        "Dorpsstraat 12, 1234 AB Utrecht",
        "Dorpsstraat 12, 1234 AC Utrecht",
        945,
        "one edit in the postcode",
    ),
    (Address, "Dorpsstraat 12, Utrecht", "Dorpsstraat 12, Utrcht", 917, "one edit in the town"),
    (
        Address,
        "12 N Main St, Springfield, IL 62701",
        "12 Main St, Springfield, IL 62701",
        940,
        "a direction on one side",
    ),
    (
        Address,
        "12 Old Mill Road, Springfield, IL 62701",
        "12 Mill Road, Springfield, IL 62701",
        960,
        "a word is missing",
    ),
    (
        Address,
        "12 Old Mill Road, Springfield, IL 62701",
        "12 Mil Road, Springfield, IL 62701",
        835,
        "a word is missing and an edit",
    ),
    (
        Address,
        "12 Maple Street, Springfield, IL 62701",
        "12 Mapel, Springfield, IL 62701",
        890,
        "an edit and no type",
    ),
    (Address, "12 Main Street", "12 Main St, Springfield, IL 62701", 840, "no place on one side"),
    (Address, "12 Main Street, 62701", "12 Main Street", 840, "a postcode on one side alone"),
    (Address, "12 Main Street", "12 Main St", 1000, "no place on either side"),
    (
        Address,
        "12 Main St Apt 4, Springfield, IL 62701",
        "12 Main St, Springfield, IL 62701",
        820,
        "a unit on one side",
    ),
    (
        Address,
        "12 Main St Apt 4, Springfield, IL 62701",
        "12 Main St Apt 5, Springfield, IL 62701",
        600,
        "another unit",
    ),
    (
        Address,
        "Dorpsstraat 12, 1234 AB Utrecht",
        "1234 AB 12",
        1000,
        "a Dutch postcode and a number",
    ),
    (Phone, "06-12345678", "06-12345687", 810, "two digits swapped"),
    (Phone, "0612345678", "+32 612345678", 930, "another country assumed"),
    (Phone, "+31 612345678 ext. 12", "+31 612345678", 900, "an extension on one side"),
    (Phone, "030-2345678", "2345678", 820, "no area code"),
];

fn read(kind: ItemKind, text: &str) -> Value {
    let reading =
        ParseOptions { default_region: Region::parse("NL").ok(), ..ParseOptions::default() };
    let written = match kind {
        FullName => WrittenValue::FullName(WrittenName::full(text)),
        Email => WrittenValue::Email(text.into()),
        Address => WrittenValue::Address(WrittenAddress::free(text)),
        Phone => WrittenValue::Phone(WrittenPhone::new(text)),
    };
    Value::read(&written, &reading).expect("a readable value")
}

#[test]
fn each_difference_costs_what_is_agreed() {
    let mut report = String::new();
    for (kind, flagged, request, expected, why) in SCORES {
        let (flagged_read, request_read) = (read(*kind, flagged), read(*kind, request));
        for (one, other) in [(&flagged_read, &request_read), (&request_read, &flagged_read)] {
            let score = compare(one, other).map_or(0, |found| found.score.thousandths());
            if score != *expected {
                writeln!(report, "{flagged} | {request}: {score}, not {expected} ({why})")
                    .expect("room for a line");
            }
        }
    }
    assert!(report.is_empty(), "\n{report}");
}
