//! `customer.allowed_actions`: the commands that the actor may give about a customer (S1-3).

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use super::profile::visible;
use crate::{
    base::{Actor, Context, CustomerId, QueryReason},
    customer::{Command, Customer, query::Source},
};

/// Lists the names of the commands that are permitted for the actor, the status of the customer and
/// the guard, in the order of the catalog. A command may still be refused for another reason.
///
/// # Errors
/// The first of these that holds:
/// 1. `forbidden`
/// 2. `customer_unknown`
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct AllowedActions {
    /// Id of the customer.
    pub customer: CustomerId,
    /// Time of the query (UTC). The answer does not depend on it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "crate::base::optional_instant")]
    pub at: Option<DateTime<Utc>>,
}

impl AllowedActions {
    pub(crate) fn answer(
        &self,
        by: &Actor,
        Source { customers, policy, facts }: Source<'_>,
    ) -> Result<Vec<&'static str>, QueryReason> {
        let customer = visible(customers, &self.customer, by)?;
        // No guard of a customer reads the time.
        let now = self.at.unwrap_or_default();
        let context = Context::<Customer> { now, by, policy, facts };
        let allowed = Command::CATALOG.iter().filter(|rule| rule.allows(&context, customer));
        Ok(allowed.map(|rule| rule.name).collect())
    }
}
