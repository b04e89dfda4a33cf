//! The retention ladder: which offers are proposed for which cause (S4-14 to S4-18).

use serde::{Deserialize, Serialize};

use crate::appointment::{Appointment, CancelCause};

/// Cause for which an appointment is about to be lost.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum OfferCause {
    /// The office cannot do the work.
    Ops,
    /// No technician was found in time.
    OpsUnassigned,
    /// The customer does not know which time suits.
    CustomerUnsure,
    /// The customer no longer wants the appointment.
    Customer,
    /// The customer could not be reached; the notice carries the link (S4-27).
    CustomerUnreachable,
    /// Any other cause: the technician, a duplicate, erasure.
    Other,
}

/// Kind of an offer, in the order in which they are proposed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum OfferKind {
    /// A discount on this appointment or on the one that replaces it (S4-14).
    Discount,
    /// A new request with high priority (S4-15).
    PrioritizedRequest,
    /// The appointment is deferred, so that it is not lost (S4-16).
    Deferral,
    /// A coupon for a later appointment (S4-18).
    FutureCoupon,
}

/// The retention ladder: the offers for each cause, in order.
///
/// # Source
/// S4-14 to S4-18; R-24.
const LADDER: &[(OfferCause, &[OfferKind])] = &[
    (OfferCause::Ops, &[OfferKind::Discount, OfferKind::PrioritizedRequest]),
    (OfferCause::OpsUnassigned, &[OfferKind::Discount, OfferKind::PrioritizedRequest]),
    (OfferCause::CustomerUnsure, &[OfferKind::Deferral]),
    (OfferCause::Customer, &[OfferKind::FutureCoupon]),
    (OfferCause::CustomerUnreachable, &[]),
    (OfferCause::Other, &[]),
];

impl OfferKind {
    /// Whether it reduces a price: at most one such offer is granted for an appointment (I-23).
    pub fn is_reduction(self) -> bool {
        matches!(self, Self::Discount | Self::FutureCoupon)
    }

    /// Whether it needs a cancelled appointment (S4-15, S4-18).
    pub fn is_for_cancelled(self) -> bool {
        matches!(self, Self::PrioritizedRequest | Self::FutureCoupon)
    }
}

impl From<CancelCause> for OfferCause {
    fn from(cause: CancelCause) -> Self {
        match cause {
            CancelCause::Ops => Self::Ops,
            CancelCause::OpsUnassigned => Self::OpsUnassigned,
            CancelCause::Customer => Self::Customer,
            CancelCause::CustomerUnreachable => Self::CustomerUnreachable,
            CancelCause::Technician
            | CancelCause::Duplicate
            | CancelCause::Erasure
            | CancelCause::Other => Self::Other,
        }
    }
}

/// The offers for an appointment that is about to be lost, in order.
///
/// A discount is offered only if there is no discount and no redeemable coupon yet (S4-14).
/// Accepted offers and a second reduction are left out (I-23).
pub fn offers(
    cause: OfferCause,
    appointment: &Appointment,
    has_live_coupon: bool,
) -> Vec<OfferKind> {
    let steps = LADDER.iter().filter(|(of, _)| *of == cause).flat_map(|(_, steps)| *steps);
    let has_discount = appointment.has_discount() || has_live_coupon;
    let is_open = |step: &OfferKind| {
        let taken = appointment.offers.is_accepted(*step);
        let granted = step.is_reduction() && appointment.offers.has_granted_reduction();
        let needless = *step == OfferKind::Discount && has_discount;
        !(taken || granted || needless)
    };
    steps.copied().filter(is_open).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn s4_14_every_cause_has_its_place_on_the_ladder_once() {
        let causes = [
            OfferCause::Ops,
            OfferCause::OpsUnassigned,
            OfferCause::CustomerUnsure,
            OfferCause::Customer,
            OfferCause::CustomerUnreachable,
            OfferCause::Other,
        ];
        let places: Vec<OfferCause> = LADDER.iter().map(|(cause, _)| *cause).collect();
        assert_eq!(places, causes);
        for (_, steps) in LADDER {
            let reductions = steps.iter().filter(|step| step.is_reduction()).count();
            assert!(reductions <= 1, "I-23");
        }
    }
}
