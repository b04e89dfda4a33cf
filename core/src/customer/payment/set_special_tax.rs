//! `customer.set_special_tax`: another rate of sales tax, or none (S1-18, S1-19).

use serde::{Deserialize, Serialize};

use crate::{
    base::{
        Apply, BasisPoints, Changed, Context, CustomerId, Decide, EventMeta, FieldProblems,
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
    /// Reads its texts and numbers; what cannot be read is noted.
    fn parse(&self, fields: &mut FieldProblems) -> Option<SpecialTax> {
        match self {
            Self::Rate { rate_bp, description } => {
                let rate_bp = fields.check("tax.rate_bp", BasisPoints::new(*rate_bp));
                let description = Remark::parse(description.reveal());
                let description = fields.check("tax.description", description);
                Some(SpecialTax::Rate { rate_bp: rate_bp?, description: description? })
            }
            Self::Exempt { reason } => {
                let reason = fields.check("tax.reason", Remark::parse(reason.reveal()))?;
                Some(SpecialTax::Exempt { reason })
            }
        }
    }
}

impl SetSpecialTax {
    fn parse(&self, fields: &mut FieldProblems) -> Option<SpecialTax> {
        self.tax.as_ref().and_then(|tax| tax.parse(fields))
    }
}

impl Decide<Customer> for SetSpecialTax {
    fn check(&self, _: &Context<'_, Customer>, fields: &mut FieldProblems) {
        self.parse(fields);
    }

    fn decide(&self, _: &Context<'_, Customer>, held: &Customer) -> Decided {
        let tax = self.parse(&mut FieldProblems::default());
        let tax = Changed::between(&held.special_tax, Some(&tax));
        Ok(tax.map(|tax| SpecialTaxSet { tax }.into()).into_iter().collect())
    }
}

impl Apply<Customer> for SpecialTaxSet {
    fn apply(&self, _: &EventMeta<'_>, held: &mut Customer) {
        held.special_tax.clone_from(&self.tax.new);
    }
}
