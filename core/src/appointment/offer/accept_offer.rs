//! `appointment.accept_offer`: the customer takes what is offered.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use super::{CouponIssued, DiscountGiven, Offer, OfferKind, OfferState};
use crate::{
    appointment::{Appointment, AppointmentChange, Deferred, Reason, Status, state::is_ahead},
    base::{
        Apply, AppointmentId, Context, CouponId, Decide, EventMeta, FieldProblems, TimeFrame, named,
    },
};

named! {
    "kind", "Taking";
    /// What is taken, with what is needed for it.
    #[serde(rename_all = "snake_case", deny_unknown_fields)]
    pub enum Taking {
        /// Something off this job (S4-14).
        Discount {},
        /// A new request that is seen to before others (S4-15).
        PrioritizedRequest {
            /// Names the new appointment.
            appointment: AppointmentId,
            /// When the customer could be there.
            wishes: Vec<TimeFrame>,
        },
        /// Putting it off (S4-16).
        Deferral {
            /// Until about when.
            until: DateTime<Utc>,
        },
        /// Something off a later appointment (S4-18).
        FutureCoupon {
            /// Names the coupon; the host makes the code.
            coupon: CouponId,
        },
    }
}

/// Takes an offer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct AcceptOffer {
    /// The appointment.
    pub appointment: AppointmentId,
    /// What is taken.
    pub offer: Taking,
}

/// The customer took an offer; what comes of it stands in an event of its own.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct OfferAccepted {
    /// Which.
    pub offer: OfferKind,
}

/// A prioritized request comes in place of the appointment (S4-15).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Rebooked {
    /// Names the new appointment. It is about the same, and for the same customer.
    pub rebooked_as: AppointmentId,
    /// When the customer could be there.
    pub wishes: Vec<TimeFrame>,
}

impl Taking {
    fn kind(&self) -> OfferKind {
        match self {
            Self::Discount {} => OfferKind::Discount,
            Self::PrioritizedRequest { .. } => OfferKind::PrioritizedRequest,
            Self::Deferral { .. } => OfferKind::Deferral,
            Self::FutureCoupon { .. } => OfferKind::FutureCoupon,
        }
    }

    /// Whether just this was taken before: then a retry is harmless.
    fn was_taken(&self, held: &Appointment) -> bool {
        let same = match self {
            Self::Discount {} => true,
            Self::PrioritizedRequest { appointment, .. } => {
                held.offers.rebooked_as.as_ref() == Some(appointment)
            }
            Self::Deferral { until } => {
                held.deferral.as_ref().is_some_and(|deferral| deferral.until == *until)
            }
            Self::FutureCoupon { coupon } => held.offers.coupon(coupon).is_ok(),
        };
        same && held.offers.is_accepted(self.kind())
    }

    fn fulfilled(
        &self,
        context: &Context<'_, Appointment>,
        held: &Appointment,
        offer: &Offer,
    ) -> Result<AppointmentChange, Reason> {
        let offered = self.kind();
        let closed = || Reason::OfferClosed { offer: offered };
        if offered.is_for_cancelled() && held.status != Status::Cancelled {
            return Err(Reason::NotCancelled { offer: offered });
        }
        Ok(match self {
            Self::Discount {} if held.has_discount() => return Err(closed()),
            Self::Discount {} => {
                let basis_points = offer.basis_points.ok_or_else(closed)?;
                DiscountGiven { basis_points, coupon: None }.into()
            }
            Self::PrioritizedRequest { appointment, wishes } => {
                wishes.iter().try_for_each(|wish| is_ahead(wish, context.now))?;
                Rebooked { rebooked_as: appointment.clone(), wishes: wishes.clone() }.into()
            }
            Self::Deferral { .. } if !Status::AHEAD.contains(&held.status) => {
                return Err(closed());
            }
            Self::Deferral { until } => {
                held.may_be_deferred(context, *until)?;
                let unassigned = held.dispatch.technician().cloned();
                let revokes = held.dispatch.live_link_ids();
                Deferred { until: *until, reason: None, unassigned, revokes }.into()
            }
            Self::FutureCoupon { coupon } => CouponIssued {
                coupon: coupon.clone(),
                basis_points: offer.basis_points.ok_or_else(closed)?,
                valid_until: context.policy.offer_valid.after(context.now, held.zone),
            }
            .into(),
        })
    }
}

impl Decide<Appointment> for AcceptOffer {
    fn check(&self, _: &Context<'_, Appointment>, fields: &mut FieldProblems) {
        if let Taking::PrioritizedRequest { appointment, wishes } = &self.offer {
            if *appointment == self.appointment {
                fields.note("offer.appointment", "has to be a new one");
            }
            if wishes.is_empty() {
                fields.note("offer.wishes", "at least one is needed");
            }
        }
    }

    fn decide(
        &self,
        context: &Context<'_, Appointment>,
        held: &Appointment,
    ) -> Result<Vec<AppointmentChange>, Reason> {
        if self.offer.was_taken(held) {
            return Ok(Vec::new());
        }
        let kind = self.offer.kind();
        let offer = held.offers.open(kind, context.now)?;
        let fulfilled = self.offer.fulfilled(context, held, offer)?;
        Ok(vec![OfferAccepted { offer: kind }.into(), fulfilled])
    }
}

impl Apply<Appointment> for OfferAccepted {
    fn apply(&self, _: &EventMeta<'_>, held: &mut Appointment) {
        held.offers.settle(self.offer, OfferState::Accepted);
    }
}

impl Apply<Appointment> for Rebooked {
    fn apply(&self, _: &EventMeta<'_>, held: &mut Appointment) {
        held.offers.rebooked_as = Some(self.rebooked_as.clone());
    }
}
