//! `customer.set_referrer`: set or clear the referrer (S2-44).

use serde::{Deserialize, Serialize};

use crate::{
    base::{Apply, Changed, Command, Context, CustomerId, EventMeta, FieldErrors},
    customer::{Customer, Decided, Reason},
};

/// Sets or clears the referrer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct SetReferrer {
    /// Id of the customer.
    pub customer: CustomerId,
    /// Id of the customer who referred them; missing to clear it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub referrer: Option<CustomerId>,
}

/// The referrer was set or cleared.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ReferrerSet {
    /// Id of the referrer, before and after.
    pub referrer: Changed<Option<CustomerId>>,
}

impl Command<Customer> for SetReferrer {
    type Parsed = ();

    fn parse(&self, _: &Context<'_, Customer>, _: &mut FieldErrors) -> Option<()> {
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
