//! `customer.profile`: one customer, with what whoever asks may see (S1-4, I-17).

use serde::{Deserialize, Serialize};

use super::{OfficeProfile, OwnProfile};
use crate::{
    base::{Actor, Aggregate, CustomerId, QueryReason},
    customer::{Customer, Customers, Record, query::Source},
};

/// Asks for one customer. The office sees all but tokens and links; customers see their own.
///
/// Technicians learn of a customer only what is on an appointment that they are assigned to.
///
/// # Errors
/// The first of these that holds:
/// 1. `forbidden`
/// 2. `customer_unknown`
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Profile {
    /// The customer.
    pub customer: CustomerId,
}

/// One customer, with what whoever asks may see.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(untagged)]
pub enum ShownProfile<'a> {
    /// For the office.
    Office(Box<OfficeProfile>),
    /// For the customer.
    Own(Box<OwnProfile<'a>>),
}

/// The customer, if this person may see them; none for the office when there is nobody.
pub(super) fn visible<'a>(
    customers: &'a Customers,
    id: &CustomerId,
    by: &Actor,
) -> Result<&'a Customer, QueryReason> {
    let customer = customers.get(id).filter(|customer| customer.record != Record::Erased);
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
        Source { customers, .. }: Source<'a>,
    ) -> Result<ShownProfile<'a>, QueryReason> {
        let customer = visible(customers, &self.customer, by)?;
        Ok(match by.is_office() {
            true => ShownProfile::Office(Box::new(OfficeProfile::of(customer))),
            false => ShownProfile::Own(Box::new(OwnProfile::of(customer))),
        })
    }
}
