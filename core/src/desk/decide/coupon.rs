//! Coupons: issued for one appointment, redeemed on another of the same customer (S4-14, I-23).

use std::borrow::Cow;

use chrono::{DateTime, Utc};

use crate::{
    appointment::{self, Appointment, Command, Reason, RedeemCoupon},
    base::{AppointmentId, Context, RefusalReason},
    desk::{Desk, Refusal},
};

impl Desk {
    /// Whether the customer of an appointment has a coupon that still holds is known here, not
    /// there: it counts as a discount when something is offered (S4-14).
    pub(super) fn knowing_coupons<'a>(
        &self,
        context: &Context<'_, Appointment>,
        ask: &'a Command,
    ) -> Cow<'a, Command> {
        let offers =
            matches!(ask, Command::Cancel(_) | Command::AutoCancel(_) | Command::ProposeOffers(_));
        if !(offers && self.has_live_coupon(ask.subject(), context.now)) {
            return Cow::Borrowed(ask);
        }
        let mut known = ask.clone();
        match &mut known {
            Command::Cancel(ask) => ask.has_live_coupon = true,
            Command::AutoCancel(ask) => ask.has_live_coupon = true,
            Command::ProposeOffers(ask) => ask.has_live_coupon = true,
            _ => {}
        }
        Cow::Owned(known)
    }

    fn has_live_coupon(&self, appointment: &AppointmentId, now: DateTime<Utc>) -> bool {
        let customer = self.appointments.get(appointment).and_then(|held| held.customer.as_ref());
        let theirs =
            customer.into_iter().flat_map(|customer| self.appointments.with_coupon(customer));
        let mut others = theirs.filter(|held| held.id != *appointment);
        others.any(|held| held.offers.has_live_coupon(now))
    }

    /// A coupon is redeemed on another open appointment of the same customer.
    pub(super) fn redeemable(&self, redeem: &RedeemCoupon) -> Result<(), Refusal> {
        let refused = |reason| {
            let reason = RefusalReason::Area(reason);
            Err(appointment::Refusal { command: RedeemCoupon::RULE.name, reason }.into())
        };
        let of = self.appointments.get(&redeem.appointment);
        let on = self.appointments.get(&redeem.on).filter(|on| on.status.is_open());
        let customer = |held: &Appointment| held.customer.clone();
        let theirs = on.filter(|on| on.customer.is_some() && of.and_then(customer) == on.customer);
        let Some(on) = theirs else {
            return refused(Reason::NotTheirs { on: redeem.on.clone() });
        };
        let worth = of.and_then(|of| of.offers.coupon.as_ref()).map(|coupon| coupon.basis_points);
        match on.discount >= worth {
            true => refused(Reason::DiscountLarger { on: redeem.on.clone() }),
            false => Ok(()),
        }
    }
}
