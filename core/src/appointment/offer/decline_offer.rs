//! `appointment.decline_offer`: the customer declines an offer.

use serde::{Deserialize, Serialize};

use super::{OfferKind, OfferState};
use crate::{
    appointment::{Appointment, Decided},
    base::{Apply, AppointmentId, Command, Context, EventMeta, FieldErrors},
};

/// Declines an offer on behalf of the customer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct DeclineOffer {
    /// Id of the appointment.
    pub appointment: AppointmentId,
    /// Kind of the declined offer.
    pub offer: OfferKind,
}

/// The customer declined an offer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct OfferDeclined {
    /// Kind of the declined offer.
    pub offer: OfferKind,
}

impl Command<Appointment> for DeclineOffer {
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
        let offer = self.offer;
        let known = appointment.offers.made.get(&offer);
        if known.is_some_and(|known| known.state == OfferState::Declined) {
            return Ok(Vec::new());
        }
        appointment.offers.open(offer, context.now)?;
        Ok(vec![OfferDeclined { offer }.into()])
    }
}

impl Apply<Appointment> for OfferDeclined {
    fn apply(&self, _: &EventMeta<'_>, appointment: &mut Appointment) {
        appointment.offers.settle(self.offer, OfferState::Declined);
    }
}
