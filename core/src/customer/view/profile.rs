//! `customer.profile`: one customer, with what whoever asks may see (S1-4, I-17).

use serde::{Deserialize, Serialize};
use strum::{IntoStaticStr, VariantNames};

use super::{OfficeProfile, OwnProfile};
use crate::{
    base::{Actor, Aggregate, CustomerId},
    customer::{Customer, Customers, Record},
};

/// Asks for one customer. The office sees all but tokens and links; customers see their own.
///
/// Technicians learn of a customer only what is on an appointment that they are assigned to.
///
/// # Errors
/// The first of these that holds:
/// 1. [`Forbidden`](ProfileRefusal::Forbidden)
/// 2. [`CustomerUnknown`](ProfileRefusal::CustomerUnknown)
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Profile {
    /// The customer.
    pub customer: CustomerId,
}

/// Why a customer is not told.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error, IntoStaticStr, VariantNames, Serialize)]
#[strum(serialize_all = "snake_case", prefix = "customer.profile.")]
#[serde(untagged)]
pub enum ProfileRefusal {
    /// It is not theirs to see.
    #[error("not permitted")]
    Forbidden,
    /// There is no such customer, or no longer.
    #[error("there is no customer `{customer}`")]
    CustomerUnknown {
        /// The id that was given.
        customer: CustomerId,
    },
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
    customer: &CustomerId,
    by: &Actor,
) -> Result<Option<&'a Customer>, ()> {
    let held = customers.get(customer).filter(|held| held.record != Record::Erased);
    let theirs = held.is_some_and(|held| held.belongs_to(by));
    if by.is_office() || theirs { Ok(held) } else { Err(()) }
}

impl Profile {
    /// Tells; changes nothing.
    ///
    /// # Errors
    /// See [`Profile`].
    pub fn ask<'a>(
        &self,
        by: &Actor,
        customers: &'a Customers,
    ) -> Result<ShownProfile<'a>, ProfileRefusal> {
        let held = visible(customers, &self.customer, by);
        let held = held.map_err(|()| ProfileRefusal::Forbidden)?;
        let unknown = || ProfileRefusal::CustomerUnknown { customer: self.customer.clone() };
        let held = held.ok_or_else(unknown)?;
        Ok(match by.is_office() {
            true => ShownProfile::Office(Box::new(OfficeProfile::of(held))),
            false => ShownProfile::Own(Box::new(OwnProfile::of(held))),
        })
    }
}
