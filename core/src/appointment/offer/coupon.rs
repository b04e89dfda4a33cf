//! `appointment.redeem_coupon`, `appointment.revoke_coupon`: a coupon for a later appointment.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use crate::{
    appointment::{Appointment, AppointmentChange, Reason},
    base::{
        Apply, AppointmentId, BasisPoints, Context, CouponId, Decide, EventMeta, FieldProblems,
        named,
    },
};

named! {
    "state", "CouponState";
    /// What has become of a coupon. One that is issued until its time is over has expired.
    #[serde(rename_all = "snake_case")]
    pub enum CouponState {
        /// It can be redeemed.
        Issued {},
        /// It was redeemed; that is done once (I-23).
        Redeemed {
            /// For which appointment.
            on: AppointmentId,
            /// When.
            at: DateTime<Utc>,
        },
        /// It was taken back.
        Revoked {},
    }
}

/// A coupon for a later appointment (S4-18). The code is the host's.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Coupon {
    /// Names it.
    pub id: CouponId,
    /// How much is taken off.
    pub basis_points: BasisPoints,
    /// Until when it can be redeemed.
    pub valid_until: DateTime<Utc>,
    /// What has become of it.
    #[serde(flatten)]
    pub state: CouponState,
}

/// Redeems a coupon for a later appointment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct RedeemCoupon {
    /// The appointment for whose loss it was issued.
    pub appointment: AppointmentId,
    /// The coupon.
    pub coupon: CouponId,
    /// The later appointment.
    pub on: AppointmentId,
}

/// Takes a coupon back.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct RevokeCoupon {
    /// The appointment for whose loss it was issued.
    pub appointment: AppointmentId,
    /// The coupon.
    pub coupon: CouponId,
}

/// A coupon is issued; the host makes the code (S4-18).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct CouponIssued {
    /// Names it.
    pub coupon: CouponId,
    /// How much is taken off.
    pub basis_points: BasisPoints,
    /// Until when it can be redeemed.
    pub valid_until: DateTime<Utc>,
}

/// A coupon is redeemed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct CouponRedeemed {
    /// The coupon.
    pub coupon: CouponId,
    /// For which appointment.
    pub on: AppointmentId,
    /// How much is taken off.
    pub basis_points: BasisPoints,
}

/// A coupon is taken back.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct CouponRevoked {
    /// The coupon.
    pub coupon: CouponId,
}

impl Coupon {
    /// Whether it can be redeemed.
    pub fn is_live(&self, at: DateTime<Utc>) -> bool {
        self.is_open() && at < self.valid_until
    }

    /// Whether it is neither used nor taken back.
    pub fn is_open(&self) -> bool {
        self.state == CouponState::Issued {}
    }

    fn is_redeemed_on(&self, appointment: &AppointmentId) -> bool {
        matches!(&self.state, CouponState::Redeemed { on, .. } if on == appointment)
    }
}

impl Decide<Appointment> for RedeemCoupon {
    fn check(&self, _: &Context<'_, Appointment>, fields: &mut FieldProblems) {
        if self.on == self.appointment {
            fields.note("on", "has to be another appointment");
        }
    }

    fn decide(
        &self,
        context: &Context<'_, Appointment>,
        held: &Appointment,
    ) -> Result<Vec<AppointmentChange>, Reason> {
        let Self { coupon, on, .. } = self.clone();
        let known = held.offers.coupon(&coupon)?;
        if known.is_redeemed_on(&on) {
            return Ok(Vec::new());
        }
        if !known.is_live(context.now) {
            return Err(Reason::CouponClosed { coupon });
        }
        let basis_points = known.basis_points;
        Ok(vec![CouponRedeemed { coupon, on, basis_points }.into()])
    }
}

impl Decide<Appointment> for RevokeCoupon {
    fn decide(
        &self,
        _: &Context<'_, Appointment>,
        held: &Appointment,
    ) -> Result<Vec<AppointmentChange>, Reason> {
        let coupon = self.coupon.clone();
        match held.offers.coupon(&coupon)?.state {
            CouponState::Issued {} => Ok(vec![CouponRevoked { coupon }.into()]),
            CouponState::Revoked {} => Ok(Vec::new()),
            CouponState::Redeemed { .. } => Err(Reason::CouponClosed { coupon }),
        }
    }
}

impl Apply<Appointment> for CouponIssued {
    fn apply(&self, _: &EventMeta<'_>, held: &mut Appointment) {
        held.offers.coupon = Some(Box::new(Coupon {
            id: self.coupon.clone(),
            basis_points: self.basis_points,
            valid_until: self.valid_until,
            state: CouponState::Issued {},
        }));
    }
}

impl Apply<Appointment> for CouponRedeemed {
    fn apply(&self, happened: &EventMeta<'_>, held: &mut Appointment) {
        if let Some(coupon) = &mut held.offers.coupon {
            coupon.state = CouponState::Redeemed { on: self.on.clone(), at: happened.at };
        }
    }
}

impl Apply<Appointment> for CouponRevoked {
    fn apply(&self, _: &EventMeta<'_>, held: &mut Appointment) {
        if let Some(coupon) = &mut held.offers.coupon {
            coupon.state = CouponState::Revoked {};
        }
    }
}
