//! The record of a customer: its log, retries, and what there is one of.

use std::collections::BTreeSet;

use frontdesk::customer::{Customer, CustomerChange, CustomerEvent, CustomerStatus, Customers};
use proptest::prelude::*;

use crate::{calls, decide, handle, lived};

/// I-16, S1-9, S1-37: at most one primary phone, one phone for text messages, no number twice, and
/// exactly one default payment method if there is any.
pub(crate) fn has_one_of_each(customer: &Customer) -> Result<(), TestCaseError> {
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
}

/// Name of the event, also if its values are erased.
fn name(event: &CustomerEvent) -> &str {
    match &event.change {
        CustomerChange::Forgotten(forgotten) => &forgotten.was,
        change => change.name(),
    }
}
