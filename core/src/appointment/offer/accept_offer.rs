//! `appointment.accept_offer`: the customer accepts an offer.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use super::{CouponIssued, DiscountGiven, Offer, OfferKind, OfferState};
use crate::{
    appointment::{
        Appointment, AppointmentChange, Decided, Deferred, Reason, Status, state::is_ahead,
    },
    base::{
        Apply, AppointmentId, Command, Context, CouponId, EventMeta, FieldErrors, TimeFrame, tagged,
    },
};

tagged! {
    "kind", "OfferAcceptance";
    /// The offer that is accepted, with the fields that it needs.
    #[serde(rename_all = "snake_case", deny_unknown_fields)]
    pub enum OfferAcceptance {
        /// A discount on this appointment (S4-14).
        Discount {},
        /// A new request with high priority (S4-15).
        PrioritizedRequest {
            /// Id of the new appointment; chosen by the host.
            appointment: AppointmentId,
            /// Time frames that suit the customer; at least one.
            wishes: Vec<TimeFrame>,
        },
        /// The appointment is deferred (S4-16).
        Deferral {
            /// Approximate new start (UTC).
            #[serde(deserialize_with = "crate::base::instant")]
            until: DateTime<Utc>,
        },
        /// A coupon for a later appointment (S4-18).
        FutureCoupon {
            /// Id of the coupon; chosen by the host, as is the code.
            coupon: CouponId,
        },
    }
}

/// Accepts an offer on behalf of the customer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct AcceptOffer {
    /// Id of the appointment.
    pub appointment: AppointmentId,
    /// The offer that is accepted.
    pub offer: OfferAcceptance,
}

/// The customer accepted an offer; its effect is an event of its own.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct OfferAccepted {
    /// Kind of the accepted offer.
    pub offer: OfferKind,
}

/// A prioritized request replaces the appointment (S4-15).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Rebooked {
    /// Id of the new appointment, which has the same details and the same customer.
    pub rebooked_as: AppointmentId,
    /// Time frames that suit the customer.
    pub wishes: Vec<TimeFrame>,
}

impl OfferAcceptance {
    fn kind(&self) -> OfferKind {
        match self {
            Self::Discount {} => OfferKind::Discount,
            Self::PrioritizedRequest { .. } => OfferKind::PrioritizedRequest,
            Self::Deferral { .. } => OfferKind::Deferral,
            Self::FutureCoupon { .. } => OfferKind::FutureCoupon,
        }
    }

    /// Whether exactly this was accepted before, so that the command is a retry.
    fn was_accepted(&self, appointment: &Appointment) -> bool {
        let same = match self {
            Self::Discount {} => true,
            Self::PrioritizedRequest { appointment: new, .. } => {
                appointment.offers.rebooked_as.as_ref() == Some(new)
            }
            Self::Deferral { until } => {
                appointment.deferral.as_ref().is_some_and(|deferral| deferral.until == *until)
            }
            Self::FutureCoupon { coupon } => appointment.offers.coupon(coupon).is_ok(),
        };
        same && appointment.offers.is_accepted(self.kind())
    }

    fn fulfilment(
        &self,
        context: &Context<'_, Appointment>,
        appointment: &Appointment,
        offer: &Offer,
    ) -> Result<AppointmentChange, Reason> {
        let offered = self.kind();
        let closed = || Reason::OfferClosed { offer: offered };
        if offered.is_for_cancelled() && appointment.status != Status::Cancelled {
            return Err(Reason::NotCancelled { offer: offered });
        }
        Ok(match self {
            Self::Discount {} if appointment.has_discount() => return Err(closed()),
            Self::Discount {} => {
                let basis_points = offer.basis_points.ok_or_else(closed)?;
                DiscountGiven { basis_points, coupon: None }.into()
            }
            Self::PrioritizedRequest { appointment: new, wishes } => {
                wishes.iter().try_for_each(|wish| is_ahead(wish, context.now))?;
                Rebooked { rebooked_as: new.clone(), wishes: wishes.clone() }.into()
            }
            Self::Deferral { .. } if !Status::AHEAD.contains(&appointment.status) => {
                return Err(closed());
            }
            Self::Deferral { until } => {
                appointment.may_be_deferred(context, *until)?;
                let unassigned = appointment.dispatch.technician().cloned();
                let revokes = appointment.dispatch.live_link_ids();
                Deferred { until: *until, reason: None, unassigned, revokes }.into()
            }
            Self::FutureCoupon { coupon } => CouponIssued {
                coupon: coupon.clone(),
                basis_points: offer.basis_points.ok_or_else(closed)?,
                valid_until: context.policy.offer_valid.after(context.now, appointment.zone),
            }
            .into(),
        })
    }
}

impl OfferAcceptance {
    /// Requires that the customer is not archived, if an appointment is created or deferred, and
    /// that the id of a new appointment or coupon is free.
    fn require_facts(
        &self,
        context: &Context<'_, Appointment>,
        appointment: &Appointment,
    ) -> Result<(), Reason> {
        if let Self::PrioritizedRequest { .. } | Self::Deferral { .. } = self {
            Appointment::has_active_customer(context, appointment)?;
        }
        match self {
            Self::PrioritizedRequest { appointment: new, .. }
                if context.facts.appointment(new).is_some() =>
            {
                Err(Reason::AppointmentExists { appointment: new.clone() })
            }
            Self::FutureCoupon { coupon }
                if context.facts.is_coupon_used(coupon)
                    || appointment.offers.coupon_ids().any(|used| used == coupon) =>
            {
                Err(Reason::CouponExists { coupon: coupon.clone() })
            }
            _ => Ok(()),
        }
    }
}

impl Command<Appointment> for AcceptOffer {
    type Parsed = ();

    fn parse(&self, context: &Context<'_, Appointment>, errors: &mut FieldErrors) -> Option<()> {
        if let OfferAcceptance::PrioritizedRequest { appointment: new, wishes } = &self.offer {
            if *new == self.appointment {
                errors.note("offer.appointment", "has to be a new one");
            }
            context.policy.check_frames("offer.wishes", wishes, errors);
            if wishes.is_empty() {
                errors.note("offer.wishes", "at least one is needed");
            }
        }
        Some(())
    }

    fn decide(
        &self,
        (): (),
        context: &Context<'_, Appointment>,
        appointment: &Appointment,
    ) -> Decided {
        if self.offer.was_accepted(appointment) {
            return Ok(Vec::new());
        }
        let kind = self.offer.kind();
        let offer = appointment.offers.open(kind, context.now)?;
        let fulfilment = self.offer.fulfilment(context, appointment, offer)?;
        self.offer.require_facts(context, appointment)?;
        Ok(vec![OfferAccepted { offer: kind }.into(), fulfilment])
    }
}

impl Apply<Appointment> for OfferAccepted {
    fn apply(&self, _: &EventMeta<'_>, appointment: &mut Appointment) {
        appointment.offers.settle(self.offer, OfferState::Accepted);
    }
}

impl Apply<Appointment> for Rebooked {
    fn apply(&self, _: &EventMeta<'_>, appointment: &mut Appointment) {
        appointment.offers.rebooked_as = Some(self.rebooked_as.clone());
    }
}
