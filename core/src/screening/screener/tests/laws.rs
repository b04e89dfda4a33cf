//! Laws that hold for all flags and requests.

use super::{
    generate::{spellings, value},
    *,
};
use proptest::prelude::*;

/// Rare combinations of initials, particles and joined words need many cases; `PROPTEST_CASES` sets
/// another number, such as the million of `make laws`.
fn many() -> ProptestConfig {
    const UNSET: u32 = 256;
    let set = ProptestConfig::default();
    ProptestConfig { cases: if set.cases == UNSET { 20_000 } else { set.cases }, ..set }
}

proptest! {
    #![proptest_config(many())]

    /// S0-19, INDEX-1: ids and scores are always equal: from the base, from the delta,
    /// half from each, and from saved bytes.
    #[test]
    fn the_index_finds_what_brute_force_finds(
        flagged in prop::collection::vec(value(), 1..40),
        requested in prop::collection::vec(value(), 1..5),
        split in 0usize..40,
    ) {
        let policy = Policy::default();
        let items = items(flagged);
        let request = request(requested);
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
            "{:?} requested for {:?}",
            lines(items.iter().map(|(.., written)| written)),
            lines(written_of(&request).iter())
        );
        let saved = Screener::from_bytes(&screener.to_bytes()).unwrap();
        prop_assert_eq!(&by_index(&saved, &request, workspace), &expected);
    }

    /// The index finds each spelling by the other exactly if the comparison does (INDEX-1).
    #[test]
    fn the_index_finds_each_spelling_by_the_other((one, other) in spellings()) {
        for (flagged, requested) in [(&one, &other), (&other, &one)] {
            let items = items(vec![flagged.clone()]);
            let request = request(vec![requested.clone()]);
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
                    "{:?} requested for {:?}", flagged.line(), requested.line()
                );
            }
        }
    }

    /// GRADE-2: comparisons are symmetric.
    #[test]
    fn comparing_is_symmetric(a in value(), b in value()) {
        let options = ParseOptions::default();
        if let (Ok(a), Ok(b)) = (Value::read(&a, &options), Value::read(&b, &options)) {
            prop_assert_eq!(compare::compare(&a, &b), compare::compare(&b, &a));
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1_500))]

    /// S0-26, S0-27: a released item gives no evidence and the others are unchanged; reinstated,
    /// it gives the same evidence as before.
    #[test]
    fn release_and_reinstate_touch_one_item(
        flagged in prop::collection::vec(value(), 1..30),
        requested in prop::collection::vec(value(), 1..4),
        split in 0usize..30,
        chosen in any::<prop::sample::Index>(),
    ) {
        let items = items(flagged);
        let request = request(requested);
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

    /// WORK-5, S0-21: an item affects exactly the appointments whose answers cite it.
    #[test]
    fn affected_are_those_whose_answers_cite_the_item(
        item in value(),
        requested in prop::collection::vec(prop::collection::vec(value(), 1..4), 1..12),
        split in 0usize..12,
    ) {
        let requests: Vec<Request> = requested.into_iter().enumerate().map(|(number, values)| {
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

    /// A batch gives the same answers as its requests one by one.
    #[test]
    fn many_are_answered_as_one_by_one(
        flagged in prop::collection::vec(value(), 0..20),
        requested in prop::collection::vec(prop::collection::vec(value(), 1..4), 0..6),
    ) {
        let screener = Screener::build(Policy::default(), items(flagged)).screener;
        let requests: Vec<Request> = requested.into_iter().map(request).collect();
        let alone: Vec<_> = requests
            .iter()
            .map(|request| screener.screen(request))
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
