//! `customer.set_special_tax`: another rate of sales tax, or none (S1-18, S1-19).

use serde::{Deserialize, Serialize};

use crate::{
    base::{
        Apply, BasisPoints, Changed, Command, Context, CustomerId, EventMeta, FieldProblems,
        Private, Remark, SpecialTax, named,
    },
    customer::{Customer, Decided},
};

named! {
    "type", "GivenSpecialTax";
    /// What replaces the usual sales tax, as it is given.
    #[serde(rename_all = "snake_case", deny_unknown_fields)]
    pub enum GivenSpecialTax {
        /// Another rate.
        Rate {
            /// The rate, in basis points.
            rate_bp: u16,
            /// What it is.
            description: Private<String>,
        },
        /// No tax at all.
        Exempt {
            /// Why.
            reason: Private<String>,
        },
    }
}

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
    #[cfg_attr(feature = "schema", schemars(with = "Option<SpecialTax>"))]
    pub tax: Option<GivenSpecialTax>,
}

/// Another tax holds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct SpecialTaxSet {
    /// What held, and what holds from now on; nothing where the usual tax does.
    pub tax: Changed<Option<SpecialTax>>,
}

impl GivenSpecialTax {
    fn parse(&self, errors: &mut FieldProblems) -> Option<SpecialTax> {
        match self {
            Self::Rate { rate_bp, description } => {
                let rate_bp = errors.check("tax.rate_bp", BasisPoints::new(*rate_bp));
                let description = Remark::parse(description.reveal());
                let description = errors.check("tax.description", description);
                Some(SpecialTax::Rate { rate_bp: rate_bp?, description: description? })
            }
            Self::Exempt { reason } => {
                let reason = errors.check("tax.reason", Remark::parse(reason.reveal()))?;
                Some(SpecialTax::Exempt { reason })
            }
        }
    }
}

impl Command<Customer> for SetSpecialTax {
    type Parsed = Option<SpecialTax>;

    fn parse(
        &self,
        _: &Context<'_, Customer>,
        errors: &mut FieldProblems,
    ) -> Option<Option<SpecialTax>> {
        self.tax.as_ref().map_or(Some(None), |tax| tax.parse(errors).map(Some))
    }

    fn decide(
        &self,
        tax: Option<SpecialTax>,
        _: &Context<'_, Customer>,
        customer: &Customer,
    ) -> Decided {
        let tax = Changed::between(&customer.special_tax, Some(&tax));
        Ok(tax.map(|tax| SpecialTaxSet { tax }.into()).into_iter().collect())
    }
}

impl Apply<Customer> for SpecialTaxSet {
    fn apply(&self, _: &EventMeta<'_>, customer: &mut Customer) {
        customer.special_tax.clone_from(&self.tax.new);
    }
}
