//! `customer.duplicates`: customers who may be the same person (S2-1, R-25).

use serde::{Deserialize, Serialize};

use crate::{
    base::{Actor, Aggregate, CustomerId, QueryReason},
    customer::{Customer, DuplicateCandidate, query::Source},
};

/// Lists customers who share an e-mail address or a phone, in id order. Without `customer` it lists
/// all pairs, each once.
///
/// # Errors
/// The first of these that holds:
/// 1. `forbidden`
/// 2. `customer_unknown`
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Duplicates {
    /// Id of a customer, to list only the duplicates of this customer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub customer: Option<CustomerId>,
}

/// A customer, and other customers who may be the same person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct DuplicatesLine {
    /// Id of the customer.
    pub customer: CustomerId,
    /// Customers who may be the same person, in id order.
    pub candidates: Vec<DuplicateCandidate>,
}

impl Duplicates {
    pub(crate) fn answer(
        &self,
        _: &Actor,
        Source { customers, .. }: Source<'_>,
    ) -> Result<Vec<DuplicatesLine>, QueryReason> {
        let line = |customer: &Customer| DuplicatesLine {
            customer: customer.id.clone(),
            candidates: customers.duplicates_of(customer),
        };
        let Some(customer) = &self.customer else {
            let lines = customers.iter().map(line).map(DuplicatesLine::once_a_pair);
            return Ok(lines.filter(|line| !line.candidates.is_empty()).collect());
        };
        let unknown = || QueryReason::unknown(Customer::KIND, customer);
        let line = line(customers.get(customer).ok_or_else(unknown)?);
        Ok(Some(line).filter(|line| !line.candidates.is_empty()).into_iter().collect())
    }
}

impl DuplicatesLine {
    /// Keeps only the candidates with a later id, as earlier ids list this customer themselves.
    fn once_a_pair(mut self) -> Self {
        self.candidates.retain(|candidate| candidate.customer > self.customer);
        self
    }
}
