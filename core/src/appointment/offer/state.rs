//! What was offered for an appointment, and what has become of it.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use super::{Coupon, OfferCause, OfferKind};
use crate::{
    appointment::{Appointment, Reason},
    base::{AppointmentId, BasisPoints, Context, CouponId, ScriptId},
};

/// What has become of an offer. One that is proposed until its time is over has expired.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum OfferState {
    /// It may be taken.
    Proposed,
    /// It was taken, and holds.
    Accepted,
    /// It was not wanted.
    Declined,
}

/// Something that is offered to keep a customer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Offer {
    /// Why it was offered.
    pub cause: OfferCause,
    /// When it was offered.
    pub at: DateTime<Utc>,
    /// Until when it may be taken.
    pub valid_until: DateTime<Utc>,
    /// How much is taken off, if it is a reduction.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub basis_points: Option<BasisPoints>,
    /// What the host's people say with it (S4-13).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub script: Option<ScriptId>,
    /// What has become of it.
    pub state: OfferState,
}

/// What was offered for an appointment: each kind at most once.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Offers {
    /// The offers.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub made: BTreeMap<OfferKind, Offer>,
    /// The coupon that was issued for a later appointment.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub coupon: Option<Box<Coupon>>,
    /// The prioritized request that was made in its place (S4-15).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rebooked_as: Option<AppointmentId>,
}

impl Offer {
    /// Whether it may be taken.
    pub fn is_open(&self, at: DateTime<Utc>) -> bool {
        self.state == OfferState::Proposed && at < self.valid_until
    }
}

impl Offers {
    /// Whether nothing was ever offered.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// A guard: something was offered.
    pub(in crate::appointment) fn were_made(
        _: &Context<'_, Appointment>,
        held: &Appointment,
    ) -> Result<(), Reason> {
        if held.offers.made.is_empty() { Err(Reason::NothingOffered) } else { Ok(()) }
    }

    /// A guard: a coupon was issued.
    pub(in crate::appointment) fn have_coupon(
        _: &Context<'_, Appointment>,
        held: &Appointment,
    ) -> Result<(), Reason> {
        held.offers.coupon.as_ref().map(|_| ()).ok_or(Reason::CouponMissing)
    }

    /// Whether an offer was taken.
    pub fn is_accepted(&self, kind: OfferKind) -> bool {
        self.made.get(&kind).is_some_and(|offer| offer.state == OfferState::Accepted)
    }

    /// Whether a reduction was granted already (I-23).
    pub fn has_granted_reduction(&self) -> bool {
        self.made.keys().any(|kind| kind.is_reduction() && self.is_accepted(*kind))
    }

    /// Whether its own coupon can still be redeemed.
    pub fn has_live_coupon(&self, at: DateTime<Utc>) -> bool {
        self.coupon.as_ref().is_some_and(|coupon| coupon.is_live(at))
    }

    /// An offer that may be taken or declined.
    pub(super) fn open(&self, kind: OfferKind, at: DateTime<Utc>) -> Result<&Offer, Reason> {
        let offer = self.made.get(&kind).ok_or(Reason::OfferUnknown { offer: kind })?;
        if offer.is_open(at) { Ok(offer) } else { Err(Reason::OfferClosed { offer: kind }) }
    }

    /// Puts an offer into a state.
    pub(super) fn settle(&mut self, kind: OfferKind, state: OfferState) {
        if let Some(offer) = self.made.get_mut(&kind) {
            offer.state = state;
        }
    }

    /// What was proposed and not decided is proposed no more.
    pub(in crate::appointment) fn lapse(&mut self) {
        self.made.retain(|_, offer| offer.state != OfferState::Proposed);
    }

    /// The coupon, if it has that id.
    pub(super) fn coupon(&self, id: &CouponId) -> Result<&Coupon, Reason> {
        let coupon = self.coupon.as_deref().filter(|coupon| coupon.id == *id);
        coupon.ok_or_else(|| Reason::CouponUnknown { coupon: id.clone() })
    }
}
