//! Lists with many similar values: work is bounded, equivalent values are always found, and the
//! answer names what was not compared (threats C2, C3).

use super::{
    generate::{spellings, value},
    *,
};
use crate::screening::{NotCompared, ValueSource};
use proptest::prelude::*;

fn name(text: &str) -> WrittenValue {
    WrittenValue::FullName(WrittenName::full(text))
}

fn phone(text: &str) -> WrittenValue {
    WrittenValue::Phone(WrittenPhone::new(text))
}

fn flags<'a>(values: impl IntoIterator<Item = (usize, &'a WrittenValue)>) -> Vec<Item> {
    let item = |(number, value): (usize, &WrittenValue)| {
        let flag = FlagId::parse(&format!("f{number:04}")).unwrap();
        let kind: &str = value.kind().into();
        (flag, FlagItemId::parse(kind).unwrap(), value.clone())
    };
    values.into_iter().map(item).collect()
}

fn screen(
    items: &[Item],
    policy: &Policy,
    values: Vec<WrittenValue>,
) -> crate::screening::Screening {
    let screener = Screener::build(policy.clone(), items.iter().cloned()).screener;
    screener.screen(&request(values))
}

fn few() -> Policy {
    Policy { most_comparisons: 8, most_items: 5, ..Policy::default() }
}

/// WORK-2, C2: the flagged phone number is found among any number of similar names, and the answer
/// says that names were not compared with all candidates.
#[test]
fn a_crowd_of_similar_names_hides_no_equal_phone_number() {
    let crowd: Vec<WrittenValue> = (0..300)
        .map(|number| name(&format!("Maria Garcia {}", ["Lopez", "Perez", "Sanz"][number % 3])))
        .collect();
    let number = phone("+31612345678");
    let items = flags(crowd.iter().enumerate().chain([(999, &number)]));
    let mut values = vec![name("Piet Smit"), name("Maria Garcia Ramirez Lopez Perez Diaz")];
    values.extend((0..30).map(|_| name("Maria Garcia Lopez Perez Diaz Sanz Ramirez Gil")));
    values.push(phone("06 12345678"));
    let policy = Policy { most_items: 1_000, ..few() }.in_region(Region::parse("NL").ok());
    let screening = screen(&items, &policy, values);
    assert_eq!((screening.alert, screening.complete), (Alert::Match, false));
    let found: Vec<&str> = screening.flags.iter().map(|flag| flag.flag.as_str()).collect();
    assert!(found.contains(&"f0999"), "{found:?}");
    assert!(screening.not_compared.contains(&NotCompared {
        kind: ItemKind::FullName,
        position: 1,
        source: ValueSource::Typed
    }));
    assert!(screening.not_compared.iter().all(|value| value.kind == ItemKind::FullName));
}

/// ALERT-3: an incomplete answer is at least `possible`, also if nothing was found.
#[test]
fn an_incomplete_answer_is_never_none() {
    let crowd: Vec<WrittenValue> = (0..40)
        .map(|number| name(&format!("Maria Garcia Lopez{}", "abcdefgh".repeat(number))))
        .collect();
    let items = flags(crowd.iter().enumerate());
    let policy = Policy { most_comparisons: 0, ..Policy::default() };
    let screening = screen(&items, &policy, vec![name("Maria Garcia Zwanenburg")]);
    assert_eq!((screening.alert, screening.complete), (Alert::Possible, false));
    let too_many = (0..25).map(|_| name("Lisa Oudendijk")).collect();
    let screening = screen(&items, &Policy::default(), too_many);
    assert_eq!((screening.alert, screening.not_compared.len()), (Alert::Possible, 5));
    let long = WrittenValue::Address(WrittenAddress::free("Dorpsstraat 5, ".repeat(40)));
    let screening = screen(&items, &Policy::default(), vec![long]);
    let address = NotCompared { kind: ItemKind::Address, position: 0, source: ValueSource::Typed };
    assert_eq!((screening.alert, screening.not_compared), (Alert::Possible, vec![address]));
}

/// A short list has the best match of each kind and the flag that matches by two kinds, although
/// many flags with the same name sort before them.
#[test]
fn a_short_list_keeps_the_best_of_each_kind_and_who_matches_twice() {
    let (crowd, number, mailbox) = (
        name("Maria Garcia"),
        phone("+31612345678"),
        WrittenValue::Email("maria@garcia.example".into()),
    );
    let same = (0..200).map(|number| (number, &crowd));
    let others = [(300, &number), (400, &mailbox), (500, &crowd), (500, &number)];
    let items = flags(same.chain(others));
    let values = vec![crowd.clone(), number.clone(), mailbox.clone()];
    let screening = screen(&items, &few(), values);
    let found: Vec<(&str, usize)> =
        screening.flags.iter().map(|flag| (flag.flag.as_str(), flag.items.len())).collect();
    assert!(found.contains(&("f0400", 1)), "{found:?}");
    assert!(found.contains(&("f0500", 2)), "{found:?}");
    assert!(found.iter().any(|(flag, _)| *flag < "f0200"), "{found:?}");
    assert_eq!(found.iter().map(|(_, items)| items).sum::<usize>(), 5);
    assert!(!screening.complete && screening.not_listed > 0);
}

/// However few items are listed, the alert is that of all flags, and each value finds an equivalent
/// one.
#[test]
fn a_list_of_one_or_none_has_the_alert_of_all() {
    let number = phone("+31612345678");
    let items = flags([(1, &name("Jan Wolkers")), (2, &number)]);
    let values: Vec<WrittenValue> =
        (0..9).map(|_| name("Piet Smit")).chain([number.clone()]).collect();
    for most_items in [0, 1] {
        let policy = Policy { most_items, ..Policy::default() };
        let screening = screen(&items, &policy, values.clone());
        assert_eq!((screening.alert, screening.flags.len()), (Alert::Match, most_items as usize));
        assert_eq!(screening.complete, most_items == 1);
    }
}

/// If not all items of a flag can be listed, the best of each kind is.
#[test]
fn a_flag_of_many_items_keeps_the_best_of_each_kind() {
    let names: Vec<Item> = (0..9)
        .map(|number| {
            let item = FlagItemId::parse(&format!("i{number}")).unwrap();
            (FlagId::parse("f").unwrap(), item, name("Maria Garcia"))
        })
        .collect();
    let number =
        (FlagId::parse("f").unwrap(), FlagItemId::parse("phone").unwrap(), phone("+31612345678"));
    let items: Vec<Item> = names.into_iter().chain([number]).collect();
    let policy = Policy { most_items: 2, ..Policy::default() };
    let screening = screen(&items, &policy, vec![name("Maria Garcia"), phone("+31612345678")]);
    let kinds: Vec<ItemKind> = screening.flags[0].items.iter().map(|item| item.kind).collect();
    assert_eq!(kinds, [ItemKind::FullName, ItemKind::Phone]);
    assert_eq!(screening.not_listed, 8);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(4_000))]

    /// Additional values and flags never hide an equivalent match, however little may be compared
    /// and listed: one of the same kind is listed, and the alert stays.
    #[test]
    fn nothing_that_comes_along_removes_an_equivalent_finding(
        (flagged, requested) in spellings(),
        twin in any::<bool>(),
        crowd in prop::collection::vec(value(), 0..30),
        others in prop::collection::vec(value(), 0..8),
    ) {
        let requested = if twin { flagged.clone() } else { requested };
        let alone = screen(&items(vec![flagged.clone()]), &few(), vec![requested.clone()]);
        let found = alone.flags.iter().flat_map(|flag| &flag.items).next();
        if let Some(found) = found.filter(|found| found.grade >= Grade::Equivalent) {
            let all = items(crowd.into_iter().chain([flagged]).collect());
            let values: Vec<WrittenValue> = others.into_iter().chain([requested]).collect();
            let together = screen(&all, &few(), values);
            let of_kind = together.best(found.kind).map(|(_, best)| best.grade);
            prop_assert!(of_kind >= Some(Grade::Equivalent), "{:?}", of_kind);
            prop_assert_eq!(together.alert, Alert::Match);
        }
    }

    /// What is compared and listed does not depend on the order of the flags.
    #[test]
    fn an_answer_cut_short_is_the_same_in_any_order_of_flags(
        flagged in prop::collection::vec(value(), 1..40),
        requested in prop::collection::vec(value(), 1..6),
        seed in any::<u64>(),
    ) {
        let items = items(flagged);
        let mut shuffled = items.clone();
        shuffled.sort_by_cached_key(|(_, item, _)| {
            item.as_str().bytes().fold(seed, |sum, byte| sum.wrapping_mul(31) ^ u64::from(byte))
        });
        prop_assert_eq!(screen(&items, &few(), requested.clone()), screen(&shuffled, &few(), requested));
    }
}
