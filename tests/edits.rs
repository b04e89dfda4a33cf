//! Values with one mistake, at every position: the index finds them exactly if the comparison does.

use frontdesk::{
    base::{Private, Region},
    contact::{ItemKind, WrittenAddress, WrittenName, WrittenPhone, WrittenValue},
    screening::Policy,
};
use frontdesk_tests::agree;

/// All texts with one letter left out, doubled, replaced, inserted or swapped with the next.
fn mistakes(text: &str, letters: &str) -> Vec<String> {
    let text: Vec<char> = text.chars().collect();
    let mut found = Vec::new();
    for at in 0..=text.len() {
        let (before, behind) = text.split_at(at);
        let with = |middle: &[char], behind: &[char]| [before, middle, behind].concat();
        for letter in letters.chars() {
            found.push(with(&[letter], behind));
            if let [_, rest @ ..] = behind {
                found.push(with(&[letter], rest));
            }
        }
        if let [first, rest @ ..] = behind {
            found.extend([with(&[], rest), with(&[*first, *first], rest)]);
        }
        if let [first, second, rest @ ..] = behind {
            found.push(with(&[*second, *first], rest));
        }
    }
    found.into_iter().map(String::from_iter).collect()
}

fn written(kind: ItemKind, text: String) -> WrittenValue {
    match kind {
        ItemKind::FullName => WrittenValue::FullName(WrittenName::full(text)),
        ItemKind::Email => WrittenValue::Email(Private::new(text)),
        ItemKind::Address => WrittenValue::Address(WrittenAddress::free(text)),
        ItemKind::Phone => WrittenValue::Phone(WrittenPhone::new(text)),
    }
}

/// Flags the texts and screens every mistake, and the other way round.
fn hold(kind: ItemKind, texts: &[&str], letters: &str) {
    let mut policy = Policy::default();
    policy.reading.default_region = Some(Region::parse("NL").expect("a region"));
    for text in texts {
        let right = [written(kind, (*text).to_owned())];
        let wrong = mistakes(text, letters).into_iter().map(|text| written(kind, text));
        let wrong: Vec<_> = wrong.collect();
        agree(&policy, &right, &wrong);
        agree(&policy, &wrong, &right);
    }
}

#[test]
fn a_mistake_anywhere_in_a_name_is_found_as_compared() {
    let names = ["Jan Wolkers", "Anna-Maria van den Berg", "Li Wang", "Robert McAllister Jr"];
    hold(ItemKind::FullName, &names, "ae- ");
}

#[test]
fn a_mistake_anywhere_in_a_mailbox_is_found_as_compared() {
    let mailboxes = ["jan@gmail.com", "annabergh@firm.example", "a.b.christopher85@hotmail.com"];
    hold(ItemKind::Email, &mailboxes, "ae1.+");
}

#[test]
fn a_mistake_anywhere_in_an_address_is_found_as_compared() {
    let addresses = [
        "Dorpsstraat 12, 1234 AB Utrecht",
        "Lange Nieuwstraat 7 bis, Utrecht",
        "450 N Oak Ave Apt 4, Denver, CO 80203",
        "12 High Street, Leeds",
    ];
    hold(ItemKind::Address, &addresses, "ae1 ,");
}

#[test]
fn a_mistake_anywhere_in_a_number_is_found_as_compared() {
    let numbers = ["06-12345678", "+31 612345678", "020 7946 0018", "+39 06 69812345", "2345678"];
    hold(ItemKind::Phone, &numbers, "019+");
}
