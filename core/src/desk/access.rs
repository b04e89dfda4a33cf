//! Whom the desk takes somebody for (S1-22, S1-24).

use std::borrow::Cow;

use super::Desk;
use crate::{
    base::{Actor, ActorId, CustomerId, Role},
    customer::{Customer, CustomerStatus},
};

impl Desk {
    /// A customer whose record is blocked, archived, merged or erased is nobody: nothing is their
    /// own, so that every view says no more than "not permitted" (S1-24).
    pub(super) fn effective_actor<'a>(&self, by: &'a Actor) -> Cow<'a, Actor> {
        match self.own_record(by) {
            Some(customer) if !has_access(customer) => {
                Cow::Owned(Actor::new(Role::Customer, ActorId::nobody()))
            }
            _ => Cow::Borrowed(by),
        }
    }

    /// Whether it is a customer whose record is blocked, archived, merged or erased: they do
    /// nothing at all (S1-23, S1-24).
    pub(super) fn is_denied_access(&self, by: &Actor) -> bool {
        self.own_record(by).is_some_and(|customer| !has_access(customer))
    }

    /// The record of a customer who acts for themselves.
    pub(super) fn own_record(&self, by: &Actor) -> Option<&Customer> {
        let id = CustomerId::parse(by.id.as_str()).ok().filter(|_| by.role == Role::Customer)?;
        self.customers.get(&id)
    }
}

fn has_access(customer: &Customer) -> bool {
    customer.record == CustomerStatus::Active && customer.block.is_none()
}
