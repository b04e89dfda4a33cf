//! The offers of an appointment, and their states.

use std::collections::BTreeSet;

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use super::{Coupon, OfferCause, OfferKind};
use crate::{
    appointment::{Appointment, Reason},
    base::{AppointmentId, BasisPoints, Context, CouponId, ScriptId, SortedMap},
};

/// State of an offer. An offer that is still proposed after `valid_until` has expired.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum OfferState {
    /// The customer may accept it.
    Proposed,
    /// The customer accepted it.
    Accepted,
    /// The customer declined it.
    Declined,
}

/// An offer to keep a customer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Offer {
    /// Cause for which the appointment was about to be lost.
    pub cause: OfferCause,
    /// Time of the offer (UTC).
    pub at: DateTime<Utc>,
    /// First time at which it can no longer be accepted (UTC).
    pub valid_until: DateTime<Utc>,
    /// Discount in basis points (1500 is 15 %), if it is a reduction.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub basis_points: Option<BasisPoints>,
    /// Id of the host's script for staff (S4-13).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub script: Option<ScriptId>,
    /// State of the offer.
    pub state: OfferState,
}

/// The offers of an appointment: each kind at most once.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Offers {
    /// The latest offer of each kind.
    #[serde(default, skip_serializing_if = "SortedMap::is_empty")]
    pub made: SortedMap<OfferKind, Offer>,
    /// The coupon that was issued for a later appointment.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub coupon: Option<Box<Coupon>>,
    /// Ids of the coupons that were issued before it.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    pub earlier_coupons: BTreeSet<CouponId>,
    /// Id of the prioritized request that replaces the appointment (S4-15).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rebooked_as: Option<AppointmentId>,
}

impl Offer {
    /// Whether the customer may accept it.
    pub fn is_open(&self, at: DateTime<Utc>) -> bool {
        self.state == OfferState::Proposed && at < self.valid_until
    }
}

impl Offers {
    /// Whether nothing was ever offered, and no coupon was issued.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// A guard: at least one offer was made, and not all have expired without a decision.
    pub(in crate::appointment) fn were_made(
        context: &Context<'_, Appointment>,
        appointment: &Appointment,
    ) -> Result<(), Reason> {
        let made = &appointment.offers.made;
        let first = made.keys().next().ok_or(Reason::NothingOffered)?;
        let is_decided = |offer: &Offer| offer.state != OfferState::Proposed;
        match made.values().any(|offer| is_decided(offer) || offer.is_open(context.now)) {
            true => Ok(()),
            false => Err(Reason::OfferClosed { offer: *first }),
        }
    }

    /// Whether an offer is neither accepted nor declined.
    pub fn has_proposal(&self) -> bool {
        self.made.values().any(|offer| offer.state == OfferState::Proposed)
    }

    /// A guard: a coupon was issued.
    pub(in crate::appointment) fn have_coupon(
        _: &Context<'_, Appointment>,
        appointment: &Appointment,
    ) -> Result<(), Reason> {
        appointment.offers.coupon.as_ref().map(|_| ()).ok_or(Reason::CouponMissing)
    }

    /// Whether an offer was accepted.
    pub fn is_accepted(&self, kind: OfferKind) -> bool {
        self.made.get(&kind).is_some_and(|offer| offer.state == OfferState::Accepted)
    }

    /// Whether a reduction was granted already (I-23).
    pub fn has_granted_reduction(&self) -> bool {
        self.made.keys().any(|kind| kind.is_reduction() && self.is_accepted(*kind))
    }

    /// Whether the coupon of this appointment can still be redeemed.
    pub fn has_live_coupon(&self, at: DateTime<Utc>) -> bool {
        self.coupon.as_ref().is_some_and(|coupon| coupon.is_live(at))
    }

    /// The offer of a kind, if it may be accepted or declined.
    pub(super) fn open(&self, kind: OfferKind, at: DateTime<Utc>) -> Result<&Offer, Reason> {
        let offer = self.made.get(&kind).ok_or(Reason::OfferUnknown { offer: kind })?;
        if offer.is_open(at) { Ok(offer) } else { Err(Reason::OfferClosed { offer: kind }) }
    }

    /// Sets the state of an offer.
    pub(super) fn settle(&mut self, kind: OfferKind, state: OfferState) {
        if let Some(offer) = self.made.get_mut(&kind) {
            offer.state = state;
        }
    }

    /// Removes proposals that are not decided.
    pub(in crate::appointment) fn lapse(&mut self) {
        self.made.retain(|_, offer| offer.state != OfferState::Proposed);
    }

    /// Ids of all coupons that were issued.
    pub fn coupon_ids(&self) -> impl Iterator<Item = &CouponId> {
        self.earlier_coupons.iter().chain(self.coupon.iter().map(|coupon| &coupon.id))
    }

    /// The coupon, if it has that id.
    pub(super) fn coupon(&self, id: &CouponId) -> Result<&Coupon, Reason> {
        let coupon = self.coupon.as_deref().filter(|coupon| coupon.id == *id);
        coupon.ok_or_else(|| Reason::CouponUnknown { coupon: id.clone() })
    }
}
