//! The properties of a screener: policy, sizes, and values that it could not parse.

use frontdesk::{
    base::{FlagId, FlagItemId, Region, Score},
    contact::{ParseOptions, WrittenAddress, WrittenName, WrittenPhone, WrittenValue},
    screening::{KindPolicy, Policy, Screener},
};

fn ids(flag: &str, item: &str) -> (FlagId, FlagItemId) {
    (FlagId::parse(flag).expect("an id"), FlagItemId::parse(item).expect("an id"))
}

fn email(text: &str) -> WrittenValue {
    WrittenValue::Email(text.into())
}

/// One item of each kind.
fn values() -> [WrittenValue; 4] {
    [
        WrittenValue::FullName(WrittenName::full("Jan Wolkers")),
        email("jan@dorpspost.nl"),
        WrittenValue::Address(WrittenAddress::free("Dorpsstraat 12, 1234 AB Utrecht")),
        WrittenValue::Phone(WrittenPhone::new("+31 6 12345678")),
    ]
}

/// A policy that differs from the default in every field.
fn unusual() -> Policy {
    let scores = |report| KindPolicy { report: Score::new(report), strong: Score::new(report + 1) };
    Policy {
        reading: ParseOptions {
            default_region: Some(Region::parse("BE").expect("a region")),
            gmail_aliases: !ParseOptions::default().gmail_aliases,
            plus_tags: !ParseOptions::default().plus_tags,
        },
        approximate: false,
        include_partial: false,
        full_name: scores(810),
        email: scores(820),
        address: scores(830),
        phone: scores(840),
        common_names_lower: false,
        most_items: 7,
        most_comparisons: 77,
        most_values: 9,
    }
}

#[test]
fn a_screener_keeps_its_policy_through_building_and_saving() {
    for policy in [unusual(), Policy::default()] {
        let screener = Screener::new(policy.clone());
        let saved = Screener::from_bytes(&screener.to_bytes()).expect("a saved index");
        for screener in [&screener, &screener.rebuilt(), &saved] {
            assert_eq!(screener.policy(), &policy);
        }
    }
    let one = Policy { include_partial: false, ..Policy::default() };
    let saved = Screener::from_bytes(&Screener::new(one.clone()).to_bytes()).expect("an index");
    assert_eq!(saved.policy(), &one);
}

#[test]
fn every_item_is_counted_once_until_its_flag_is_erased() {
    let mut screener = Screener::default();
    for (flag, of_flag) in ["f1", "f2"].into_iter().zip(1..) {
        for (at, value) in values().into_iter().enumerate() {
            let (flag, item) = ids(flag, &format!("i{at}"));
            for _again in 0..2 {
                screener.add(&flag, &item, &value).expect("a readable value");
                assert_eq!(screener.items(), (of_flag - 1) * 4 + at + 1);
            }
        }
    }
    for mut screener in [screener.rebuilt(), screener] {
        let ((flag, item), (strange, other)) = (ids("f1", "i1"), ids("f3", "i9"));
        assert_eq!((screener.items(), screener.flags()), (8, 2));
        // A released item is still known, and may be released and reinstated again.
        for known in [screener.release(&flag, &item), screener.release(&flag, &item)] {
            assert!(known);
        }
        assert_eq!(screener.items(), 8);
        assert!(screener.reinstate(&flag, &item) && screener.reinstate(&flag, &item));
        for (flag, item) in [(&strange, &item), (&flag, &other)] {
            assert!(!screener.release(flag, item) && !screener.reinstate(flag, item));
        }
        screener.erase(&flag);
        assert_eq!(screener.items(), 4);
        assert!(!screener.release(&flag, &item) && !screener.reinstate(&flag, &item));
        assert_eq!(screener.rebuilt().items(), 4);
    }
}

#[test]
fn what_cannot_be_read_is_named_and_not_counted() {
    let mut screener = Screener::default();
    let (flag, item) = ids("f1", "i1");
    let problem = screener.add(&flag, &item, &email("nobody")).expect_err("no e-mail address");
    assert_eq!(problem.code(), "unreadable");
    assert_eq!(problem.to_string(), "the text is not an e-mail address");
    assert_eq!(screener.items(), 0);
    let (read, unread) = (ids("f1", "i2"), ids("f2", "i3"));
    let items = [
        (read.0, read.1, email("jan@dorpspost.nl")),
        (unread.0, unread.1.clone(), email("nobody")),
    ];
    let built = Screener::build(Policy::default(), items);
    assert_eq!(built.screener.items(), 1);
    let unreadable = built.unreadable.iter().map(|(item, problem)| (item, problem.code()));
    assert_eq!(unreadable.collect::<Vec<_>>(), [(&unread.1, "unreadable")]);
    assert_eq!(format!("{:?}", built.screener), "Screener { items: 1, .. }");
}

#[test]
fn building_again_pays_once_a_thousand_items_were_added() {
    let mut screener = Screener::default();
    for at in 0..=1_000 {
        assert!(!screener.wants_rebuild(), "{at}");
        let (flag, item) = ids(&format!("f{at}"), "i1");
        screener.add(&flag, &item, &email(&format!("jan{at}@dorpspost.nl"))).expect("readable");
    }
    assert!(screener.wants_rebuild());
    assert!(!screener.rebuilt().wants_rebuild());
}

#[test]
fn the_parts_of_an_index_have_names_and_make_up_its_bytes() {
    let mut screener = Screener::default();
    for at in 0..1_000 {
        let (flag, item) = ids("f1", &format!("i{at}"));
        screener.add(&flag, &item, &email(&format!("jan{at}@dorpspost.nl"))).expect("readable");
    }
    let built = screener.rebuilt();
    let (sizes, bytes) = (built.sizes(), built.to_bytes().len());
    let sum: usize = sizes.iter().map(|(_, bytes)| bytes).sum();
    // Besides the parts, the file has their offsets and padding to eight bytes.
    assert!(sum <= bytes && bytes - sum < 4_096, "{sum} of {bytes}");
    assert!(sizes.iter().all(|(name, _)| !name.is_empty()));
}
