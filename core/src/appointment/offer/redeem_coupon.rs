//! `appointment.redeem_coupon`: redeem a coupon on a later appointment.

use serde::{Deserialize, Serialize};

use super::CouponState;
use crate::{
    appointment::{Appointment, Decided, Reason},
    base::{Apply, AppointmentId, BasisPoints, Command, Context, CouponId, EventMeta, FieldErrors},
};

/// Redeems a coupon on a later appointment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct RedeemCoupon {
    /// Id of the appointment that the coupon was issued for.
    pub appointment: AppointmentId,
    /// Id of the coupon.
    pub coupon: CouponId,
    /// Id of the later appointment that gets the discount.
    pub on: AppointmentId,
}

/// A coupon was redeemed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct CouponRedeemed {
    /// Id of the coupon.
    pub coupon: CouponId,
    /// Id of the appointment that gets the discount.
    pub on: AppointmentId,
    /// Discount, in basis points (1500 is 15 %).
    pub basis_points: BasisPoints,
}

impl Command<Appointment> for RedeemCoupon {
    type Parsed = ();

    fn parse(&self, _: &Context<'_, Appointment>, errors: &mut FieldErrors) -> Option<()> {
        if self.on == self.appointment {
            errors.note("on", "has to be another appointment");
        }
        Some(())
    }

    fn decide(
        &self,
        (): (),
        context: &Context<'_, Appointment>,
        appointment: &Appointment,
    ) -> Decided {
        let Self { coupon, on, .. } = self.clone();
        let known = appointment.offers.coupon(&coupon)?;
        if known.is_redeemed_on(&on) {
            return Ok(Vec::new());
        }
        if !known.is_live(context.now) {
            return Err(Reason::CouponClosed { coupon });
        }
        let basis_points = known.basis_points;
        self.require_redeemable(context, appointment, basis_points)?;
        Ok(vec![CouponRedeemed { coupon, on, basis_points }.into()])
    }
}

impl RedeemCoupon {
    /// Requires another open appointment of the same customer, with a smaller discount (I-23).
    fn require_redeemable(
        &self,
        context: &Context<'_, Appointment>,
        appointment: &Appointment,
        worth: BasisPoints,
    ) -> Result<(), Reason> {
        let on = context.facts.appointment(&self.on).filter(|on| on.status.is_open());
        let is_theirs =
            |on: &&Appointment| on.customer.is_some() && on.customer == appointment.customer;
        match on.filter(is_theirs) {
            None => Err(Reason::NotTheirs { on: self.on.clone() }),
            Some(on) if on.discount >= Some(worth) => {
                Err(Reason::DiscountLarger { on: self.on.clone() })
            }
            Some(_) => Ok(()),
        }
    }
}

impl Apply<Appointment> for CouponRedeemed {
    fn apply(&self, meta: &EventMeta<'_>, appointment: &mut Appointment) {
        if let Some(coupon) = &mut appointment.offers.coupon {
            coupon.state = CouponState::Redeemed { on: self.on.clone(), at: meta.at };
        }
    }
}
