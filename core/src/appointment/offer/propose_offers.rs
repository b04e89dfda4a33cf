//! `appointment.propose_offers`: what the office offers before an appointment is lost.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use super::{Offer, OfferCause, OfferKind, OfferState, offers};
use crate::{
    appointment::{Appointment, AppointmentChange, Reason},
    base::{Apply, AppointmentId, BasisPoints, Context, Decide, EventMeta, ScriptId},
};

/// Proposes what the ladder holds for a cause, while the appointment still stands. With a
/// cancellation it is proposed by itself.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ProposeOffers {
    /// The appointment.
    pub appointment: AppointmentId,
    /// Why it is about to be lost.
    pub cause: OfferCause,
    /// Whether the customer has a coupon from another appointment that still holds (S4-14).
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub has_live_coupon: bool,
}

/// Something is offered.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Proposal {
    /// What.
    pub offer: OfferKind,
    /// How much is taken off, if it is a reduction.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub basis_points: Option<BasisPoints>,
    /// What the host's people say with it (S4-13).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub script: Option<ScriptId>,
}

/// Something is offered to keep the customer; what was proposed before and not decided lapses.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct OffersProposed {
    /// Why.
    pub cause: OfferCause,
    /// What, the first first.
    pub offers: Vec<Proposal>,
    /// Until when it may be taken.
    pub valid_until: DateTime<Utc>,
}

impl Appointment {
    /// What is proposed for a cause; nothing when the ladder has nothing.
    pub(in crate::appointment) fn proposing(
        &self,
        context: &Context<'_, Appointment>,
        cause: OfferCause,
        has_live_coupon: bool,
    ) -> Option<AppointmentChange> {
        let has_live_coupon = has_live_coupon || self.offers.has_live_coupon(context.now);
        let proposal = |offer: OfferKind| Proposal {
            offer,
            basis_points: offer.is_reduction().then_some(context.policy.offer_bp),
            script: context.policy.scripts.get(&offer).cloned(),
        };
        let offers: Vec<Proposal> =
            offers(cause, self, has_live_coupon).into_iter().map(proposal).collect();
        let valid_until = context.policy.offer_valid.after(context.now, self.zone);
        (!offers.is_empty()).then(|| OffersProposed { cause, offers, valid_until }.into())
    }

    /// Whether just this is proposed already.
    fn is_proposed(&self, cause: OfferCause, context: &Context<'_, Appointment>) -> bool {
        let open = self.offers.made.values().filter(|offer| offer.is_open(context.now));
        let mut causes = open.map(|offer| offer.cause).peekable();
        causes.peek().is_some() && causes.all(|of| of == cause)
    }
}

impl Decide<Appointment> for ProposeOffers {
    fn decide(
        &self,
        context: &Context<'_, Appointment>,
        held: &Appointment,
    ) -> Result<Vec<AppointmentChange>, Reason> {
        if held.is_proposed(self.cause, context) {
            return Ok(Vec::new());
        }
        let proposed = held.proposing(context, self.cause, self.has_live_coupon);
        proposed.map(|proposed| vec![proposed]).ok_or(Reason::NothingToOffer)
    }
}

impl Apply<Appointment> for OffersProposed {
    fn apply(&self, happened: &EventMeta<'_>, held: &mut Appointment) {
        held.offers.lapse();
        held.offers.made.extend(self.offers.iter().map(|proposal| {
            let offer = Offer {
                cause: self.cause,
                at: happened.at,
                valid_until: self.valid_until,
                basis_points: proposal.basis_points,
                script: proposal.script.clone(),
                state: OfferState::Proposed,
            };
            (proposal.offer, offer)
        }));
    }
}
