//! The index finds exactly what looking at every item would find.

use std::collections::BTreeMap;

use generate::{spellings, value};
use proptest::prelude::*;

mod generate;

use super::*;
use crate::{
    base::{AppointmentId, Private},
    contact::{Contact, ItemKind, WrittenAddress, WrittenContact, WrittenName, WrittenPhone},
    screening::{Alert, Grade, Likeness, OpenAppointments, Request, Rule, compare},
};

type Item = (FlagId, FlagItemId, WrittenValue);
type Answer = Vec<(String, String, Likeness)>;

/// The plainest possible definition of a screening: compare everything with everything.
fn brute_force(items: &[Item], request: &Request, policy: &Policy) -> Answer {
    let reading = &policy.reading;
    let contact = Contact::read(&request.contact, reading);
    let mut best: BTreeMap<(String, String), Likeness> = BTreeMap::new();
    for (flag, item, written) in items {
        let Ok(flagged) = Value::read(written, reading) else {
            continue;
        };
        for value in &contact.values {
            let Some(found) = compare::compare(&flagged, value) else {
                continue;
            };
            if found.grade == Grade::Similar && found.score < policy.of(value.kind()).report {
                continue;
            }
            let place = (flag.to_string(), item.to_string());
            let rank = |found: &Likeness| (found.grade, found.score);
            match best.get(&place) {
                Some(known) if rank(known) >= rank(&found) => {}
                _ => drop(best.insert(place, found)),
            }
        }
    }
    best.into_iter().map(|((flag, item), found)| (flag, item, found)).collect()
}

fn by_index(screener: &Screener, request: &Request, workspace: &mut Workspace) -> Answer {
    let screening = screener.screen(request, workspace);
    assert!(screening.complete);
    let mut answer: Answer = screening
        .flags
        .iter()
        .flat_map(|flag| flag.items.iter().map(move |item| (flag, item)))
        // Traces have tests of their own: brute force compares like with like only.
        .filter(|(_, item)| !item.rule.is_trace())
        .map(|(flag, item)| {
            let likeness = Likeness {
                grade: item.grade,
                score: item.score,
                rule: item.rule,
                distinctive: item.distinctive,
            };
            (flag.flag.to_string(), item.item.to_string(), likeness)
        })
        .collect();
    answer.sort_by(|a, b| (&a.0, &a.1).cmp(&(&b.0, &b.1)));
    answer
}

fn request(values: Vec<WrittenValue>) -> Request {
    let mut contact = WrittenContact::default();
    for value in values {
        match value {
            WrittenValue::FullName(name) => contact.names.push(name),
            WrittenValue::Email(email) => contact.emails.push(email),
            WrittenValue::Address(address) => contact.addresses.push(address),
            WrittenValue::Phone(phone) => contact.phones.push(phone),
        }
    }
    Request::new(AppointmentId::parse("a").unwrap(), contact)
}

fn items(values: Vec<WrittenValue>) -> Vec<Item> {
    let item = |(number, value): (usize, WrittenValue)| {
        let flag = FlagId::parse(&format!("f{:03}", number / 3)).unwrap();
        (flag, FlagItemId::parse(&format!("i{number:03}")).unwrap(), value)
    };
    values.into_iter().enumerate().map(item).collect()
}

fn flagged_jan() -> Vec<Item> {
    let address = WrittenAddress::free("Dorpsstraat 5, 1234 AB Utrecht");
    items(vec![
        WrittenValue::FullName(WrittenName::full("Jan Zwanenburg")),
        WrittenValue::Email(Private::new("jan@zwanenburg-bouw.nl".to_owned())),
        WrittenValue::Address(address),
        WrittenValue::Phone(WrittenPhone::new("+31 6 12345678")),
    ])
}

/// S0-18, S0-19, S0-22, S0-23: any one item is enough, and only what matches is listed.
#[test]
fn each_item_matches_by_itself() {
    let others = [
        WrittenValue::FullName(WrittenName::full("Lisa Oudendijk")),
        WrittenValue::Email(Private::new("lisa@oudendijk-zorg.nl".to_owned())),
        WrittenValue::Address(WrittenAddress::free("Slotlaan 200, 3701 GX Zeist")),
        WrittenValue::Phone(WrittenPhone::new("+31 30 2345679")),
    ];
    let items = flagged_jan();
    let screener = Screener::build(Policy::default(), items.clone()).screener;
    for kept in 0..4 {
        let mut asked = others.to_vec();
        asked[kept] = items[kept].2.clone();
        let screening = screener.screen(&request(asked), &mut Workspace::default());
        let kinds: Vec<ItemKind> =
            screening.flags.iter().flat_map(|flag| &flag.items).map(|item| item.kind).collect();
        assert_eq!(kinds, [items[kept].2.kind()]);
        assert_eq!(screening.alert, Alert::Match);
    }
    let screening = screener.screen(&request(others.to_vec()), &mut Workspace::default());
    assert_eq!(screening.alert, Alert::None);
}

/// S0-25: a decision exempts this customer with this value, nobody else and nothing else.
#[test]
fn an_exemption_is_void_once_the_value_changes() {
    let mut screener = Screener::build(Policy::default(), flagged_jan()).screener;
    let customer = CustomerId::parse("c1").unwrap();
    let address = WrittenValue::Address(WrittenAddress::free("dorpsstraat 5, 1234 AB Utrecht "));
    let (flag, item, _) = flagged_jan().swap_remove(2);
    screener.exempt.insert((customer.clone(), flag, item), vec![address.clone()]);
    let ask = |customer: Option<CustomerId>, text: &str| {
        let mut request = request(vec![WrittenValue::Address(WrittenAddress::free(text))]);
        request.customer = customer;
        screener.screen(&request, &mut Workspace::default()).alert
    };
    let written = "Dorpsstraat 5, 1234 AB Utrecht";
    assert_eq!(ask(Some(customer.clone()), written), Alert::None);
    assert_eq!(ask(None, written), Alert::Match);
    assert_eq!(ask(CustomerId::parse("c2").ok(), written), Alert::Match);
    assert_eq!(ask(Some(customer), "Dorpsstr. 5, 1234AB Utrecht"), Alert::Match);
}

/// S1-28, I-18: what is erased matches nothing and is not in what is saved; all else stays.
#[test]
fn an_erased_flag_is_not_saved() {
    let items = flagged_jan();
    for erased in 0..items.len() {
        let mut screener = Screener::build(Policy::default(), items.clone()).screener;
        let (flag, item, value) = items[erased].clone();
        let late = FlagItemId::parse("late").unwrap();
        let email = WrittenValue::Email(Private::new("late@zwanenburg.nl".to_owned()));
        screener.add(&flag, &late, &email).unwrap();
        screener.erase(&flag);
        assert!(!screener.reinstate(&flag, &item) && !screener.reinstate(&flag, &late));
        let read = Screener::from_bytes(&screener.to_bytes()).unwrap();
        let theirs = items.iter().filter(|(of, ..)| *of != flag);
        for (_, _, kept) in theirs.clone() {
            for screener in [&screener, &read] {
                let found =
                    screener.screen(&request(vec![kept.clone()]), &mut Workspace::default());
                assert_eq!(found.alert, Alert::Match);
            }
        }
        assert_eq!((screener.items(), read.items()), (theirs.clone().count(), theirs.count()));
        for gone in [value, email] {
            let found = screener.screen(&request(vec![gone.clone()]), &mut Workspace::default());
            assert_eq!(found.alert, Alert::None);
            let found = read.screen(&request(vec![gone]), &mut Workspace::default());
            assert_eq!(found.alert, Alert::None);
        }
        assert!(!String::from_utf8_lossy(&read.to_bytes()).contains("late@zwanenburg"));
    }
}

/// M11: swapped fields are found, as weak evidence.
#[test]
fn traces_in_other_places_are_told() {
    let flagged = vec![
        WrittenValue::Phone(WrittenPhone::new("+31 6 12345678")),
        WrittenValue::Email(Private::new("jan@wolkers.example".to_owned())),
        WrittenValue::FullName(WrittenName::full("Feikje Zwanenburg")),
    ];
    let screener = Screener::build(Policy::default(), items(flagged)).screener;
    let mut request = request(vec![WrittenValue::Email(Private::new(
        "feikje.zwanenburg@dorpspost.nl".to_owned(),
    ))]);
    let note = "my number is 0031 612345678, jan@wolkers.example knows";
    request.contact.note = Some(Private::new(note.to_owned()));
    let screening = screener.screen(&request, &mut Workspace::default());
    let rules: Vec<Rule> =
        screening.flags.iter().flat_map(|flag| flag.items.iter().map(|item| item.rule)).collect();
    assert_eq!(rules, [Rule::NameInEmail, Rule::EmailInNote, Rule::PhoneInNote]);
    assert_eq!(screening.alert, Alert::Possible);
}

/// Threats C2, C9: what is released or erased uses up no comparison, so one item that is active is
/// found behind any number of those that are not; in the base and beside it.
#[test]
fn dead_items_hide_no_living_one() {
    let mailbox = WrittenValue::Email(Private::new("info@beheer-jansen.nl".to_owned()));
    let id = |number: usize| FlagId::parse(&format!("f{number}")).unwrap();
    let item = FlagItemId::parse("i").unwrap();
    let policy = Policy { most_comparisons: 3, ..Policy::default() };
    let dead = || (0..60).map(|number| (id(number), item.clone(), mailbox.clone()));
    let added = {
        let mut screener = Screener::new(policy.clone());
        dead().for_each(|(flag, item, value)| screener.add(&flag, &item, &value).unwrap());
        screener
    };
    for mut screener in [Screener::build(policy, dead()).screener, added] {
        for number in 0..60 {
            match number % 2 {
                0 => screener.erase(&id(number)),
                _ => assert!(screener.release(&id(number), &item)),
            }
        }
        screener.add(&id(60), &item, &mailbox).unwrap();
        let screening = screener.screen(&request(vec![mailbox.clone()]), &mut Workspace::default());
        assert!(screening.complete);
        let found: Vec<&str> = screening.flags.iter().map(|found| found.flag.as_str()).collect();
        assert_eq!(found, ["f60"]);
    }
}

/// What the invented values say, for the message of a failing law.
fn lines<'a>(values: impl Iterator<Item = &'a WrittenValue>) -> Vec<String> {
    values.map(WrittenValue::line).collect()
}

fn written_of(request: &Request) -> Vec<WrittenValue> {
    let WrittenContact { names, emails, addresses, phones, .. } = &request.contact;
    let names = names.iter().cloned().map(WrittenValue::FullName);
    let emails = emails.iter().cloned().map(WrittenValue::Email);
    let addresses = addresses.iter().cloned().map(WrittenValue::Address);
    let phones = phones.iter().cloned().map(WrittenValue::Phone);
    names.chain(emails).chain(addresses).chain(phones).collect()
}

/// Rare combinations of initials, particles and joined words want many tries; `PROPTEST_CASES` sets
/// another number, such as the million of `make laws`.
fn many() -> ProptestConfig {
    const UNSET: u32 = 256;
    let set = ProptestConfig::default();
    ProptestConfig { cases: if set.cases == UNSET { 20_000 } else { set.cases }, ..set }
}

proptest! {
    #![proptest_config(many())]

    /// S0-19, matching.md § 4: ids and scores are equal, always; from the base, from the delta,
    /// half from each, and from saved bytes.
    #[test]
    fn the_index_finds_what_brute_force_finds(
        flagged in prop::collection::vec(value(), 1..40),
        asked in prop::collection::vec(value(), 1..5),
        split in 0usize..40,
    ) {
        let policy = Policy::default();
        let items = items(flagged);
        let request = request(asked);
        let expected = brute_force(&items, &request, &policy);
        let workspace = &mut Workspace::default();
        let (early, late) = items.split_at(split.min(items.len()));
        let mut screener = Screener::build(policy, early.iter().cloned()).screener;
        for (flag, item, written) in late {
            let _ = screener.add(flag, item, written);
        }
        prop_assert_eq!(
            &by_index(&screener, &request, workspace),
            &expected,
            "{:?} asked for {:?}",
            lines(items.iter().map(|(.., written)| written)),
            lines(written_of(&request).iter())
        );
        let saved = Screener::from_bytes(&screener.to_bytes()).unwrap();
        prop_assert_eq!(&by_index(&saved, &request, workspace), &expected);
    }

    /// S0-26, S0-27: a released item produces nothing, the others the same as before; reinstated
    /// it produces what it did.
    #[test]
    fn release_and_reinstate_touch_one_item(
        flagged in prop::collection::vec(value(), 1..30),
        asked in prop::collection::vec(value(), 1..4),
        split in 0usize..30,
        chosen in any::<prop::sample::Index>(),
    ) {
        let items = items(flagged);
        let request = request(asked);
        let workspace = &mut Workspace::default();
        let (early, late) = items.split_at(split.min(items.len()));
        let mut screener = Screener::build(Policy::default(), early.iter().cloned()).screener;
        for (flag, item, written) in late {
            let _ = screener.add(flag, item, written);
        }
        let before = by_index(&screener, &request, workspace);
        let (flag, item, written) = chosen.get(&items);
        let known = screener.release(flag, item);
        let rest: Answer =
            before.iter().filter(|(_, id, _)| id != item.as_str()).cloned().collect();
        prop_assert_eq!(&by_index(&screener, &request, workspace), &rest);
        let saved = Screener::from_bytes(&screener.to_bytes()).unwrap();
        prop_assert_eq!(&by_index(&saved, &request, workspace), &rest);
        prop_assert_eq!(screener.add(flag, item, written).is_ok(), known);
        prop_assert_eq!(&by_index(&screener, &request, workspace), &before);
    }

    /// Whatever two spellings compare as, the index finds, either way round (matching.md § 4).
    #[test]
    fn the_index_finds_each_spelling_by_the_other((one, other) in spellings()) {
        for (flagged, asked) in [(&one, &other), (&other, &one)] {
            let items = items(vec![flagged.clone()]);
            let request = request(vec![asked.clone()]);
            let expected = brute_force(&items, &request, &Policy::default());
            let workspace = &mut Workspace::default();
            let built = Screener::build(Policy::default(), items.iter().cloned()).screener;
            let mut added = Screener::default();
            for (flag, item, written) in &items {
                let _ = added.add(flag, item, written);
            }
            for screener in [&built, &added] {
                prop_assert_eq!(
                    &by_index(screener, &request, workspace),
                    &expected,
                    "{:?} asked for {:?}", flagged.line(), asked.line()
                );
            }
        }
    }

    /// The evidence is symmetric: flagged and request may change places.
    #[test]
    fn comparing_is_symmetric(a in value(), b in value()) {
        let reading = Reading::default();
        if let (Ok(a), Ok(b)) = (Value::read(&a, &reading), Value::read(&b, &reading)) {
            prop_assert_eq!(compare::compare(&a, &b), compare::compare(&b, &a));
        }
    }

    /// S0-21: an appointment is affected by an item exactly when its answer cites it.
    #[test]
    fn affected_are_those_whose_answers_cite_the_item(
        item in value(),
        asked in prop::collection::vec(prop::collection::vec(value(), 1..4), 1..12),
        split in 0usize..12,
    ) {
        let requests: Vec<Request> = asked.into_iter().enumerate().map(|(number, values)| {
            let appointment = AppointmentId::parse(&format!("a{number:02}")).unwrap();
            Request { appointment, ..request(values) }
        }).collect();
        let screener = Screener::build(Policy::default(), items(vec![item.clone()])).screener;
        let cites = |request: &&Request| {
            !by_index(&screener, request, &mut Workspace::default()).is_empty()
        };
        let expected: Vec<AppointmentId> =
            requests.iter().filter(cites).map(|request| request.appointment.clone()).collect();
        let (early, late) = requests.split_at(split.min(requests.len()));
        let mut open = OpenAppointments::build(Policy::default(), early);
        late.iter().for_each(|request| open.put(request));
        prop_assert_eq!(open.affected_by(&item), expected);
        requests.iter().for_each(|request| open.remove(&request.appointment));
        prop_assert!(open.affected_by(&item).is_empty());
    }

    /// S0-21, threat C9: whatever was put, replaced and closed before, exactly the open appointments
    /// that cite an item are affected, and no more than about twice their values are kept.
    #[test]
    fn closed_appointments_are_forgotten(
        item in value(),
        changes in prop::collection::vec(
            (0usize..5, prop::option::weighted(0.8, prop::collection::vec(value(), 1..5))), 1..120,
        ),
        built in 0usize..120,
    ) {
        let mut open = OpenAppointments::new(Policy::default());
        let mut requests: BTreeMap<AppointmentId, Request> = BTreeMap::new();
        for (number, (which, values)) in changes.into_iter().enumerate() {
            if number == built {
                open = OpenAppointments::build(Policy::default(), requests.values());
            }
            let appointment = AppointmentId::parse(&format!("a{which}")).unwrap();
            match values {
                Some(values) => {
                    let request = Request { appointment: appointment.clone(), ..request(values) };
                    open.put(&request);
                    requests.insert(appointment, request);
                }
                None => {
                    open.remove(&appointment);
                    requests.remove(&appointment);
                }
            }
            let live: usize = requests.values().map(|request| written_of(request).len()).sum();
            prop_assert!(open.stored() <= 2 * live + 110, "{} for {}", open.stored(), live);
        }
        let screener = Screener::build(Policy::default(), items(vec![item.clone()])).screener;
        let cites = |request: &&Request| {
            !by_index(&screener, request, &mut Workspace::default()).is_empty()
        };
        let expected: Vec<AppointmentId> =
            requests.values().filter(cites).map(|request| request.appointment.clone()).collect();
        prop_assert_eq!(open.affected_by(&item), expected);
    }

    /// S0-26, threats C9, P6: whatever was added, released, reinstated and erased before, exactly
    /// the active items match, and no more than about twice the items are kept.
    #[test]
    fn erased_flags_are_forgotten(
        changes in prop::collection::vec((0usize..4, 0usize..30, 0u8..10, value()), 1..150),
        built in 0usize..150,
        asked in prop::collection::vec(value(), 1..4),
    ) {
        let id = |flag: usize, item: usize| {
            let flag = FlagId::parse(&format!("f{flag}")).unwrap();
            (flag, FlagItemId::parse(&format!("i{item}")).unwrap())
        };
        let reading = Reading::default();
        let mut screener = Screener::new(Policy::default());
        let mut known: BTreeMap<(FlagId, FlagItemId), (WrittenValue, bool)> = BTreeMap::new();
        for (number, (flag, item, verb, written)) in changes.into_iter().enumerate() {
            if number == built {
                screener = screener.rebuilt();
            }
            let place = id(flag, item);
            match verb {
                0..=5 if Value::read(&written, &reading).is_ok() => {
                    prop_assert!(screener.add(&place.0, &place.1, &written).is_ok());
                    known.entry(place).or_insert((written, true)).1 = true;
                }
                0..=5 => {}
                6 | 7 => {
                    prop_assert_eq!(screener.release(&place.0, &place.1), known.contains_key(&place));
                    known.entry(place).and_modify(|known| known.1 = false);
                }
                8 => {
                    let is_known = known.contains_key(&place);
                    prop_assert_eq!(screener.reinstate(&place.0, &place.1), is_known);
                    known.entry(place).and_modify(|known| known.1 = true);
                }
                _ => {
                    screener.erase(&place.0);
                    known.retain(|(flag, _), _| *flag != place.0);
                }
            }
            prop_assert_eq!(screener.items(), known.len());
            prop_assert!(screener.stored() <= 2 * known.len() + 110);
        }
        let active = known.iter().filter(|(_, (_, is_active))| *is_active);
        let active: Vec<Item> =
            active.map(|((flag, item), (value, _))| (flag.clone(), item.clone(), value.clone())).collect();
        let request = request(asked);
        let expected = brute_force(&active, &request, &Policy::default());
        let workspace = &mut Workspace::default();
        prop_assert_eq!(&by_index(&screener, &request, workspace), &expected);
        let rebuilt = screener.rebuilt();
        prop_assert_eq!(rebuilt.erased_items(), 0);
        prop_assert_eq!(&by_index(&rebuilt, &request, workspace), &expected);
    }

    /// A batch is answered as its requests one by one.
    #[test]
    fn many_are_answered_as_one_by_one(
        flagged in prop::collection::vec(value(), 0..20),
        asked in prop::collection::vec(prop::collection::vec(value(), 1..4), 0..6),
    ) {
        let screener = Screener::build(Policy::default(), items(flagged)).screener;
        let requests: Vec<Request> = asked.into_iter().map(request).collect();
        let alone: Vec<_> = requests
            .iter()
            .map(|request| screener.screen(request, &mut Workspace::default()))
            .collect();
        prop_assert_eq!(screener.screen_many(&requests), alone);
    }

    /// Damaged bytes give an error, never a panic.
    #[test]
    fn damaged_bytes_are_refused(
        flagged in prop::collection::vec(value(), 0..6),
        place in any::<prop::sample::Index>(),
        bit in 0u8..8,
    ) {
        let mut bytes = Screener::build(Policy::default(), items(flagged)).screener.to_bytes();
        prop_assert!(Screener::from_bytes(&bytes).is_ok());
        let place = place.index(bytes.len());
        prop_assert!(Screener::from_bytes(&bytes[..place]).is_err());
        bytes[place] ^= 1 << bit;
        prop_assert!(Screener::from_bytes(&bytes).is_err());
    }
}
