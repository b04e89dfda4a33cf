//! Pairs of single values with a verdict.

use frontdesk::{
    contact::{ParseOptions, Value, WrittenName, WrittenPhone, WrittenValue},
    screening::{Grade, Likeness, Policy, compare::compare},
};
use frontdesk_benches::table::{Table, count};
use frontdesk_benches::vocabulary::capitalised;

use crate::set::rows;

/// How many wrong pairs are shown of each file.
const SHOWN: usize = 12;

/// A file of pairs: how its values are read, and from where on a finding counts as a match.
struct Pairs {
    file: &'static str,
    written: fn(&str) -> WrittenValue,
    matches: fn(&Likeness) -> bool,
}

const FILES: [Pairs; 3] = [
    Pairs {
        file: "items/nickname_pairs.csv.gz",
        written: |given| WrittenValue::FullName(WrittenName::full(with_surname(given))),
        matches: |likeness| likeness.grade >= Grade::Similar,
    },
    // A number without its area code is a weak match, and a match all the same.
    Pairs {
        file: "items/phone_pairs.csv",
        written: |number| WrittenValue::Phone(WrittenPhone::new(number)),
        matches: |_| true,
    },
    Pairs {
        file: "items/email_pairs.csv",
        written: |email| WrittenValue::Email(email.into()),
        matches: |likeness| likeness.is_strong(Policy::default().email),
    },
];

fn with_surname(given: &str) -> String {
    format!("{} Whitlock", capitalised(given))
}

/// Compares all pairs and prints how many verdicts agree.
pub(crate) fn report() {
    println!("\n## items\n");
    let mut table = Table::new(&["pairs", "right", "of"]);
    let mut wrong = Vec::new();
    for pairs in FILES {
        let rows = rows(pairs.file);
        let before = wrong.len();
        wrong.extend(rows.iter().filter_map(|row| pairs.verdict(row)));
        let right = rows.len() - (wrong.len() - before);
        wrong.truncate(before + SHOWN);
        table.row([pairs.file.to_owned(), count(right), count(rows.len())]);
    }
    print!("{table}");
    for line in wrong {
        println!("{line}");
    }
}

impl Pairs {
    /// What is wrong with the comparison of one pair, if anything.
    fn verdict(&self, row: &[String]) -> Option<String> {
        let [one, other, expected, kind] = row else {
            return Some("a row has four columns".to_owned());
        };
        let read = |text: &str| Value::read(&(self.written)(text), &ParseOptions::default()).ok();
        let likeness = read(one).zip(read(other)).and_then(|(one, other)| compare(&one, &other));
        let found = likeness.is_some_and(|likeness| (self.matches)(&likeness));
        let grade = likeness.map_or("none".to_owned(), |likeness| {
            format!("{} {}", likeness.grade.as_str(), likeness.score.thousandths())
        });
        (found != (expected == "1"))
            .then(|| format!("{}: {one} | {other}: {grade} ({kind})", self.file))
    }
}
