//! The alert that follows from evidence, at its limits, and the findings that a policy reports
//! (S0-19).

use ItemKind::{Address, Email, FullName, Phone};
use frontdesk::{
    base::{AppointmentId, FlagId, FlagItemId, Region, Score},
    contact::{ItemKind, WrittenAddress, WrittenContact, WrittenName, WrittenPhone, WrittenValue},
    screening::{Alert, Evidence, Grade, KindPolicy, Likeness, Policy, Request, Rule, Screener},
};

fn likeness(grade: Grade, score: u16, rule: Rule, distinctive: bool) -> Likeness {
    Likeness { grade, score: Score::new(score), rule, distinctive }
}

/// Weak evidence, with a rule of its kind.
fn weak(kind: ItemKind) -> (ItemKind, Likeness) {
    let rule = match kind {
        FullName => Rule::NameShortened,
        Email => Rule::EmailLocalTypo,
        Address => Rule::AddressOtherUnit,
        Phone => Rule::PhoneAreaMissing,
    };
    (kind, likeness(Grade::Partial, 750, rule, false))
}

fn alert(evidence: &[(ItemKind, Likeness)]) -> Alert {
    Alert::of(evidence.iter().copied(), &Policy::default())
}

/// ALERT-1.
#[test]
fn two_weak_items_of_different_kinds_are_a_match_and_two_of_one_kind_are_not() {
    let kinds = ItemKind::ALL;
    assert_eq!(alert(&[]), Alert::None);
    for one in kinds {
        assert_eq!(alert(&[weak(one)]), Alert::Possible, "{one:?}");
        assert_eq!(alert(&[weak(one), weak(one), weak(one)]), Alert::Possible, "{one:?}");
        for other in kinds.into_iter().filter(|other| *other != one) {
            let (pair, behind) = ([weak(one), weak(other)], [weak(one), weak(one), weak(other)]);
            assert_eq!(alert(&pair), Alert::Match, "{one:?}, {other:?}");
            assert_eq!(alert(&behind), Alert::Match, "{one:?} twice, {other:?}");
        }
    }
}

/// TRACE-1.
#[test]
fn what_stands_in_remarks_or_in_a_mailbox_never_counts_as_a_second_kind() {
    let traces =
        [(Phone, Rule::PhoneInNote), (Email, Rule::EmailInNote), (FullName, Rule::NameInEmail)]
            .map(|(kind, rule)| (kind, likeness(Grade::Partial, 750, rule, false)));
    assert_eq!(alert(&traces), Alert::Possible);
    for trace in traces {
        assert_eq!(alert(&[trace]), Alert::Possible);
        assert_eq!(alert(&[trace, weak(Address)]), Alert::Possible);
        assert_eq!(alert(&[weak(Address), trace]), Alert::Possible);
    }
}

/// ALERT-1, M12.
#[test]
fn one_item_alone_is_a_match_when_equivalent_or_strong_and_distinctive() {
    for grade in [Grade::Equivalent, Grade::Identical] {
        let equal = likeness(grade, 1000, Rule::NameEqual, false);
        assert_eq!(alert(&[(FullName, equal)]), Alert::Match, "{grade:?}");
    }
    let strong = Policy::default().full_name.strong.thousandths();
    for (score, distinctive, expected) in [
        (strong, true, Alert::Match),
        (strong + 1, true, Alert::Match),
        (strong - 1, true, Alert::Possible),
        (strong, false, Alert::Possible),
        (999, false, Alert::Possible),
    ] {
        let similar = likeness(Grade::Similar, score, Rule::NameEdited, distinctive);
        assert_eq!(alert(&[(FullName, similar)]), expected, "{score}, {distinctive}");
    }
    let partial = likeness(Grade::Partial, 999, Rule::NameShortened, true);
    assert_eq!(alert(&[(FullName, partial)]), Alert::Possible);
}

/// GRADE-5, M12.
#[test]
fn a_policy_may_count_common_names_in_full_and_no_other_common_value() {
    let loud = Policy { common_names_lower: false, ..Policy::default() };
    for kind in ItemKind::ALL {
        let similar = likeness(Grade::Similar, 990, Rule::NameEdited, false);
        let expected = if kind == FullName { Alert::Match } else { Alert::Possible };
        assert_eq!(Alert::of([(kind, similar)], &loud), expected, "{kind:?}");
        assert_eq!(alert(&[(kind, similar)]), Alert::Possible, "{kind:?}");
    }
    let soft = likeness(Grade::Similar, 849, Rule::NameEdited, false);
    assert_eq!(Alert::of([(FullName, soft)], &loud), Alert::Possible);
}

#[test]
fn what_is_strong_is_a_matter_of_each_kind() {
    let high = KindPolicy { strong: Score::new(970), ..KindPolicy::default() };
    let policies = [
        (FullName, Policy { full_name: high, ..Policy::default() }),
        (Email, Policy { email: high, ..Policy::default() }),
        (Address, Policy { address: high, ..Policy::default() }),
        (Phone, Policy { phone: high, ..Policy::default() }),
    ];
    let similar = likeness(Grade::Similar, 960, Rule::NameEdited, true);
    for (raised, policy) in &policies {
        for kind in ItemKind::ALL {
            let expected = if kind == *raised { Alert::Possible } else { Alert::Match };
            assert_eq!(Alert::of([(kind, similar)], policy), expected, "{kind:?}, {raised:?}");
        }
    }
}

#[test]
fn alerts_and_grades_have_their_names_on_the_wire() {
    let alerts = [Alert::None, Alert::Possible, Alert::Match].map(Alert::as_str);
    assert_eq!(alerts, ["none", "possible", "match"]);
    let grades = [Grade::Partial, Grade::Similar, Grade::Equivalent, Grade::Identical];
    assert_eq!(grades.map(Grade::as_str), ["partial", "similar", "equivalent", "identical"]);
}

/// A flagged value and a similar value of a request.
fn similar(kind: ItemKind) -> (WrittenValue, WrittenContact) {
    let address = |number: u8, street: &str| {
        WrittenAddress::free(format!("{street} {number}, 1234 AB Utrecht"))
    };
    let mut contact = WrittenContact::default();
    let flagged = match kind {
        FullName => {
            contact.names.push(WrittenName::full("Robert Wolkers"));
            WrittenValue::FullName(WrittenName::full("Bob Wolkers"))
        }
        Email => {
            contact.emails.push("john.smith@gmail.com".into());
            WrittenValue::Email("jon.smith@gmail.com".into())
        }
        Address => {
            contact.addresses.push(address(12, "Dorpstraat"));
            WrittenValue::Address(address(12, "Dorpsstraat"))
        }
        Phone => {
            contact.phones.push(WrittenPhone::new("06 12345687"));
            WrittenValue::Phone(WrittenPhone::new("06 12345678"))
        }
    };
    (flagged, contact)
}

/// The evidence for one flagged value: the same whether it was added later or built in.
fn found(policy: &Policy, flagged: &WrittenValue, contact: &WrittenContact) -> Option<Evidence> {
    let mut policy = policy.clone();
    policy.reading.default_region = Some(Region::parse("NL").expect("a region"));
    let mut screener = Screener::new(policy);
    let (flag, item) = (FlagId::parse("f1").expect("an id"), FlagItemId::parse("i1"));
    screener.add(&flag, &item.expect("an id"), flagged).expect("a readable value");
    let request = Request::new(AppointmentId::parse("a1").expect("an id"), contact.clone());
    let [added, built] = [screener.rebuilt(), screener].map(|screener| screener.screen(&request));
    assert_eq!(added, built);
    assert!(added.complete);
    assert_eq!(added.alert, added.flags.first().map_or(Alert::None, |flag| flag.alert));
    added.flags.into_iter().flat_map(|flag| flag.items).next()
}

fn with(kind: ItemKind, scores: KindPolicy) -> Policy {
    let mut policy = Policy::default();
    *match kind {
        FullName => &mut policy.full_name,
        Email => &mut policy.email,
        Address => &mut policy.address,
        Phone => &mut policy.phone,
    } = scores;
    policy
}

/// GRADE-4.
#[test]
fn what_is_similar_is_reported_from_the_score_of_its_kind_on() {
    for kind in ItemKind::ALL {
        let (flagged, contact) = similar(kind);
        let item = found(&Policy::default(), &flagged, &contact).expect("it is similar");
        assert_eq!((item.grade, item.kind), (Grade::Similar, kind));
        let score = item.score.thousandths();
        for (report, is_reported) in [(0, true), (score, true), (score + 1, false)] {
            let scores = KindPolicy { report: Score::new(report), ..KindPolicy::default() };
            let item = found(&with(kind, scores), &flagged, &contact);
            assert_eq!(item.is_some(), is_reported, "{kind:?} from {report}");
        }
        for other in ItemKind::ALL.into_iter().filter(|other| *other != kind) {
            let scores = KindPolicy { report: Score::SAME, ..KindPolicy::default() };
            let item = found(&with(other, scores), &flagged, &contact);
            assert!(item.is_some(), "{kind:?} does not depend on {other:?}");
        }
    }
}

#[test]
fn an_item_is_strong_from_the_score_of_its_kind_on() {
    for kind in ItemKind::ALL {
        let (flagged, contact) = similar(kind);
        let item = found(&Policy::default(), &flagged, &contact).expect("it is similar");
        let score = item.score.thousandths();
        for (strong, is_strong) in [(score, true), (score + 1, false)] {
            let scores = KindPolicy { strong: Score::new(strong), ..KindPolicy::default() };
            let item = found(&with(kind, scores), &flagged, &contact).expect("it is similar");
            assert_eq!(item.strong, is_strong, "{kind:?} from {strong}");
        }
    }
}

#[test]
fn a_business_may_leave_out_what_is_partial_or_all_that_is_not_equal() {
    let partial = Policy { include_partial: false, ..Policy::default() };
    let equal = Policy { approximate: false, ..Policy::default() };
    let name = |text: &str| WrittenValue::FullName(WrittenName::full(text));
    let asked = |text: &str| WrittenContact {
        names: vec![WrittenName::full(text)],
        ..WrittenContact::default()
    };
    for (flagged, request, grade) in [
        ("Jan Wolkers", "Jan Wolkers", Grade::Identical),
        ("Jan Wolkers", "Wolkers, Jan", Grade::Equivalent),
        ("Bob Wolkers", "Robert Wolkers", Grade::Similar),
        ("Jan Wolkers", "Jan Wolker", Grade::Similar),
        ("J. Wolkers", "Jan Wolkers", Grade::Partial),
    ] {
        let grade_by =
            |policy: &Policy| found(policy, &name(flagged), &asked(request)).map(|item| item.grade);
        assert_eq!(grade_by(&Policy::default()), Some(grade), "{flagged}, {request}");
        let expected = Some(grade).filter(|grade| *grade > Grade::Partial);
        assert_eq!(grade_by(&partial), expected, "{flagged}, {request}: nothing partial");
        let expected = Some(grade).filter(|grade| *grade > Grade::Similar);
        assert_eq!(grade_by(&equal), expected, "{flagged}, {request}: equal only");
    }
    for kind in ItemKind::ALL {
        let (flagged, contact) = similar(kind);
        assert_eq!(found(&equal, &flagged, &contact), None, "{kind:?}");
    }
}
