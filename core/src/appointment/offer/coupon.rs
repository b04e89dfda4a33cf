//! Coupons for a later appointment, and their states (S4-18).

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use crate::{
    appointment::Appointment,
    base::{Apply, AppointmentId, BasisPoints, CouponId, EventMeta, tagged},
};

tagged! {
    "kind" or "state", "CouponState";
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

impl Coupon {
    /// Whether the coupon can be redeemed.
    pub fn is_live(&self, at: DateTime<Utc>) -> bool {
        self.is_open() && at < self.valid_until
    }

    /// Whether the coupon is neither redeemed nor revoked; it may have expired.
    pub fn is_open(&self) -> bool {
        self.state == CouponState::Issued {}
    }

    pub(super) fn is_redeemed_on(&self, appointment: &AppointmentId) -> bool {
        matches!(&self.state, CouponState::Redeemed { on, .. } if on == appointment)
    }
}

impl Apply<Appointment> for CouponIssued {
    fn apply(&self, _: &EventMeta<'_>, appointment: &mut Appointment) {
        let offers = &mut appointment.offers;
        let before = offers.coupon.replace(Box::new(Coupon {
            id: self.coupon.clone(),
            basis_points: self.basis_points,
            valid_until: self.valid_until,
            state: CouponState::Issued {},
        }));
        let before = before.map(|coupon| coupon.id).filter(|id| *id != self.coupon);
        offers.earlier_coupons.extend(before);
    }
}
