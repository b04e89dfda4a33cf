//! Released, erased, replaced and closed values hide no others, and their memory is freed.

use super::{generate::value, *};
use proptest::prelude::*;

/// Threats C2, C9: released and erased items use up no comparisons, so an active item is found
/// behind any number of them, in the base and in the delta.
#[test]
fn dead_items_hide_no_living_one() {
    let mailbox = WrittenValue::Email("info@beheer-jansen.nl".into());
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
        let screening = screener.screen(&request(vec![mailbox.clone()]));
        assert!(screening.complete);
        let found: Vec<&str> = screening.flags.iter().map(|found| found.flag.as_str()).collect();
        assert_eq!(found, ["f60"]);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(500))]

    /// S0-21, threat C9: after any sequence of changes, exactly the open appointments that cite an
    /// item are affected, and at most about twice their values are stored.
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

    /// S0-26, threats C9, P6: after any sequence of changes, exactly the active items match, and at
    /// most about twice the items are stored.
    #[test]
    fn erased_flags_are_forgotten(
        changes in prop::collection::vec((0usize..4, 0usize..30, 0u8..10, value()), 1..150),
        built in 0usize..150,
        requested in prop::collection::vec(value(), 1..4),
    ) {
        let id = |flag: usize, item: usize| {
            let flag = FlagId::parse(&format!("f{flag}")).unwrap();
            (flag, FlagItemId::parse(&format!("i{item}")).unwrap())
        };
        let options = ParseOptions::default();
        let mut screener = Screener::new(Policy::default());
        let mut known: BTreeMap<(FlagId, FlagItemId), (WrittenValue, bool)> = BTreeMap::new();
        for (number, (flag, item, verb, written)) in changes.into_iter().enumerate() {
            if number == built {
                screener = screener.rebuilt();
            }
            let place = id(flag, item);
            match verb {
                0..=5 if Value::read(&written, &options).is_ok() => {
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
        let request = request(requested);
        let expected = brute_force(&active, &request, &Policy::default());
        let workspace = &mut Workspace::default();
        prop_assert_eq!(&by_index(&screener, &request, workspace), &expected);
        let rebuilt = screener.rebuilt();
        prop_assert_eq!(rebuilt.erased_items(), 0);
        prop_assert_eq!(&by_index(&rebuilt, &request, workspace), &expected);
    }
}
