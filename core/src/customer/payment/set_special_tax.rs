//! `customer.set_special_tax`: set a special sales tax rate or an exemption (S1-18, S1-19).

use serde::{Deserialize, Serialize};

use crate::{
    base::{
        Apply, BasisPoints, Changed, Command, Context, CustomerId, EventMeta, FieldErrors, Private,
        Remark, SpecialTax, tagged,
    },
    customer::{Customer, Decided},
};

tagged! {
    "kind" or "type", "GivenSpecialTax";
    /// A special sales tax in a command.
    #[serde(rename_all = "snake_case", deny_unknown_fields)]
    pub enum GivenSpecialTax {
        /// A rate other than the usual one.
        Rate {
            /// Rate in basis points, 0 to 10000.
            basis_points: u16,
            /// Description of the rate: 1 to 1000 characters.
            description: Private<String>,
        },
        /// Exemption from sales tax.
        Exempt {
            /// Reason of the exemption: 1 to 1000 characters.
            reason: Private<String>,
        },
    }
}

/// Sets a special sales tax in place of the usual one; without `tax` the usual one applies again.
///
/// Completed appointments keep the tax that applied when they were completed (S1-18).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct SetSpecialTax {
    /// Id of the customer.
    pub customer: CustomerId,
    /// The special sales tax; missing for the usual one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<SpecialTax>"))]
    pub tax: Option<GivenSpecialTax>,
}

/// The special sales tax was set or cleared.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct SpecialTaxSet {
    /// The special sales tax, before and after; null for the usual one.
    pub tax: Changed<Option<SpecialTax>>,
}

impl GivenSpecialTax {
    fn parse(&self, errors: &mut FieldErrors) -> Option<SpecialTax> {
        match self {
            Self::Rate { basis_points, description } => {
                let basis_points =
                    errors.check("tax.basis_points", BasisPoints::new(*basis_points));
                let description = Remark::parse(description.reveal());
                let description = errors.check("tax.description", description);
                Some(SpecialTax::Rate { basis_points: basis_points?, description: description? })
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
        errors: &mut FieldErrors,
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
