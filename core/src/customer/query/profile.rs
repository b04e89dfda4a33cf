//! `customer.profile`: one customer, with the fields that the actor may see (S1-4, I-17).

use serde::{Deserialize, Serialize};

use super::{OfficeProfile, OwnProfile};
use crate::{
    base::{Actor, Aggregate, CustomerId, QueryReason},
    customer::{Customer, CustomerStatus, Customers, query::Source},
};

/// Returns one customer. The office sees all fields except payment tokens and links; customers see
/// only their own profile.
///
/// Technicians may not ask it: they see customers only on appointments that they are assigned to.
///
/// # Errors
/// The first of these that holds:
/// 1. `forbidden`
/// 2. `customer_unknown`
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Profile {
    /// Id of the customer.
    pub customer: CustomerId,
}

/// One customer, with the fields that the actor may see.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(untagged)]
pub enum ShownProfile<'a> {
    /// The profile that the office sees.
    Office(Box<OfficeProfile>),
    /// The profile that the customer sees.
    Own(Box<OwnProfile<'a>>),
}

/// The customer, if the actor may see it. Only the office learns that an id is unknown: all others
/// get `forbidden`. An erased customer counts as unknown.
pub(super) fn visible<'a>(
    customers: &'a Customers,
    id: &CustomerId,
    by: &Actor,
) -> Result<&'a Customer, QueryReason> {
    let customer = customers.get(id).filter(|customer| customer.record != CustomerStatus::Erased);
    match customer {
        Some(customer) if by.is_office() || customer.belongs_to(by) => Ok(customer),
        None if by.is_office() => Err(QueryReason::unknown(Customer::KIND, id)),
        _ => Err(QueryReason::Forbidden),
    }
}

impl Profile {
    pub(crate) fn answer<'a>(
        &self,
        by: &Actor,
        Source { customers, facts, .. }: Source<'a>,
    ) -> Result<ShownProfile<'a>, QueryReason> {
        let customer = visible(customers, &self.customer, by)?;
        Ok(match by.is_office() {
            true => ShownProfile::Office(Box::new(OfficeProfile::of(customer, facts))),
            false => ShownProfile::Own(Box::new(OwnProfile::of(customer))),
        })
    }
}
