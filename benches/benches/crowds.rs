//! What one request costs at the worst: lists made so that everything in them is alike.
//!
//! `cargo bench -p frontdesk-benches --bench crowds -- 1M`

use std::hint::black_box;

use frontdesk::{
    base::{AppointmentId, FlagId, FlagItemId, Region},
    contact::{WrittenAddress, WrittenContact, WrittenName, WrittenPhone, WrittenValue},
    screening::{Policy, Request, Screener, Workspace},
};
use frontdesk_benches::{
    measure::{each, sizes},
    table::{Table, count, time},
};

/// A list: what it is, and its values.
type Crowd = (&'static str, fn(usize) -> WrittenValue);

const CROWDS: &[Crowd] = &[
    ("equal names", |_| name("Jan de Boer")),
    ("names that share two of three words", |number| {
        name(&format!("Jan de Boer {}", word(number)))
    }),
    ("names one letter apart", |number| {
        let letter = char::from(b'a' + (number % 26) as u8);
        name(&format!("Jan de Boer{letter}"))
    }),
    ("names of eight words, one letter apart", |number| {
        let letter =
            |at: usize| char::from(b'a' + (number / 26usize.pow(at as u32 % 4) % 26) as u8);
        let word = |at: usize| format!("garci{}{}", char::from(b'a' + at as u8), letter(at));
        name(&(0..8).map(word).collect::<Vec<_>>().join(" "))
    }),
    ("equal addresses", |_| address("Dorpsstraat 5, 1234 AB Dorp")),
    ("flats of one building", |number| {
        address(&format!("Dorpsstraat 5 flat {number}, 1234 AB Dorp"))
    }),
    ("streets of one postcode and number", |number| {
        address(&format!("{}straat 5, 1234 AB Dorp", word(number)))
    }),
    ("the longest addresses of one house", |number| {
        let tail = "\u{d55c}".repeat(240);
        address(&format!("Dorpsstraat 5, 1234 AB Dorp, {tail}{}", word(number)))
    }),
    ("equal mailboxes", |_| email("info@dorpspost.nl")),
    ("mailboxes one letter apart", |number| {
        let letter = char::from(b'a' + (number % 26) as u8);
        email(&format!("jan.de.boer{letter}@dorpspost.nl"))
    }),
    ("equal phone numbers", |_| phone("+31201234567")),
    ("phone numbers with the same end", |number| {
        phone(&format!("+{}1234567", 3_120 + number % 99))
    }),
];

fn main() {
    for flags in sizes(&[1_000_000]) {
        println!("\n## {} flags of one sort; one thread\n", count(flags));
        let mut table =
            Table::new(&["list", "four values", "flags", "complete", "eighty values", "explained"]);
        for (what, value) in CROWDS {
            table.row(measured(what, flags, *value));
        }
        print!("{table}");
    }
}

fn measured(what: &str, flags: usize, value: fn(usize) -> WrittenValue) -> [String; 6] {
    let items = (0..flags).map(|number| {
        let flag = FlagId::parse(&format!("f{number:07}")).expect("an id");
        (flag, FlagItemId::parse("i").expect("an id"), value(number))
    });
    let policy = Policy::default().in_region(Region::parse("NL").ok());
    let screener = Screener::build(policy, items).screener;
    let mut workspace = Workspace::default();
    let (one, many) = (request(1), request(20));
    let screening = screener.screen_with(&one, &mut workspace);
    let mut cost = |request: &Request| {
        each(std::slice::from_ref(request), |request| {
            black_box(screener.screen_with(request, &mut workspace));
        })
    };
    let (one_cost, many_cost) = (cost(&one), cost(&many));
    let explained = each(&[one], |request| {
        black_box(screener.explain(request));
    });
    [
        what.to_owned(),
        time(one_cost.mean),
        count(screening.flags.len()),
        screening.complete.to_string(),
        time(many_cost.mean),
        time(explained.mean),
    ]
}

/// So many values of each kind: the first the one that the lists are full of.
fn request(values: usize) -> Request {
    let contact = WrittenContact {
        names: (0..values)
            .map(|number| if number % 2 == 0 { "Jan de Boer" } else { EIGHT_WORDS })
            .map(WrittenName::full)
            .collect(),
        emails: (0..values)
            .map(
                |number| {
                    if number % 2 == 0 { "info@dorpspost.nl" } else { "jan.de.boer@dorpspost.nl" }
                },
            )
            .map(|text| text.into())
            .collect(),
        addresses: (0..values)
            .map(|_| WrittenAddress::free("Dorpsstraat 5 flat 3, 1234 AB Dorp"))
            .collect(),
        phones: (0..values).map(|_| WrittenPhone::new("020 1234567")).collect(),
        note: None,
    };
    Request::new(AppointmentId::parse("a").expect("an id"), contact)
}

const EIGHT_WORDS: &str = "garciax garciay garciaz garciav garciaw garciau garciat garcias";

fn name(text: &str) -> WrittenValue {
    WrittenValue::FullName(WrittenName::full(text))
}

fn email(text: &str) -> WrittenValue {
    WrittenValue::Email(text.into())
}

fn address(text: &str) -> WrittenValue {
    WrittenValue::Address(WrittenAddress::free(text))
}

fn phone(text: &str) -> WrittenValue {
    WrittenValue::Phone(WrittenPhone::new(text))
}

/// A word of letters for each number.
fn word(mut number: usize) -> String {
    let mut word = String::from("z");
    while number > 0 {
        word.push(char::from(b'a' + (number % 26) as u8));
        number /= 26;
    }
    word
}
