//! Who may do what, and which actions are offered.

use frontdesk::{
    base::{Actor, Role},
    customer::{Answer, Command, CustomerStatus, Query, query},
};
use frontdesk_tests::random::customer as random;
use proptest::prelude::*;

use crate::{actor, call, calls, decide, id, lived, source};

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

proptest! {
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
}
