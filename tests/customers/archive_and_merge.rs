//! What archiving, merging and their opposites keep.

use frontdesk::customer::{
    Archive, Channel, Choices, Command, Customer, CustomerStatus, Login, LoginState, Merge,
    MessageCategory, Unarchive, Unmerge,
};
use frontdesk_tests::random::customer as random;
use proptest::prelude::*;

use crate::{calls, handle, id, instant, lived, record::has_one_of_each, staff};

/// A customer without the fields that an archive or a merge may change.
fn but_for_log(customer: &Customer) -> Customer {
    Customer { log: Vec::new(), ..customer.clone() }
}

proptest! {
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

    /// a merge loses nothing, the stricter preference wins, a block is transferred, and
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
