//! `appointment.give_discount`: take something off this job.

use serde::{Deserialize, Serialize};

use crate::{
    appointment::{Appointment, AppointmentChange, Reason},
    base::{Apply, AppointmentId, BasisPoints, Context, CouponId, Decide, EventMeta},
};

/// Takes something off this job; it replaces what was taken off before.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct GiveDiscount {
    /// The appointment.
    pub appointment: AppointmentId,
    /// How much.
    pub basis_points: BasisPoints,
}

/// Something is taken off this job.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct DiscountGiven {
    /// How much.
    pub basis_points: BasisPoints,
    /// The coupon that was redeemed for it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub coupon: Option<CouponId>,
}

impl Appointment {
    /// Whether anything is taken off.
    pub(super) fn has_discount(&self) -> bool {
        self.discount.is_some_and(|discount| discount > BasisPoints::default())
    }
}

impl Decide<Appointment> for GiveDiscount {
    fn decide(
        &self,
        _: &Context<'_, Appointment>,
        held: &Appointment,
    ) -> Result<Vec<AppointmentChange>, Reason> {
        let basis_points = self.basis_points;
        let news = held.discount != Some(basis_points);
        let given = || DiscountGiven { basis_points, coupon: None }.into();
        Ok(news.then(given).into_iter().collect())
    }
}

impl Apply<Appointment> for DiscountGiven {
    fn apply(&self, _: &EventMeta<'_>, held: &mut Appointment) {
        held.discount = Some(self.basis_points);
    }
}
