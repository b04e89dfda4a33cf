//! Answers for a few flags and one request.

use super::*;
use crate::base::CustomerId;

/// S0-18, S0-19, S0-22, S0-23: any one item is enough, and only what matches is listed.
#[test]
fn each_item_matches_by_itself() {
    let others = [
        WrittenValue::FullName(WrittenName::full("Lisa Oudendijk")),
        WrittenValue::Email("lisa@oudendijk-zorg.nl".into()),
        WrittenValue::Address(WrittenAddress::free("Slotlaan 200, 3701 GX Zeist")),
        WrittenValue::Phone(WrittenPhone::new("+31 30 2345679")),
    ];
    let items = flagged_jan();
    let screener = Screener::build(Policy::default(), items.clone()).screener;
    for kept in 0..4 {
        let mut requested = others.to_vec();
        requested[kept] = items[kept].2.clone();
        let screening = screener.screen(&request(requested));
        let kinds: Vec<ItemKind> =
            screening.flags.iter().flat_map(|flag| &flag.items).map(|item| item.kind).collect();
        assert_eq!(kinds, [items[kept].2.kind()]);
        assert_eq!(screening.alert, Alert::Match);
    }
    let screening = screener.screen(&request(others.to_vec()));
    assert_eq!(screening.alert, Alert::None);
}

/// S0-25: an exemption covers only this customer with this value.
#[test]
fn an_exemption_is_void_once_the_value_changes() {
    let mut screener = Screener::build(Policy::default(), flagged_jan()).screener;
    let customer = CustomerId::parse("c1").unwrap();
    let address = WrittenValue::Address(WrittenAddress::free("dorpsstraat 5, 1234 AB Utrecht "));
    let (flag, item, _) = flagged_jan().swap_remove(2);
    let exempt = crate::flag::Exempt::Customer(customer.clone());
    screener.exemptions.begin((&flag, &item), exempt, std::slice::from_ref(&address));
    let alert_of = |customer: Option<CustomerId>, text: &str| {
        let mut request = request(vec![WrittenValue::Address(WrittenAddress::free(text))]);
        request.customer = customer;
        screener.screen(&request).alert
    };
    let written = "Dorpsstraat 5, 1234 AB Utrecht";
    assert_eq!(alert_of(Some(customer.clone()), written), Alert::None);
    assert_eq!(alert_of(None, written), Alert::Match);
    assert_eq!(alert_of(CustomerId::parse("c2").ok(), written), Alert::Match);
    assert_eq!(alert_of(Some(customer), "Dorpsstr. 5, 1234AB Utrecht"), Alert::Match);
}

/// S1-28, I-18: an erased flag matches nothing and is not saved; all others stay.
#[test]
fn an_erased_flag_is_not_saved() {
    let items = flagged_jan();
    for erased in 0..items.len() {
        let mut screener = Screener::build(Policy::default(), items.clone()).screener;
        let (flag, item, value) = items[erased].clone();
        let late = FlagItemId::parse("late").unwrap();
        let email = WrittenValue::Email("late@zwanenburg.nl".into());
        screener.add(&flag, &late, &email).unwrap();
        screener.erase(&flag);
        assert!(!screener.reinstate(&flag, &item) && !screener.reinstate(&flag, &late));
        let read = Screener::from_bytes(&screener.to_bytes()).unwrap();
        let theirs = items.iter().filter(|(of, ..)| *of != flag);
        for (_, _, kept) in theirs.clone() {
            for screener in [&screener, &read] {
                let found = screener.screen(&request(vec![kept.clone()]));
                assert_eq!(found.alert, Alert::Match);
            }
        }
        assert_eq!((screener.items(), read.items()), (theirs.clone().count(), theirs.count()));
        for gone in [value, email] {
            let found = screener.screen(&request(vec![gone.clone()]));
            assert_eq!(found.alert, Alert::None);
            let found = read.screen(&request(vec![gone]));
            assert_eq!(found.alert, Alert::None);
        }
        assert!(!String::from_utf8_lossy(&read.to_bytes()).contains("late@zwanenburg"));
    }
}

/// M11: values in a wrong field are found, as weak evidence.
#[test]
fn traces_in_other_places_are_told() {
    let flagged = vec![
        WrittenValue::Phone(WrittenPhone::new("+31 6 12345678")),
        WrittenValue::Email("jan@wolkers.example".into()),
        WrittenValue::FullName(WrittenName::full("Feikje Zwanenburg")),
    ];
    let screener = Screener::build(Policy::default(), items(flagged)).screener;
    let mut request = request(vec![WrittenValue::Email(Private::new(
        "feikje.zwanenburg@dorpspost.nl".to_owned(),
    ))]);
    let note = "my number is 0031 612345678, jan@wolkers.example knows";
    request.contact.note = Some(Private::new(note.to_owned()));
    let screening = screener.screen(&request);
    let rules: Vec<Rule> =
        screening.flags.iter().flat_map(|flag| flag.items.iter().map(|item| item.rule)).collect();
    assert_eq!(rules, [Rule::NameInEmail, Rule::EmailInNote, Rule::PhoneInNote]);
    assert_eq!(screening.alert, Alert::Possible);
}

/// INDEX-1: pairs that an index may miss are found in both directions.
#[test]
fn spellings_that_an_index_may_miss() {
    let name = |text: &str| WrittenValue::FullName(WrittenName::full(text));
    let address = |text: &str| WrittenValue::Address(WrittenAddress::free(text));
    let long = format!("Jn {}th", "van ".repeat(25));
    let pairs = [
        (name("李 娜"), name("李娜")),
        (name("林 太郎"), name("林太郎")),
        (name("王 小明"), name("王小明")),
        (name("阮 文"), name("阮文")),
        (name("Peter de la Cruz"), name("P. Dela Cruz")),
        (name("Maryann Brown"), name("Mary-Ann B")),
        (name(&long), name(&long.replace("Jn", "Jan"))),
        (
            address("Green Wood Avenue 5, 12345 Springfield"),
            address("Greenwood Avenue 5, 12346 Springfield"),
        ),
        (address("Rosen Heim Weg 5, 10115 Berlin"), address("Rosenheim Weg 5, 10117 Berlin")),
        (name("|a"), name("|a")),
        (name("@a"), name("@a")),
    ];
    for (one, other) in pairs {
        for (flagged, requested) in [(&one, &other), (&other, &one)] {
            let items = items(vec![flagged.clone()]);
            let request = request(vec![requested.clone()]);
            let expected = brute_force(&items, &request, &Policy::default());
            assert_eq!(expected.len(), 1, "{} and {} are alike", flagged.line(), requested.line());
            let screener = Screener::build(Policy::default(), items).screener;
            let found = by_index(&screener, &request, &mut Workspace::default());
            assert_eq!(found, expected, "{} requested for {}", requested.line(), flagged.line());
        }
    }
}
