//! `appointment.give_discount`: set the discount of an appointment.

use serde::{Deserialize, Serialize};

use crate::{
    appointment::{Appointment, Decided},
    base::{Apply, AppointmentId, BasisPoints, Command, Context, CouponId, EventMeta, FieldErrors},
};

/// Sets the discount of an appointment; it replaces an earlier one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct GiveDiscount {
    /// Id of the appointment.
    pub appointment: AppointmentId,
    /// Discount, in basis points (1500 is 15 %).
    pub basis_points: BasisPoints,
}

/// The discount of an appointment was set.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct DiscountGiven {
    /// Discount, in basis points (1500 is 15 %).
    pub basis_points: BasisPoints,
    /// Id of the coupon that was redeemed for it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub coupon: Option<CouponId>,
}

impl Appointment {
    /// Whether the appointment has a discount.
    pub(super) fn has_discount(&self) -> bool {
        self.discount.is_some_and(|discount| discount > BasisPoints::default())
    }
}

impl Command<Appointment> for GiveDiscount {
    type Parsed = ();

    fn parse(&self, _: &Context<'_, Appointment>, _: &mut FieldErrors) -> Option<()> {
        Some(())
    }

    fn decide(&self, (): (), _: &Context<'_, Appointment>, appointment: &Appointment) -> Decided {
        let basis_points = self.basis_points;
        let news = appointment.discount != Some(basis_points);
        let given = || DiscountGiven { basis_points, coupon: None }.into();
        Ok(news.then(given).into_iter().collect())
    }
}

impl Apply<Appointment> for DiscountGiven {
    fn apply(&self, _: &EventMeta<'_>, appointment: &mut Appointment) {
        appointment.discount = Some(self.basis_points);
    }
}
