//! Laws of customers: they hold for any commands of any actor, in any order.

use std::collections::BTreeSet;

use chrono::{DateTime, Utc};
use frontdesk::{
    base::{Actor, ActorId, Context, CustomerId, NoFacts, Role},
    customer::{
        AddPaymentMethod, Answer, Archive, Channel, Choices, Command, Customer, CustomerChange,
        CustomerEvent, CustomerStatus, Customers, GivenPaymentMethod, Login, LoginState, Merge,
        MessageCategory, Policy, Query, Refusal, TechnicianView, Unarchive, Unmerge,
        is_card_number, query,
    },
    desk, door,
};
use frontdesk_tests::random::customer as random;
use proptest::{
    prelude::*,
    strategy::ValueTree,
    test_runner::{Config, RngAlgorithm, TestRng, TestRunner},
};
use serde_json::Value;

type Call = (DateTime<Utc>, Actor, Command);

fn read(call: Value) -> Call {
    match door::Call::read(call) {
        Ok(door::Call::Do { at, by, command, .. }) => match *command {
            desk::Command::Customer(command) => (at, by, command),
            other => panic!("no command about customers: {other:?}"),
        },
        other => panic!("no command: {other:?}"),
    }
}

fn call() -> impl Strategy<Value = Call> {
    random::command().prop_map(read)
}

/// Commands about three customers; sometimes none of them exists at first.
fn calls() -> impl Strategy<Value = Vec<Call>> {
    let more = prop::collection::vec(call(), 0..60);
    (more, prop::bool::weighted(0.9)).prop_map(|(more, are_there)| {
        let created = random::creations().into_iter().filter(|_| are_there).map(read);
        created.chain(more).collect()
    })
}

fn id(text: &str) -> CustomerId {
    CustomerId::parse(text).expect("an id")
}

fn actor(role: Role, id: &str) -> Actor {
    Actor::new(role, ActorId::parse(id).expect("an id"))
}

static POLICY: std::sync::LazyLock<Policy> = std::sync::LazyLock::new(Policy::default);

fn source(customers: &Customers) -> query::Source<'_> {
    query::Source { customers, policy: &POLICY, facts: &NoFacts }
}

fn staff() -> Actor {
    actor(Role::Staff, "u1")
}

fn decide(customers: &Customers, call: &Call) -> Result<Vec<CustomerEvent>, Refusal> {
    let (now, by, command) = call;
    customers.decide(
        &Context::<Customer> { now: *now, by, policy: &Policy::default(), facts: &NoFacts },
        command,
    )
}

fn handle(customers: &mut Customers, call: &Call) -> Result<Vec<CustomerEvent>, Refusal> {
    let events = decide(customers, call)?;
    events.iter().for_each(|event| customers.apply(event));
    Ok(events)
}

fn lived(calls: &[Call]) -> (Customers, Vec<CustomerEvent>) {
    let (mut customers, mut log) = (Customers::default(), Vec::new());
    for call in calls {
        log.extend(handle(&mut customers, call).unwrap_or_default());
    }
    (customers, log)
}

/// A customer without the fields that an archive or a merge may change.
fn but_for_log(customer: &Customer) -> Customer {
    Customer { log: Vec::new(), ..customer.clone() }
}

/// I-16, S1-9, S1-37: at most one primary phone, one phone for text messages, no number twice, and
/// exactly one default payment method if there is any.
fn has_one_of_each(customer: &Customer) -> Result<(), TestCaseError> {
    let phones = || customer.phones.values();
    prop_assert!(phones().filter(|phone| phone.primary).count() <= 1);
    prop_assert!(phones().filter(|phone| phone.sms).count() <= 1);
    let keys: BTreeSet<&str> =
        phones().filter_map(|phone| phone.key.as_ref()).map(|key| key.reveal().as_str()).collect();
    prop_assert_eq!(keys.len(), customer.phones.len());
    let methods = &customer.payment_methods;
    let default = methods.default.as_ref().and_then(|id| methods.get(id));
    prop_assert_eq!(default.is_some(), !methods.all.is_empty());
    prop_assert_eq!(methods.default.is_some(), !methods.all.is_empty());
    let default = customer.default_address.as_ref();
    prop_assert!(default.is_none_or(|id| customer.addresses.contains_key(id)));
    Ok(())
}

proptest! {
    /// I-20: the log, serialized and parsed again, gives the same customers; so do serialized
    /// customers.
    #[test]
    fn replaying_the_events_gives_the_same_customers(calls in calls()) {
        let (lived, log) = lived(&calls);
        let written = serde_json::to_string(&log).expect("events can be written");
        let read: Vec<CustomerEvent> = serde_json::from_str(&written).expect("and read");
        prop_assert_eq!(&read, &log);
        let (mut replayed, mut kept) = (Customers::default(), Customers::default());
        read.iter().for_each(|event| replayed.apply(event));
        prop_assert_eq!(&replayed, &lived);
        for customer in lived.iter() {
            let written = serde_json::to_string(customer).expect("a customer can be written");
            kept.put(serde_json::from_str(&written).expect("and read"));
        }
        prop_assert_eq!(&kept, &lived);
    }

    /// O1: a refusal changes nothing, and a repeated command changes nothing.
    #[test]
    fn a_repeated_call_is_harmless(calls in calls()) {
        let mut customers = Customers::default();
        for call in &calls {
            let before = customers.clone();
            if handle(&mut customers, call).is_err() {
                prop_assert_eq!(&customers, &before, "a refusal changed something");
                continue;
            }
            prop_assert_eq!(decide(&customers, call), Ok(Vec::new()), "{:?}", &call.2);
        }
    }

    /// S1-20: every change is in the log of its customer, reading is not. The log of an erased
    /// customer has only the names of the changes.
    #[test]
    fn every_change_is_logged(calls in calls()) {
        let (customers, log) = lived(&calls);
        for customer in customers.iter() {
            let theirs = log.iter().filter(|event| event.customer == customer.id);
            match customer.record {
                CustomerStatus::Erased => prop_assert!(theirs.map(name).eq(customer.log.iter().map(name))),
                _ => prop_assert!(theirs.eq(&customer.log)),
            }
        }
    }

    /// I-16 holds after each command.
    #[test]
    fn there_is_one_default_and_one_primary(calls in calls()) {
        let mut customers = Customers::default();
        for call in &calls {
            let _ = handle(&mut customers, call);
            for customer in customers.iter() {
                has_one_of_each(customer)?;
            }
        }
    }

    /// I-19, S1-26: archiving and unarchiving changes nothing but login and log.
    #[test]
    fn unarchiving_brings_everything_back(calls in calls(), now in instant()) {
        let (mut customers, _) = lived(&calls);
        for name in random::CUSTOMERS {
            let customer = id(name);
            let Some(before) = customers.get(&customer).cloned() else { continue };
            if before.record != CustomerStatus::Active {
                continue;
            }
            let archive = Command::Archive(Box::new(Archive { customer: customer.clone(), cancel_open: false }));
            let unarchive = Command::Unarchive(Box::new(Unarchive { customer: customer.clone() }));
            for command in [archive, unarchive] {
                prop_assert_eq!(handle(&mut customers, &(now, staff(), command)).map(|e| e.len()), Ok(1));
            }
            let after = customers.get(&customer).expect("a customer");
            prop_assert!(!after.may_login());
            let without_login = |of: &Customer| Customer { login: Login::default(), ..but_for_log(of) };
            prop_assert_eq!(without_login(after), without_login(&before));
        }
    }

    /// R-26: a merge loses nothing, the stricter preference wins, a block is transferred, and
    /// undoing it restores both customers.
    #[test]
    fn unmerging_brings_both_back(calls in calls(), now in instant()) {
        let (mut customers, _) = lived(&calls);
        for (from, into) in [("c1", "c2"), ("c2", "c3"), ("c3", "c1")] {
            let (from, into) = (id(from), id(into));
            let (Some(of), Some(stays)) = (customers.get(&from).cloned(), customers.get(&into).cloned())
            else { continue };
            let merge = Merge { customer: from.clone(), into: into.clone(), choices: Choices::default() };
            let merge = (now, staff(), Command::Merge(Box::new(merge)));
            if !matches!(handle(&mut customers, &merge).as_deref(), Ok([_, _])) {
                continue;
            }
            let one = customers.get(&into).expect("who stays").clone();
            has_one_of_each(&one)?;
            prop_assert_eq!(one.block.is_some(), of.block.is_some() || stays.block.is_some());
            takes_over(&of, &stays, &one)?;
            let unmerge = Unmerge { customer: from.clone() };
            let unmerge = (now, staff(), Command::Unmerge(Box::new(unmerge)));
            prop_assert_eq!(handle(&mut customers, &unmerge).map(|events| events.len()), Ok(2));
            let back = |id| but_for_log(customers.get(id).expect("a customer"));
            // The merge revoked the credentials.
            let state = match of.login.state {
                LoginState::None => LoginState::None,
                _ => LoginState::Unconfirmed,
            };
            let link = of.login.link.clone().filter(|_| state == LoginState::None);
            let of = Customer { login: Login { state, link }, ..of };
            prop_assert_eq!(back(&from), but_for_log(&of));
            prop_assert_eq!(back(&into), but_for_log(&stays));
        }
    }

    /// S1-2, S1-24, S1-39: an actor without permission gets `forbidden` and nothing else.
    #[test]
    fn only_who_may_acts(calls in calls(), call in call()) {
        let (customers, _) = lived(&calls);
        let (at, by, command) = &call;
        let forbidden = |by: Actor| {
            let no = decide(&customers, &(*at, by, command.clone())).expect_err("a refusal");
            prop_assert!(no.code().ends_with(".forbidden"), "{}", no.code());
            prop_assert_eq!(no.to_string(), "not permitted");
            Ok(())
        };
        forbidden(actor(Role::Technician, "t1"))?;
        forbidden(actor(Role::System, "clock"))?;
        let record = customers.get(command.subject());
        let has_access = record.is_some_and(|record| record.record == CustomerStatus::Active && record.block.is_none());
        for customer in random::CUSTOMERS {
            let own = id(customer) == *command.subject() && has_access;
            if !own || !OWN.contains(&command.rule().name) {
                forbidden(actor(Role::Customer, customer))?;
            }
        }
        if !by.is_office() && by.role != Role::Customer {
            forbidden(by.clone())?;
        }
    }

    /// I-17, S1-34: answers to customers and technicians have no note, tag, tax, reason of a block,
    /// token or link, and nothing of another customer.
    #[test]
    fn nobody_learns_what_is_not_theirs(calls in calls()) {
        let apart: Vec<Call> =
            calls.into_iter().filter(|(_, _, command)| !matches!(command, Command::Merge(_))).collect();
        let (customers, _) = lived(&apart);
        for name in random::CUSTOMERS {
            let customer = id(name);
            let by = actor(Role::Customer, name);
            let query = Query::Profile(query::Profile { customer: customer.clone() });
            let answer = query.answer(&by, source(&customers));
            let mut answer = answer.map(|answer| serde_json::to_string(&answer).expect("JSON")).unwrap_or_default();
            if let Some(record) = customers.get(&customer) {
                answer += &serde_json::to_string(&TechnicianView::of(record)).expect("JSON");
            }
            prop_assert!(!answer.contains("canary"), "{answer}");
            for other in random::CUSTOMERS.into_iter().filter(|other| *other != name) {
                prop_assert!(!answer.contains(other), "{answer}");
                prop_assert!(query.answer(&actor(Role::Customer, other), source(&customers)).is_err());
            }
            for role in [Role::Technician, Role::System] {
                prop_assert!(query.answer(&actor(role, name), source(&customers)).is_err());
            }
        }
    }

    /// S1-36, S1-21: the office sees no token and no link, either.
    #[test]
    fn no_token_and_no_link_is_told(calls in calls()) {
        let (customers, _) = lived(&calls);
        for name in random::CUSTOMERS {
            let query = Query::Profile(query::Profile { customer: id(name) });
            let answer = query.answer(&staff(), source(&customers));
            let answer = answer.map(|answer| serde_json::to_string(&answer).expect("JSON")).unwrap_or_default();
            prop_assert!(!answer.contains("canary_c") && !answer.contains("canary-c"), "{answer}");
        }
    }

    /// S1-3: an offered action is not refused because of the actor, the status or a guard; one that
    /// is not offered is refused.
    #[test]
    fn what_is_offered_is_not_refused(calls in calls(), more in prop::collection::vec(call(), 20)) {
        let (customers, _) = lived(&calls);
        for call in &more {
            let (at, by, command) = call;
            if matches!(command, Command::Create(_)) {
                continue;
            }
            let actions = query::AllowedActions { customer: command.subject().clone(), at: Some(*at) };
            let offered = match Query::AllowedActions(actions).answer(by, source(&customers)) {
                Ok(Answer::AllowedActions(offered)) => offered,
                _ => Vec::new(),
            };
            let result = decide(&customers, call);
            let refused = result.is_err();
            if offered.contains(&command.rule().name) {
                let code = result.map_err(|no| no.code()).err().unwrap_or_default();
                let reason = code.rsplit('.').next().unwrap_or_default();
                let before = ["forbidden", "wrong_status", "no_email", "confirmed_already"];
                prop_assert!(!before.contains(&reason), "{code}");
                prop_assert_ne!(code, "customer.opt_in.only_the_customer");
            } else {
                // An erased customer is hidden; erasing them again changes nothing.
                prop_assert!(result.is_ok_and(|done| done.is_empty()) || refused, "{:?}", command);
            }
        }
    }

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

    /// P1: no value appears in `Debug` output or in a refusal.
    #[test]
    fn nothing_private_is_printed(calls in calls()) {
        let mut customers = Customers::default();
        let mut printed = String::new();
        for call in &calls {
            let result = handle(&mut customers, call);
            printed += &format!("{:?} {result:?}", call.2);
            printed += &result.err().map(|no| no.to_string()).unwrap_or_default();
        }
        printed += &format!("{:?}", customers.iter().collect::<Vec<_>>());
        for private in ["Lisa", "Jansen", "dorpspost.nl", "Dorp", "12345678", "canary A", "canary p",
                        "canary r", "canary t", "canary d", "canary_c", "Visa", "likes", "house of"] {
            prop_assert!(!printed.contains(private), "{private} is printed");
        }
    }

    /// P2, S1-36: a card number is refused in every field and spelling, and never repeated.
    #[test]
    fn no_number_of_a_card_is_taken(
        digits in prop::collection::vec((0..10_u32, 0..8_usize, any::<bool>()), 5..20),
        field in 0..3_usize,
    ) {
        let between = ["", "", " ", "-", ".", "\u{200b}", "\u{2060}", " - "];
        let mut written = String::new();
        for (digit, separator, wide) in digits {
            let zero = if wide { 0xff10 } else { 0x30 };
            written.extend(char::from_u32(zero + digit));
            written += between[separator];
        }
        let mut texts = ["tok_a".to_owned(), "Visa".to_owned(), "1111".to_owned()];
        texts[field] = written.clone();
        let [token, brand, last_four] = texts.map(frontdesk::base::Private::new);
        let method = frontdesk::base::PaymentMethodId::parse("m1").expect("an id");
        let method = GivenPaymentMethod { id: method, token, brand, last_four, expiry: None };
        let customer = random_customer();
        let add = AddPaymentMethod { customer: customer.id.clone(), method };
        let mut customers = Customers::default();
        customers.put(customer);
        let call = (DateTime::<Utc>::UNIX_EPOCH, staff(), Command::AddPaymentMethod(Box::new(add)));
        let no = decide(&customers, &call).expect_err("a refusal");
        prop_assert_eq!(no.code(), "customer.add_payment_method.looks_like_card_number");
        let printed = format!("{no} {no:?} {}", serde_json::to_string(&no).expect("JSON"));
        prop_assert!(!printed.contains(written.trim()));
    }
}

/// P3, S1-36: a card number is refused as an id, too, however it is written; counted or random ids
/// of a host are accepted.
#[test]
fn no_number_of_a_card_is_an_id() {
    let cards = [
        "4111111111111111",
        "5555-5555-5555-4444",
        "3782 822463 10005",
        "2223000048400011",
        "card_6011111111111117",
        "\u{ff14}111111111111111",
        "4111\u{200b}111111111111",
    ];
    assert!(cards.into_iter().all(is_card_number));
    let ids = ["m1", "1024", "1772355600000", "4111111111111112", "pm_1NVPjl2eZvKYlo2C"];
    assert!(!ids.into_iter().any(is_card_number));
}

/// The commands that customers may give for themselves (S1-39).
const OWN: [&str; 19] = [
    "customer.edit",
    "customer.add_address",
    "customer.edit_address",
    "customer.remove_address",
    "customer.set_default_address",
    "customer.add_phone",
    "customer.edit_phone",
    "customer.remove_phone",
    "customer.set_preferences",
    "customer.opt_out",
    "customer.opt_in",
    "customer.add_preference",
    "customer.remove_preference",
    "customer.add_occasion",
    "customer.remove_occasion",
    "customer.add_payment_method",
    "customer.remove_payment_method",
    "customer.set_default_payment_method",
    "customer.confirm_account",
];

fn instant() -> impl Strategy<Value = DateTime<Utc>> {
    frontdesk_tests::random::instant().prop_map(|at| at.parse().expect("an instant"))
}

/// Asserts that the survivor of a merge has every entry of both customers, and the stricter
/// preferences.
fn takes_over(of: &Customer, stays: &Customer, one: &Customer) -> Result<(), TestCaseError> {
    for both in [of, stays] {
        prop_assert!(both.tags.keys().all(|key| one.tags.contains_key(key)));
        prop_assert!(both.notes.keys().all(|note| one.notes.contains_key(note)));
        prop_assert!(both.occasions.keys().all(|id| one.occasions.contains_key(id)));
        prop_assert!(both.contacts.keys().all(|id| one.contacts.contains_key(id)));
        let known = |email| one.emails.iter().any(|known| known.is_same(email));
        prop_assert!(both.emails.iter().all(known));
        let known = |phone| one.phones.values().any(|known| known.is_same(phone));
        prop_assert!(both.phones.values().all(known));
        for channel in Channel::ALL {
            for category in MessageCategory::OPTIONAL {
                let consent = both.preferences.consent(channel, category);
                if consent.is_some_and(|consent| !consent.allowed) {
                    prop_assert!(!one.preferences.allows(channel, category));
                }
            }
        }
    }
    Ok(())
}

/// Name of the event, also if its values are erased.
fn name(event: &CustomerEvent) -> &str {
    match &event.change {
        CustomerChange::Forgotten(forgotten) => &forgotten.was,
        change => change.name(),
    }
}

fn random_customer() -> Customer {
    let event = serde_json::json!({
        "event": "customer.created", "at": "2026-03-01T09:00:00Z",
        "by": { "role": "staff", "id": "u1" }, "customer": "c1", "source": "staff",
        "name": { "full": "Lisa Jansen" }, "emails": [], "phones": {},
    });
    let event: CustomerEvent = serde_json::from_value(event).expect("an event");
    Customer::from_event(&event).expect("a customer")
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
