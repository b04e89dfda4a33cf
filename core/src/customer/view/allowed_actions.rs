//! `customer.allowed_actions`: the commands the actor may give (S1-3).

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use strum::{IntoStaticStr, VariantNames};

use super::profile::visible;
use crate::{
    base::{Actor, Context, CustomerId, NoFacts},
    customer::{Command, Customer, Customers, Policy},
};

/// Lists the commands that role, status and guard allow, in the order of the catalog.
///
/// # Errors
/// The first of these that holds:
/// 1. [`Forbidden`](AllowedActionsRefusal::Forbidden)
/// 2. [`CustomerUnknown`](AllowedActionsRefusal::CustomerUnknown)
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct AllowedActions {
    /// Id of the customer.
    pub customer: CustomerId,
    /// Time of the query (UTC).
    pub at: DateTime<Utc>,
}

/// Reasons to refuse `customer.allowed_actions`.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error, IntoStaticStr, VariantNames, Serialize)]
#[strum(serialize_all = "snake_case", prefix = "customer.allowed_actions.")]
#[serde(untagged)]
pub enum AllowedActionsRefusal {
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

impl AllowedActions {
    /// Answers; changes nothing.
    ///
    /// # Errors
    /// See [`AllowedActions`].
    pub fn ask(
        &self,
        by: &Actor,
        customers: &Customers,
        policy: &Policy,
    ) -> Result<Vec<&'static str>, AllowedActionsRefusal> {
        let customer = visible(customers, &self.customer, by);
        let customer = customer.map_err(|()| AllowedActionsRefusal::Forbidden)?;
        let unknown = || AllowedActionsRefusal::CustomerUnknown { customer: self.customer.clone() };
        let customer = customer.ok_or_else(unknown)?;
        let context = Context::<Customer> { now: self.at, by, policy, facts: &NoFacts };
        let allowed = Command::CATALOG.iter().filter(|rule| rule.allows(&context, customer));
        Ok(allowed.map(|rule| rule.name).collect())
    }
}
