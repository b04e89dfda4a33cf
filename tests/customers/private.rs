//! What nobody learns: values of others, what the office notes, tokens, card numbers.

use chrono::{DateTime, Utc};
use frontdesk::{
    base::Role,
    customer::{
        AddPaymentMethod, Command, Customer, CustomerEvent, Customers, GivenPaymentMethod, Query,
        TechnicianView, is_card_number, query,
    },
};
use frontdesk_tests::random::customer as random;
use proptest::prelude::*;

use crate::{Call, actor, calls, decide, handle, id, lived, source, staff};

proptest! {
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

fn random_customer() -> Customer {
    let event = serde_json::json!({
        "event": "customer.created", "at": "2026-03-01T09:00:00Z",
        "by": { "role": "staff", "id": "u1" }, "customer": "c1", "source": "staff",
        "name": { "full": "Lisa Jansen" }, "emails": [], "phones": {},
    });
    let event: CustomerEvent = serde_json::from_value(event).expect("an event");
    Customer::from_event(&event).expect("a customer")
}
