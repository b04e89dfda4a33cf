//! `customer.block`, `customer.unblock`: deny booking and access, and allow them again.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use crate::{
    base::{Actor, Apply, Context, CustomerId, Decide, FieldProblems, Happened, Private, Remark},
    customer::{Customer, CustomerChange, Policy, Reason},
};

/// Denies a customer booking and access; appointments that are made stay (S1-23, S1-24).
///
/// It is an act of a person with a reason; a flag never does it (requirements 4.11, Art. 22).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Block {
    /// The customer.
    pub customer: CustomerId,
    /// Why.
    pub reason: Private<String>,
}

/// Allows booking and access again.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Unblock {
    /// The customer.
    pub customer: CustomerId,
}

/// Booking and access are denied.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Blocked {
    /// Why.
    pub reason: Remark,
}

/// Booking and access are allowed again.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Unblocked {}

/// That booking and access are denied: when, by whom, why.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct BlockState {
    /// When.
    pub at: DateTime<Utc>,
    /// By whom.
    pub by: Actor,
    /// Why.
    pub reason: Remark,
}

impl Decide<Customer> for Block {
    fn check(&self, _: &Context<'_, Policy>, fields: &mut FieldProblems) {
        fields.check("reason", Remark::parse(self.reason.reveal()));
    }

    fn decide(
        &self,
        _: &Context<'_, Policy>,
        held: &Customer,
    ) -> Result<Vec<CustomerChange>, Reason> {
        let reason = Remark::parse(self.reason.reveal()).ok();
        let reason =
            reason.filter(|reason| held.block.as_ref().is_none_or(|b| b.reason != *reason));
        Ok(reason.map(|reason| Blocked { reason }.into()).into_iter().collect())
    }
}

impl Apply<Customer> for Blocked {
    fn apply(&self, happened: &Happened<'_>, held: &mut Customer) {
        let (at, by) = (happened.at, happened.by.clone());
        held.block = Some(BlockState { at, by, reason: self.reason.clone() });
    }
}

impl Decide<Customer> for Unblock {
    fn decide(
        &self,
        _: &Context<'_, Policy>,
        held: &Customer,
    ) -> Result<Vec<CustomerChange>, Reason> {
        let unblocked = held.block.as_ref().map(|_| Unblocked {}.into());
        Ok(unblocked.into_iter().collect())
    }
}

impl Apply<Customer> for Unblocked {
    fn apply(&self, _: &Happened<'_>, held: &mut Customer) {
        held.block = None;
    }
}
