//! The customer's special sales tax reaches their appointments (S1-18, S1-19).

use serde::{Deserialize, Serialize};

use crate::{
    appointment::Appointment,
    base::{Apply, EventMeta, SpecialTax},
};

/// What replaces the usual tax from now on; nothing when the usual one holds again. What is
/// completed keeps its totals.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct TaxSet {
    /// What replaces the usual tax.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub special_tax: Option<SpecialTax>,
}

impl Apply<Appointment> for TaxSet {
    fn apply(&self, _: &EventMeta<'_>, held: &mut Appointment) {
        held.special_tax.clone_from(&self.special_tax);
    }
}
