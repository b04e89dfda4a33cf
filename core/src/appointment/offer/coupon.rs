//! `appointment.redeem_coupon`, `appointment.revoke_coupon`: a coupon for a later appointment.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use crate::{
    appointment::{Appointment, Decided, Reason},
    base::{
        Apply, AppointmentId, BasisPoints, Command, Context, CouponId, EventMeta, FieldErrors,
        tagged,
    },
};

tagged! {
    "state", "CouponState";
    /// State of a coupon. A coupon that is still issued after `valid_until` has expired.
    #[serde(rename_all = "snake_case")]
    pub enum CouponState {
        /// The coupon can be redeemed.
        Issued {},
        /// The coupon was redeemed; that is possible once (I-23).
        Redeemed {
            /// Id of the appointment that it was redeemed for.
            on: AppointmentId,
            /// Time of the redemption (UTC).
            at: DateTime<Utc>,
        },
        /// The coupon was revoked.
        Revoked {},
    }
}

/// A coupon for a later appointment (S4-18). The host generates the code.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Coupon {
    /// Id of the coupon.
    pub id: CouponId,
    /// Discount, in basis points (1500 is 15 %).
    pub basis_points: BasisPoints,
    /// First time at which it can no longer be redeemed (UTC).
    pub valid_until: DateTime<Utc>,
    /// State of the coupon.
    #[serde(flatten)]
    pub state: CouponState,
}

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

/// Revokes a coupon that was not redeemed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct RevokeCoupon {
    /// Id of the appointment that the coupon was issued for.
    pub appointment: AppointmentId,
    /// Id of the coupon.
    pub coupon: CouponId,
}

/// A coupon was issued; the host generates the code (S4-18).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct CouponIssued {
    /// Id of the coupon.
    pub coupon: CouponId,
    /// Discount, in basis points (1500 is 15 %).
    pub basis_points: BasisPoints,
    /// First time at which it can no longer be redeemed (UTC).
    pub valid_until: DateTime<Utc>,
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

/// A coupon was revoked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct CouponRevoked {
    /// Id of the coupon.
    pub coupon: CouponId,
}

impl Coupon {
    /// Whether the coupon can be redeemed.
    pub fn is_live(&self, at: DateTime<Utc>) -> bool {
        self.is_open() && at < self.valid_until
    }

    /// Whether the coupon is neither redeemed nor revoked; it may have expired.
    pub fn is_open(&self) -> bool {
        self.state == CouponState::Issued {}
    }

    fn is_redeemed_on(&self, appointment: &AppointmentId) -> bool {
        matches!(&self.state, CouponState::Redeemed { on, .. } if on == appointment)
    }
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

impl Command<Appointment> for RevokeCoupon {
    type Parsed = ();

    fn parse(&self, _: &Context<'_, Appointment>, _: &mut FieldErrors) -> Option<()> {
        Some(())
    }

    fn decide(&self, (): (), _: &Context<'_, Appointment>, appointment: &Appointment) -> Decided {
        let coupon = self.coupon.clone();
        match appointment.offers.coupon(&coupon)?.state {
            CouponState::Issued {} => Ok(vec![CouponRevoked { coupon }.into()]),
            CouponState::Revoked {} => Ok(Vec::new()),
            CouponState::Redeemed { .. } => Err(Reason::CouponClosed { coupon }),
        }
    }
}

impl Apply<Appointment> for CouponIssued {
    fn apply(&self, _: &EventMeta<'_>, appointment: &mut Appointment) {
        appointment.offers.coupon = Some(Box::new(Coupon {
            id: self.coupon.clone(),
            basis_points: self.basis_points,
            valid_until: self.valid_until,
            state: CouponState::Issued {},
        }));
    }
}

impl Apply<Appointment> for CouponRedeemed {
    fn apply(&self, meta: &EventMeta<'_>, appointment: &mut Appointment) {
        if let Some(coupon) = &mut appointment.offers.coupon {
            coupon.state = CouponState::Redeemed { on: self.on.clone(), at: meta.at };
        }
    }
}

impl Apply<Appointment> for CouponRevoked {
    fn apply(&self, _: &EventMeta<'_>, appointment: &mut Appointment) {
        if let Some(coupon) = &mut appointment.offers.coupon {
            coupon.state = CouponState::Revoked {};
        }
    }
}
