//! Generated values: plain ones from small pools, and pairs of spellings of one name or address, so
//! that two values are similar much more often than by chance.

use proptest::{prelude::*, sample::select};

use crate::{
    base::Private,
    contact::{WrittenAddress, WrittenName, WrittenPhone, WrittenValue},
};

/// Any value of any kind.
pub(super) fn value() -> impl Strategy<Value = WrittenValue> {
    prop_oneof![4 => name(), 1 => email(), 1 => phone(), 1 => address()]
}

fn name() -> impl Strategy<Value = WrittenValue> {
    let word = prop_oneof![
        "[ab]{1,7}",
        "(jan|john|jon|mary|ann|maryann|van|de|berg|vandeberg|smith|smyth|smithe|o|j|bob|robert)",
        "(maria|mario|marie|anna|hanna|johann|müller|mueller|иванов|li|wolkers|wolker|jr|sr|dr)",
    ];
    let separator = select(vec![" ", "-", ", ", ""]);
    (prop::collection::vec(word, 1..5), separator).prop_map(|(words, by)| named(words.join(by)))
}

fn email() -> impl Strategy<Value = WrittenValue> {
    let domain = "(gmail.com|gmial.com|googlemail.com|hotmail.com|firm.nl|firm.de|firm.con)";
    ("(jan|j.an|jan\\+x|anna.berg|annaberg1985|anna.bergh|info|[ab]{3,6})", domain)
        .prop_map(|(local, domain)| WrittenValue::Email(Private::new(format!("{local}@{domain}"))))
}

fn phone() -> impl Strategy<Value = WrittenValue> {
    "(\\+31 6|06-|0031 6|\\+32 4|)(12345678|12345687|1234567|2345678)(| x12| x13)"
        .prop_map(|number| WrittenValue::Phone(WrittenPhone::new(number)))
}

fn address() -> impl Strategy<Value = WrittenValue> {
    let street = "(12|14|12a|) (Dorpsstraat|Dorpstraat|Dorpsstr\\.|Main St|Main Street|Mian St|North Main St)";
    let unit = "(|, Apt 3|, Apt 4|, #3)";
    let place = "(, 1234 AB Utrecht|, Utrecht|, Springfield 12345|, Sprigfield 12345|, 12345)";
    (street, unit, place)
        .prop_map(|(street, unit, place)| located(format!("{street}{unit}{place}")))
}

fn named(text: String) -> WrittenValue {
    WrittenValue::FullName(WrittenName::full(text))
}

fn located(text: String) -> WrittenValue {
    WrittenValue::Address(WrittenAddress::free(text))
}

/// Two spellings of one name or one address.
pub(super) fn spellings() -> impl Strategy<Value = (WrittenValue, WrittenValue)> {
    let pairs = prop_oneof![3 => names_alike(), 2 => addresses_alike()];
    pairs.prop_filter("longer than any name", |(one, other)| {
        [one, other].iter().all(|value| value.line().chars().count() <= 200)
    })
}

/// A difference between two spellings.
#[derive(Debug, Clone)]
enum Change {
    /// Writes two neighbouring words as one.
    Join(usize),
    /// Writes a word as two.
    Split(usize, usize),
    /// Replaces a letter.
    Replace(usize, usize, char),
    /// Deletes a letter of a word.
    Delete(usize, usize),
    /// Shortens a word to its first letter.
    Shorten(usize),
    /// Removes a whole word.
    Drop(usize),
    /// Moves a word to the front.
    Turn(usize),
}

fn change() -> impl Strategy<Value = Change> {
    let (word, letter) = (0usize..6, 0usize..9);
    prop_oneof![
        3 => word.clone().prop_map(Change::Join),
        3 => (word.clone(), letter.clone()).prop_map(|(word, at)| Change::Split(word, at)),
        2 => (word.clone(), letter.clone(), select(vec!['a', 'o', 'x']))
            .prop_map(|(word, at, letter)| Change::Replace(word, at, letter)),
        1 => (word.clone(), letter).prop_map(|(word, at)| Change::Delete(word, at)),
        2 => word.clone().prop_map(Change::Shorten),
        1 => word.clone().prop_map(Change::Drop),
        1 => word.prop_map(Change::Turn),
    ]
}

impl Change {
    fn apply(&self, words: &mut Vec<String>) {
        let count = words.len();
        if count == 0 {
            return;
        }
        match *self {
            Self::Join(at) if count > 1 => {
                let second = words.remove(at % (count - 1) + 1);
                words[at % (count - 1)].push_str(&second);
            }
            Self::Split(at, letter) => {
                let word = &mut words[at % count];
                let letters = word.chars().count();
                let middle = word.char_indices().nth(1 + letter % letters.max(2)).map(|(at, _)| at);
                if let Some(middle) = middle {
                    let second = word.split_off(middle);
                    words.insert(at % count + 1, second);
                }
            }
            Self::Replace(at, letter, by) => edit(&mut words[at % count], letter, Some(by)),
            Self::Delete(at, letter) => edit(&mut words[at % count], letter, None),
            Self::Shorten(at) => {
                let first = words[at % count].chars().take(1).collect();
                words[at % count] = first;
            }
            Self::Drop(at) if count > 1 => drop(words.remove(at % count)),
            Self::Turn(at) => {
                let word = words.remove(at % count);
                words.insert(0, word);
            }
            Self::Join(_) | Self::Drop(_) => {}
        }
    }
}

fn edit(word: &mut String, letter: usize, by: Option<char>) {
    let letters = word.chars().count();
    let kept = word.chars().enumerate().filter_map(|(at, old)| match at == letter % letters {
        true => by,
        false => Some(old),
    });
    *word = kept.collect();
}

fn changed(words: &[String], changes: &[Change]) -> Vec<String> {
    let mut words = words.to_vec();
    changes.iter().for_each(|change| change.apply(&mut words));
    words.retain(|word| !word.is_empty());
    words
}

fn changes() -> impl Strategy<Value = Vec<Change>> {
    prop::collection::vec(change(), 0..4)
}

fn names_alike() -> impl Strategy<Value = (WrittenValue, WrittenValue)> {
    let word = prop_oneof![
        3 => "(jan|peter|maria|mary|ann|bob|robert|quincy|brown|wolkers|zwanenburg|cruz|green|li)",
        1 => "(de|la|van|den|der|al|bin|di)",
        2 => "(李|娜|王|小明|林|太郎|阮|文|김|민준|이|서연|さくら|タナカ|иванов|müller)",
        2 => "[a-c]{2,6}",
        1 => "[a-e]{28,44}",
        1 => "[a-d]",
    ];
    let separator = select(vec![" ", "-"]);
    let particles = prop_oneof![20 => Just(0usize), 1 => 0usize..34];
    (prop::collection::vec(word, 1..5), changes(), changes(), separator, particles).prop_map(
        |(words, one, other, by, particles)| {
            let before = "van ".repeat(particles);
            let text = |changes: &[Change]| {
                let words = changed(&words, changes);
                match words.split_last() {
                    Some((last, first)) => named(format!("{} {before}{last}", first.join(by))),
                    None => named(String::new()),
                }
            };
            (text(&one), text(&other))
        },
    )
}

fn addresses_alike() -> impl Strategy<Value = (WrittenValue, WrittenValue)> {
    let word = prop_oneof![
        "(green|wood|rosen|heim|dorps|main|oak|hill|lange|river|park|stone|saint)",
        "[a-c]{2,6}",
        "[a-e]{27,33}",
    ];
    let kind = select(vec!["Avenue", "Weg", "straat", "Street", ""]);
    let words = (prop::collection::vec(word, 1..4), changes(), changes());
    (words, kind, where_written(), where_written()).prop_map(|((words, one, other), kind, a, b)| {
        let text = |changes: &[Change], place: &str| {
            located(format!("{} {kind} {place}", changed(&words, changes).join(" ")))
        };
        (text(&one, &a), text(&other, &b))
    })
}

fn where_written() -> impl Strategy<Value = String> {
    let number = "(5|5|5|5a|5-7|)(|, Apt 3|, Apt B|, 2 Floor Door 3)";
    let place = "(, 12345 Springfield|, 12346 Springfield|, Springfield|, Springfeld|, 12345|, 1234 AB Dorp|)";
    (number, place).prop_map(|(number, place)| format!("{number}{place}"))
}
