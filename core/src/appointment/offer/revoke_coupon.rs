//! `appointment.revoke_coupon`: revoke a coupon that was not redeemed.

use serde::{Deserialize, Serialize};

use super::CouponState;
use crate::{
    appointment::{Appointment, Decided, Reason},
    base::{Apply, AppointmentId, Command, Context, CouponId, EventMeta, FieldErrors},
};

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

/// A coupon was revoked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct CouponRevoked {
    /// Id of the coupon.
    pub coupon: CouponId,
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

impl Apply<Appointment> for CouponRevoked {
    fn apply(&self, _: &EventMeta<'_>, appointment: &mut Appointment) {
        if let Some(coupon) = &mut appointment.offers.coupon {
            coupon.state = CouponState::Revoked {};
        }
    }
}
