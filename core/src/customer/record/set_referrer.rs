//! `customer.set_referrer`: who sent them (S2-44).

use serde::{Deserialize, Serialize};

use crate::{
    base::{Apply, Changed, Command, Context, CustomerId, EventMeta, FieldProblems},
    customer::{Customer, Decided, Reason},
};

/// Takes down by whom a customer was sent; without `referrer` nobody is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct SetReferrer {
    /// The customer.
    pub customer: CustomerId,
    /// The customer who sent them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub referrer: Option<CustomerId>,
}

/// Somebody else has sent them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ReferrerSet {
    /// Who it was, and who it is.
    pub referrer: Changed<Option<CustomerId>>,
}

impl Command<Customer> for SetReferrer {
    type Parsed = ();

    fn parse(&self, _: &Context<'_, Customer>, _: &mut FieldProblems) -> Option<()> {
        Some(())
    }

    fn decide(&self, (): (), _: &Context<'_, Customer>, customer: &Customer) -> Decided {
        if self.referrer.as_ref() == Some(&customer.id) {
            return Err(Reason::SameCustomer);
        }
        let referrer = Changed::between(&customer.referrer, Some(&self.referrer));
        Ok(referrer.map(|referrer| ReferrerSet { referrer }.into()).into_iter().collect())
    }
}

impl Apply<Customer> for ReferrerSet {
    fn apply(&self, _: &EventMeta<'_>, customer: &mut Customer) {
        customer.referrer.clone_from(&self.referrer.new);
    }
}
