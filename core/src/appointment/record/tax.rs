//! The customer's special sales tax applies to their open appointments (S1-18, S1-19).

use serde::{Deserialize, Serialize};

use crate::{
    appointment::Appointment,
    base::{Apply, EventMeta, SpecialTax},
};

/// The special sales tax of the appointment changed. A completed appointment keeps its totals.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct TaxSet {
    /// New special tax; absent if the usual tax applies.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub special_tax: Option<SpecialTax>,
}

impl Apply<Appointment> for TaxSet {
    fn apply(&self, _: &EventMeta<'_>, appointment: &mut Appointment) {
        appointment.special_tax.clone_from(&self.special_tax);
    }
}
