//! `appointment.propose_offers`: propose offers before an appointment is lost.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use super::{Offer, OfferCause, OfferKind, OfferState, offers};
use crate::{
    appointment::{Appointment, AppointmentChange, Decided, Reason},
    base::{
        Apply, AppointmentId, BasisPoints, Command, Context, CustomerId, EventMeta, FieldErrors,
        ScriptId,
    },
};

/// Proposes the offers of the retention ladder for a cause, before the appointment is cancelled.
/// A cancellation proposes them automatically.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ProposeOffers {
    /// Id of the appointment.
    pub appointment: AppointmentId,
    /// Cause for which the appointment is about to be lost.
    pub cause: OfferCause,
}

/// One proposed offer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Proposal {
    /// Kind of the proposed offer.
    pub offer: OfferKind,
    /// Discount in basis points (1500 is 15 %), if it is a reduction.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub basis_points: Option<BasisPoints>,
    /// Id of the host's script for staff (S4-13).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub script: Option<ScriptId>,
}

/// Offers were proposed to keep the customer; earlier undecided proposals lapse.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct OffersProposed {
    /// Cause for which the appointment is about to be lost.
    pub cause: OfferCause,
    /// The offers, in order of the ladder.
    pub offers: Vec<Proposal>,
    /// First time at which they can no longer be accepted (UTC).
    pub valid_until: DateTime<Utc>,
}

impl Appointment {
    /// The event that proposes offers for a cause; none if the ladder has no offer.
    pub(in crate::appointment) fn proposing(
        &self,
        context: &Context<'_, Appointment>,
        cause: OfferCause,
    ) -> Option<AppointmentChange> {
        let has_another =
            |customer: &CustomerId| context.facts.has_live_coupon(customer, &self.id, context.now);
        let has_live_coupon = self.offers.has_live_coupon(context.now)
            || self.customer.as_ref().is_some_and(has_another);
        let proposal = |offer: OfferKind| Proposal {
            offer,
            basis_points: offer.is_reduction().then_some(context.policy.offer_basis_points),
            script: context.policy.scripts.get(&offer).cloned(),
        };
        let offers: Vec<Proposal> =
            offers(cause, self, has_live_coupon).into_iter().map(proposal).collect();
        let valid_until = context.policy.offer_valid.after(context.now, self.zone);
        (!offers.is_empty()).then(|| OffersProposed { cause, offers, valid_until }.into())
    }

    /// Whether the open offers were all proposed for this cause.
    fn is_proposed(&self, cause: OfferCause, context: &Context<'_, Appointment>) -> bool {
        let open = self.offers.made.values().filter(|offer| offer.is_open(context.now));
        let mut causes = open.map(|offer| offer.cause).peekable();
        causes.peek().is_some() && causes.all(|of| of == cause)
    }
}

impl Command<Appointment> for ProposeOffers {
    type Parsed = ();

    fn parse(&self, _: &Context<'_, Appointment>, _: &mut FieldErrors) -> Option<()> {
        Some(())
    }

    fn decide(
        &self,
        (): (),
        context: &Context<'_, Appointment>,
        appointment: &Appointment,
    ) -> Decided {
        if appointment.is_proposed(self.cause, context) {
            return Ok(Vec::new());
        }
        let proposed = appointment.proposing(context, self.cause);
        proposed.map(|proposed| vec![proposed]).ok_or(Reason::NothingToOffer)
    }
}

impl Apply<Appointment> for OffersProposed {
    fn apply(&self, meta: &EventMeta<'_>, appointment: &mut Appointment) {
        appointment.offers.lapse();
        appointment.offers.made.extend(self.offers.iter().map(|proposal| {
            let offer = Offer {
                cause: self.cause,
                at: meta.at,
                valid_until: self.valid_until,
                basis_points: proposal.basis_points,
                script: proposal.script.clone(),
                state: OfferState::Proposed,
            };
            (proposal.offer, offer)
        }));
    }
}
