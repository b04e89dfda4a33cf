//! `customer.duplicates`: customers who may be the same person (S2-1, R-25).

use serde::{Deserialize, Serialize};

use crate::{
    base::{Actor, Aggregate, CustomerId, Limit, QueryReason},
    customer::{Customer, Customers, DuplicateCandidate, query::Source},
};

/// Lists customers who share an e-mail address or a phone, in id order.
///
/// Without `customer`, each row is a customer with those of a later id, so that a pair is listed
/// once; `limit` and `after` choose rows. With `customer`, the only row is this customer, and
/// `limit` and `after` choose candidates.
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
    /// Most rows of the answer, or most candidates of `customer`: 1 to 1,000; all if missing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub limit: Option<Limit>,
    /// Id of the last row of the page before, or of the last candidate of `customer`; it need not
    /// exist any more.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub after: Option<CustomerId>,
}

/// A customer, and other customers who may be the same person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct DuplicatesLine {
    /// Id of the customer.
    pub customer: CustomerId,
    /// Customers who may be the same person, in id order: at most 20 if no `customer` is asked for.
    pub candidates: Vec<DuplicateCandidate>,
    /// Whether there are more candidates; ask with `customer` and `after` for them.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    #[cfg_attr(feature = "schema", schemars(default))]
    pub more: bool,
}

/// The most candidates of a row of the list of all customers.
const MOST_OF_A_ROW: usize = 20;

impl Duplicates {
    pub(crate) fn answer(
        &self,
        _: &Actor,
        Source { customers, .. }: Source<'_>,
    ) -> Result<Vec<DuplicatesLine>, QueryReason> {
        let (after, most) = (self.after.as_ref(), Limit::or_all(self.limit));
        let Some(customer) = &self.customer else {
            let line =
                |one: &Customer| DuplicatesLine::of(customers, one, Some(&one.id), MOST_OF_A_ROW);
            return Ok(customers.with_later_duplicates(after).take(most).map(line).collect());
        };
        let unknown = || QueryReason::unknown(Customer::KIND, customer);
        let customer = customers.get(customer).ok_or_else(unknown)?;
        let line = DuplicatesLine::of(customers, customer, after, most);
        Ok(Some(line).filter(|line| !line.candidates.is_empty()).into_iter().collect())
    }
}

impl DuplicatesLine {
    fn of(
        customers: &Customers,
        customer: &Customer,
        after: Option<&CustomerId>,
        most: usize,
    ) -> Self {
        let one_more = most.saturating_add(1);
        let mut candidates = customers.duplicates_after(customer, after, one_more);
        let more = candidates.len() > most;
        candidates.truncate(most);
        Self { customer: customer.id.clone(), candidates, more }
    }
}
