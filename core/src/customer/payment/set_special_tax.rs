//! `customer.set_special_tax`: another rate of sales tax, or none (S1-18, S1-19).

use serde::{Deserialize, Serialize};

use crate::{
    base::{Apply, Changed, Context, CustomerId, Decide, Happened, SpecialTax},
    customer::{Customer, Decided, Policy},
};

/// Sets what replaces the usual sales tax; without `tax` the usual one holds again.
///
/// What is completed keeps the tax it was completed with (S1-18).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct SetSpecialTax {
    /// The customer.
    pub customer: CustomerId,
    /// What replaces the usual tax.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tax: Option<SpecialTax>,
}

/// Another tax holds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct SpecialTaxSet {
    /// What held, and what holds from now on; nothing where the usual tax does.
    pub tax: Changed<Option<SpecialTax>>,
}

impl Decide<Customer> for SetSpecialTax {
    fn decide(&self, _: &Context<'_, Policy>, held: &Customer) -> Decided {
        let tax = Changed::between(&held.special_tax, Some(&self.tax));
        Ok(tax.map(|tax| SpecialTaxSet { tax }.into()).into_iter().collect())
    }
}

impl Apply<Customer> for SpecialTaxSet {
    fn apply(&self, _: &Happened<'_>, held: &mut Customer) {
        held.special_tax.clone_from(&self.tax.new);
    }
}
