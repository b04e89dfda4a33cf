//! Laws of customers: they hold for any commands of any actor, in any order.

mod archive_and_merge;
mod permission;
mod private;
mod record;

use std::collections::BTreeSet;

use chrono::{DateTime, Utc};
use frontdesk::{
    base::{Actor, ActorId, Context, CustomerId, NoFacts, Role},
    customer::{Command, Customer, CustomerEvent, Customers, Policy, Refusal, query},
    desk, door,
};
use frontdesk_tests::random::customer as random;
use proptest::{
    prelude::*,
    strategy::ValueTree,
    test_runner::{Config, RngAlgorithm, TestRng, TestRunner},
};
use serde_json::Value;

pub(crate) type Call = (DateTime<Utc>, Actor, Command);

pub(crate) fn read(call: Value) -> Call {
    match door::Call::read(call) {
        Ok(door::Call::Do { at, by, command, .. }) => match *command {
            desk::Command::Customer(command) => (at, by, command),
            other => panic!("no command about customers: {other:?}"),
        },
        other => panic!("no command: {other:?}"),
    }
}

pub(crate) fn call() -> impl Strategy<Value = Call> {
    random::command().prop_map(read)
}

/// Commands about three customers; sometimes none of them exists at first.
pub(crate) fn calls() -> impl Strategy<Value = Vec<Call>> {
    let more = prop::collection::vec(call(), 0..60);
    (more, prop::bool::weighted(0.9)).prop_map(|(more, are_there)| {
        let created = random::creations().into_iter().filter(|_| are_there).map(read);
        created.chain(more).collect()
    })
}

pub(crate) fn id(text: &str) -> CustomerId {
    CustomerId::parse(text).expect("an id")
}

pub(crate) fn actor(role: Role, id: &str) -> Actor {
    Actor::new(role, ActorId::parse(id).expect("an id"))
}

pub(crate) static POLICY: std::sync::LazyLock<Policy> = std::sync::LazyLock::new(Policy::default);

pub(crate) fn source(customers: &Customers) -> query::Source<'_> {
    query::Source { customers, policy: &POLICY, facts: &NoFacts }
}

pub(crate) fn staff() -> Actor {
    actor(Role::Staff, "u1")
}

pub(crate) fn decide(customers: &Customers, call: &Call) -> Result<Vec<CustomerEvent>, Refusal> {
    let (now, by, command) = call;
    customers.decide(
        &Context::<Customer> { now: *now, by, policy: &Policy::default(), facts: &NoFacts },
        command,
    )
}

pub(crate) fn handle(
    customers: &mut Customers,
    call: &Call,
) -> Result<Vec<CustomerEvent>, Refusal> {
    let events = decide(customers, call)?;
    events.iter().for_each(|event| customers.apply(event));
    Ok(events)
}

pub(crate) fn lived(calls: &[Call]) -> (Customers, Vec<CustomerEvent>) {
    let (mut customers, mut log) = (Customers::default(), Vec::new());
    for call in calls {
        log.extend(handle(&mut customers, call).unwrap_or_default());
    }
    (customers, log)
}

pub(crate) fn instant() -> impl Strategy<Value = DateTime<Utc>> {
    frontdesk_tests::random::instant().prop_map(|at| at.parse().expect("an instant"))
}

proptest! {
    /// Every refusal has a code that is in the catalog.
    #[test]
    fn every_code_is_known(calls in calls()) {
        let known: BTreeSet<String> = door::codes().collect();
        let mut customers = Customers::default();
        for call in &calls {
            if let Err(no) = handle(&mut customers, call) {
                prop_assert!(known.contains(&no.code()), "{}", no.code());
            }
        }
    }
}

/// Every command is accepted at least once, otherwise the laws would test little.
#[test]
fn every_command_is_accepted_by_some_random_call() {
    let seed = TestRng::deterministic_rng(RngAlgorithm::ChaCha);
    let mut runner = TestRunner::new_with_rng(Config::default(), seed);
    let mut done = BTreeSet::new();
    for _ in 0..200 {
        let calls = calls().new_tree(&mut runner).expect("calls");
        let mut customers = Customers::default();
        for call in calls.current() {
            if handle(&mut customers, &call).is_ok_and(|events| !events.is_empty()) {
                done.insert(call.2.rule().name);
            }
        }
    }
    let missing = Command::CATALOG.iter().map(|rule| rule.name).filter(|one| !done.contains(one));
    // A person without a record is erased from appointments, of which there are none here.
    assert_eq!(missing.collect::<Vec<_>>(), ["customer.erase_person"]);
}
