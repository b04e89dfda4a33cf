//! Laws of flags: they hold for any commands of any actor, in any order.

use std::collections::BTreeSet;

use chrono::{DateTime, Utc};
use frontdesk::{
    base::{Actor, ActorId, AppointmentId, CustomerId, NoFacts, Role},
    contact::{ParseOptions, WrittenContact},
    door,
    flag::{
        Command, FlagChange, FlagEvent, FlagList, Query, Refusal, flaggable,
        query::{self, List},
    },
    screening::{Policy, Request, Screener, Screening},
};
use frontdesk_tests::{random, stored_events};
use proptest::prelude::*;
use serde_json::json;

type Call = (DateTime<Utc>, Actor, Command);

fn command() -> impl Strategy<Value = Command> {
    call().prop_map(|(_, _, command)| command)
}

fn instant() -> impl Strategy<Value = DateTime<Utc>> {
    random::instant().prop_map(|at| at.parse().expect("an instant"))
}

fn call() -> impl Strategy<Value = Call> {
    random::command().prop_map(|call| match door::Call::read(call) {
        Ok(door::Call::Do { at, by, command, .. }) => match *command {
            frontdesk::desk::Command::Flag(command) => (at, by, command),
            other => panic!("no command about flags: {other:?}"),
        },
        other => panic!("no command: {other:?}"),
    })
}

fn calls() -> impl Strategy<Value = Vec<Call>> {
    prop::collection::vec(call(), 0..40)
}

fn handle(flags: &mut FlagList, (at, by, command): &Call) -> Result<Vec<FlagEvent>, Refusal> {
    flags.handle(*at, by, command, &ParseOptions::default())
}

fn lived(calls: &[Call]) -> (FlagList, Vec<FlagEvent>) {
    let (mut flags, mut log) = (FlagList::default(), Vec::new());
    for call in calls {
        log.extend(handle(&mut flags, call).unwrap_or_default());
    }
    (flags, log)
}

/// Screens every value of the list, for each customer and without one.
fn screened(screener: &Screener, flags: &FlagList) -> Vec<Screening> {
    let items = || flags.iter().flat_map(|flag| flag.items.values());
    let known = items().flat_map(|item| item.exemptions.keys().cloned().map(Some));
    let customers: BTreeSet<Option<CustomerId>> = known.chain([None]).collect();
    let mut answers = Vec::new();
    for (item, customer) in items().flat_map(|item| customers.iter().map(move |of| (item, of))) {
        let contact = WrittenContact::from_iter([item.value.clone()]);
        let mut request = Request::new(AppointmentId::parse("a1").expect("an id"), contact);
        request.customer = customer.clone();
        answers.push(screener.screen(&request));
    }
    answers
}

proptest! {
    /// I-20, O1: the log, serialized and parsed again, gives the same list.
    #[test]
    fn replaying_the_events_gives_the_same_list(calls in calls()) {
        let (lived, log) = lived(&calls);
        let written = serde_json::to_string(&log).expect("events can be written");
        let read: Vec<FlagEvent> = serde_json::from_str(&written).expect("and read");
        let mut replayed = FlagList::default();
        read.iter().for_each(|event| replayed.apply(event));
        prop_assert_eq!(&read, &log);
        prop_assert_eq!(replayed, lived);
    }

    /// A host may keep whole flags instead of events (I-20).
    #[test]
    fn the_list_itself_can_be_written_and_read(calls in calls()) {
        let (flags, _) = lived(&calls);
        let written = serde_json::to_string(&flags).expect("flags can be written");
        let read: FlagList = serde_json::from_str(&written).expect("and read");
        prop_assert_eq!(read, flags);
    }

    /// S0-25, S0-26: a screener built from the list answers like one that applied every event,
    /// released items and decisions included.
    #[test]
    fn a_screener_of_the_list_answers_as_one_that_followed_its_events(calls in calls()) {
        let (flags, log) = lived(&calls);
        let mut followed = Screener::default();
        log.iter().for_each(|event| followed.follow(event));
        let of_list = Screener::of_flags(&flags, Policy::default());
        prop_assert_eq!(of_list.items(), followed.items());
        prop_assert_eq!(screened(&of_list, &flags), screened(&followed, &flags));
    }

    /// O1: a repeated call changes nothing; neither does a refused one.
    #[test]
    fn a_repeated_call_is_harmless(calls in calls()) {
        let mut flags = FlagList::default();
        for call in &calls {
            let before = flags.clone();
            if handle(&mut flags, call).is_err() {
                prop_assert_eq!(&flags, &before, "a refusal changed the list");
                continue;
            }
            prop_assert_eq!(handle(&mut flags, call), Ok(Vec::new()), "{:?}", &call.2);
        }
    }

    /// I-10, R-11: a lifted flag has no active item, and any other has one.
    #[test]
    fn a_flag_is_lifted_exactly_when_no_item_is_active(calls in calls()) {
        let (flags, _) = lived(&calls);
        for flag in flags.iter() {
            prop_assert_eq!(flag.is_lifted(), flag.active_items().count() == 0);
            prop_assert!(!flag.items.is_empty(), "S0-16: a flag has an item");
        }
        for (flag, item, _) in flags.active_items() {
            let flag = flags.get(flag).expect("a flag that is there");
            prop_assert!(!flag.is_lifted());
            prop_assert!(flag.items[item].is_active());
        }
    }

    /// S1-39: no actor outside the office changes or sees anything, or learns the reason. A timer
    /// only erases flags whose retention has ended.
    #[test]
    fn only_the_office_acts(calls in calls(), command in command(), at in instant()) {
        let (mut flags, _) = lived(&calls);
        for role in [Role::Technician, Role::Customer, Role::System] {
            if role == Role::System && command.rule().roles.contains(&role) {
                continue;
            }
            let by = Actor::new(role, ActorId::parse("u2").expect("an id"));
            let no = handle(&mut flags, &(at, by.clone(), command.clone()));
            let no = no.expect_err("a refusal");
            prop_assert!(no.code().ends_with(".forbidden"));
            prop_assert_eq!(no.to_string(), "not permitted");
            let source = query::Source { flags: &flags, facts: &NoFacts };
            prop_assert!(Query::List(List::default()).answer(&by, source).is_err());
        }
    }

    /// M13: every flag has a reason, an author, a time and a review in the future.
    #[test]
    fn no_flag_is_without_a_reason(calls in calls()) {
        let (flags, log) = lived(&calls);
        for flag in flags.iter() {
            prop_assert!(!flag.reason.as_str().is_empty());
            prop_assert!(flag.by.is_office());
        }
        for event in log {
            if let FlagChange::Raised { review_due, .. } = event.change {
                prop_assert!(review_due > event.at);
            }
        }
    }

    /// B1: every call is answered with one of the five keys, and JSON text gives the same answer;
    /// only `done` has other keys beside it.
    #[test]
    fn the_door_always_answers(call in prop_oneof![random::any_call(), random::anything()]) {
        let (mut door, mut again) = (door::Door::default(), door::Door::default());
        let answer = door.call(call.clone());
        prop_assert_eq!(again.call_text(&call.to_string()), answer.to_string());
        let words = answer.as_object().map(|answer| answer.keys().cloned().collect::<Vec<_>>());
        let words = words.unwrap_or_default();
        let known = ["done", "told", "applied", "refused", "malformed"];
        let beside = |word: &String| ["stored", "effects", "warnings"].contains(&word.as_str());
        let (beside, words): (Vec<_>, Vec<_>) = words.into_iter().partition(beside);
        prop_assert!(words.len() == 1 && known.contains(&words[0].as_str()), "{words:?}");
        prop_assert!(beside.is_empty() || words[0] == "done", "{words:?} {beside:?}");
    }

    /// U-10, I-20: a desk that applies the log answers like the one that wrote it.
    #[test]
    fn a_log_brings_the_same_desk(
        calls in prop::collection::vec(random::command(), 0..30),
        contact in random::contact(),
    ) {
        let (mut lived, mut events) = (door::Door::default(), Vec::new());
        for call in calls {
            let answer = lived.call(call);
            events.extend(stored_events(&answer));
        }
        let mut replayed = door::Door::default();
        replayed.call(json!({ "apply": events }));
        let by = json!({ "role": "staff", "id": "u1" });
        for customer in [None, Some("c1")] {
            let ask = json!({
                "ask": "screening.screen", "by": by, "appointment": "a1", "contact": contact,
                "customer": customer,
            });
            prop_assert_eq!(lived.call(ask.clone()), replayed.call(ask));
        }
        for ask in ["flag.list", "flag.items"] {
            let ask = json!({ "ask": ask, "by": by });
            prop_assert_eq!(lived.call(ask.clone()), replayed.call(ask));
        }
    }

    /// P1: no value appears in `Debug` output or in a refusal.
    #[test]
    fn nothing_private_is_printed(calls in calls()) {
        let mut flags = FlagList::default();
        let mut printed = String::new();
        for call in &calls {
            let result = handle(&mut flags, call);
            printed += &format!("{call:?} {result:?}");
            printed += &result.err().map(|no| no.to_string()).unwrap_or_default();
        }
        printed += &format!("{flags:?}");
        for private in ["Boer", "dorpspost.nl", "Dorp", "12345678", "did not pay", "moved"] {
            prop_assert!(!printed.contains(private), "{private} is printed");
        }
    }
}

/// S0-16: one item for each distinct value that can be parsed; a missing value gives none.
#[test]
fn each_distinct_readable_value_can_be_flagged() {
    let contact: WrittenContact = serde_json::from_value(json!({
        "names": [{ "full": "Jan de Boer" }, { "full": "  " }],
        "emails": ["jan@dorpspost.nl", "jan@dorpspost.nl"],
        "phones": [{ "number": "+31612345678" }, { "number": "+31687654321" }],
    }))
    .expect("a contact");
    let values = flaggable(&contact, &ParseOptions::default());
    let kinds: Vec<&str> = values.iter().map(|value| value.kind().as_str()).collect();
    assert_eq!(kinds, ["full_name", "email", "phone", "phone"]);
}
