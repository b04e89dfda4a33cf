//! `customer.profile`: one customer, as far as the actor may see them (S1-4, I-17).

use serde::{Deserialize, Serialize};
use strum::{IntoStaticStr, VariantNames};

use super::{OfficeProfile, OwnProfile};
use crate::{
    base::{Actor, Aggregate, CustomerId},
    customer::{Customer, CustomerStatus, Customers},
};

/// Shows one customer. The office sees all but payment tokens and links; customers see their own
/// profile.
///
/// Technicians see of a customer only what their assigned appointments show.
///
/// # Errors
/// The first of these that holds:
/// 1. [`Forbidden`](ProfileRefusal::Forbidden)
/// 2. [`CustomerUnknown`](ProfileRefusal::CustomerUnknown)
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Profile {
    /// Id of the customer.
    pub customer: CustomerId,
}

/// Reasons to refuse `customer.profile`.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error, IntoStaticStr, VariantNames, Serialize)]
#[strum(serialize_all = "snake_case", prefix = "customer.profile.")]
#[serde(untagged)]
pub enum ProfileRefusal {
    /// The actor may not see the customer.
    #[error("not permitted")]
    Forbidden,
    /// There is no such customer, or they are erased.
    #[error("there is no customer `{customer}`")]
    CustomerUnknown {
        /// Id from the query.
        customer: CustomerId,
    },
}

/// One customer, as far as the actor may see them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(untagged)]
pub enum ShownProfile<'a> {
    /// For the office.
    Office(Box<OfficeProfile>),
    /// For the customer.
    Own(Box<OwnProfile<'a>>),
}

/// The customer, if the actor may see them; none for the office when there is no such customer.
pub(super) fn visible<'a>(
    customers: &'a Customers,
    customer: &CustomerId,
    by: &Actor,
) -> Result<Option<&'a Customer>, ()> {
    let customer = customers.get(customer).filter(|known| known.record != CustomerStatus::Erased);
    let is_own = customer.is_some_and(|customer| customer.belongs_to(by));
    if by.is_office() || is_own { Ok(customer) } else { Err(()) }
}

impl Profile {
    /// Answers; changes nothing.
    ///
    /// # Errors
    /// See [`Profile`].
    pub fn ask<'a>(
        &self,
        by: &Actor,
        customers: &'a Customers,
    ) -> Result<ShownProfile<'a>, ProfileRefusal> {
        let customer = visible(customers, &self.customer, by);
        let customer = customer.map_err(|()| ProfileRefusal::Forbidden)?;
        let unknown = || ProfileRefusal::CustomerUnknown { customer: self.customer.clone() };
        let customer = customer.ok_or_else(unknown)?;
        Ok(match by.is_office() {
            true => ShownProfile::Office(Box::new(OfficeProfile::of(customer))),
            false => ShownProfile::Own(Box::new(OwnProfile::of(customer))),
        })
    }
}
