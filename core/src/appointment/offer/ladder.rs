//! Which offers are made for which cause: the retention ladder (S4-14 to S4-18).

use serde::{Deserialize, Serialize};

use crate::appointment::{Appointment, CancelCause};

/// Why somebody is about to lose an appointment.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum OfferCause {
    /// The office cannot do it.
    Ops,
    /// No technician was found in time.
    OpsUnassigned,
    /// The customer does not know when they can be there.
    CustomerUnsure,
    /// The customer does not want it.
    Customer,
    /// The customer could not be reached; the notice carries the link (S4-27).
    CustomerUnreachable,
    /// Anything else: the technician, a duplicate, erased data.
    Other,
}

/// What can be offered, in the order in which it is offered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum OfferKind {
    /// Something off this job, kept or rebooked (S4-14).
    Discount,
    /// A new request that is seen to before others (S4-15).
    PrioritizedRequest,
    /// Putting it off, so that nothing lapses (S4-16).
    Deferral,
    /// Something off a later appointment (S4-18).
    FutureCoupon,
}

/// The ladder: what is offered for a cause, the first first.
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
    /// Whether it is worth money: at most one such offer is granted for an appointment (I-23).
    pub fn is_reduction(self) -> bool {
        matches!(self, Self::Discount | Self::FutureCoupon)
    }

    /// Whether it is for an appointment that is called off (S4-15, S4-18).
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

/// What is offered when an appointment is about to be lost, in order.
///
/// A discount only where there is none yet and no coupon that still holds (S4-14); nothing that
/// was taken already, and no second reduction (I-23).
pub fn offers(cause: OfferCause, held: &Appointment, has_live_coupon: bool) -> Vec<OfferKind> {
    let steps = LADDER.iter().filter(|(of, _)| *of == cause).flat_map(|(_, steps)| *steps);
    let has_discount = held.has_discount() || has_live_coupon;
    let is_open = |step: &OfferKind| {
        let taken = held.offers.is_accepted(*step);
        let granted = step.is_reduction() && held.offers.has_granted_reduction();
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
