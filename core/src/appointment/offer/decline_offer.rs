//! `appointment.decline_offer`: the customer does not want what is offered.

use serde::{Deserialize, Serialize};

use super::{OfferKind, OfferState};
use crate::{
    appointment::{Appointment, AppointmentChange, Reason},
    base::{Apply, AppointmentId, Context, Decide, EventMeta},
};

/// Declines an offer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct DeclineOffer {
    /// The appointment.
    pub appointment: AppointmentId,
    /// Which.
    pub offer: OfferKind,
}

/// The customer does not want an offer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct OfferDeclined {
    /// Which.
    pub offer: OfferKind,
}

impl Decide<Appointment> for DeclineOffer {
    fn decide(
        &self,
        context: &Context<'_, Appointment>,
        held: &Appointment,
    ) -> Result<Vec<AppointmentChange>, Reason> {
        let offer = self.offer;
        let known = held.offers.made.get(&offer);
        if known.is_some_and(|known| known.state == OfferState::Declined) {
            return Ok(Vec::new());
        }
        held.offers.open(offer, context.now)?;
        Ok(vec![OfferDeclined { offer }.into()])
    }
}

impl Apply<Appointment> for OfferDeclined {
    fn apply(&self, _: &EventMeta<'_>, held: &mut Appointment) {
        held.offers.settle(self.offer, OfferState::Declined);
    }
}
