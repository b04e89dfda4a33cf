//! `customer.duplicates`: customers who may be one person (S2-1, R-25).

use serde::{Deserialize, Serialize};
use strum::{IntoStaticStr, VariantNames};

use crate::{
    base::{Actor, CustomerId},
    customer::{Customer, Customers, DuplicateCandidate},
};

/// Asks who shares an e-mail address or a phone with whom, in id order; each pair once.
///
/// # Errors
/// The first of these that holds:
/// 1. [`Forbidden`](DuplicatesRefusal::Forbidden)
/// 2. [`CustomerUnknown`](DuplicatesRefusal::CustomerUnknown)
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Duplicates {
    /// Only with this customer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub customer: Option<CustomerId>,
}

/// Why the duplicates are not told.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error, IntoStaticStr, VariantNames, Serialize)]
#[strum(serialize_all = "snake_case", prefix = "customer.duplicates.")]
#[serde(untagged)]
pub enum DuplicatesRefusal {
    /// Only the office sees all customers.
    #[error("not permitted")]
    Forbidden,
    /// There is no such customer.
    #[error("there is no customer `{customer}`")]
    CustomerUnknown {
        /// The id that was given.
        customer: CustomerId,
    },
}

/// A customer, and who may be the same person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct DuplicatesLine {
    /// The customer.
    pub customer: CustomerId,
    /// Who may be the same person, in id order.
    pub candidates: Vec<DuplicateCandidate>,
}

impl Duplicates {
    /// Tells; changes nothing.
    ///
    /// # Errors
    /// See [`Duplicates`].
    pub fn ask(
        &self,
        by: &Actor,
        customers: &Customers,
    ) -> Result<Vec<DuplicatesLine>, DuplicatesRefusal> {
        if !by.is_office() {
            return Err(DuplicatesRefusal::Forbidden);
        }
        let line = |customer: &Customer| DuplicatesLine {
            customer: customer.id.clone(),
            candidates: customers.duplicates_of(customer),
        };
        let Some(customer) = &self.customer else {
            let lines = customers.iter().map(line).map(DuplicatesLine::once_a_pair);
            return Ok(lines.filter(|line| !line.candidates.is_empty()).collect());
        };
        let unknown = || DuplicatesRefusal::CustomerUnknown { customer: customer.clone() };
        let line = line(customers.get(customer).ok_or_else(unknown)?);
        Ok(Some(line).filter(|line| !line.candidates.is_empty()).into_iter().collect())
    }
}

impl DuplicatesLine {
    /// Only those who come after this customer: the others have a line of their own.
    fn once_a_pair(mut self) -> Self {
        self.candidates.retain(|candidate| candidate.customer > self.customer);
        self
    }
}
