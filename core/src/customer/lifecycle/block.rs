//! `customer.block`, `customer.unblock`: deny booking and access, and allow them again.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use crate::{
    base::{Actor, Apply, Command, Context, CustomerId, EventMeta, FieldErrors, Private, Remark},
    customer::{Customer, Decided},
};

/// Denies a customer booking and access; existing appointments are kept (S1-23, S1-24).
///
/// Only a person blocks a customer, with a reason; a flag never does (R-28; GDPR, Article 22).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Block {
    /// Id of the customer.
    pub customer: CustomerId,
    /// Reason given by staff: 1 to 1000 characters.
    pub reason: Private<String>,
}

/// Allows booking and access again.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Unblock {
    /// Id of the customer.
    pub customer: CustomerId,
}

/// Booking and access were denied.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Blocked {
    /// Reason given by staff.
    pub reason: Remark,
}

/// Booking and access were allowed again.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Unblocked {}

/// A block of booking and access.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct BlockState {
    /// Time of the block (UTC).
    pub at: DateTime<Utc>,
    /// The actor who blocked the customer.
    pub by: Actor,
    /// Reason given by staff.
    pub reason: Remark,
}

impl Command<Customer> for Block {
    type Parsed = Remark;

    fn parse(&self, _: &Context<'_, Customer>, errors: &mut FieldErrors) -> Option<Remark> {
        errors.check("reason", Remark::parse(self.reason.reveal()))
    }

    fn decide(&self, reason: Remark, _: &Context<'_, Customer>, customer: &Customer) -> Decided {
        let is_blocked = customer.block.as_ref().is_some_and(|block| block.reason == reason);
        Ok(if is_blocked { Vec::new() } else { vec![Blocked { reason }.into()] })
    }
}

impl Apply<Customer> for Blocked {
    fn apply(&self, meta: &EventMeta<'_>, customer: &mut Customer) {
        let (at, by) = (meta.at, meta.by.clone());
        customer.block = Some(BlockState { at, by, reason: self.reason.clone() });
    }
}

impl Command<Customer> for Unblock {
    type Parsed = ();

    fn parse(&self, _: &Context<'_, Customer>, _: &mut FieldErrors) -> Option<()> {
        Some(())
    }

    fn decide(&self, (): (), _: &Context<'_, Customer>, customer: &Customer) -> Decided {
        Ok(customer.block.iter().map(|_| Unblocked {}.into()).collect())
    }
}

impl Apply<Customer> for Unblocked {
    fn apply(&self, _: &EventMeta<'_>, customer: &mut Customer) {
        customer.block = None;
    }
}
